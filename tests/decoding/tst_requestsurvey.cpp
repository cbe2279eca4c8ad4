#include "app/decoding/requestsurvey.h"

#include "app/codecs/codecs.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_requestsurvey {

using namespace wasclean;

/// A millisecond, in nanoseconds: that much is between two messages of a ProtocolCapture.
constexpr qint64 step = 1'000'000;

class TestRequestSurvey : public QObject
{
    Q_OBJECT

private slots:
    void measuresByName();
    void listsThoseWithoutAnAnswer();
    void listsMessagesOfBatches();
    void pairsWithinOneConnection();
    void takesTheFirstAnswer();
    void readsAsTheChosenProtocol();
    void endsTheLookBefore();
    void manyNamesAreCountedTogether();

private:
    /// What is found in the log, once its first message is known to be of the codec.
    static RequestFigures figuresOf(ProtocolCapture &log, const char *codec);
};

RequestFigures TestRequestSurvey::figuresOf(ProtocolCapture &log, const char *codec)
{
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    if (!waitForCodec(codecs, 1, QString::fromLatin1(codec)))
        return {};
    RequestSurvey survey(codecs);
    QSignalSpy finished(&survey, &RequestSurvey::finished);
    survey.begin(&log.capture());
    if (finished.isEmpty() && !finished.wait(30'000))
        return {};
    return finished.first().first().value<RequestFigures>();
}

QByteArray call(const QByteArray &method, int id)
{
    return R"({"jsonrpc":"2.0","method":")" + method + R"(","id":)" + QByteArray::number(id) + '}';
}

QByteArray result(int id)
{
    return R"({"jsonrpc":"2.0","result":true,"id":)" + QByteArray::number(id) + '}';
}

void TestRequestSurvey::measuresByName()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    for (int i = 0; i < 3; ++i) {
        log.send(call("add", i));
        log.receive(result(i));
    }
    log.send(call("slow", 8));
    log.send(call("add", 9));
    log.receive(R"({"jsonrpc":"2.0","method":"tick"})");
    log.receive(result(9));
    log.receive(R"({"jsonrpc":"2.0","error":{"code":1,"message":"no"},"id":8})");
    // Ids of the server are its own.
    log.receive(call("ask", 9));
    log.send(result(9));
    const RequestFigures figures = figuresOf(log, "jsonrpc");
    QCOMPARE(figures.rows, 14);
    QVERIFY(!figures.isCut);
    QCOMPARE(figures.groups.size(), std::size_t(3));
    const RequestGroup &add = figures.groups[0];
    QCOMPARE(add.name, QStringLiteral("add"));
    QCOMPARE(add.direction, Direction::Sent);
    QCOMPARE(add.requests, quint64(4));
    QCOMPARE(add.unanswered(), quint64(0));
    QCOMPARE(add.times.min(), step);
    QCOMPARE(add.times.max(), 2 * step);
    const RequestGroup &slow = figures.groups[1];
    QCOMPARE(slow.name, QStringLiteral("slow"));
    QCOMPARE(slow.times.max(), 4 * step);
    const RequestGroup &ask = figures.groups[2];
    QCOMPARE(ask.name, QStringLiteral("ask"));
    QCOMPARE(ask.direction, Direction::Received);
    QCOMPARE(ask.times.count(), quint64(1));
    QCOMPARE(figures.unansweredCount, 0);
}

void TestRequestSurvey::listsThoseWithoutAnAnswer()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(call("lost", 1));
    log.send(call("found", 2));
    log.receive(result(2));
    // The id is used again, so the answer is to the second.
    log.send(call("again", 3));
    log.send(call("again", 3));
    log.receive(result(3));
    std::vector<Message> many;
    many.reserve(1500);
    for (int i = 0; i < 1500; ++i)
        many.push_back(log.make(Direction::Sent, MessageKind::Text, call("lost", 100 + i)));
    log.appendAll(std::move(many));
    const RequestFigures figures = figuresOf(log, "jsonrpc");
    QCOMPARE(figures.unansweredCount, 1502);
    QCOMPARE(figures.unanswered.size(), RequestSurvey::mostListed);
    QCOMPARE(figures.unanswered[0].row, 1);
    QCOMPARE(figures.unanswered[0].name, QStringLiteral("lost"));
    QCOMPARE(figures.unanswered[0].summary, QStringLiteral("call lost · #1"));
    QCOMPARE(figures.unanswered[1].row, 4);
    QCOMPARE(figures.unanswered[1].name, QStringLiteral("again"));
    QCOMPARE(figures.unanswered[2].row, 7);
    QCOMPARE(figures.groups[0].unanswered(), quint64(1501));
}

