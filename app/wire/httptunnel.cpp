#include "app/wire/httptunnel.h"

#include <QRegularExpression>

namespace wasclean {

namespace {

constexpr qsizetype headLimit = 64 * 1024;

} // namespace

void HttpTunnel::start(const QString &host, quint16 port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const QByteArray target = name.toUtf8() + ':' + QByteArray::number(port);
    QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!proxy().user.isEmpty()) {
        const QByteArray login = (proxy().user + u':' + proxy().password).toUtf8();
        request += "Proxy-Authorization: Basic " + login.toBase64() + "\r\n";
    }
    socket()->write(request + "\r\n");
}

void HttpTunnel::read()
{
    // Line by line, so that nothing is taken of what the server says behind the proxy's answer.
    QByteArray &head = facts().answer;
    while (socket()->canReadLine()) {
        const QByteArray line = socket()->readLine();
        head += line;
        if (line == "\r\n" || line == "\n") {
            takeHead();
            return;
        }
    }
    if (head.size() + socket()->bytesAvailable() > headLimit)
        fail(ProxyFacts::Problem::Garbage, tr("the head of its answer does not end"));
}

void HttpTunnel::takeHead()
{
    static const QRegularExpression statusLine(
        QStringLiteral("^HTTP/\\d\\.\\d (\\d{3})(?: ([^\\r\\n]*))?\\r?\\n"));
    const auto match = statusLine.match(QString::fromLatin1(facts().answer));
    if (!match.hasMatch()) {
        fail(ProxyFacts::Problem::Garbage, tr("its answer is not one of HTTP"));
        return;
    }
    facts().status = match.captured(1).toInt();
    facts().words = match.captured(2).trimmed();
    const int kind = facts().status / 100;
    if (kind == 1)
        facts().answer.clear(); // an interim answer
    else if (kind == 2)
        succeed();
    else
        fail(kind == 5 ? ProxyFacts::Problem::NoServer : ProxyFacts::Problem::Refused);
}

} // namespace wasclean
