#pragma once

#include "app/connection/closeevent.h"
#include "app/exchange/importfile.h"
#include "app/wire/facts/evidence.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <vector>

namespace wasclean::exchangesamples {

constexpr qint64 startTime = 1'795'377'249'123'456'789;

inline Message row(MessageKind kind, Direction direction, const QByteArray &payload, qint64 after)
{
    Message message;
    message.time = startTime + after * 1'000'001;
    message.kind = kind;
    message.direction = direction;
    message.payload = payload;
    if (isFrameKind(kind)) {
        message.frames = 1;
        message.wireBytes = quint64(payload.size()) + 2;
    }
    return message;
}

inline Evidence evidence()
{
    Evidence evidence;
    evidence.url = QStringLiteral("wss://john:pass1@example.org/chat?room=7&access_token=tok123");
    evidence.peer = QStringLiteral("127.0.0.1:8765");
    evidence.startTime = startTime - 5'000'000;
    evidence.openTime = startTime;
    evidence.request = "GET /chat?room=7&access_token=tok123 HTTP/1.1\r\nHost: example.org\r\n"
                       "Authorization: Basic am9objpwYXNzMQ==\r\nCookie: sid=cook123\r\n"
                       "X-Api-Key: apik123\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
    evidence.response = "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: sid=setc123\r\n"
                        "X-Plain: <script>alert(1)</script>\r\n\r\n";
    HandshakeExchange hop;
    hop.status = 302;
    hop.statusText = QStringLiteral("Found");
    hop.from = QStringLiteral("wss://old.example.org/?token=tok123");
    hop.to = evidence.url;
    hop.how = QStringLiteral("followed");
    hop.request = "GET /?token=tok123 HTTP/1.1\r\nHost: old.example.org\r\n"
                  "Cookie: sid=cook123\r\n\r\n";
    hop.response = "HTTP/1.1 302 Found\r\nLocation: " + evidence.url.toUtf8()
        + "\r\nSet-Cookie: sid=setc123\r\n\r\n";
    evidence.hops = {hop};
    evidence.proxy.kind = ProxyFacts::Kind::HttpConnect;
    evidence.proxy.answer = "HTTP/1.1 200 Established\r\nSet-Cookie: sid=prox123\r\n\r\n";
    evidence.proxy.challenges = {"HTTP/1.1 407 Login\r\nSet-Cookie: sid=prox123\r\n"
                                 "Proxy-Authenticate: Basic realm=\"a\"\r\n\r\n"};
    evidence.status = 101;
    evidence.statusText = QStringLiteral("Switching Protocols");
    evidence.tcpEnd = TcpEnd::FinByServer;
    return evidence;
}

inline QByteArray eventPayload(const QByteArray &line, const QJsonObject &object)
{
    return line + '\n' + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline Message openRow()
{
    return row(MessageKind::Open, Direction::None,
        eventPayload("101 Switching Protocols, 5 ms", evidence().toJson()), 0);
}

inline Message closeRow(qint64 after, bool wasClean = true)
{
    Evidence facts = evidence();
    facts.receivedClose = {true, 4001, QStringLiteral("Bye é <b>"), startTime + after * 1'000'001};
    CloseEvent event;
    event.wasClean = wasClean;
    event.code = 4001;
    event.reason = facts.receivedClose.reason;
    event.endedBy = EndedBy::Server;
    event.sentence = QStringLiteral("The server closed the connection.");
    QJsonObject object = facts.toJson();
    object.insert(QStringLiteral("close"), event.toJson());
    return row(MessageKind::Close, Direction::None, eventPayload("4001 Private: Bye é <b>", object),
        after);
}

/// One attempt with everything that is hard to write down, and one that never opened.
inline std::vector<Message> difficult()
{
    const auto text = [](const QByteArray &payload, qint64 after) {
        return row(
            MessageKind::Text, after % 2 ? Direction::Sent : Direction::Received, payload, after);
    };
    std::vector<Message> rows{openRow()};
    const QByteArray payloads[] = {"", "Hello", "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx",
        "a,b;\"c\"\r\nd", "<script>alert('x')</script>&amp;", "</td></table><img src=x onerror=y>",
        "{\"big\":18446744073709551615,\"price\":1.10}", QByteArray("nul\0inside", 10),
        "\xF0\x9F\x98\x80 Gr\xC3\xBC\303\237e \xE2\x80\xAE", "bad\xFF\xFEutf8", "'",
        "back\\slash\x01\x7F"};
    qint64 after = 1;
    for (const QByteArray &payload : payloads)
        rows.push_back(text(payload, after++));
    rows.push_back(
        row(MessageKind::Binary, Direction::Sent, QByteArray("\0\1\2\xFD\xFE\xFF", 6), after++));
    rows.push_back(row(MessageKind::Ping, Direction::Received, "beat", after++));
    rows.push_back(row(MessageKind::Pong, Direction::Sent, QByteArray("\xFF\0", 2), after++));
    rows.back().late = true;
    rows.push_back(row(MessageKind::Note, Direction::None, "A note.", after++));
    rows.push_back(text(QByteArray(400'000, 'L'), after++));
    rows.back().frames = 7;
    rows.push_back(row(MessageKind::CloseFrame, Direction::Received,
        QByteArray("\x0F\xA1", 2) + "Bye \xC3\xA9 <b>", after++));
    rows.push_back(row(MessageKind::CloseFrame, Direction::Sent, QByteArray(), after++));
    rows.push_back(closeRow(after++));
    rows.push_back(row(MessageKind::Error, Direction::None,
        "It failed: wss://john:pass1@example.org/?access_token=tok123.", after++));
    rows.push_back(closeRow(after++, false));
    return rows;
}

/// Gives messages from a list.
class ListSource : public MessageSource
{
public:
    explicit ListSource(std::vector<Message> rows)
        : m_rows(std::move(rows))
    { }

    bool next(Message &message) override
    {
        if (m_next == m_rows.size())
            return false;
        message = m_rows[m_next++];
        return true;
    }

    qint64 done() const override { return qint64(m_next); }

    qint64 total() const override { return qint64(m_rows.size()); }

private:
    std::vector<Message> m_rows;
    size_t m_next = 0;
};

/// Keeps messages in a list.
class ListSink : public MessageSink
{
public:
    bool put(const Message &message) override
    {
        rows.push_back(message);
        return true;
    }

    bool finish() override
    {
        finished = true;
        return true;
    }

    QString problem() const override { return {}; }

    std::vector<Message> rows;
    bool finished = false;
};

/// Imports bytes as a file of the folder, or of a folder of their own.
inline ImportResult importBytes(const QByteArray &bytes, const QString &folder, MessageSink &sink)
{
    const QTemporaryDir own;
    QFile file((folder.isEmpty() ? own.path() : folder) + QStringLiteral("/bytes"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {0, QStringLiteral("The test cannot write: %1").arg(file.errorString())};
    file.close();
    return importFile(file.fileName(), sink);
}

inline bool equal(const Message &a, const Message &b)
{
    return a.time == b.time && a.direction == b.direction && a.kind == b.kind && a.late == b.late
        && a.frames == b.frames && a.wireBytes == b.wireBytes && a.payload == b.payload;
}

/// Runs a program for Debian's Python with the file as its argument; what it prints.
inline QByteArray python(const QByteArray &program, const QString &file)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromUtf8(program), file});
    process.waitForFinished(60'000);
    const QByteArray errors = process.readAllStandardError();
    return errors.isEmpty() ? process.readAllStandardOutput() : "ERROR " + errors;
}

} // namespace wasclean::exchangesamples
