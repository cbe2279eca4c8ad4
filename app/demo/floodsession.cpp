#include "app/demo/floodsession.h"

#include <algorithm>
#include <chrono>

namespace wasclean::demo {

namespace {

// With 200 connections each of these bytes counts 200 times.
constexpr qint64 maxFloodWaiting = qint64(16) * 1024;
constexpr qsizetype pieceSize = qsizetype(16) * 1024;
constexpr std::chrono::milliseconds tick{5};

} // namespace

FloodSession::FloodSession(QTcpSocket *socket, const RequestHead &head, const FloodSource &source,
    qint64 rate, QObject *parent)
    : RawSession(socket, head, parent)
    , m_source(source)
    , m_rate(rate)
{
    connect(&m_tick, &QTimer::timeout, this, &FloodSession::pour);
    connect(socket, &QTcpSocket::bytesWritten, this, &FloodSession::pour);
}

void FloodSession::opened()
{
    m_clock.start();
    if (m_rate > 0) {
        m_tick.start(tick);
    }
    pour();
}

void FloodSession::pour()
{
    while (isOpen() && socket()->bytesToWrite() < maxFloodWaiting && due() > 0) {
        const qint64 before = m_source.taken();
        const QByteArray frames = m_source.take(pieceSize, due());
        sendRaw(frames, m_source.taken() - before);
    }
    if (isOpen() && m_source.left() == 0) {
        close(1000, "flood done");
    }
    if (!isOpen()) {
        m_tick.stop();
    }
}

qint64 FloodSession::due() const
{
    if (m_rate == 0) {
        return m_source.left();
    }
    const qint64 byNow = m_clock.nsecsElapsed() / 1000 * m_rate / 1'000'000;
    return std::min(byNow - m_source.taken(), m_source.left());
}

} // namespace wasclean::demo
