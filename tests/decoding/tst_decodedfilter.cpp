#include "app/base/zlibstream.h"
#include "app/capture/capturemodel.h"
#include "app/capture/filter.h"
#include "app/capture/filtertext.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <zlib.h>

#include <memory>

namespace tst_decodedfilter {

using namespace wasclean;

class TestDecodedFilter : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void passes_data();
    void passes();
    void hidesHeartbeats();
    void readsStreams();
    void readsStreamsAsTheyGrow();
    void readsPacketsThatAreCut();
    void readsAttachments();
    void readsOnBehindWhatIsTooLong();
};

CodecList socketIo() { return {codecWithId(QStringLiteral("socketio-eio4"))}; }

void TestDecodedFilter::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addRow("string") << QStringLiteral(R"(event = "chat")")
                            << QStringLiteral(R"(event = "chat")");
    QTest::addRow("word") << QStringLiteral("event=chat") << QStringLiteral(R"(event = "chat")");
    QTest::addRow("path") << QStringLiteral("args[0].x = 1") << QStringLiteral("args[0].x = 1");
    QTest::addRow("not") << QStringLiteral(R"(event != "chat")")
                         << QStringLiteral(R"(Exclude: event = "chat")");
    QTest::addRow("text") << QStringLiteral("chat") << QStringLiteral("chat");
    QTest::addRow("JSON") << QStringLiteral("$.a = 1") << QStringLiteral("$.a = 1");
}

void TestDecodedFilter::parses()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    FilterInput input;
    input.text = typed;
    input.codecs = socketIo();
    const Checked<Filter> filter = parseFilter(input);
    QVERIFY2(filter, qPrintable(filter.problem));
    QCOMPARE(filterText(*filter), text);
    // Without codecs, it is text or JSON.
    input.codecs.clear();
    QVERIFY(parseFilter(input)->decoded.empty());
    // What is not finished is a problem.
    input.codecs = socketIo();
    input.text = QStringLiteral("event = ");
    QVERIFY(!parseFilter(input).problem.isEmpty());
}

/// Rows of the log in which each filter is tried.
void fill(ProtocolCapture &log)
{
    log.open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    log.receive("2");
    log.send("3");
    log.receive("42[\"chat\",{\"x\":1}]");
    log.receive("42[\"tick\",{\"x\":2}]");
    log.append(Direction::Received, MessageKind::Binary, "ab");
    log.append(Direction::Received, MessageKind::Ping, "2");
    log.receive("42[\"chat\",\"" + QByteArray(400'000, 'x') + "\"]");
    log.receive("malformed");
}

void TestDecodedFilter::passes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("rows");
    // The Open row always passes.
    QTest::addRow("event") << QStringLiteral("event = chat") << QList<qint64>{0, 3, 7};
    QTest::addRow("argument") << QStringLiteral("args[0].x = 2") << QList<qint64>{0, 4};
    QTest::addRow("not") << QStringLiteral("event != chat") << QList<qint64>{0, 1, 2, 4, 5, 6, 8};
    QTest::addRow("kind") << QStringLiteral("kind = attachment") << QList<qint64>{0, 5};
    QTest::addRow("none") << QStringLiteral("event = unheard") << QList<qint64>{0};
}

QList<qint64> passingRows(const CaptureModel &model)
{
    QList<qint64> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.captureRow(row));
    return rows;
}

void TestDecodedFilter::passes()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, rows);
    ProtocolCapture log;
    fill(log);
    FilterInput input;
    input.text = typed;
    input.codecs = socketIo();
    CaptureModel model;
    model.setCapture(&log.capture());
    model.setFilter(*parseFilter(input));
    QTRY_VERIFY_WITH_TIMEOUT(model.isFilterDone(), 30'000);
    QCOMPARE(passingRows(model), rows);
    model.setCapture(nullptr);
}

