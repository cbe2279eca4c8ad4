#include "app/wire/dial/unixsocket.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace wasclean {

UnixSocket::UnixSocket(QObject *parent)
    : QTcpSocket(parent)
{ }

UnixSocket::~UnixSocket()
{
    m_exception.reset();
    if (m_watched >= 0)
        ::close(m_watched);
}

UnixSocket::Result UnixSocket::connectTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() > maxUnixSocketPath) {
        setErrorString(qt_error_string(ENAMETOOLONG));
        return Result::Failed;
    }
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));

    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0) {
        setErrorString(qt_error_string(errno));
        return Result::Failed;
    }
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        const int error = errno;
        ::close(descriptor);
        setErrorString(qt_error_string(error));
        return error == EAGAIN ? Result::Busy : Result::Failed;
    }
    // Before Qt's own notifier, so that the error is seen here before Qt reads it away.
    m_watched = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    m_exception = std::make_unique<QSocketNotifier>(m_watched, QSocketNotifier::Exception);
    connect(m_exception.get(), &QSocketNotifier::activated, this, &UnixSocket::onException);
    return setSocketDescriptor(descriptor) ? Result::Connected : Result::Failed;
}

bool UnixSocket::isHungUp() const
{
    pollfd state{m_watched, 0, 0};
    return m_watched >= 0 && ::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR)) != 0;
}

void UnixSocket::onException()
{
    int error = 0;
    socklen_t size = sizeof(error);
    if (::getsockopt(m_watched, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == ECONNRESET)
        m_reset = true;
    // It would be called again and again for a socket that has hung up.
    m_exception->setEnabled(false);
}

} // namespace wasclean
