#include "app/protocol/opcode.h"
#include "app/wire/facts/evidence.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>

namespace tst_evidence {

using namespace wasclean;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'772'632'927'113'456'789;

TlsFacts tlsFacts(const QString &host)
{
    TlsFacts tls;
    tls.protocol = u"TLS 1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    tls.alpn = u"http/1.1"_s;
    tls.host = host;
    tls.port = 8443;
    tls.serverName = u"b.example"_s;
    tls.trust = TlsFacts::Trust::ByFingerprint;
    tls.errors = QStringList{u"it expired on 2020-01-01"_s, u"it is for another host"_s};
    tls.chain = {{u"CN=a.example"_s, u"CN=Example CA"_s, {u"a.example"_s, u"127.0.0.1"_s}, 1, 2,
        u"RSA, 2048 bits"_s, u"0a:0b"_s, "\x01\xFF"}};
    tls.clientCertificate = true;
    tls.closeNotify = true;
    tls.alertReceived = 116;
    tls.alertSent = 42;
    return tls;
}

ProxyFacts proxyFacts()
{
    ProxyFacts proxy;
    proxy.kind = ProxyFacts::Kind::HttpsConnect;
    proxy.address = u"proxy.example:3128"_s;
    proxy.namedBy = u"https_proxy"_s;
    proxy.problem = ProxyFacts::Problem::NoServer;
    proxy.status = 502;
    proxy.words = u"Bad Gateway"_s;
    proxy.why = u"It says no"_s;
    proxy.answer = "HTTP/1.1 502 Bad Gateway\r\n\r\n";
    proxy.body = QByteArray("no\0server", 9);
    proxy.challenges = {"HTTP/1.1 407 Login\r\n\r\n", "\xFF"};
    proxy.login = u"Digest, MD5"_s;
    proxy.tls = tlsFacts(u"proxy.example"_s);
    return proxy;
}

void addHandshake(Evidence &evidence)
{
    evidence.url = u"wss://a.example/x?y=ä"_s;
    evidence.peer = u"127.0.0.1:8443"_s;
    evidence.unixSocket = true;
    evidence.localAddress = u"127.0.0.1:50123"_s;
    evidence.localAddressGone = true;
    evidence.connectTo = u"c.example:1"_s;
    evidence.tried = {{u"[::1]:8443"_s, TriedAddress::Outcome::Failed, 1, 2, u"no"_s},
        {u"127.0.0.1:8443"_s, TriedAddress::Outcome::Connected, 3, 4, {}}};
    evidence.proxy = proxyFacts();
    evidence.hops = {{302, u"Found"_s, u"wss://a"_s, u"wss://b"_s, u"followed"_s, u"127.0.0.1:1"_s,
        "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 302 Found\r\n\r\n"}};
    evidence.secretNames = {"X-Key", "tok"};
    evidence.request = "GET /x HTTP/1.1\r\n\r\n";
    evidence.response = "HTTP/1.1 101 \xFF\r\n\r\n";
    evidence.tokenExpires = start + 7;
    evidence.responseBody = QByteArray("\0body", 5);
    evidence.firstBytes = QByteArray("\x15\x03\0", 3);
    evidence.status = 101;
    evidence.statusText = u"Switching"_s;
    evidence.protocol = u"chat"_s;
    evidence.extensions = u"permessage-deflate"_s;
    evidence.remarks = QStringList{u"Odd."_s};
    evidence.tls = tlsFacts(u"a.example"_s);
}

void addTraffic(Evidence &evidence)
{
    evidence.startTime = start;
    evidence.openTime = start + 1;
    evidence.endTime = start + 2;
    evidence.lastReceivedTime = start + 3;
    evidence.lastSentTime = start + 4;
    evidence.lastReceived = Traffic::PartOfFrame;
    evidence.lastSent = Traffic::Control;
    evidence.lastMessageReceivedTime = start + 5;
    evidence.firstMessageSentTime = start + 6;
    evidence.phases = {1, 2, 3, 4, 5, 6};
    evidence.slept = 5'000'000'001;
    for (quint8 opcode = 0; opcode < 16; ++opcode) {
        evidence.sent.byOpcode[opcode] = opcode + 1U;
        evidence.received.byOpcode[opcode] = (opcode + 1U) * 1'000'000'007U;
    }
    evidence.sent.wireBytes = 1;
    evidence.sent.payloadBytes = 2;
    evidence.sent.packedBytes = 3;
    evidence.received.wireBytes = quint64(1) << 62;
    evidence.received.payloadBytes = 4;
    evidence.received.packedBytes = 5;
    evidence.lastMessageSent = {1, OpText, 2, start + 8};
    evidence.largestMessageSent = {70'000, OpBinary, 3, start + 9};
    evidence.unfinishedFrame = {OpBinary, 1000, 10};
    evidence.brokenFrame = {BrokenRule::CloseCode, 7, 70, QByteArray("\x88\x02\x03\xED"), 2};
    evidence.messageUnfinished = true;
    evidence.pings = {{20s, 7s, false}, start + 10, start + 11, 12, 13};
    evidence.lateMessages = 4;
    evidence.unsentBytes = 5;
}

void addEnd(Evidence &evidence)
{
    evidence.sentClose = {true, 4000, u"ours"_s, start + 12};
    evidence.closeFrameOut = true;
    evidence.receivedClose = {true, 4001, u"theirs"_s, start + 13};
    evidence.failure = Failure::Violation;
    evidence.rule = u"A rule"_s;
    evidence.explanation = u"Why"_s;
    evidence.tcpEnd = TcpEnd::Lost;
    evidence.tcp = {start + 14, ETIMEDOUT, start + 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    evidence.networkError = u"Timed out"_s;
}

/// Every member has another value than it has by default.
Evidence fullEvidence()
{
    Evidence evidence;
    addHandshake(evidence);
    addTraffic(evidence);
    addEnd(evidence);
    return evidence;
}

/// The names of an object, however deep, whose value is the same in both.
QStringList equalNames(const QJsonObject &left, const QJsonObject &right, const QString &path = {})
{
    QStringList names;
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QJsonValue other = right.value(it.key());
        if (it->isObject() && other.isObject())
            names += equalNames(it->toObject(), other.toObject(), path + it.key() + u'.');
        else if (*it == other)
            names.append(path + it.key());
    }
    return names;
}

} // namespace

/// A capture keeps all that was seen, so that it can be judged again.
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void nothingIsForgotten();
    void ruleOfEarlierCaptures();
    void otherTypesAreLeftAlone();
};

