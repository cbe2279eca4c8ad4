#include "tests/diagnosis/handmade.h"

#include <QUrl>

namespace wasclean {

Evidence attemptTo(const QString &url)
{
    const QUrl parsed(url);
    const bool secure = parsed.scheme() == QLatin1String("wss");
    Evidence evidence;
    evidence.url = url;
    evidence.startTime = startOfTime;
    evidence.endTime = startOfTime + second / 10;
    evidence.peer = QStringLiteral("192.0.2.1:%1").arg(parsed.port(secure ? 443 : 80));
    evidence.localAddress = QStringLiteral("192.0.2.7:50123");
    evidence.tried = {{evidence.peer, TriedAddress::Outcome::Connected, 0, second / 100, {}}};
    evidence.request = "GET " + parsed.path().toUtf8()
        + " HTTP/1.1\r\nHost: " + parsed.host().toUtf8()
        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    evidence.tcpEnd = TcpEnd::FinByServer;
    return evidence;
}

Evidence notConnected(const QString &words)
{
    Evidence evidence = attemptTo(QStringLiteral("ws://example.com/chat"));
    evidence.request.clear();
    evidence.tried = {{evidence.peer, TriedAddress::Outcome::Failed, 0, second / 100, words}};
    evidence.peer.clear();
    evidence.failure = Failure::Connect;
    evidence.networkError = words;
    evidence.tcpEnd = TcpEnd::NeverOpened;
    return evidence;
}

Evidence answered(const QByteArray &statusLine, const QByteArray &headers, const QByteArray &body,
    const QString &url)
{
    Evidence evidence = attemptTo(url);
    evidence.failure = Failure::Upgrade;
    evidence.response = "HTTP/1.1 " + statusLine + "\r\n" + headers + "\r\n";
    evidence.responseBody = body;
    evidence.status = statusLine.first(3).toInt();
    evidence.statusText = QString::fromUtf8(statusLine.sliced(3).trimmed());
    return evidence;
}

Evidence answeredWithBytes(const QByteArray &bytes)
{
    Evidence evidence = attemptTo(QStringLiteral("ws://example.com/chat"));
    evidence.failure = Failure::Upgrade;
    evidence.response = bytes;
    evidence.firstBytes = bytes;
    evidence.rule = QStringLiteral("The answer is not HTTP");
    return evidence;
}

Evidence tlsFailed(int alert, const QString &words)
{
    Evidence evidence = attemptTo(QStringLiteral("wss://example.com/chat"));
    evidence.request.clear();
    evidence.failure = Failure::Tls;
    evidence.tls.host = QStringLiteral("example.com");
    evidence.tls.serverName = QStringLiteral("example.com");
    evidence.tls.alertReceived = alert;
    evidence.networkError = words;
    return evidence;
}

Evidence openFor(qint64 age, qint64 silence, TcpEnd end)
{
    Evidence evidence = attemptTo(QStringLiteral("wss://example.com/chat"));
    evidence.response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    evidence.status = 101;
    evidence.openTime = startOfTime + second / 10;
    evidence.endTime = evidence.openTime + age;
    evidence.tcp.endTime = evidence.endTime;
    if (silence < age) {
        evidence.lastReceivedTime = evidence.endTime - silence;
        evidence.lastMessageReceivedTime = evidence.lastReceivedTime;
        evidence.lastReceived = Traffic::Message;
        evidence.received.byOpcode[1] = 3;
    }
    evidence.tcpEnd = end;
    return evidence;
}

Evidence closedWith(int code, const QString &reason)
{
    Evidence evidence = openFor(10 * second, 10 * second);
    evidence.receivedClose = {true, code, reason, evidence.endTime};
    evidence.sentClose = {true, code, reason, evidence.endTime + second / 1000};
    evidence.closeFrameOut = true;
    return evidence;
}

void addToAnswer(Evidence &evidence, const QByteArray &headers)
{
    evidence.response = evidence.response.chopped(2) + headers + "\r\n";
}

void addToRequest(Evidence &evidence, const QByteArray &headers)
{
    evidence.request = evidence.request.chopped(2) + headers + "\r\n";
}

void sendBefore(Evidence &evidence, qint64 size, qint64 beforeEnd)
{
    const qint64 time = evidence.endTime - beforeEnd;
    if (evidence.firstMessageSentTime == 0)
        evidence.firstMessageSentTime = time;
    evidence.lastMessageSent = {size, 1, 1, time};
    if (size > evidence.largestMessageSent.size)
        evidence.largestMessageSent = evidence.lastMessageSent;
    evidence.lastSentTime = time;
    evidence.lastSent = Traffic::Message;
    ++evidence.sent.byOpcode[1];
}

AttemptSummary earlier(const Evidence &evidence, qint64 by)
{
    AttemptSummary summary = AttemptSummary::of(evidence);
    for (qint64 *time : {&summary.startTime, &summary.openTime, &summary.endTime,
             &summary.lastReceivedTime, &summary.lastSentTime}) {
        if (*time != 0)
            *time -= by;
    }
    return summary;
}

} // namespace wasclean
