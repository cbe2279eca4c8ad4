#include "app/connection/verdict.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <cerrno>
#include <functional>

namespace tst_verdict {

using namespace wasclean;

namespace {

constexpr qint64 second = 1'000'000'000;

using Change = std::function<void(Evidence &)>;

/// An attempt that was open and whose TCP then ended by the server's FIN.
Evidence openAttempt()
{
    Evidence evidence;
    evidence.url = QStringLiteral("ws://h/");
    evidence.peer = QStringLiteral("127.0.0.1:80");
    evidence.startTime = 100 * second;
    evidence.openTime = 101 * second;
    evidence.endTime = 110 * second;
    evidence.status = 101;
    evidence.tcpEnd = TcpEnd::FinByServer;
    return evidence;
}

CloseFrame frame(int code, qint64 time, const QString &reason = {})
{
    return {true, code, reason, time};
}

/// Both Close frames, the server's first.
void serverClosed(Evidence &evidence)
{
    evidence.receivedClose = frame(4001, 105 * second, QStringLiteral("mine"));
    evidence.sentClose = frame(4001, 106 * second);
    evidence.closeFrameOut = true;
}

void youClosed(Evidence &evidence)
{
    evidence.sentClose = frame(1000, 104 * second);
    evidence.closeFrameOut = true;
    evidence.receivedClose = frame(4009, 105 * second);
}

/// A minute after the last look at it, when nothing had been acknowledged for 14 minutes.
TcpFacts lostTcp()
{
    TcpFacts tcp;
    tcp.sampleTime = 100 * second;
    tcp.endTime = 160 * second;
    tcp.unacknowledged = 1;
    tcp.sinceAcknowledged = 14 * 60'000;
    return tcp;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
};

void TestVerdict::verdict_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("clean");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("error");
    QTest::addColumn<EndedBy>("endedBy");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Change &change, bool clean, int code, bool error,
                         EndedBy by, const char *words) {
        QTest::newRow(name) << change << clean << code << error << by << QString::fromUtf8(words);
    };
    const auto failing = [](Failure failure) {
        return [failure](Evidence &e) {
            e.failure = failure;
            e.rule = QStringLiteral("RULE");
            e.networkError = QStringLiteral("WORDS.");
        };
    };
    row("the server closes", serverClosed, true, 4001, false, EndedBy::Server,
        "The server closed the connection with 4001 Private Use. Both Close frames were "
        "exchanged.");
    row("you close", youClosed, true, 4009, false, EndedBy::You,
        "You closed the connection with 1000 Normal Closure. The server's Close frame (4009 "
        "Private Use) came 1.0 s later. Both Close frames were exchanged.");
    row(
        "we end TCP after both Close frames",
        [](Evidence &e) {
            youClosed(e);
            e.tcpEnd = TcpEnd::ClosedByUs;
        },
        true, 4009, false, EndedBy::You, "Both Close frames were exchanged.");
    row(
        "you close and the server agrees",
        [](Evidence &e) {
            youClosed(e);
            e.receivedClose.code = 1000;
        },
        true, 1000, false, EndedBy::You,
        "You closed the connection. The server answered with 1000 Normal Closure after 1.0 s.");
    row(
        "the server gives another reason",
        [](Evidence &e) {
            youClosed(e);
            e.receivedClose = frame(1000, 105 * second, QStringLiteral("other"));
        },
        true, 1000, false, EndedBy::You,
        "The server's Close frame (1000 Normal Closure) came 1.0 s later.");
    row(
        "an empty Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.receivedClose.code = 1005;
        },
        true, 1005, false, EndedBy::Server, "empty Close frame");
    row(
        "FIN before our answer",
        [](Evidence &e) {
            serverClosed(e);
            e.closeFrameOut = false;
        },
        true, 4001, false, EndedBy::Server,
        "The server ended the connection without waiting for your Close frame.");
    row(
        "our answer is stuck",
        [](Evidence &e) {
            serverClosed(e);
            e.closeFrameOut = false;
            e.tcpEnd = TcpEnd::ClosedByUs;
        },
        false, 4001, false, EndedBy::Server, "could not be sent");
    row(
        "sent data is stuck",
        [](Evidence &e) {
            serverClosed(e);
            e.unsentBytes = 7;
        },
        false, 4001, false, EndedBy::Server,
        "7 bytes of your messages were never sent, so the close was not clean.");
    row(
        "one byte is stuck",
        [](Evidence &e) {
            serverClosed(e);
            e.unsentBytes = 1;
        },
        false, 4001, false, EndedBy::Server, "1 byte of your messages was never sent");
    row(
        "too big after the Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.failure = Failure::TooBig;
            e.rule = QStringLiteral("RULE");
        },
        false, 4001, false, EndedBy::Server, "4001 Private Use. RULE, so the close was not clean.");
    row(
        "reset after the Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.tcpEnd = TcpEnd::ResetByServer;
        },
        false, 4001, false, EndedBy::Server,
        "The connection was then reset, so the close was not clean.");
    row(
        "a code that must not be sent",
        [](Evidence &e) {
            serverClosed(e);
            e.receivedClose.code = 1004;
        },
        true, 1004, false, EndedBy::Server,
        "An endpoint must not send the code 1004 (RFC 6455, 7.4).");
    row(
        "FIN", [](Evidence &) {}, false, 1006, false, EndedBy::Server,
        "The server ended the connection without a Close frame, 9.0 s after it opened.");
    row(
        "FIN after its message",
        [](Evidence &e) {
            e.lastReceivedTime = 109 * second;
            e.lastReceived = Traffic::Message;
        },
        false, 1006, false, EndedBy::Server, "1.0 s after its last message");
    row(
        "FIN after your message",
        [](Evidence &e) {
            e.lastSentTime = 108 * second;
            e.lastSent = Traffic::Message;
        },
        false, 1006, false, EndedBy::Server, "2.0 s after your last message");
    row(
        "FIN after a Pong",
        [](Evidence &e) {
            e.lastSentTime = 108 * second;
            e.lastSent = Traffic::Control;
            e.lastReceivedTime = 107 * second;
            e.lastReceived = Traffic::Message;
        },
        false, 1006, false, EndedBy::Server, "2.0 s after the last Ping or Pong.");
    row(
        "FIN after a part of yours",
        [](Evidence &e) {
            e.lastSentTime = 108 * second;
            e.lastSent = Traffic::PartOfMessage;
        },
        false, 1006, false, EndedBy::Server, "2.0 s after a part of your message.");
    row(
        "FIN within a frame",
        [](Evidence &e) {
            e.lastReceivedTime = 107 * second;
            e.lastReceived = Traffic::PartOfFrame;
            e.lastSentTime = 109 * second;
            e.lastSent = Traffic::Control;
        },
        false, 1006, false, EndedBy::Server,
        "The server ended the connection in the middle of a frame, 3.0 s after its last bytes.");
    row(
        "FIN within a message",
        [](Evidence &e) {
            e.lastReceivedTime = 107 * second;
            e.lastReceived = Traffic::PartOfMessage;
        },
        false, 1006, false, EndedBy::Server,
        "in the middle of a message, 3.0 s after its last frame.");
    row(
        "lost after the Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.tcpEnd = TcpEnd::Lost;
        },
        false, 4001, false, EndedBy::Server,
        "The connection was then lost in the network, so the close was not clean.");
    row(
        "lost, not acknowledged",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::Lost;
            e.tcp = lostTcp();
        },
        false, 1006, false, EndedBy::Network,
        "The connection was lost in the network. What was sent last was not acknowledged for 15 "
        "min 0 s, and the system gave up.");
    row(
        "lost, keep-alive",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::Lost;
            e.tcp.probes = 9;
        },
        false, 1006, false, EndedBy::Network,
        "The connection was lost in the network. The server did not answer the probes of TCP "
        "keep-alive.");
    row(
        "lost, no route",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::Lost;
            e.tcp.error = EHOSTUNREACH;
        },
        false, 1006, false, EndedBy::Network,
        "The connection was lost in the network. No route leads to the server.");
    row(
        "lost, other",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::Lost;
            e.networkError = QStringLiteral("Network is down.");
        },
        false, 1006, false, EndedBy::Network,
        "The connection was lost in the network. The system reported: Network is down.");
    row(
        "lost after our Close",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::Lost;
            e.tcp = lostTcp();
            e.sentClose = frame(1000, 105 * second);
            e.closeFrameOut = true;
        },
        false, 1006, false, EndedBy::Network,
        "You closed the connection, but the connection was lost in the network before the server "
        "answered. What "
        "was sent last was not acknowledged for 15 min 0 s, and the system gave up.");
    row(
        "RST within a frame",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::ResetByServer;
            e.lastReceivedTime = 107 * second;
            e.lastReceived = Traffic::PartOfFrame;
        },
        false, 1006, false, EndedBy::Network,
        "The connection was reset in the middle of a frame, 3.0 s after the last bytes received.");
    row(
        "RST", [](Evidence &e) { e.tcpEnd = TcpEnd::ResetByServer; }, false, 1006, false,
        EndedBy::Network, "The connection was reset without a Close frame, 9.0 s after it opened.");
    row(
        "an end that the system does not explain",
        [](Evidence &e) { e.tcpEnd = TcpEnd::EndedByPeer; }, false, 1006, false,
        EndedBy::ServerOrNetwork,
        "The connection ended without a Close frame, 9.0 s after it opened.");
    row(
        "such an end behind a proxy",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::EndedByPeer;
            e.proxy.kind = ProxyFacts::Kind::HttpConnect;
            e.lastReceivedTime = 107 * second;
            e.lastReceived = Traffic::PartOfFrame;
        },
        false, 1006, false, EndedBy::ServerOrNetwork,
        "The connection ended in the middle of a frame, 3.0 s after the last bytes received.");
    row(
        "such an end instead of an answer to our Close",
        [](Evidence &e) {
            e.tcpEnd = TcpEnd::EndedByPeer;
            e.sentClose = frame(1000, 105 * second);
            e.closeFrameOut = true;
        },
        false, 1006, false, EndedBy::ServerOrNetwork,
        "You closed the connection, but the connection ended 5.0 s after your Close frame without "
        "an answer to it.");
    row(
        "such an end after both Close frames",
        [](Evidence &e) {
            youClosed(e);
            e.tcpEnd = TcpEnd::EndedByPeer;
        },
        true, 4009, false, EndedBy::You,
        "Both Close frames were exchanged. How TCP then ended is not known.");
    row(
        "such an end before our Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.closeFrameOut = false;
            e.tcpEnd = TcpEnd::EndedByPeer;
        },
        true, 4001, false, EndedBy::Server,
        "The connection ended before your Close frame was sent.");
    row(
        "such an end instead of an answer to the opening handshake",
        [](Evidence &e) {
            e.openTime = 0;
            e.failure = Failure::Upgrade;
            e.status = 0;
            e.response.clear();
            e.tcpEnd = TcpEnd::EndedByPeer;
        },
        false, 1006, true, EndedBy::Handshake,
        "The connection ended before the server answered the opening handshake.");
    row(
        "FIN instead of an answer to our Close",
        [](Evidence &e) {
            e.sentClose = frame(1000, 105 * second);
            e.closeFrameOut = true;
        },
        false, 1006, false, EndedBy::Server,
        "You closed the connection, but the server ended the connection 5.0 s after your Close "
        "frame without "
        "answering it.");
    row(
        "RST instead of an answer to our Close",
        [](Evidence &e) {
            e.sentClose = frame(1000, 105 * second);
            e.closeFrameOut = true;
            e.tcpEnd = TcpEnd::ResetByServer;
        },
        false, 1006, false, EndedBy::Network,
        "You closed the connection, but the connection was reset before the server answered your "
        "Close frame, 5.0 "
        "s after it.");
    row(
        "RST before our Close left",
        [](Evidence &e) {
            e.sentClose = frame(1000, 105 * second);
            e.tcpEnd = TcpEnd::ResetByServer;
        },
        false, 1006, false, EndedBy::Network,
        "You closed the connection, but the connection was reset before your Close frame was "
        "sent.");
    row(
        "closing timeout",
        [](Evidence &e) {
            e.failure = Failure::ClosingTimeout;
            e.sentClose = frame(1000, 100 * second);
            e.closeFrameOut = true;
            e.tcpEnd = TcpEnd::ClosedByUs;
        },
        false, 1006, false, EndedBy::Timeout, "did not answer your Close frame within 10.0 s");
    row("dropped while open", failing(Failure::Dropped), false, 1006, false, EndedBy::You,
        "without a Close frame");
    row(
        "dropped while closing",
        [](Evidence &e) {
            e.failure = Failure::Dropped;
            e.sentClose = frame(1000, 105 * second);
        },
        false, 1006, false, EndedBy::You, "before the server answered");
    row("name lookup", failing(Failure::NameLookup), false, 1006, true, EndedBy::Network,
        "The host name “h” could not be resolved (WORDS).");
    row("refused", failing(Failure::Connect), false, 1006, true, EndedBy::Network,
        "Wasclean could not connect to h:80 (WORDS).");
    const auto proxy
        = [](ProxyFacts::Kind kind, ProxyFacts::Problem problem, int status, const char *words) {
              return [=](Evidence &e) {
                  e.failure = Failure::Proxy;
                  e.networkError = status < 0 ? QStringLiteral("WORDS.") : QString();
                  e.proxy.kind = kind;
                  e.proxy.problem = problem;
                  e.proxy.address = QStringLiteral("%2:3128");
                  e.proxy.status = status;
                  e.proxy.words = QString::fromUtf8(words);
              };
          };
    constexpr auto http = ProxyFacts::Kind::HttpConnect;
    constexpr auto socks = ProxyFacts::Kind::Socks5;
    using ProxyProblem = ProxyFacts::Problem;
    row("no proxy there", proxy(http, ProxyProblem::Unreachable, -1, ""), false, 1006, true,
        EndedBy::Proxy, "Wasclean could not connect to the proxy %2:3128 (WORDS).");
    row("the proxy wants a login",
        proxy(http, ProxyProblem::Refused, 407, "Proxy Authentication Required"), false, 1006, true,
        EndedBy::Proxy,
        "The proxy %2:3128 refused the connection: 407 Proxy Authentication Required.");
    row("the proxy finds no server", proxy(http, ProxyProblem::NoServer, 502, ""), false, 1006,
        true, EndedBy::Proxy, "The proxy %2:3128 could not connect to the server: 502.");
    row("SOCKS finds no server",
        proxy(socks, ProxyProblem::NoServer, 5, "the server refused the connection"), false, 1006,
        true, EndedBy::Proxy,
        "could not connect to the server: the server refused the connection.");
    row("the proxy hangs up", proxy(socks, ProxyProblem::Gone, -1, ""), false, 1006, true,
        EndedBy::Proxy, "ended the connection without answering (WORDS).");
    row("no proxy at all", proxy(socks, ProxyProblem::Garbage, -1, "its answer is not SOCKS5"),
        false, 1006, true, EndedBy::Proxy,
        "sent an answer that is not valid: its answer is not SOCKS5.");
    row("an unusable proxy", proxy(http, ProxyProblem::Unusable, -1, "W"), false, 1006, true,
        EndedBy::Proxy, "The proxy %2:3128 cannot be used: W.");
    row(
        "a mute proxy",
        [](Evidence &e) {
            e.failure = Failure::HandshakeTimeout;
            e.proxy.kind = socks;
            e.proxy.address = QStringLiteral("p:1");
        },
        false, 1006, true, EndedBy::Timeout,
        "Wasclean gave up after 10.0 s: the proxy p:1 did not connect to the server.");
    row(
        "FIN behind a proxy", [](Evidence &e) { e.proxy.kind = http; }, false, 1006, false,
        EndedBy::Server,
        "The server or the proxy ended the connection without a Close frame, 9.0 s after it "
        "opened.");
    row(
        "FIN of a Unix socket", [](Evidence &e) { e.unixSocket = true; }, false, 1006, false,
        EndedBy::Server, "The server ended the connection without a Close frame");
    row(
        "TLS that we can explain",
        [](Evidence &e) {
            e.openTime = 0;
            e.failure = Failure::Tls;
            e.networkError = QStringLiteral("x wrong version number");
        },
        false, 1006, true, EndedBy::Tls,
        "TLS to h:80 could not be set up: the other side answered without TLS (x wrong version "
        "number).");
    row(
        "TLS",
        [failing](Evidence &e) {
            failing(Failure::Tls)(e);
            e.openTime = 0;
        },
        false, 1006, true, EndedBy::Tls, "TLS to h:80 could not be set up (WORDS).");
    const auto asked = [failing](int alert) {
        return [=](Evidence &e) {
            failing(Failure::Tls)(e);
            e.openTime = 0;
            e.request = "GET / HTTP/1.1\r\n\r\n";
            e.tls.alertReceived = alert;
        };
    };
    const char *const broken
        = "TLS with h:80 failed before the server had answered the opening handshake (WORDS).";
    row("TLS that breaks before an answer", asked(-1), false, 1006, true, EndedBy::Tls, broken);
    row("an alert about what was sent", asked(20), false, 1006, true, EndedBy::Tls, broken);
    row("an alert about a certificate", asked(116), false, 1006, true, EndedBy::Tls,
        "TLS to h:80 could not be set up (WORDS).");
    row(
        "TLS that breaks while open, with an accepted certificate",
        [failing](Evidence &e) {
            failing(Failure::Tls)(e);
            e.tls.errors = {QStringLiteral("it is self-signed")};
            e.tls.trust = TlsFacts::Trust::Any;
        },
        false, 1006, false, EndedBy::Tls,
        "TLS with h:80 failed while the connection was open (WORDS).");
    row(
        "certificate",
        [](Evidence &e) {
            e.openTime = 0;
            e.failure = Failure::Tls;
            e.tls.errors = {QStringLiteral("self-signed")};
        },
        false, 1006, true, EndedBy::Tls, "certificate is not trusted: self-signed.");
    row(
        "refused handshake",
        [](Evidence &e) {
            e.failure = Failure::Upgrade;
            e.status = 401;
            e.statusText = QStringLiteral("Unauthorized");
            e.explanation = QStringLiteral("WHY");
        },
        false, 1006, true, EndedBy::Handshake,
        "The server refused the opening handshake: 401 Unauthorized. WHY.");
    row("wrong handshake", failing(Failure::Upgrade), false, 1006, true, EndedBy::Handshake,
        "The opening handshake failed. RULE.");
    row(
        "handshake timeout",
        [](Evidence &e) {
            e.failure = Failure::HandshakeTimeout;
            e.request = "GET";
        },
        false, 1006, true, EndedBy::Timeout,
        "Wasclean gave up after 10.0 s: h:80 did not answer the opening handshake.");
    row("cancelled", failing(Failure::Cancelled), false, 1006, true, EndedBy::You,
        "You cancelled the attempt before the connection opened.");
    row("violation", failing(Failure::Violation), false, 1006, true, EndedBy::Violation,
        "broke the WebSocket protocol. RULE.");
    row(
        "violation after its Close frame",
        [](Evidence &e) {
            serverClosed(e);
            e.failure = Failure::Violation;
            e.rule = QStringLiteral("RULE");
        },
        false, 1006, true, EndedBy::Violation,
        "The server closed the connection with 4001 “mine” and then broke the WebSocket protocol. "
        "RULE.");
    row(
        "violation after your Close frame",
        [](Evidence &e) {
            e.sentClose = frame(1000, 104 * second);
            e.failure = Failure::Violation;
            e.rule = QStringLiteral("RULE");
        },
        false, 1006, true, EndedBy::Violation,
        "You closed the connection, and then the server broke the WebSocket protocol. RULE.");
    row(
        "violation that we answered",
        [](Evidence &e) {
            e.sentClose = frame(1002, 104 * second);
            e.failure = Failure::Violation;
            e.rule = QStringLiteral("RULE");
        },
        false, 1006, true, EndedBy::Violation, "The server broke the WebSocket protocol. RULE.");
    row("too big", failing(Failure::TooBig), false, 1006, false, EndedBy::Violation, "RULE.");
}

void TestVerdict::verdict()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    QFETCH(EndedBy, endedBy);
    Evidence evidence = openAttempt();
    change(evidence);
    const CloseEvent event = verdictOf(evidence);
    QTEST(event.wasClean, "clean");
    QTEST(event.code, "code");
    QTEST(event.error, "error");
    QVERIFY(event.endedBy == endedBy);
    QVERIFY2(event.sentence.contains(words), qPrintable(event.sentence));
    QVERIFY2(event.sentence.endsWith(u'.') && !event.sentence.contains(QLatin1String("..")),
        qPrintable(event.sentence));
    QCOMPARE(event.reason, event.code == 4001 ? QStringLiteral("mine") : event.reason);
    if (event.code == 1006)
        QCOMPARE(event.reason, QString());
}

WASCLEAN_TEST(TestVerdict, QCoreApplication)

} // namespace tst_verdict

#include "tst_verdict.moc"