void TestEvidence::roundTrip_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::newRow("nothing") << Evidence();
    QTest::newRow("everything") << fullEvidence();
    Evidence plain = fullEvidence();
    plain.proxy = {};
    plain.unfinishedFrame = UnfinishedFrame{-1, -1, 1};
    plain.failure = Failure::None;
    plain.sentClose = {};
    QTest::newRow("some") << plain;
}

void TestEvidence::roundTrip()
{
    QFETCH(Evidence, evidence);
    const QByteArray json = QJsonDocument(evidence.toJson()).toJson(QJsonDocument::Compact);
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    QCOMPARE(Evidence::fromJson(read).toJson(), evidence.toJson());
    QVERIFY(Evidence::fromJson(read) == evidence);
}

/// So that roundTrip() says something about each of them.
void TestEvidence::nothingIsForgotten()
{
    QCOMPARE(equalNames(fullEvidence().toJson(), Evidence().toJson()), QStringList());
}

void TestEvidence::ruleOfEarlierCaptures()
{
    const QJsonObject object{{u"failure"_s, u"violation"_s},
        {u"close"_s, QJsonObject{{u"rule"_s, u"Opcode 3 is not defined"_s}}}};
    QCOMPARE(Evidence::fromJson(object).rule, u"Opcode 3 is not defined"_s);
}

void TestEvidence::otherTypesAreLeftAlone()
{
    const QJsonObject good = fullEvidence().toJson();
    const QJsonValue wrong[] = {QJsonValue(), 1e300, -1, u"no number"_s, true,
        QJsonArray{1, u"x"_s, QJsonObject()}, QJsonObject{{u"code"_s, u"x"_s}}};
    for (const QString &name : good.keys()) {
        for (const QJsonValue &value : wrong) {
            QJsonObject object = good;
            object.insert(name, value);
            // Whatever it is read as, it can be written and read again.
            const Evidence evidence = Evidence::fromJson(object);
            QVERIFY2(Evidence::fromJson(evidence.toJson()) == evidence, qPrintable(name));
        }
    }
    QJsonObject object = good;
    object.insert(u"status"_s, 1e300);
    object.insert(u"openTime"_s, 12);
    object.insert(u"failure"_s, u"unheardOf"_s);
    const Evidence evidence = Evidence::fromJson(object);
    QCOMPARE(evidence.status, 0);
    QCOMPARE(evidence.openTime, 0);
    QCOMPARE(evidence.failure, Failure::None);
}

WASCLEAN_TEST(TestEvidence, QCoreApplication)

} // namespace tst_evidence

#include "tst_evidence.moc"
