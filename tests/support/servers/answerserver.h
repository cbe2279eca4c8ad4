#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslServer>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace wasclean {

/// An HTTP server that answers each path with bytes of the test, valid or not, and keeps every
/// request as it was received. It is independent of the code under test.
class AnswerServer : public QObject
{
    Q_OBJECT

public:
    /// On a free port of 127.0.0.1, with TLS if there is a configuration.
    explicit AnswerServer(const std::optional<QSslConfiguration> &tls = {});

    quint16 port() const { return m_server->serverPort(); }

    /// "http://127.0.0.1:1234", or https.
    QByteArray url() const;

    /// Sends exactly these bytes to whoever requests the path, and then ends the connection unless
    /// it stays open. A path without bytes gets 404.
    void answer(const QByteArray &path, const QByteArray &bytes, bool staysOpen = false);

    /// "HTTP/1.1 200 OK" with these lines of fields and the body with its length.
    static QByteArray ok(const QByteArray &body, const QByteArray &fields = {});

    /// Head and body of each.
    const QList<QByteArray> &requests() const { return m_requests; }

signals:
    void received();

private:
    struct Answer
    {
        QByteArray bytes;
        bool staysOpen = false;
    };

    void read(QTcpSocket *socket, QByteArray &buffer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isSecure;
    QHash<QByteArray, Answer> m_answers;
    QList<QByteArray> m_requests;
};

} // namespace wasclean
