#include "app/connection/closeevent.h"
#include "app/formats/evidencetext.h"
#include "app/wire/facts/evidence.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

#include <ctime>

namespace tst_evidencetext {

using namespace wasclean;

namespace {

constexpr qint64 ms = 1'000'000;
/// 14:02:07.113 UTC.
constexpr qint64 start = 1'772'632'927'113 * ms;

Evidence closedByServer()
{
    Evidence evidence;
    evidence.url = QStringLiteral("ws://127.0.0.1:8765/hello");
    evidence.peer = QStringLiteral("127.0.0.1:8765");
    evidence.startTime = start;
    evidence.openTime = start + 12 * ms;
    evidence.endTime = start + 7370 * ms;
    evidence.phases.dns = 20'000;
    evidence.phases.tcp = ms / 2;
    evidence.phases.upgrade = 11 * ms;
    evidence.phases.firstMessage = 2380 * ms;
    evidence.request = "GET /hello HTTP/1.1\r\nHost: 127.0.0.1:8765\r\n\r\n";
    evidence.response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    evidence.status = 101;
    evidence.statusText = QStringLiteral("Switching Protocols");
    evidence.sent.byOpcode[1] = 1;
    evidence.sent.byOpcode[8] = 1;
    evidence.sent.wireBytes = 1234;
    evidence.received.byOpcode[1] = 1'000'000;
    evidence.received.byOpcode[8] = 1;
    evidence.received.wireBytes = 26'000'000;
    evidence.sentClose = {true, 1000, QStringLiteral("Bye!"), start + 7361 * ms};
    evidence.receivedClose = {true, 1000, QStringLiteral("Bye!"), start + 7360 * ms};
    evidence.tcpEnd = TcpEnd::FinByServer;
    return evidence;
}

QJsonObject withVerdict(const Evidence &evidence, const CloseEvent &event)
{
    QJsonObject object = evidence.toJson();
    object.insert(QStringLiteral("close"), event.toJson());
    return object;
}

CloseEvent cleanEvent()
{
    return {true, 1000, QStringLiteral("Bye!"), false, EndedBy::Server, false, {},
        QStringLiteral("The server closed; both Close frames were exchanged.")};
}

QStringList linesOf(const QString &text) { return text.split(u'\n'); }

} // namespace

class TestEvidenceText : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void cleanCloseInFull()
    {
        const QStringList expected{
            QStringLiteral("The server closed; both Close frames were exchanged."),
            QString(),
            QStringLiteral("Verdict"),
            QStringLiteral("  wasClean      true"),
            QStringLiteral("  code          1000 Normal Closure"),
            QStringLiteral("  reason        Bye!"),
            QStringLiteral("  error event   no"),
            QStringLiteral("  ended by      the server"),
            QString(),
            QStringLiteral("Close frames"),
            QStringLiteral("  sent          1000 Normal Closure"),
            QStringLiteral("    reason      Bye!"),
            QStringLiteral("    at          14:02:14.474"),
            QStringLiteral("  received      1000 Normal Closure"),
            QStringLiteral("    reason      Bye!"),
            QStringLiteral("    at          14:02:14.473"),
            QString(),
            QStringLiteral("Connection"),
            QStringLiteral("  URL           ws://127.0.0.1:8765/hello"),
            QStringLiteral("  peer          127.0.0.1:8765"),
            QStringLiteral("  HTTP status   101 Switching Protocols"),
            QStringLiteral("  TCP ended     by the server (FIN)"),
            QString(),
            QStringLiteral("Times"),
            QStringLiteral("  date          2026-03-04"),
            QStringLiteral("  started       14:02:07.113"),
            QStringLiteral("  name lookup   20 µs"),
            QStringLiteral("  TCP connect   500 µs"),
            QStringLiteral("  opening handshake  11.00 ms"),
            QStringLiteral("  opened        14:02:07.125"),
            QStringLiteral("  first message 2.38 s after open"),
            QStringLiteral("  ended         14:02:14.483"),
            QString(),
            QStringLiteral("Frames                   sent     received"),
            QStringLiteral("  text                      1    1,000,000"),
            QStringLiteral("  close                     1            1"),
            QStringLiteral("  wire bytes            1,234   26,000,000"),
        };
        const QStringList lines
            = linesOf(evidenceText(withVerdict(closedByServer(), cleanEvent())));
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    void moreFacts()
    {
        Evidence evidence = closedByServer();
        evidence.localAddress = QStringLiteral("127.0.0.1:50123");
        evidence.localAddressGone = true;
        evidence.largestMessageSent = {70'000, 2, 1, start + 20 * ms};
        evidence.lastMessageSent = {5, 1, 1, start + 30 * ms};
        evidence.unfinishedFrame = {2, 1000, 10};
        evidence.pings.options.answerPings = false;
        evidence.pings.lastFromServer = start + 40 * ms;
        evidence.pings.roundTrip = 3 * ms;
        evidence.pings.unanswered = 2;
        evidence.tls.alertReceived = 116;
        evidence.tls.alertSent = 42;
        evidence.tcp.endTime = start + 50 * ms;
        evidence.slept = 61'000 * ms;
        evidence.tokenExpires = start;
        const QString expected = QStringLiteral(R"(More facts
  local address 127.0.0.1:50123
    exists      not any more
  largest sent  70,000 bytes at 14:02:07.133
  last message  5 bytes at 14:02:07.143
  incomplete    a frame: 10 of 1,000 bytes were received
  server Ping   14:02:07.153
    answered    no, as set in the options
  Ping to Pong  3.00 ms
  no Pong for   2 Pings of Wasclean
  TLS alert     116, from the server
  TLS alert     42, from Wasclean
  TCP end seen  14:02:07.163
  suspended     61.00 s
  token expires 2026-03-04 14:02:07)");
        const QString text = evidenceText(evidence.toJson());
        QCOMPARE(text.mid(text.indexOf(QLatin1String("More facts"))), expected);
        evidence.unfinishedFrame.reset();
        QVERIFY(!evidenceText(evidence.toJson()).contains(QLatin1String("incomplete")));
        evidence.messageUnfinished = true;
        QVERIFY(evidenceText(evidence.toJson())
                    .contains(QLatin1String("  incomplete    a message: its last frame")));
        evidence.unfinishedFrame = {-1, -1, 3};
        QVERIFY(evidenceText(evidence.toJson())
                    .contains(QLatin1String("a frame: 3 bytes of its header were received")));
    }

    void openHasNoVerdict()
    {
        Evidence evidence = closedByServer();
        evidence.tcpEnd = TcpEnd::Open;
        const QString text = evidenceText(evidence.toJson());
        QVERIFY(text.startsWith(QLatin1String("Connection\n")));
        QVERIFY(!text.contains(QLatin1String("TCP ended")));
        QVERIFY(!text.contains(QLatin1String("Verdict")));
    }

    void facts_data()
    {
        QTest::addColumn<QJsonObject>("evidence");
        QTest::addColumn<QString>("line");

        Evidence evidence;
        CloseEvent event;
        const auto row = [&](const char *name, const QString &line) {
            QTest::newRow(name) << withVerdict(evidence, event) << line;
            evidence = {};
            event = {};
        };
        row("no Close frame sent", QStringLiteral("  sent          none"));
        row("no Close frame received", QStringLiteral("  received      none"));
        row("never connected", QStringLiteral("  TCP ended     never connected"));
        evidence.tcpEnd = TcpEnd::ResetByServer;
        row("reset", QStringLiteral("  TCP ended     by a reset (RST)"));
        evidence.tcpEnd = TcpEnd::EndedByPeer;
        row("somehow",
            QStringLiteral(
                "  TCP ended     in order (FIN) or by a reset (RST): the system does not tell"));
        evidence.tcpEnd = TcpEnd::ClosedByUs;
        row("by us", QStringLiteral("  TCP ended     by Wasclean"));
        evidence.tcpEnd = TcpEnd::Lost;
        row("lost", QStringLiteral("  TCP ended     lost in the network"));
        evidence.tcpEnd = TcpEnd::FinByServer;
        evidence.tls.closeNotify = true;
        row("close_notify", QStringLiteral("  TLS ended     by the server (close_notify)"));
        evidence.receivedClose.seen = true;
        row("empty Close frame", QStringLiteral("  received      1005 No Status Received"));
        evidence.tls.protocol = QStringLiteral("TLSv1.3");
        row("TLS protocol", QStringLiteral("  protocol      TLSv1.3"));
        evidence.tls.errors = {QStringLiteral("one"), QStringLiteral("two")};
        row("second TLS error", QStringLiteral("  error         two"));
        evidence.tls.alpn = QStringLiteral("http/1.1");
        row("ALPN", QStringLiteral("  ALPN          http/1.1"));
        evidence.tls.trust = TlsFacts::Trust::ByFingerprint;
        row("trust", QStringLiteral("  certificate   not valid, but trusted by its fingerprint"));
        CertificateFacts certificate;
        certificate.alternativeNames = {QStringLiteral("a.example"), QStringLiteral("b\n.example")};
        certificate.validUntil = 1'772'632'927;
        certificate.fingerprint = QByteArray("\x01\xab\xff");
        evidence.tls.chain = {certificate};
        row("names", QStringLiteral("  names         a.example, b␊.example"));
        evidence.tls.chain = {certificate};
        row("validity", QStringLiteral("  valid until   2026-03-04 14:02:07 UTC"));
        evidence.tls.chain = {{}, certificate};
        row("fingerprint", QStringLiteral("  SHA-256       01:AB:FF"));
        evidence.tls.chain = {{}, certificate};
        row("second certificate", QStringLiteral("Certificate 2 of 2"));
        evidence.tried = {{QStringLiteral("[::1]:80"), TriedAddress::Outcome::Failed, 0, ms,
                              QStringLiteral("Connection refused")},
            {QStringLiteral("127.0.0.1:80"), TriedAddress::Outcome::Connected, 250 * ms, 2 * ms,
                {}}};
        const QList<TriedAddress> tried = evidence.tried;
        row("failed address", QStringLiteral("  address       [::1]:80"));
        evidence.tried = tried;
        row("why it failed", QStringLiteral("    result      failed: Connection refused"));
        evidence.tried = tried;
        row("used address", QStringLiteral("    result      connected"));
        evidence.tried = tried;
        row("start of an address", QStringLiteral("    started     after 250 ms"));
        evidence.tried = tried;
        row("duration of an address", QStringLiteral("    duration    2.00 ms"));
        evidence.connectTo = QStringLiteral("a.example:81");
        row("connect to", QStringLiteral("  connect to    a.example:81"));
        evidence.proxy.kind = ProxyFacts::Kind::HttpConnect;
        evidence.proxy.status = 407;
        evidence.proxy.words = QStringLiteral("No");
        row("answer of a proxy", QStringLiteral("  answered      407 No"));
        evidence.proxy.kind = ProxyFacts::Kind::HttpConnect;
        evidence.proxy.answer = "HTTP/1.1 407 No\r\nX: <b>\r\n\r\n";
        row("head of a proxy", QStringLiteral("    header      X: <b>"));
        evidence.unixSocket = true;
        evidence.tcpEnd = TcpEnd::FinByServer;
        row("Unix socket", QStringLiteral("  socket ended  by the server (FIN)"));
        evidence.remarks = {QStringLiteral("The server sent a BOM.")};
        row("remark", QStringLiteral("  The server sent a BOM."));
        evidence.lateMessages = 3;
        row("late messages", QStringLiteral("  late messages                          3"));
        evidence.unsentBytes = 77;
        row("unsent bytes", QStringLiteral("  unsent bytes             77"));
        evidence.phases.firstMessage = 61'000 * ms;
        row("long phase", QStringLiteral("  first message 61.00 s after open"));
        event.endedBy = EndedBy::Violation;
        row("ended by a violation", QStringLiteral("  ended by      a protocol violation"));
        event.rule = QStringLiteral("RFC 6455 5.1");
        row("rule", QStringLiteral("  rule broken   RFC 6455 5.1"));
        event.reason = QStringLiteral("a\nb");
        row("a reason stays on its line", QStringLiteral("  reason        a␊b"));
    }

    void facts()
    {
        QFETCH(QJsonObject, evidence);
        QFETCH(QString, line);
        QVERIFY2(
            linesOf(evidenceText(evidence)).contains(line), qPrintable(evidenceText(evidence)));
    }

    void headsAsTheyWere()
    {
        const QJsonObject evidence = closedByServer().toJson();
        QCOMPARE(
            requestText(evidence), QStringLiteral("GET /hello HTTP/1.1\nHost: 127.0.0.1:8765\n\n"));
        QCOMPARE(responseText(evidence),
            QStringLiteral("HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n"));
    }

    void headsThatNeverWere()
    {
        QCOMPARE(requestText(Evidence().toJson()), QStringLiteral("No request was sent."));
        QCOMPARE(responseText(Evidence().toJson()), QStringLiteral("No response was received."));
    }

    void headInLatin1()
    {
        Evidence evidence;
        evidence.response = "HTTP/1.1 200 \xe4\r\n\r\n";
        QCOMPARE(responseText(evidence.toJson()), QStringLiteral("HTTP/1.1 200 ä\n\n"));
    }

    void bodyOfARefusal_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("end");
        QTest::newRow("text") << QByteArray("<b>no</b>") << QStringLiteral("\n\n<b>no</b>");
        QTest::newRow("UTF-8") << QByteArray("n\xc3\xb6") << QStringLiteral("\n\nnö");
        QTest::newRow("half a character") << QByteArray("n\xc3") << QStringLiteral("n.");
        QTest::newRow("bytes") << QByteArray("\x01\x00\x41", 3) << QStringLiteral("..A");
    }

    void bodyOfARefusal()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, end);
        Evidence evidence;
        evidence.response = "HTTP/1.1 401 Unauthorized\r\n\r\n";
        evidence.responseBody = body;
        QVERIFY(responseText(evidence.toJson()).startsWith(QLatin1String("HTTP/1.1 401")));
        QString text = responseText(evidence.toJson()).trimmed();
        text.remove(u'|');
        QVERIFY2(text.endsWith(end), qPrintable(text));
    }

    void payloadOfAnEvent()
    {
        const QByteArray json = QJsonDocument(closedByServer().toJson()).toJson();
        const EventPayload event = EventPayload::read("Open in 12 ms\n" + json);
        QCOMPARE(event.sentence, QStringLiteral("Open in 12 ms"));
        QCOMPARE(event.evidence, closedByServer().toJson());
    }

    void payloadWithoutEvidence()
    {
        const EventPayload event = EventPayload::read("Refused: 401 Unauthorized");
        QCOMPARE(event.sentence, QStringLiteral("Refused: 401 Unauthorized"));
        QVERIFY(event.evidence.isEmpty());
    }
};

WASCLEAN_TEST(TestEvidenceText, QCoreApplication)

} // namespace tst_evidencetext

#include "tst_evidencetext.moc"
