#include "app/decoding/partnersearch.h"

#include "app/decoding/rowstreams.h"
#include "tests/capture/reading.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_partnersearch {

using namespace wasclean;

class TestPartnerSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsBothWays();
    void saysWhenThereIsNone();
    void saysWhenItGaveUp();
    void cancels();
    void findsInStreams();
    void streamsEndWithTheirConnection();
};

DecodedRecord recordOf(const RowCodecs &codecs, qint64 row, const Message &message)
{
    return codecs.codecOf(row)
        ->decode({message.payload, message.direction, message.kind == MessageKind::Text, true})
        .records.front();
}

/// Searches from a row of a log of JSON-RPC.
void begin(PartnerSearch &search, const RowCodecs &codecs, Capture &capture, qint64 row)
{
    const Message message = *samples::read(capture, row);
    search.search(&capture, row, message, recordOf(codecs, row, message));
}

void TestPartnerSearch::findsBothWays()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(R"({"jsonrpc":"2.0","id":7,"method":"add"})");
    std::vector<Message> between;
    between.reserve(20'000);
    for (int i = 0; i < 20'000; ++i)
        between.push_back(log.make(
            Direction::Received, MessageKind::Text, R"({"jsonrpc":"2.0","method":"tick"})"));
    log.appendAll(std::move(between));
    log.receive(R"({"jsonrpc":"2.0","id":7,"result":3})");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("jsonrpc")));
    const RowStreams streams(codecs);
    PartnerSearch search(codecs, streams);
    QSignalSpy found(&search, &PartnerSearch::found);
    begin(search, codecs, log.capture(), 20'002);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    const auto request = found.takeFirst().first().value<RowPartner>();
    QCOMPARE(request.row, 1);
    QVERIFY(request.isRequest);
    QCOMPARE(request.latency, 20'001 * qint64(1'000'000));
    begin(search, codecs, log.capture(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    const auto answer = found.takeFirst().first().value<RowPartner>();
    QCOMPARE(answer.row, 20'002);
    QVERIFY(!answer.isRequest);
    QCOMPARE(answer.latency, request.latency);
}

void TestPartnerSearch::saysWhenThereIsNone()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(R"({"jsonrpc":"2.0","id":7,"method":"add"})");
    log.open(QStringLiteral("ws://a/"));
    log.receive(R"({"jsonrpc":"2.0","id":7,"result":3})");
    log.receive(R"({"jsonrpc":"2.0","method":"tick"})");
    log.receive(R"({"jsonrpc":"2.0","id":"s1","method":"ask"})");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 3, QStringLiteral("jsonrpc")));
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("jsonrpc")));
    const RowStreams streams(codecs);
    PartnerSearch search(codecs, streams);
    QSignalSpy notFound(&search, &PartnerSearch::notFound);
    QSignalSpy found(&search, &PartnerSearch::found);
    begin(search, codecs, log.capture(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    const QVariantList request = notFound.takeFirst();
    QVERIFY(request.at(0).toBool());
    QCOMPARE(request.at(1).value<Direction>(), Direction::Sent);
    QVERIFY(!request.at(2).toBool());
    begin(search, codecs, log.capture(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    const QVariantList answer = notFound.takeFirst();
    QVERIFY(!answer.at(0).toBool());
    QCOMPARE(answer.at(1).value<Direction>(), Direction::Received);
    QVERIFY(!answer.at(2).toBool());
    // This side owes the answer to a request of the server.
    begin(search, codecs, log.capture(), 5);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    QCOMPARE(notFound.takeFirst().at(1).value<Direction>(), Direction::Sent);
    QCOMPARE(found.count(), 0);
}

void TestPartnerSearch::saysWhenItGaveUp()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(R"({"jsonrpc":"2.0","id":7,"method":"add"})");
    std::vector<Message> between;
    for (qint64 i = 0; i < PartnerSearch::mostRows; ++i)
        between.push_back(log.make(Direction::Received, MessageKind::Ping, {}));
    log.appendAll(std::move(between));
    log.receive(R"({"jsonrpc":"2.0","id":7,"result":3})");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("jsonrpc")));
    const RowStreams streams(codecs);
    PartnerSearch search(codecs, streams);
    QSignalSpy notFound(&search, &PartnerSearch::notFound);
    begin(search, codecs, log.capture(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    QVERIFY(notFound.takeFirst().at(2).toBool());
    begin(search, codecs, log.capture(), PartnerSearch::mostRows + 2);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    QVERIFY(notFound.takeFirst().at(2).toBool());
    // Nothing but the row that opened the connection is above the request.
    const Message first = *samples::read(log.capture(), 1);
    DecodedRecord answer;
    answer.answers = "call  n8";
    search.search(&log.capture(), 1, first, answer);
    QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
    QVERIFY(!notFound.takeFirst().at(2).toBool());
}

void TestPartnerSearch::cancels()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(R"({"jsonrpc":"2.0","id":7,"method":"add"})");
    log.receive(R"({"jsonrpc":"2.0","id":7,"result":3})");
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("jsonrpc")));
    const RowStreams streams(codecs);
    PartnerSearch search(codecs, streams);
    QSignalSpy found(&search, &PartnerSearch::found);
    QSignalSpy notFound(&search, &PartnerSearch::notFound);
    // Only the second of two is answered.
    const Message request = *samples::read(log.capture(), 1);
    const Message answer = *samples::read(log.capture(), 2);
    search.search(&log.capture(), 1, request, recordOf(codecs, 1, request));
    search.search(&log.capture(), 2, answer, recordOf(codecs, 2, answer));
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    QVERIFY(found.first().first().value<RowPartner>().isRequest);
    search.search(&log.capture(), 1, request, recordOf(codecs, 1, request));
    search.cancel();
    samples::read(log.capture(), 1);
    samples::read(log.capture(), 2);
    QCOMPARE(found.count(), 1);
    QCOMPARE(notFound.count(), 0);
}

