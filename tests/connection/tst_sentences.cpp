#include "app/connection/connection.h"
#include "tests/support/replayserver.h"
#include "tests/support/testcertificate.h"

#include <QHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// What happens between a client and a server, and what the verdict must say of it.
struct Scenario
{
    /// What the server does once the request is in.
    ReplayScript server;
    /// What the client does as soon as it is open: "send …", "close CODE REASON", "close", "abort".
    QStringList client;
    /// "T" stands for any duration, "*" for any text (the network's own words).
    QString sentence;
    std::function<void(ConnectionOptions &)> change = {};
};

ReplayStep bytes(const QByteArray &text)
{
    ReplayStep step;
    step.bytes = text;
    return step;
}

ReplayStep hex(const char *digits) { return bytes(QByteArray::fromHex(digits)); }

ReplayStep await(int opcode)
{
    ReplayStep step;
    step.awaitedOpcode = opcode;
    return step;
}

ReplayStep end(ReplayEnd how)
{
    ReplayStep step;
    step.end = how;
    return step;
}

const ReplayStep fin = end(ReplayEnd::Fin);
const ReplayStep rst = end(ReplayEnd::Rst);
const ReplayStep hold = end(ReplayEnd::Hold);
const ReplayStep good = bytes(goodAnswer());
const ReplayStep awaitText = await(1);
const ReplayStep awaitClose = await(8);
const ReplayStep awaitPong = await(10);

/// The good answer with one more header, or with one line replaced.
ReplayStep goodWith(const QByteArray &header)
{
    return bytes(goodAnswer().chopped(2) + header + "\r\n\r\n");
}

ReplayStep goodBut(const QByteArray &line, const QByteArray &other)
{
    return bytes(goodAnswer().replace(line, other));
}

