#include "app/decoding/rowcodecs.h"

#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_rowcodecs {

using namespace wasclean;

class TestRowCodecs : public QObject
{
    Q_OBJECT

private slots:
    void recognisesLiveConnections();
    void recognisesByMessages();
    void recognisesWhatIsThere();
    void awaitsAConnectionWhileItLooks();
    void leavesOtherMessagesAlone();
    void choosesByHand();
};

const QString socketIo = QStringLiteral("socketio-eio4");

/// Two connections of one log are of different protocols, and each row is read as its own.
void TestRowCodecs::recognisesLiveConnections()
{
    ProtocolCapture log;
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    codecs.beginConnection();
    log.open(QStringLiteral("ws://a/socket.io/?EIO=4&transport=websocket"));
    log.receive("2");
    QVERIFY(waitForCodec(codecs, 1, socketIo));
    QVERIFY(waitForCodec(codecs, 1'000'000, socketIo));
    codecs.beginConnection();
    log.open(QStringLiteral("ws://a/graphql"), QStringLiteral("graphql-transport-ws"));
    log.receive(R"({"type":"ping"})");
    QVERIFY(waitForCodec(codecs, 3, QStringLiteral("graphql-transport-ws")));
    QCOMPARE(codecs.codecOf(1)->id(), socketIo);
    QCOMPARE(codecs.codecs().size(), 2U);
    QCOMPARE(codecs.openRowOf(1), 0);
    QCOMPARE(codecs.openRowOf(3), 2);
    QCOMPARE(codecs.newest().codec->id(), QStringLiteral("graphql-transport-ws"));
}

void TestRowCodecs::recognisesByMessages()
{
    ProtocolCapture log;
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    codecs.beginConnection();
    log.open(QStringLiteral("ws://a/"));
    log.append(Direction::Received, MessageKind::Ping, "x");
    log.receive("hello");
    QVERIFY(!codecs.codecOf(2));
    log.receive(R"({"jsonrpc":"2.0","id":1,"method":"add"})");
    QVERIFY(waitForCodec(codecs, 2, QStringLiteral("jsonrpc")));
    QVERIFY(codecs.newest().guess.why.contains(QStringLiteral("jsonrpc")));
}

void TestRowCodecs::recognisesWhatIsThere()
{
    ProtocolCapture log;
    for (int i = 0; i < 3; ++i) {
        log.open(QStringLiteral("ws://a/socket.io/?EIO=4"));
        log.receive("2");
    }
    RowCodecs codecs;
    QSignalSpy changed(&codecs, &RowCodecs::changed);
    codecs.setCapture(&log.capture());
    for (qint64 row : {1, 3, 5})
        QVERIFY(waitForCodec(codecs, row, socketIo));
    QVERIFY(changed.count() > 0);
    codecs.setCapture(nullptr);
    QVERIFY(!codecs.codecOf(1));
}

/// The rows that are there have not been looked at yet when the next connection begins.
void TestRowCodecs::awaitsAConnectionWhileItLooks()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    log.receive("2");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    codecs.beginConnection();
    QVERIFY(waitForCodec(codecs, 1, socketIo));
    log.open(QStringLiteral("ws://a/graphql"), QStringLiteral("graphql-transport-ws"));
    log.receive(R"({"type":"ping"})");
    QVERIFY(waitForCodec(codecs, 3, QStringLiteral("graphql-transport-ws")));
    QCOMPARE(codecs.openRowOf(3), 2);
    QCOMPARE(codecs.codecOf(1)->id(), socketIo);
}

void TestRowCodecs::leavesOtherMessagesAlone()
{
    ProtocolCapture log;
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    codecs.beginConnection();
    log.open(QStringLiteral("ws://a/"));
    for (int i = 0; i < 40; ++i)
        log.receive(R"({"type":"tick"})");
    // Too late: a protocol shows in its first messages.
    log.receive(R"({"jsonrpc":"2.0","id":1,"method":"add"})");
    codecs.beginConnection();
    log.open(QStringLiteral("ws://a/"), QStringLiteral("v12.stomp"));
    QVERIFY(waitForCodec(codecs, 42, QStringLiteral("stomp")));
    QVERIFY(!codecs.codecOf(41));
}

void TestRowCodecs::choosesByHand()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    log.receive("2");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, socketIo));
    QSignalSpy changed(&codecs, &RowCodecs::changed);
    codecs.choose(QStringLiteral("protobuf"));
    QCOMPARE(codecs.codecOf(1)->id(), QStringLiteral("protobuf"));
    QCOMPARE(codecs.codecs().size(), 1U);
    codecs.choose(RowCodecs::noCodec());
    QVERIFY(!codecs.codecOf(1));
    QVERIFY(codecs.codecs().empty());
    codecs.choose({});
    QCOMPARE(codecs.codecOf(1)->id(), socketIo);
    QCOMPARE(changed.count(), 3);
}

WASCLEAN_TEST(TestRowCodecs, QCoreApplication)

} // namespace tst_rowcodecs

#include "tst_rowcodecs.moc"