void TestDecodedFilter::hidesHeartbeats()
{
    ProtocolCapture log;
    fill(log);
    CaptureModel model;
    model.setCapture(&log.capture());
    model.setFilter(hideHeartbeats(socketIo()));
    QTRY_VERIFY_WITH_TIMEOUT(model.isFilterDone(), 30'000);
    const QList<qint64> rows{0, 3, 4, 5, 6, 7, 8};
    QCOMPARE(passingRows(model), rows);
    model.setCapture(nullptr);
}

namespace {

/// A log of zlib streams, and the rows of it that pass a filter.
class StreamLog
{
public:
    StreamLog() { m_model.setCapture(&m_log.capture()); }

    ~StreamLog() { m_model.setCapture(nullptr); }

    Q_DISABLE_COPY_MOVE(StreamLog)

    void open()
    {
        m_deflate = newDeflateStream(MAX_WBITS);
        m_log.open(QStringLiteral("ws://a/?compress=zlib-stream"));
    }

    Message event(const QByteArray &json) { return piece(json, Z_SYNC_FLUSH); }

    Message piece(QByteArray json, int flush)
    {
        QByteArray output(json.size() + 1000, '\0');
        m_deflate->next_in = reinterpret_cast<Bytef *>(json.data());
        m_deflate->avail_in = uInt(json.size());
        m_deflate->next_out = reinterpret_cast<Bytef *>(output.data());
        m_deflate->avail_out = uInt(output.size());
        deflate(m_deflate.get(), flush);
        output.chop(qsizetype(m_deflate->avail_out));
        return m_log.make(Direction::Received, MessageKind::Binary, output);
    }

    void filter(const char *typed, const char *codec)
    {
        FilterInput input;
        input.text = QString::fromLatin1(typed);
        input.codecs = {codecWithId(QString::fromLatin1(codec))};
        m_model.setFilter(*parseFilter(input));
    }

    /// Once all is looked at.
    QList<qint64> passing()
    {
        if (!QTest::qWaitFor([this] { return m_model.isFilterDone(); }, 30'000))
            return {-1};
        return passingRows(m_model);
    }

    CaptureModel &model() { return m_model; }

    ProtocolCapture &log() { return m_log; }

private:
    ProtocolCapture m_log;
    CaptureModel m_model;
    DeflateStream m_deflate;
};

} // namespace

/// Many blocks, and connections of which each begins anew.
void TestDecodedFilter::readsStreams()
{
    StreamLog stream;
    QList<qint64> expected;
    for (int connection = 0; connection < 3; ++connection) {
        const qint64 first = stream.log().capture().count();
        expected.append(first);
        stream.open();
        std::vector<Message> messages;
        for (int i = 1; i <= 10'000; ++i) {
            const bool isWanted = i % 2'500 == connection;
            messages.push_back(stream.event("{\"op\":" + QByteArray(isWanted ? "10" : "0")
                + ",\"s\":" + QByteArray::number(i * 7919) + '}'));
            if (isWanted)
                expected.append(first + i);
        }
        stream.log().appendAll(std::move(messages));
    }
    stream.filter("value.op = 10", "zlib-stream");
    QCOMPARE(stream.passing(), expected);
    // The other way round, nothing is found twice.
    stream.filter("value.op != 10", "zlib-stream");
    QCOMPARE(stream.passing().size(), 3 * 10'001 - (expected.size() - 3));
}

void TestDecodedFilter::readsStreamsAsTheyGrow()
{
    StreamLog stream;
    stream.open();
    stream.filter("value.op = 10", "zlib-stream");
    QCOMPARE(stream.passing(), QList<qint64>{0});
    QList<qint64> expected{0};
    for (int i = 0; i < 30; ++i) {
        if (i == 15) {
            expected.append(stream.log().capture().count());
            stream.open();
        }
        expected.append(stream.log().capture().count() + 1);
        stream.log().appendAll({stream.event("{\"op\":0}"), stream.event("{\"op\":10}")});
        QTRY_COMPARE_WITH_TIMEOUT(passingRows(stream.model()), expected, 30'000);
    }
}

void TestDecodedFilter::readsPacketsThatAreCut()
{
    StreamLog stream;
    stream.log().open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    // PUBLISH of QoS 1 to "t", the second one in two messages.
    for (const char *hex : {"320700017400 0a6869", "32070001", "7400 0b6869", "d000"})
        stream.log().append(Direction::Received, MessageKind::Binary, QByteArray::fromHex(hex));
    stream.filter("topic = t", "mqtt4");
    QCOMPARE(stream.passing(), (QList<qint64>{0, 1, 3}));
}

void TestDecodedFilter::readsAttachments()
{
    StreamLog stream;
    stream.log().open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    stream.log().receive(R"(451-["photo",{"_placeholder":true,"num":0}])");
    stream.log().append(Direction::Received, MessageKind::Binary, "ab");
    stream.log().receive(R"(42["chat"])");
    stream.filter("whole.event = photo", "socketio-eio4");
    QCOMPARE(stream.passing(), (QList<qint64>{0, 2}));
}

/// A message that a block does not hold is in the stream as well, also when it does not pass.
void TestDecodedFilter::readsOnBehindWhatIsTooLong()
{
    StreamLog stream;
    stream.open();
    QByteArray noise(3'000'000, '\0');
    quint32 state = 7;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = char('a' + (state >> 24) % 26);
    }
    stream.log().appendAll({stream.event("{\"op\":1}"),
        stream.event("{\"op\":2,\"text\":\"" + noise + "\"}"), stream.event("{\"op\":10}"),
        stream.event("{\"op\":10,\"d\":{\"op\":2,\"text\":\"abc\"}}")});
    stream.filter("value.op = 10", "zlib-stream");
    QCOMPARE(stream.passing(), (QList<qint64>{0, 3, 4}));
}

WASCLEAN_TEST(TestDecodedFilter, QCoreApplication)

} // namespace tst_decodedfilter

#include "tst_decodedfilter.moc"
