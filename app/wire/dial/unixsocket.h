#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QString>
#include <QTcpSocket>

#include <memory>

namespace wasclean {

/// The longest path that a Unix domain socket can have, in bytes.
constexpr qsizetype maxUnixSocketPath = 107;

/// A connected Unix domain socket (unix(7)) in the shape of a QTcpSocket.
///
/// It also remembers what Qt swallows: whether the other side hung up in order or threw away what
/// it had not read, which is what a reset is here.
class UnixSocket : public QTcpSocket
{
    Q_OBJECT

public:
    explicit UnixSocket(QObject *parent = nullptr);
    ~UnixSocket() override;

    enum class Result { Connected, Busy, Failed };

    /// Connects at once. Busy when the server's queue is full: try again later. A socket that
    /// failed has the reason as its errorString().
    Result connectTo(const QString &path);

    /// Whether the other side has closed, so that writing would only lose what can still be read.
    bool isHungUp() const;

    bool wasReset() const { return m_reset; }

private:
    void onException();

    /// Another descriptor of the same socket, since Qt closes its own before it tells.
    int m_watched = -1;
    std::unique_ptr<QSocketNotifier> m_exception;
    bool m_reset = false;
};

} // namespace wasclean
