#include "app/wire/dial/unixsocketdialer.h"

#include "app/wire/dial/unixsocket.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// A Unix domain socket whose server is busy does not tell when it no longer is.
constexpr auto busyPause = 50ms;

} // namespace

UnixSocketDialer::UnixSocketDialer(
    QList<TriedAddress> &tried, const QElapsedTimer &clock, QObject *parent)
    : QObject(parent)
    , m_tried(tried)
    , m_clock(clock)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(busyPause);
    connect(&m_retry, &QTimer::timeout, this, &UnixSocketDialer::dial);
}

void UnixSocketDialer::start(const QString &path)
{
    m_path = path;
    m_socket = new UnixSocket(this);
    TriedAddress entry;
    entry.address = path;
    m_tried.append(entry);
    dial();
}

void UnixSocketDialer::stop()
{
    m_retry.stop();
    if (std::exchange(m_socket, nullptr) != nullptr)
        m_tried.last().outcome = TriedAddress::Outcome::GivenUp;
}

void UnixSocketDialer::dial()
{
    const UnixSocket::Result result = m_socket->connectTo(m_path);
    if (result == UnixSocket::Result::Busy) {
        m_retry.start();
        return;
    }
    TriedAddress &tried = m_tried.last();
    tried.took = m_clock.nsecsElapsed();
    UnixSocket *socket = std::exchange(m_socket, nullptr);
    if (result == UnixSocket::Result::Failed) {
        tried.outcome = TriedAddress::Outcome::Failed;
        tried.problem = socket->errorString();
        emit failed(tried.problem);
        return;
    }
    tried.outcome = TriedAddress::Outcome::Connected;
    emit connected(socket);
}

} // namespace wasclean
