#include "tests/support/servers/answerserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace wasclean {

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

} // namespace

AnswerServer::AnswerServer(const std::optional<QSslConfiguration> &tls)
    : m_server(makeServer(tls))
    , m_isSecure(tls)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            connect(
                socket, &QTcpSocket::readyRead, this, [=, this] { this->read(socket, *buffer); });
            read(socket, *buffer);
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

QByteArray AnswerServer::url() const
{
    return (m_isSecure ? "https" : "http") + QByteArray("://127.0.0.1:")
        + QByteArray::number(port());
}

void AnswerServer::answer(const QByteArray &path, const QByteArray &bytes, bool staysOpen)
{
    m_answers[path] = {bytes, staysOpen};
}

QByteArray AnswerServer::ok(const QByteArray &body, const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

void AnswerServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    static const QRegularExpression length(
        QStringLiteral("\r\nContent-Length: (\\d+)"), QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(QString::fromLatin1(buffer.first(end)));
    if (buffer.size() < end + 4 + match.captured(1).toInt())
        return;
    m_requests.append(buffer);
    const QByteArray path = buffer.split(' ').value(1);
    buffer.clear();
    const Answer answer
        = m_answers.value(path, {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", false});
    socket->write(answer.bytes);
    if (!answer.staysOpen)
        socket->disconnectFromHost();
    emit received();
}

} // namespace wasclean