namespace {

/// A packet of MQTT in two messages.
void appendInTwo(ProtocolCapture &log, Direction direction, const char *hex)
{
    const QByteArray packet = QByteArray::fromHex(hex);
    log.append(direction, MessageKind::Binary, packet.first(3));
    log.append(direction, MessageKind::Binary, packet.sliced(3));
}

/// What a row of a stream means, once it is known.
DecodedRecord recordInStream(RowStreams &streams, Capture &capture, qint64 row)
{
    const Message message = *samples::read(capture, row);
    streams.concerns(row, {message.payload, message.direction, false, true});
    const DecodedMessage *known = nullptr;
    if (!QTest::qWaitFor([&] { return (known = streams.decoded(row)) != nullptr; }, 30'000))
        return {};
    return known->records.front();
}

} // namespace

/// Where packets are cut, a message alone is no answer.
void TestPartnerSearch::findsInStreams()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    appendInTwo(log, Direction::Sent, "820600010001 6100");
    appendInTwo(log, Direction::Received, "20020000");
    appendInTwo(log, Direction::Sent, "820600020001 6200");
    appendInTwo(log, Direction::Received, "9003000200");
    appendInTwo(log, Direction::Received, "9003000100");
    RowCodecs codecs;
    RowStreams streams(codecs);
    streams.setCapture(&log.capture());
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("mqtt4")));
    PartnerSearch search(codecs, streams);
    QSignalSpy found(&search, &PartnerSearch::found);
    for (const auto &[row, partner, isRequest] : std::initializer_list<std::tuple<int, int, bool>>{
             {10, 2, true}, {8, 6, true}, {2, 10, false}, {6, 8, false}}) {
        const DecodedRecord record = recordInStream(streams, log.capture(), row);
        QVERIFY2(!record.asks.isEmpty() || !record.answers.isEmpty(), qPrintable(record.summary));
        search.search(&log.capture(), row, *samples::read(log.capture(), row), record);
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
        const auto other = found.takeFirst().first().value<RowPartner>();
        QCOMPARE(other.row, partner);
        QCOMPARE(other.isRequest, isRequest);
        QCOMPARE(other.latency, qAbs(row - partner) * qint64(1'000'000));
    }
}

void TestPartnerSearch::streamsEndWithTheirConnection()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    appendInTwo(log, Direction::Sent, "820600010001 6100");
    log.open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    appendInTwo(log, Direction::Received, "9003000100");
    RowCodecs codecs;
    RowStreams streams(codecs);
    streams.setCapture(&log.capture());
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("mqtt4")));
    QVERIFY(waitForCodec(codecs, 4, QStringLiteral("mqtt4")));
    PartnerSearch search(codecs, streams);
    QSignalSpy notFound(&search, &PartnerSearch::notFound);
    for (const qint64 row : {2, 5}) {
        const DecodedRecord record = recordInStream(streams, log.capture(), row);
        search.search(&log.capture(), row, *samples::read(log.capture(), row), record);
        QTRY_COMPARE_WITH_TIMEOUT(notFound.count(), 1, 30'000);
        QVERIFY(!notFound.takeFirst().at(2).toBool());
    }
}

WASCLEAN_TEST(TestPartnerSearch, QCoreApplication)

} // namespace tst_partnersearch

#include "tst_partnersearch.moc"
