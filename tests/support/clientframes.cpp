#include "tests/support/clientframes.h"

#include <QCryptographicHash>
#include <QList>
#include <QtEndian>

#include <cstring>

namespace wasclean {

namespace {

/// Eight bytes at a time: the thread has other clients to answer, and a byte takes long in a build
/// with sanitizers.
void unmask(QByteArray &payload, const QByteArray &mask)
{
    const QByteArray twice = mask + mask;
    quint64 key = 0;
    std::memcpy(&key, twice.constData(), sizeof key);
    char *bytes = payload.data();
    const qsizetype size = payload.size();
    const qsizetype whole = size - size % qsizetype(sizeof key);
    for (qsizetype i = 0; i < whole; i += qsizetype(sizeof key)) {
        quint64 word = 0;
        std::memcpy(&word, bytes + i, sizeof word);
        word ^= key;
        std::memcpy(bytes + i, &word, sizeof word);
    }
    for (qsizetype i = whole; i < size; ++i)
        bytes[i] = char(bytes[i] ^ twice[i % 4]);
}

} // namespace

void ClientFrames::add(const QByteArray &bytes)
{
    m_buffer += bytes;
    const qsizetype headEnd = m_head ? -1 : m_buffer.indexOf("\r\n\r\n");
    if (headEnd >= 0) {
        m_head = m_buffer.first(headEnd);
        m_buffer.remove(0, headEnd + 4);
    }
    while (m_head && readFrame()) { }
}

std::optional<ClientFrames::Frame> ClientFrames::take(int opcode)
{
    for (Frame &frame : m_frames) {
        if (frame.opcode == opcode && !frame.taken) {
            frame.taken = true;
            return frame;
        }
    }
    return {};
}

bool ClientFrames::readFrame()
{
    if (m_buffer.size() < 6)
        return false;
    qsizetype at = 2;
    quint64 size = quint8(m_buffer[1]) & 0x7FU;
    if (size == 126) {
        size = qFromBigEndian<quint16>(m_buffer.constData() + at);
        at += 2;
    } else if (size == 127) {
        if (m_buffer.size() < 14)
            return false;
        size = qFromBigEndian<quint64>(m_buffer.constData() + at);
        at += 8;
    }
    const qsizetype end = at + 4 + qsizetype(size);
    if (m_buffer.size() < end)
        return false;

    const QByteArray mask = m_buffer.mid(at, 4);
    QByteArray payload = m_buffer.mid(at + 4, qsizetype(size));
    unmask(payload, mask);
    m_frames.push_back({quint8(m_buffer[0]) & 0x0F, payload, false});
    m_buffer.remove(0, end);
    return true;
}

QByteArray ClientFrames::acceptKey() const
{
    QByteArray key;
    for (const QByteArray &line : m_head.value_or(QByteArray()).split('\n')) {
        if (line.toLower().startsWith("sec-websocket-key:"))
            key = line.mid(line.indexOf(':') + 1).trimmed();
    }
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
}

} // namespace wasclean
