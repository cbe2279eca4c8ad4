#include "app/connection/connection.h"
#include "app/formats/evidencetext.h"
#include "app/protocol/opcode.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_facts {

using namespace wasclean;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// {"alg":"none"}.{"exp":1700000000}.
const QByteArray token = "eyJhbGciOiJub25lIn0.eyJleHAiOjE3MDAwMDAwMDB9.";

} // namespace

/// What the evidence keeps of an attempt so that somebody can tell later why it ended.
class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void sentMessages();
    void messageOfSeveralFrames();
    void receivedMessages();
    void unfinished_data();
    void unfinished();
    void wholeFramesAreNotUnfinished();
    void firstBytes_data();
    void firstBytes();
    void pingOfServer();
    void ownPings();
    void pingsThatNobodyAnswers();
    void ownAddress();
    void endOfTcp();
    void tokenThatExpires();
    void aCaptureKeepsThem();

private:
    void open(ConnectionOptions options = {});
    const Evidence &end();

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_batches;
};

void TestFacts::open(ConnectionOptions options)
{
    m_server = std::make_unique<RawServer>();
    m_connection = std::make_unique<Connection>();
    m_batches = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::messages);
    options.url = *WebSocketUrl::parse(m_server->url());
    QCOMPARE(m_connection->open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Open, patience);
}

/// The server ends TCP; what was seen then.
const Evidence &TestFacts::end()
{
    m_server->endTcp();
    [this] {
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Closed, patience);
    }();
    return m_connection->evidence();
}

void TestFacts::sentMessages()
{
    open();
    for (const char *text : {"one", "the largest", "two"})
        m_connection->sendText(QString::fromLatin1(text));
    m_connection->sendBinary(QByteArray(11, 'b'));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 4, patience);
    const Evidence &facts = end();
    QVERIFY(facts.firstMessageSentTime >= facts.openTime);
    QVERIFY(facts.largestMessageSent.time >= facts.firstMessageSentTime);
    QVERIFY(facts.lastMessageSent.time >= facts.largestMessageSent.time);
    QCOMPARE(facts.largestMessageSent.size, 11);
    QCOMPARE(facts.largestMessageSent.opcode, quint8(OpText));
    QCOMPARE(facts.lastMessageSent.size, 11);
    QCOMPARE(facts.lastMessageSent.opcode, quint8(OpBinary));
    QCOMPARE(facts.lastMessageSent.frames, 1U);
}

void TestFacts::messageOfSeveralFrames()
{
    open();
    m_connection->sendText(u"in three frames"_s, 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 3, patience);
    const Evidence &facts = end();
    QCOMPARE(facts.lastMessageSent.size, 15);
    QCOMPARE(facts.lastMessageSent.opcode, quint8(OpText));
    QCOMPARE(facts.lastMessageSent.frames, 3U);
    QCOMPARE(facts.largestMessageSent, facts.lastMessageSent);
    QVERIFY(facts.firstMessageSentTime == facts.lastMessageSent.time);
}

void TestFacts::receivedMessages()
{
    open();
    m_server->sendFrame(1, "hello");
    m_server->sendFrame(9, "a Ping");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(10).size(), 1, patience);
    m_server->sendFrame(9, "another");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(10).size(), 2, patience);
    const Evidence &facts = end();
    QVERIFY(facts.lastMessageReceivedTime >= facts.openTime);
    QVERIFY(facts.lastMessageReceivedTime < facts.lastReceivedTime);
    QCOMPARE(facts.firstMessageSentTime, 0);
    QCOMPARE(facts.lastMessageSent.size, -1);
}

void TestFacts::unfinished_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<UnfinishedFrame>("frame");
    QTest::addColumn<bool>("isFrame");
    QTest::addColumn<bool>("isMessage");
    const QByteArray header("\x82\x7E\x03\xE8", 4);
    const UnfinishedFrame tenOfThousand{OpBinary, 1000, 10};
    QTest::newRow("frame") << QByteArray(header + QByteArray(10, 'x')) << tenOfThousand << true
                           << false;
    QTest::newRow("frame behind a whole one")
        << QByteArray("\x81\x01x" + header + QByteArray(10, 'x')) << tenOfThousand << true << false;
    QTest::newRow("header") << QByteArray("\x82\x7E\x03") << UnfinishedFrame{-1, -1, 3} << true
                            << false;
    QTest::newRow("frame of a message") << QByteArray("\x01\x01x\x00\x05y", 6)
                                        << UnfinishedFrame{OpContinuation, 5, 1} << true << true;
    QTest::newRow("message") << QByteArray("\x01\x01x") << UnfinishedFrame() << false << true;
}

void TestFacts::unfinished()
{
    QFETCH(QByteArray, bytes);
    QFETCH(UnfinishedFrame, frame);
    QFETCH(bool, isFrame);
    QFETCH(bool, isMessage);
    open();
    m_server->send(bytes);
    const Evidence &facts = end();
    QCOMPARE(facts.failure, Failure::None);
    QCOMPARE(facts.unfinishedFrame.has_value(), isFrame);
    QVERIFY(!isFrame || *facts.unfinishedFrame == frame);
    QCOMPARE(facts.messageUnfinished, isMessage);
}