ReplayStep refusal(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return bytes("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void offerChat(ConnectionOptions &options) { options.subprotocols = {QStringLiteral("chat")}; }

void offerChatInHeader(ConnectionOptions &options) { options.headers = {{"Sec-WebSocket-Protocol", "chat"}}; }

void offerDeflate(ConnectionOptions &options) { options.deflate.offer = true; }

void openSoon(ConnectionOptions &options) { options.handshakeTimeout = 300ms; }

void closeSoon(ConnectionOptions &options) { options.closingTimeout = 300ms; }

/// Durations become "T".
QString withoutTimes(QString sentence)
{
    static const QRegularExpression duration(QStringLiteral("\\b\\d+(\\.\\d)? (µs|ms|s)\\b"));
    return sentence.replace(duration, QStringLiteral("T"));
}

bool isLike(const QString &sentence, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace(QLatin1String("\\*"), QLatin1String(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(sentence).hasMatch();
}

} // namespace

/// The sentence of the verdict against what a server really did.
class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sentence_data();
    void sentence();
    void nobodyListens();
    void nobodyUsesTls_data();
    void nobodyUsesTls();
    void nameIsUnknown();
    void nothingButRulesIsBroken_data();
    void nothingButRulesIsBroken();

private:
    void add(const char *name, const Scenario &scenario, bool alsoOverTls = false);
    void addOrdinaryEnds();
    void addOwnCloses();
    void addServersCloses();
    void addViolations();
    void addStatuses();
    void addWrongAnswers();
    void addMissingAnswers();
    void addOwnEnds();
    void addTls();
    CloseEvent play(const Scenario &scenario, bool secure);
    CloseEvent connectTo(const QString &url, const Scenario &scenario);

    ReplayServer m_server;
    std::optional<TestCertificate> m_certificate;
    QHash<QString, Scenario> m_scenarios;
};

void TestSentences::initTestCase()
{
    m_certificate = TestCertificate::make();
    QVERIFY2(m_certificate, "the openssl program is needed");
}

void TestSentences::add(const char *name, const Scenario &scenario, bool alsoOverTls)
{
    m_scenarios.insert(QString::fromUtf8(name), scenario);
    QTest::newRow(name) << QString::fromUtf8(name) << false;
    if (alsoOverTls)
        QTest::newRow(qPrintable(QString::fromUtf8(name) + QStringLiteral(" (over TLS)"))) << QString::fromUtf8(name) << true;
}

void TestSentences::sentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secure");
    addOrdinaryEnds();
    addOwnCloses();
    addServersCloses();
    addViolations();
    addStatuses();
    addWrongAnswers();
    addMissingAnswers();
    addOwnEnds();
    addTls();
}

/// TCP ends, and no Close frame was seen.
void TestSentences::addOrdinaryEnds()
{
    const auto ended = [](const char *when) {
        return QStringLiteral("The server ended the connection without a Close frame, T after %1.").arg(QString::fromUtf8(when));
    };
    const auto reset = [](const char *when) {
        return QStringLiteral("The connection was reset without a Close frame, T after %1.").arg(QString::fromUtf8(when));
    };
    const QStringList say{QStringLiteral("send hi")};
    add("FIN at once", {{good, fin}, {}, ended("it opened")}, true);
    add("FIN after its message", {{good, hex("81026869"), fin}, {}, ended("its last message")}, true);
    add("FIN after your message", {{good, awaitText, fin}, say, ended("your last message")}, true);
    add("FIN after an exchange", {{good, awaitText, hex("81026869"), fin}, say, ended("its last message")});
    add("FIN after a fragmented message", {{good, hex("010168800169"), fin}, {}, ended("its last message")});
    add("FIN after a Ping", {{good, hex("8900"), awaitPong, fin}, {}, ended("the last Ping or Pong")}, true);
    add("FIN after a Pong", {{good, hex("8a00"), fin}, {}, ended("the last Ping or Pong")});
    const QString inFrame = QStringLiteral(
        "The server vanished in the middle of a frame: it ended the connection T after its last bytes.");
    add("FIN within a frame", {{good, hex("81056869"), fin}, {}, inFrame}, true);
    add("FIN within a header", {{good, hex("81"), fin}, {}, inFrame});
    add("FIN within a Close frame", {{good, hex("880203"), fin}, {}, inFrame});
    add("FIN within a frame after a message", {{good, hex("810268698105"), fin}, {}, inFrame});
    add("FIN within a frame after your message", {{good, awaitText, hex("8105686569"), fin}, say, inFrame});
    add("FIN between fragments",
        {{good, hex("01026869"), fin}, {},
            QStringLiteral("The server ended the connection in the middle of a message, T after its last frame.")});
    add("RST after your message", {{good, awaitText, rst}, say, reset("your last message")}, false);
    add("RST after its message", {{good, awaitText, hex("81026869"), rst}, say, reset("the last message received")});
    add("RST within a frame",
        {{good, awaitText, hex("81056869"), rst}, say,
            QStringLiteral("The connection was reset in the middle of a frame, T after the last bytes received.")});
}

/// Your Close frame was the first.
void TestSentences::addOwnCloses()
{
    const QStringList close{QStringLiteral("close 1000")};
    const QStringList closeEmpty{QStringLiteral("close")};
    const QString exchanged = QStringLiteral(" Both Close frames were exchanged.");
    add("the same Close frame comes back",
        {{good, awaitClose, hex("880203e8"), fin}, close,
            QStringLiteral("You closed the connection. The server answered with 1000 Normal Closure after T.") + exchanged}, true);
    add("an empty Close frame comes back",
        {{good, awaitClose, hex("8800"), fin}, closeEmpty,
            QStringLiteral("You closed the connection. The server answered with an empty Close frame after T.") + exchanged});
    add("another code comes",
        {{good, awaitClose, hex("88020fa1"), fin}, close,
            QStringLiteral("You closed the connection with 1000 Normal Closure. The server's Close frame (4001 Private Use) "
                           "came T later.") + exchanged}, true);
    add("another reason comes",
        {{good, awaitClose, hex("880403e86e6f"), fin}, {QStringLiteral("close 1000 bye")},
            QStringLiteral("You closed the connection with 1000 Normal Closure. The server's Close frame (1000 Normal Closure) "
                           "came T later.") + exchanged});
    add("an empty Close frame for a code",
        {{good, awaitClose, hex("8800"), fin}, {QStringLiteral("close 3000")},
            QStringLiteral("You closed the connection with 3000 Registered Use. The server's Close frame, which is empty, "
                           "came T later.") + exchanged});
    add("a code for an empty Close frame",
        {{good, awaitClose, hex("880203e8"), fin}, closeEmpty,
            QStringLiteral("You closed the connection with an empty Close frame. The server's Close frame "
                           "(1000 Normal Closure) came T later.") + exchanged});
    add("FIN for an answer",
        {{good, awaitClose, fin}, close,
            QStringLiteral("You closed, but the server ended the connection T after your Close frame without answering it.")}, true);
    add("a message and FIN for an answer",
        {{good, awaitClose, hex("81026869"), fin}, close,
            QStringLiteral("You closed, but the server ended the connection T after your Close frame without answering it.")});
    add("RST for an answer",
        {{good, awaitClose, rst}, close,
            QStringLiteral("You closed, but the connection was reset before the server answered your Close frame, T after it.")});
    add("no answer",
        {{good, awaitClose, hold}, close,
            QStringLiteral("You closed, but the server did not answer your Close frame within T."), closeSoon}, true);
    add("you drop while closing",
        {{good, hold}, {QStringLiteral("close 1000"), QStringLiteral("abort")},
            QStringLiteral("You dropped the connection before the server answered your Close frame.")});
    add("RST after both Close frames",
        {{good, awaitClose, hex("880203e8"), rst}, close,
            QStringLiteral("You closed the connection. The server answered with 1000 Normal Closure after T. "
                           "The connection was then reset, so the close was not clean.")});
    add("a violation for an answer",
        {{good, awaitClose, hex("8300"), fin}, close,
            QStringLiteral("You closed, and then the server broke the protocol: Opcode 3 is not defined (RFC 6455, 5.2).")});
}

/// The server's Close frame was the first.
void TestSentences::addServersCloses()
{
    const QString exchanged = QStringLiteral(" Both Close frames were exchanged.");
    add("the server closes",
        {{good, hex("880203e8"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1000 Normal Closure.") + exchanged}, true);
    add("the server closes for its reasons",
        {{good, hex("880603f162796521"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1009 Message Too Big.") + exchanged});
    add("the server closes without a code",
        {{good, hex("8800"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with an empty Close frame.") + exchanged}, true);
    add("the server closes with a code that must not be sent",
        {{good, hex("880203ec"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1004 Reserved.") + exchanged
                + QStringLiteral(" An endpoint must not send the code 1004 (RFC 6455, 7.4).")});
    add("the server closes and resets",
        {{good, hex("88020fa0"), awaitClose, rst}, {},
            QStringLiteral("The server closed the connection with 4000 Private Use. "
                           "The connection was then reset, so the close was not clean.")});
    add("the server closes twice",
        {{good, hex("880703e86669727374880203e8"), fin}, {},
            QStringLiteral("The server closed with 1000 “first” and then broke the protocol: "
                           "A second Close frame came (RFC 6455, 5.5.1).")}, true);
    add("the server closes and goes on",
        {{good, hex("8802138881026869"), fin}, {},
            QStringLiteral("The server closed with 5000 and then broke the protocol: "
                           "A data frame came after the Close frame (RFC 6455, 5.5.1).")});
    add("the server closes without a code and goes on",
        {{good, hex("88008900"), fin}, {},
            QStringLiteral("The server closed with an empty Close frame and then broke the protocol: "
                           "A control frame came after the Close frame (RFC 6455, 5.5.1).")});
}

void TestSentences::addViolations()
{
    const auto broke = [](const char *rule) {
        return QStringLiteral("The server broke the protocol: %1.").arg(QString::fromUtf8(rule));
    };
    add("masked", {{good, hex("818100000000" "68"), awaitClose, fin}, {}, broke("A server must not mask its frames (RFC 6455, 5.1)")}, true);
    add("reserved bit", {{good, hex("c10168"), awaitClose, fin}, {},
        broke("A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)")});
    add("bad opcode", {{good, hex("8b00"), awaitClose, fin}, {}, broke("Opcode 11 is not defined (RFC 6455, 5.2)")});
    add("bad UTF-8", {{good, hex("8101ff"), awaitClose, fin}, {}, broke("A text message is not valid UTF-8 (RFC 6455, 8.1)")});
    add("fragmented Ping", {{good, hex("0900"), awaitClose, fin}, {}, broke("A control frame must not be fragmented (RFC 6455, 5.5)")});
    add("continuation of nothing", {{good, hex("8000"), awaitClose, fin}, {},
        broke("A continuation frame arrived without a message to continue (RFC 6455, 5.4)")});
    add("Close frame of one byte", {{good, hex("880103"), awaitClose, fin}, {}, broke("A Close frame has a body of one byte (RFC 6455, 5.5.1)")});
    add("Close frame with 1006", {{good, hex("880203ee"), awaitClose, fin}, {},
        broke("A Close frame carries the code 1006, which must never be sent (RFC 6455, 7.4.1)")});
    add("an answer of HTTP after 101",
        {{good, bytes("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"), fin}, {},
            broke("An HTTP answer came in place of a frame: “HTTP/1.1 400 Bad Request”")}, true);
    add("an answer of HTTP after your message",
        {{good, awaitText, bytes("HTTP/1.1 502 Bad Gateway\r\n\r\n"), fin}, {QStringLiteral("send hi")},
            broke("An HTTP answer came in place of a frame: “HTTP/1.1 502 Bad Gateway”")});
    add("an answer of HTTP after the Close frame",
        {{good, bytes(QByteArray::fromHex("880203e8") + "HTTP/1.1 200 OK\r\n\r\n"), fin}, {},
            QStringLiteral("The server closed with 1000 and then broke the protocol: "
                           "An HTTP answer came in place of a frame: “HTTP/1.1 200 OK”.")});
    add("a frame that is too big",
        {{good, hex("827f0000000080000000"), awaitClose, fin}, {},
            QStringLiteral("The server announced a frame of 2 GiB or more, which no browser accepts.")});
    add("damaged compression",
        {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), hex("c102ffff"), awaitClose, fin}, {},
            broke("A compressed message cannot be decompressed (RFC 7692, 7.2.2)"), offerDeflate});
    add("a compressed Ping",
        {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), hex("c900"), awaitClose, fin}, {},
            broke("A control frame must not be compressed (RFC 7692, 6.1)"), offerDeflate});
}

/// Answers of HTTP other than 101.
void TestSentences::addStatuses()
{
    const auto refused = [](const char *what) {
        return QStringLiteral("The server refused the opening handshake: %1").arg(QString::fromUtf8(what));
    };
    const QByteArray page = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Hi</body></html>";
    add("a page",
        {{refusal("200 OK", "Content-Type: text/html\r\n", page), fin}, {},
            QStringLiteral("An ordinary web server answered with 200 OK instead of 101. The answer says: “Welcome”.")}, true);
    add("an empty page",
        {{refusal("200 OK"), fin}, {}, QStringLiteral("An ordinary web server answered with 200 OK instead of 101.")});
    add("nothing to say", {{bytes("HTTP/1.1 204 No Content\r\n\r\n"), fin}, {},
        QStringLiteral("The server answered with 204 No Content instead of 101.")});
    add("a redirect",
        {{refusal("301 Moved Permanently", "Location: wss://example.org/new?token=1\r\n"), fin}, {},
            QStringLiteral("The server answered with 301 Moved Permanently instead of 101. "
                           "The server redirects to wss://example.org/new, but “Follow redirects” is off.")});
    add("a redirect to nowhere",
        {{refusal("302 Found"), fin}, {},
            QStringLiteral("The server answered with 302 Found instead of 101. "
                           "The server redirects, but its answer has no Location header."),
            [](ConnectionOptions &options) { options.maxRedirects = 1; }});
    add("bad request", {{refusal("400 Bad Request", {}, "Missing token"), fin}, {},
        refused("400 Bad Request. The answer says: “Missing token”.")}, true);
    add("credentials wanted",
        {{refusal("401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\"\r\n"), fin}, {},
            refused("401 Unauthorized. The server asks for credentials (Basic).")});
    add("credentials not accepted",
        {{refusal("401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\"\r\n"), fin}, {},
            refused("401 Unauthorized. The server did not accept the credentials."),
            [](ConnectionOptions &options) { options.headers = {{"Authorization", "Bearer x"}}; }});
    add("forbidden", {{refusal("403 Forbidden", {}, "403 Forbidden"), fin}, {}, refused("403 Forbidden.")});
    add("not found",
        {{refusal("404 Not Found", {}, "<html><title>404 Not Found</title></html>"), fin}, {}, refused("404 Not Found.")});
    add("upgrade required", {{refusal("426 Upgrade Required", "Sec-WebSocket-Version: 8\r\n"), fin}, {},
        refused("426 Upgrade Required.")});
    add("too many", {{refusal("429 Too Many Requests", "Retry-After: 3\r\n"), fin}, {}, refused("429 Too Many Requests.")});
    add("unavailable", {{refusal("503 Service Unavailable", {}, "down for today"), fin}, {},
        refused("503 Service Unavailable. The answer says: “down for today”.")});
    add("no reason phrase", {{bytes("HTTP/1.1 404\r\n\r\n"), fin}, {}, refused("404.")});
    add("100 before 101",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\n" + goodAnswer()), hold}, {},
            QStringLiteral("The server sent the interim answer 100 Continue before 101. Browsers refuse that, and so does Wasclean.")});
    add("103 before 101",
        {{bytes("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + goodAnswer()), hold}, {},
            QStringLiteral("The server sent the interim answer 103 Early Hints before 101. Browsers refuse that, and so does Wasclean.")});
    add("100 and nothing else",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\n"), fin}, {},
            QStringLiteral("The server sent the interim answer 100 Continue instead of 101.")});
    add("100 before 404",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n"), hold}, {},
            QStringLiteral("The server sent the interim answer 100 Continue instead of 101.")});
}

/// A 101 that is wrong, and what is no HTTP.
void TestSentences::addWrongAnswers()
{
    const auto failed = [](const char *rule) {
        return QStringLiteral("The opening handshake failed. %1.").arg(QString::fromUtf8(rule));
    };
    const QByteArray accept = "Sec-WebSocket-Accept: {accept}";
    add("wrong accept", {{goodBut("{accept}", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), fin}, {},
        failed("The answer's Sec-WebSocket-Accept header does not match the request's key")});
    add("no accept", {{goodBut(accept + "\r\n", ""), fin}, {}, failed("The answer has no Sec-WebSocket-Accept header")});
    add("empty accept", {{goodBut("{accept}", ""), fin}, {}, failed("The answer's Sec-WebSocket-Accept header is empty")});
    add("two Upgrade headers", {{goodWith("Upgrade: websocket"), fin}, {},
        failed("The answer's Upgrade header has more than one value")});
    add("other Upgrade", {{goodBut("Upgrade: websocket", "Upgrade: h2c"), fin}, {},
        failed("The answer's Upgrade header is “h2c” instead of “websocket”")});
    add("no Connection", {{goodBut("Connection: Upgrade\r\n", ""), fin}, {}, failed("The answer has no Connection header")});
    add("other Connection", {{goodBut("Connection: Upgrade", "Connection: keep-alive"), fin}, {},
        failed("The answer's Connection header is “keep-alive” instead of “Upgrade”")});
    add("empty subprotocol", {{goodWith("Sec-WebSocket-Protocol:"), fin}, {},
        failed("The answer's Sec-WebSocket-Protocol header is empty")});
    add("empty subprotocol for an offer", {{goodWith("Sec-WebSocket-Protocol:"), fin}, {},
        failed("The answer's Sec-WebSocket-Protocol header is empty"), offerChat});
    add("subprotocol for no offer", {{goodWith("Sec-WebSocket-Protocol: chat"), fin}, {},
        failed("The server chose the subprotocol “chat”, but none was requested")});
    add("another subprotocol", {{goodWith("Sec-WebSocket-Protocol: soap"), fin}, {},
        failed("The server chose the subprotocol “soap”, which was not requested"), offerChatInHeader});
    add("no subprotocol", {{good, fin}, {}, failed("The server chose none of the requested subprotocols"), offerChatInHeader});
    add("subprotocol that a header offered",
        {{goodWith("Sec-WebSocket-Protocol: chat"), hex("880203e8"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1000 Normal Closure. Both Close frames were exchanged."),
            offerChatInHeader});
    add("empty extensions", {{goodWith("Sec-WebSocket-Extensions:"), fin}, {},
        failed("The answer's Sec-WebSocket-Extensions header is empty")});
    add("empty extensions for an offer", {{goodWith("Sec-WebSocket-Extensions:"), fin}, {},
        failed("The answer's Sec-WebSocket-Extensions header is empty"), offerDeflate});
    add("extension for no offer", {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), fin}, {},
        failed("The server uses the extension “permessage-deflate” although none was offered"),
        [](ConnectionOptions &options) { options.deflate.offer = false; }});
    add("no status code", {{bytes("HTTP/1.1 Switching Protocols\r\n\r\n"), fin}, {},
        failed("The status line of the answer has no status code: “HTTP/1.1 Switching Protocols”")});
    add("only a version", {{bytes("HTTP/1.1\r\n\r\n"), fin}, {},
        failed("The status line of the answer has no status code: “HTTP/1.1”")});
    add("an SSH server", {{bytes("SSH-2.0-OpenSSH_9.2p1\r\n"), fin}, {},
        failed("The answer is not HTTP. It begins with “SSH-2.0-OpenSSH_9.2p1”")});
    add("a mail server", {{bytes("220 mail.example ESMTP\r\n"), fin}, {},
        failed("The answer is not HTTP. It begins with “220 mail.example ESMTP”")});
    add("a short word", {{bytes("hello"), fin}, {}, failed("The answer is not HTTP. It begins with “hello”")});
    add("bytes", {{hex("0a0b0c0d0e0f101112"), fin}, {}, failed("The answer is not HTTP. Its first bytes are 0a 0b 0c 0d 0e 0f 10 11")});
    add("a frame without a handshake", {{hex("81026869" "81026869"), fin}, {},
        failed("The answer is not HTTP. Its first bytes are 81 02 68 69 81 02 68 69")});
    add("a TLS server", {{hex("15030300020228"), fin}, {},
        failed("The answer is not HTTP but a TLS alert: the server expects TLS, so try wss:// in the URL")});
    add("an HTTP/2 server", {{hex("000006040000000000000400100000"), fin}, {},
        failed("The answer is HTTP/2, but WebSocket needs HTTP/1.1 here")});
}

void TestSentences::addMissingAnswers()
{
    add("FIN for an answer to the handshake",
        {{fin}, {}, QStringLiteral("The server ended the connection without answering the opening handshake.")}, true);
    add("RST for an answer to the handshake",
        {{rst}, {}, QStringLiteral("The connection was reset before the server answered the opening handshake.")});
    add("FIN within the answer",
        {{bytes("HTTP/1.1 101 Switching"), fin}, {},
            QStringLiteral("The connection ended in the middle of the server's answer to the opening handshake.")});
    add("RST within the answer",
        {{bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade"), rst}, {},
            QStringLiteral("The connection was reset in the middle of the server's answer to the opening handshake.")});
    add("silence",
        {{hold}, {}, QStringLiteral("Wasclean gave up after T: 127.0.0.1:* did not answer the opening handshake."), openSoon});
    add("half an answer and silence",
        {{bytes("HTTP/1.1 101 Swi"), hold}, {},
            QStringLiteral("Wasclean gave up after T: 127.0.0.1:* did not finish its answer to the opening handshake."), openSoon});
    add("you cancel", {{hold}, {QStringLiteral("cancel")}, QStringLiteral("You cancelled the attempt before the connection opened.")});
}

/// Wasclean, or you, ended it.
void TestSentences::addOwnEnds()
{
    add("you drop", {{good, hold}, {QStringLiteral("abort")}, QStringLiteral("You dropped the connection without a Close frame.")}, true);
    add("over the limit",
        {{good, hex("810b6161616161616161616161"), awaitClose, fin}, {},
            QStringLiteral("A message of at least 11 bytes is larger than the limit of 10 bytes that you set, "
                           "so Wasclean ended the connection."),
            [](ConnectionOptions &options) { options.maxMessageSize = 10; }});
    add("no Pong",
        {{good, hold}, {},
            QStringLiteral("No Pong was received within T, so Wasclean ended the connection."),
            [](ConnectionOptions &options) {
                options.keepAlive.pingInterval = 20ms;
                options.keepAlive.pongTimeout = 100ms;
            }});
}

void TestSentences::addTls()
{
    m_scenarios.insert(QStringLiteral("untrusted"),
        {{good, fin}, {}, QStringLiteral("The server's certificate is not trusted: *."),
            [](ConnectionOptions &options) { options.tls.caCertificates.clear(); }});
    QTest::newRow("a certificate that is not trusted") << QStringLiteral("untrusted") << true;
}

CloseEvent TestSentences::play(const Scenario &scenario, bool secure)
{
    const auto tls = secure ? std::optional(m_certificate->configuration) : std::nullopt;
    const quint16 port = m_server.listen(scenario.server, AfterFin::ReadOn, tls);
    const QString url = QStringLiteral("%1://127.0.0.1:%2/")
                            .arg(secure ? QStringLiteral("wss") : QStringLiteral("ws"), QString::number(port));
    const CloseEvent event = connectTo(url, scenario);
    m_server.stop(port);
    return event;
}

CloseEvent TestSentences::connectTo(const QString &url, const Scenario &scenario)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    options.tls.caCertificates = {m_certificate->certificate};
    if (scenario.change)
        scenario.change(options);
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    connect(&connection, &Connection::opened, &connection, [&connection, &scenario] {
        for (const QString &step : scenario.client) {
            if (step.startsWith(QLatin1String("send ")))
                connection.sendText(step.sliced(5));
            else if (step == QLatin1String("abort"))
                connection.abort();
            else if (step == QLatin1String("close"))
                connection.close();
            else
                connection.close(step.section(u' ', 1, 1).toInt(), step.section(u' ', 2));
        }
    });
    connection.open(options);
    if (scenario.client == QStringList{QStringLiteral("cancel")})
        connection.close();
    if (!QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, patience))
        return {};
    return closed[0][0].value<CloseEvent>();
}

void TestSentences::sentence()
{
    QFETCH(QString, name);
    QFETCH(bool, secure);
    const Scenario scenario = m_scenarios.value(name);
    const QString said = withoutTimes(play(scenario, secure).sentence);
    QVERIFY2(isLike(said, scenario.sentence),
        qPrintable(QStringLiteral("said:     %1\nexpected: %2").arg(said, scenario.sentence)));
    QVERIFY2(said.size() <= 200, qPrintable(said));
}

void TestSentences::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    QCOMPARE(connectTo(url, {}).sentence,
        QStringLiteral("Wasclean could not connect to 127.0.0.1:%1 (Connection refused).").arg(port));
}

/// Servers that do not use TLS: one says something else, one ends the connection.
void TestSentences::nobodyUsesTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                                << QStringLiteral("could not be set up: what answered does not use TLS (*).");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("could not be set up (The remote host closed the connection).");
}

void TestSentences::nobodyUsesTls()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
        QTcpSocket *socket = server.nextPendingConnection();
        // It ends when the client has said something, since unread bytes would make it a reset.
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    const QString said = connectTo(QStringLiteral("wss://%1/").arg(address), {}).sentence;
    QVERIFY2(isLike(said, QStringLiteral("TLS with %1 %2").arg(address, words)), qPrintable(said));
}

void TestSentences::nameIsUnknown()
{
    const QString said = connectTo(QStringLiteral("ws://nowhere.invalid/"), {}).sentence;
    QVERIFY2(isLike(said, QStringLiteral("The host name “nowhere.invalid” could not be resolved (*).")), qPrintable(said));
}

/// The evidence names a broken rule only where one was broken.
void TestSentences::nothingButRulesIsBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("broken");
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 Unauthorized\r\n\r\n") << false;
    QTest::newRow("200") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("no answer") << QByteArray() << false;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 1") << false;
    QTest::newRow("no Connection header") << goodAnswer().replace("Connection: Upgrade\r\n", "") << true;
    QTest::newRow("a masked frame") << goodAnswer() + QByteArray::fromHex("818000000000") << true;
}

void TestSentences::nothingButRulesIsBroken()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, broken);
    QCOMPARE(!play({{bytes(answer), fin}, {}, {}}, false).rule.isEmpty(), broken);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