/// Of a batch, each that has no answer is listed for itself.
void TestRequestSurvey::listsMessagesOfBatches()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send('[' + call("a", 1) + ',' + call("b", 2) + ',' + call("c", 3) + ']');
    log.receive('[' + result(2) + ']');
    const RequestFigures figures = figuresOf(log, "jsonrpc");
    QCOMPARE(figures.unansweredCount, 2);
    QCOMPARE(figures.unanswered[0].row, 1);
    QCOMPARE(figures.unanswered[0].part, 0);
    QCOMPARE(figures.unanswered[0].summary, QStringLiteral("call a · #1"));
    QCOMPARE(figures.unanswered[1].part, 2);
    QCOMPARE(figures.unanswered[1].summary, QStringLiteral("call c · #3"));
}

void TestRequestSurvey::pairsWithinOneConnection()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(call("add", 1));
    log.open(QStringLiteral("ws://a/"));
    log.receive(result(1));
    const RequestFigures figures = figuresOf(log, "jsonrpc");
    QCOMPARE(figures.unansweredCount, 1);
    QCOMPARE(figures.groups[0].times.count(), quint64(0));
}

/// A stream has several answers.
void TestRequestSurvey::takesTheFirstAnswer()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"), QStringLiteral("graphql-transport-ws"));
    log.send(R"({"id":"1","type":"subscribe","payload":{"query":"subscription Ticks { tick }"}})");
    for (int i = 0; i < 3; ++i)
        log.receive(R"({"id":"1","type":"next","payload":{"data":{"tick":1}}})");
    log.receive(R"({"id":"1","type":"complete"})");
    const RequestFigures figures = figuresOf(log, "graphql-transport-ws");
    QCOMPARE(figures.groups.size(), std::size_t(1));
    QCOMPARE(figures.groups[0].name, QStringLiteral("subscription Ticks"));
    QCOMPARE(figures.groups[0].times.count(), quint64(1));
    QCOMPARE(figures.groups[0].times.max(), step);
}

/// The protocol is chosen by hand, for rows of which none is recognised.
void TestRequestSurvey::readsAsTheChosenProtocol()
{
    ProtocolCapture log;
    log.append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("8206000100016100"));
    log.append(Direction::Received, MessageKind::Binary, QByteArray::fromHex("9003000100"));
    log.append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("c000"));
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    codecs.choose(QStringLiteral("mqtt4"));
    RequestSurvey survey(codecs);
    QSignalSpy finished(&survey, &RequestSurvey::finished);
    survey.begin(&log.capture());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto figures = finished.first().first().value<RequestFigures>();
    QCOMPARE(figures.groups.size(), std::size_t(2));
    QCOMPARE(figures.groups[0].name, QStringLiteral("SUBSCRIBE"));
    QCOMPARE(figures.groups[0].times.count(), quint64(1));
    QCOMPARE(figures.groups[1].name, QStringLiteral("PINGREQ"));
    QCOMPARE(figures.groups[1].unanswered(), quint64(1));
}

/// Only the second of two looks tells its figures, and none after it was cancelled.
void TestRequestSurvey::endsTheLookBefore()
{
    ProtocolCapture log;
    log.open(QStringLiteral("ws://a/"));
    log.send(call("add", 1));
    RowCodecs codecs;
    codecs.setCapture(&log.capture());
    QVERIFY(waitForCodec(codecs, 1, QStringLiteral("jsonrpc")));
    RequestSurvey survey(codecs);
    QSignalSpy finished(&survey, &RequestSurvey::finished);
    survey.begin(&log.capture());
    survey.begin(&log.capture());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    survey.begin(&log.capture());
    survey.cancel();
    RequestSurvey other(codecs);
    QSignalSpy otherFinished(&other, &RequestSurvey::finished);
    other.begin(&log.capture());
    QTRY_COMPARE_WITH_TIMEOUT(otherFinished.size(), 1, 30'000);
    QCOMPARE(finished.size(), 1);
}

/// Whoever sends them chooses the names.
void TestRequestSurvey::manyNamesAreCountedTogether()
{
    RequestCounter counter;
    const CodecPointer codec = codecWithId(QStringLiteral("jsonrpc"));
    constexpr int names = 500;
    for (int i = 0; i < 2 * names; ++i) {
        Message message;
        message.kind = MessageKind::Text;
        message.direction = Direction::Sent;
        message.payload = call("m" + QByteArray::number(i % names), i);
        counter.add(i, message, codec.get());
    }
    QCOMPARE(counter.groups().size(), RequestCounter::mostGroups + 1);
    QCOMPARE(counter.groups().back().name, QString());
    QCOMPARE(counter.groups().back().requests, quint64(2 * (names - RequestCounter::mostGroups)));
    QCOMPARE(counter.groups().front().requests, quint64(2));
    QCOMPARE(counter.unanswered().size(), std::size_t(2 * names));
}

WASCLEAN_TEST(TestRequestSurvey, QCoreApplication)

} // namespace tst_requestsurvey

#include "tst_requestsurvey.moc"