void TestFacts::wholeFramesAreNotUnfinished()
{
    open();
    m_server->send("\x81\x01x");
    QVERIFY(!end().unfinishedFrame);
    QVERIFY(!m_connection->evidence().messageUnfinished);
    // What we do not read on, because it breaks a rule, is not the server's omission.
    open();
    m_server->send(QByteArray("\x83\x05y", 3));
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Closed, patience);
    QCOMPARE(m_connection->evidence().failure, Failure::Violation);
    QVERIFY(!m_connection->evidence().unfinishedFrame);
}

void TestFacts::firstBytes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                         << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7)
                               << QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7);
    QTest::newRow("less than HTTP/") << QByteArray("220") << QByteArray("220");
    QTest::newRow("long") << QByteArray(3000, '*') << QByteArray(64, '*');
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                          << QByteArray();
    QTest::newRow("part of HTTP") << QByteArray("HTT") << QByteArray();
}

void TestFacts::firstBytes()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, firstBytes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, &answer] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const AttemptOutcome outcome
        = runAttempt(optionsFor(u"ws://127.0.0.1:%1/"_s.arg(server.serverPort())));
    QCOMPARE(outcome.evidence.failure, Failure::Upgrade);
    QCOMPARE(outcome.evidence.firstBytes, firstBytes);
}

void TestFacts::pingOfServer()
{
    ConnectionOptions options;
    options.keepAlive.answerPings = false;
    options.keepAlive.pingInterval = 1h;
    open(options);
    m_server->sendFrame(9, "are you there?");
    m_server->sendFrame(1, "x");
    QTRY_VERIFY_WITH_TIMEOUT(!m_batches->isEmpty(), patience);
    const PingFacts &pings = end().pings;
    QVERIFY(pings.lastFromServer >= m_connection->evidence().openTime);
    QCOMPARE(pings.options, options.keepAlive);
    QCOMPARE(m_server->frames(10).size(), 0);
    QCOMPARE(pings.lastAnswer, 0);
}

void TestFacts::ownPings()
{
    open();
    m_connection->ping("mine");
    m_connection->ping("mine, too");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(9).size(), 2, patience);
    m_server->sendFrame(10, "mine");
    m_server->sendFrame(10, "nobody asked");
    m_connection->ping("the third");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(9).size(), 3, patience);
    const Evidence &facts = end();
    QCOMPARE(facts.pings.unanswered, 2U);
    QVERIFY(facts.pings.roundTrip > 0);
    QVERIFY(facts.pings.lastAnswer - facts.pings.roundTrip >= facts.openTime);
    QCOMPARE(facts.pings.lastFromServer, 0);
}

void TestFacts::pingsThatNobodyAnswers()
{
    ConnectionOptions options;
    options.keepAlive.pingInterval = 20ms;
    options.keepAlive.pongTimeout = 200ms;
    open(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Closed, patience);
    const Evidence &facts = m_connection->evidence();
    QCOMPARE(facts.failure, Failure::PongTimeout);
    QVERIFY(facts.pings.unanswered > 0);
    QCOMPARE(quint64(facts.pings.unanswered), facts.sent.byOpcode[OpPing]);
    QCOMPARE(facts.pings.roundTrip, -1);
}

void TestFacts::ownAddress()
{
    open();
    const Evidence &facts = end();
    QCOMPARE(facts.localAddress, u"127.0.0.1:%1"_s.arg(m_server->clientPort()));
    QVERIFY(!facts.localAddressGone);
    QCOMPARE(facts.slept, 0);
}

/// It is told when the server ended TCP, and not when we were done with it.
void TestFacts::endOfTcp()
{
    open();
    m_server->sendFrame(1, "bye");
    const Evidence &facts = end();
    QCOMPARE(facts.tcpEnd, told(TcpEnd::FinByServer));
    QVERIFY(facts.tcp.endTime >= facts.lastReceivedTime);
    QVERIFY(facts.tcp.endTime <= facts.endTime);
}

void TestFacts::tokenThatExpires()
{
    ConnectionOptions options;
    options.headers.append({"Authorization", "Bearer " + token});
    open(options);
    QCOMPARE(end().tokenExpires, qint64(1'700'000'000) * 1'000'000'000);
    open();
    QCOMPARE(end().tokenExpires, 0);
}

/// The row of the close event has all of the evidence.
void TestFacts::aCaptureKeepsThem()
{
    open();
    m_connection->sendText(u"hello"_s);
    m_connection->ping("mine");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(9).size(), 1, patience);
    m_server->sendFrame(9, "yours");
    m_server->sendFrame(2, "half", false);
    const Evidence &facts = end();
    QVERIFY(facts.messageUnfinished);
    const Message row = m_batches->last()[0].value<MessageBatch>()->back();
    QCOMPARE(row.kind, MessageKind::Close);
    QVERIFY(Evidence::fromJson(EventPayload::read(row.payload).evidence) == facts);
}

WASCLEAN_TEST(TestFacts, QCoreApplication)

} // namespace tst_facts

#include "tst_facts.moc"
