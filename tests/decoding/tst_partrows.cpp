#include "app/capture/capturemodel.h"
#include "app/capture/filter.h"
#include "app/capture/partreader.h"
#include "app/capture/search.h"
#include "app/codecs/codecs.h"
#include "app/decoding/rowstreams.h"
#include "app/decoding/rowsummaries.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_partrows {

using namespace wasclean;

constexpr int patience = 30'000;

QByteArray twoReceipts()
{
    const QByteArray frame = QByteArray("RECEIPT\nreceipt-id:1\n\n") + '\0';
    return frame + '\n' + frame;
}

class TestPartRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyBatchHasRows_data();
    void everyBatchHasRows();
    void showsWhatEachMessageSays();
    void readsLongFrames();
    void isBoundedByTheCodecs();
    void showsWhatCannotBeToldApart();
    void followsAFlood();
    void filtersMessages_data();
    void filtersMessages();
    void filtersAsTheyCome();
    void searchesMessages();
    void marksFrames();
    void tellsLatenciesOfMessages();
    void tellsLatenciesOfLongBatches();
    void readsStreams();
    void readsLongFramesOfStreams();
    void changesAtOnce();
    void takesPartsOut();
    void keepsWhatIsReadFromTheFile();

private:
    void recognise(const QString &codec);

    void split() { m_model->setSplit(m_codecs->split()); }

    bool isDone();
    QStringList numbers();
    QStringList column(int column);
    Checked<Filter> filter(const QString &text) const;

    std::unique_ptr<ProtocolCapture> m_log;
    std::unique_ptr<RowCodecs> m_codecs;
    std::unique_ptr<RowStreams> m_streams;
    std::unique_ptr<RowSummaries> m_summaries;
    std::unique_ptr<CaptureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPartRows::init()
{
    m_log = std::make_unique<ProtocolCapture>();
    m_codecs = std::make_unique<RowCodecs>();
    m_streams = std::make_unique<RowStreams>(*m_codecs);
    m_summaries = std::make_unique<RowSummaries>(*m_codecs, *m_streams);
    m_model = std::make_unique<CaptureModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCapture(&m_log->capture());
    m_model->setSummaries(
        [this](RowPlace place, const Row &row) { return m_summaries->summary(place, row); });
    m_model->setPartTexts(
        [this](RowPlace place, const Row &row) { return m_summaries->partText(place, row); });
    m_model->setLatencies(
        [this](RowPlace place, const Row &row) { return m_summaries->latency(place, row); });
    m_streams->setCapture(&m_log->capture());
    m_summaries->setCapture(&m_log->capture());
}

void TestPartRows::cleanup()
{
    m_model->setCapture(nullptr);
    m_tester.reset();
    m_model.reset();
    m_summaries.reset();
    m_streams.reset();
    m_codecs.reset();
    m_log.reset();
}

void TestPartRows::recognise(const QString &codec)
{
    m_codecs->choose(codec);
    m_codecs->setCapture(&m_log->capture());
    split();
    QVERIFY(isDone());
}

/// Whether all rows that are there were looked at and are shown.
bool TestPartRows::isDone()
{
    const qint64 last = m_log->capture().count() - 1;
    return QTest::qWaitFor(
        [&] {
            return m_model->isFilterDone() && m_model->rowCount() > 0
                && m_model->captureRow(m_model->rowCount() - 1) == last;
        },
        patience);
}

QStringList TestPartRows::numbers() { return column(CaptureModel::Number); }

QStringList TestPartRows::column(int column)
{
    const auto read = [&] {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row, column).data().toString());
        return texts;
    };
    // What has to be read from the file is there a little later.
    if (!QTest::qWaitFor([&] { return !read().contains(QStringLiteral("…")); }, patience))
        return {};
    return read();
}

Checked<Filter> TestPartRows::filter(const QString &text) const
{
    FilterInput input;
    input.text = text;
    input.codecs = m_codecs->codecs();
    return parseFilter(input);
}

void TestPartRows::everyBatchHasRows_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("summaries");
    const auto text = [](const char *name, const char *codec, const QByteArray &payload,
                          const QStringList &summaries, Direction from = Direction::Received) {
        QTest::addRow("%s", name) << QString::fromLatin1(codec) << true << from << payload
                                  << summaries;
    };
    const auto binary = [](const char *name, const char *codec, const char *hex,
                            const QStringList &summaries) {
        QTest::addRow("%s", name) << QString::fromLatin1(codec) << false << Direction::Received
                                  << QByteArray::fromHex(hex) << summaries;
    };
    text("NDJSON", "ndjson", "{\"a\":1}\n{\"a\":2}\n\n{\"a\":3}\n",
        {QStringLiteral(R"({"a":1})"), QStringLiteral(R"({"a":2})"), QStringLiteral(R"({"a":3})")});
    text("NDJSON, broken", "ndjson", "{\"a\":1}\n{\"a\":\n",
        {QStringLiteral(R"({"a":1})"), QStringLiteral("malformed")});
    text("SignalR", "signalr",
        "{\"type\":6}\x1e{\"type\":1,\"target\":\"a\",\"arguments\":[]}\x1e{\"type\":6}\x1e",
        {QStringLiteral("ping"), QStringLiteral("send a"), QStringLiteral("ping")});
    binary("SignalR, MessagePack", "signalr", "029106 029106",
        {QStringLiteral("ping"), QStringLiteral("ping")});
    text("JSON-RPC", "jsonrpc",
        R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","method":"b"}])",
        {QStringLiteral("call a"), QStringLiteral("notify b")});
    text("JSON-RPC, not all of it", "jsonrpc", R"([{"jsonrpc":"2.0","id":1,"method":"a"},7])",
        {QStringLiteral("call a"), QStringLiteral("7")});
    text("STOMP", "stomp", twoReceipts(), {QStringLiteral("RECEIPT"), QStringLiteral("RECEIPT")});
    text("SockJS", "sockjs", R"(a["one","{\"x\":1}"])",
        {QStringLiteral("one"), QStringLiteral(R"({"x":1})")});
    text("Centrifugo", "centrifugo", "{\"id\":1,\"subscribe\":{}}\n{\"id\":2,\"history\":{}}",
        {QStringLiteral("subscribe"), QStringLiteral("history")});
    text("WAMP, batched", "wamp", "[33,1,7]\x1e[33,2,8]\x1e",
        {QStringLiteral("SUBSCRIBED"), QStringLiteral("SUBSCRIBED")});
    binary(
        "MQTT", "mqtt4", "d000 4002 0001", {QStringLiteral("PINGRESP"), QStringLiteral("PUBACK")});
    binary("MessagePack", "messagepack", "01810102",
        {QStringLiteral("1"), QStringLiteral("{\"1\":2}")});
    binary("CBOR", "cbor", "01 02 03",
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

void TestPartRows::everyBatchHasRows()
{
    QFETCH(QString, codec);
    QFETCH(bool, isText);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, summaries);
    m_log->open(QStringLiteral("ws://a/"));
    m_log->append(direction, isText ? MessageKind::Text : MessageKind::Binary, payload);
    recognise(codec);
    QStringList expected{QStringLiteral("1")};
    for (qsizetype i = 0; i < summaries.size(); ++i)
        expected.append(QStringLiteral("2.%1").arg(i + 1));
    QCOMPARE(numbers(), expected);
    const QStringList shown = column(CaptureModel::Preview).mid(1);
    QCOMPARE(shown.size(), summaries.size());
    for (qsizetype i = 0; i < summaries.size(); ++i)
        QVERIFY2(shown[i].contains(summaries[i]), qPrintable(shown[i]));
    // As one row again.
    m_model->setSplit({});
    QCOMPARE(numbers(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

void TestPartRows::showsWhatEachMessageSays()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive("{\"a\":1}\n{\"bcd\":2}\n");
    m_log->receive("{\"a\":3}");
    recognise(QStringLiteral("ndjson"));
    QCOMPARE(numbers(),
        (QStringList{QStringLiteral("1"), QStringLiteral("2.1"), QStringLiteral("2.2"),
            QStringLiteral("3")}));
    QCOMPARE(m_model->index(1, CaptureModel::Size).data().toString(), QStringLiteral("7 B"));
    QCOMPARE(m_model->index(2, CaptureModel::Size).data().toString(), QStringLiteral("9 B"));
    QCOMPARE(m_model->index(2, CaptureModel::Delta).data().toString(), QString::fromUtf8("+0 µs"));
    QCOMPARE(m_model->index(3, CaptureModel::Delta).data().toString(), QStringLiteral("+1.0 ms"));
    QCOMPARE(m_model->index(2, 0).data(CaptureModel::PartRole).toInt(), 1);
    QCOMPARE(m_model->index(3, 0).data(CaptureModel::PartRole).toInt(), -1);
    QCOMPARE(m_model->index(2, 0).data(CaptureModel::CaptureRowRole).toLongLong(), 1);
    QCOMPARE(m_model->widestNumber(), QStringLiteral("3.2"));
    QCOMPARE(m_model->captureRowCount(), 3);
    QCOMPARE(m_model->rowForPlace({1, 1}), 2);
    QCOMPARE(m_model->rowForPlace({1, 7}), 1);
    QCOMPARE(m_model->rowForCaptureRow(2), 3);
    // The messages as they travelled.
    m_model->setSummaries({});
    QCOMPARE(column(CaptureModel::Preview).mid(1),
        (QStringList{QStringLiteral(R"({"a":1})"), QStringLiteral(R"({"bcd":2})"),
            QStringLiteral(R"({"a":3})")}));
}

/// A preview has 1 KiB, and a block not all of such a frame.
void TestPartRows::readsLongFrames()
{
    m_log->open(QStringLiteral("ws://a/"));
    QByteArray lines;
    for (int i = 0; i < 500; ++i)
        lines
            += "{\"n\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(2000, 'x') + "\"}\n";
    m_log->receive(lines);
    recognise(QStringLiteral("ndjson"));
    QCOMPARE(m_model->rowCount(), 501);
    const QModelIndex last = m_model->index(500, CaptureModel::Preview);
    QTRY_VERIFY_WITH_TIMEOUT(
        last.data().toString().startsWith(QStringLiteral("{\"n\":499,")), patience);
    QCOMPARE(m_model->index(500, CaptureModel::Size).data().toString(), QStringLiteral("2,019 B"));
    m_model->setSummaries({});
    QTRY_VERIFY_WITH_TIMEOUT(
        last.data().toString().startsWith(QStringLiteral("{\"n\":499,")), patience);
}

/// What is not decoded of a frame is a row as well.
void TestPartRows::isBoundedByTheCodecs()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive(QByteArray("{\"a\":1}\n").repeated(100'000));
    recognise(QStringLiteral("ndjson"));
    QCOMPARE(m_model->rowCount(), 1 + int(mostRecords) + 1);
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, CaptureModel::Preview);
    QTRY_COMPARE_WITH_TIMEOUT(last.data().toString(),
        QStringLiteral("more: only the first 1000 messages of a frame are read"), patience);
    QCOMPARE(m_model->index(last.row(), CaptureModel::Size).data().toString(),
        QStringLiteral("792,001 B"));
}

void TestPartRows::showsWhatCannotBeToldApart()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive("not JSON\nat all");
    m_log->append(Direction::Received, MessageKind::Binary, "{}\n{}");
    m_log->append(Direction::Received, MessageKind::Ping, "{}\n{}");
    m_log->receive("");
    recognise(QStringLiteral("ndjson"));
    // The lines of the first are no JSON, but lines.
    QCOMPARE(numbers(),
        (QStringList{QStringLiteral("1"), QStringLiteral("2.1"), QStringLiteral("2.2"),
            QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
    // Without a protocol, a row is a row.
    m_codecs->choose(RowCodecs::noCodec());
    split();
    QVERIFY(isDone());
    QCOMPARE(m_model->rowCount(), 5);
}

/// Rows that come while messages are told apart, many at a time.
void TestPartRows::followsAFlood()
{
    m_log->open(QStringLiteral("ws://a/"));
    recognise(QStringLiteral("ndjson"));
    int expected = 1;
    for (int batch = 0; batch < 20; ++batch) {
        std::vector<Message> messages;
        for (int i = 0; i < 1'000; ++i) {
            const int lines = i % 3 + 1;
            expected += lines;
            messages.push_back(m_log->make(
                Direction::Received, MessageKind::Text, QByteArray("{\"a\":1}\n").repeated(lines)));
        }
        m_log->appendAll(std::move(messages));
    }
    QVERIFY(isDone());
    QCOMPARE(m_model->rowCount(), expected);
    QCOMPARE(m_model->captureRowCount(), m_log->capture().count());
    // Each row once, in order.
    RowPlace above{-1, -1};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QVERIFY(above < m_model->place(row));
        above = m_model->place(row);
        QCOMPARE(m_model->rowForPlace(above), row);
    }
}

void TestPartRows::filtersMessages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    const auto add = [](const char *text, const QList<const char *> &numbers) {
        QStringList all;
        for (const char *number : numbers)
            all.append(QString::fromLatin1(number));
        QTest::addRow("%s", text) << QString::fromLatin1(text) << all;
    };
    // The Open row always passes.
    add("add", {"1", "2.1", "3"});
    add("method = \"add\"", {"1", "2.1", "3"});
    add("method != \"add\"", {"1", "2.2", "2.3", "4.1", "4.2"});
    add("$.id = 2", {"1", "2.2", "4.2"});
    add("kind = \"answer\"", {"1", "4.1", "4.2"});
    add("nothing", {"1"});
}

/// A message passes as if it had come alone.
void TestPartRows::filtersMessages()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    m_log->open(QStringLiteral("ws://a/"));
    m_log->send(
        R"([{"jsonrpc":"2.0","id":1,"method":"add"},{"jsonrpc":"2.0","id":2,"method":"sub"},{"jsonrpc":"2.0","method":"note"}])");
    m_log->send(R"({"jsonrpc":"2.0","id":3,"method":"add"})");
    m_log->receive(R"([{"jsonrpc":"2.0","id":1,"result":1},{"jsonrpc":"2.0","id":2,"result":2}])");
    recognise(QStringLiteral("jsonrpc"));
    const Checked<Filter> wanted = filter(text);
    QVERIFY2(wanted, qPrintable(wanted.problem));
    m_model->setFilter(*wanted);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->isFilterDone(), patience);
    QCOMPARE(this->numbers(), numbers);
    // Whole rows, as an export has them.
    const std::optional<RowSet> passed = m_model->passedRows();
    QVERIFY(passed);
    QCOMPARE(m_model->captureRowCount(), passed->count());
}

void TestPartRows::filtersAsTheyCome()
{
    m_log->open(QStringLiteral("ws://a/"));
    recognise(QStringLiteral("ndjson"));
    m_model->setFilter(*filter(QStringLiteral("$.a = 2")));
    for (int i = 0; i < 10; ++i)
        m_log->receive("{\"a\":1}\n{\"a\":2}\n{\"a\":2}\n{\"a\":4}");
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 21, patience);
    QVERIFY((m_model->place(20) == RowPlace{10, 2}));
    QCOMPARE(m_model->captureRowsAbove(20), 10);
}

void TestPartRows::searchesMessages()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive("{\"a\":1}\n{\"a\":2}\n{\"a\":1}");
    m_log->receive("{\"a\":1}");
    recognise(QStringLiteral("ndjson"));
    Search search(m_model.get());
    QSignalSpy matched(&search, &Search::matched);
    search.setTerm(*filter(QStringLiteral("$.a = 1")));
    QTRY_VERIFY_WITH_TIMEOUT(search.isDone(), patience);
    QCOMPARE(search.count(), 3);
    QVERIFY(!search.matchAt(0) && !search.matchAt(2));
    QCOMPARE(search.matchAt(3).value_or(-1), 1);
    int row = -1;
    QList<int> rows;
    for (int i = 0; i < 4; ++i) {
        search.findNext(row);
        QTRY_COMPARE_WITH_TIMEOUT(matched.size(), i + 1, patience);
        row = matched.last().first().toInt();
        rows.append(row);
    }
    // Round and round.
    QCOMPARE(rows, (QList<int>{1, 3, 4, 1}));
    search.findPrevious(3);
    QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 5, patience);
    QCOMPARE(matched.last().first().toInt(), 1);
    search.findPrevious(1);
    QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 6, patience);
    QCOMPARE(matched.last().first().toInt(), 4);
    QCOMPARE(search.marks().size(), std::size_t(3));
}

/// A mark is on the frame, whichever of its messages is marked.
void TestPartRows::marksFrames()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive("{}\n{}");
    recognise(QStringLiteral("ndjson"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(2, 0), true, CaptureModel::BookmarkRole));
    QVERIFY(m_model->index(1, 0).data(CaptureModel::BookmarkRole).toBool());
    QVERIFY(!m_model->index(0, 0).data(CaptureModel::BookmarkRole).toBool());
    QCOMPARE(changed.last().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.last().at(1).toModelIndex().row(), 2);
}

void TestPartRows::tellsLatenciesOfMessages()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->send(R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","id":2,"method":"b"}])");
    m_log->receive(R"({"jsonrpc":"2.0","id":2,"result":2})");
    m_log->receive(R"([{"jsonrpc":"2.0","id":9,"result":2},{"jsonrpc":"2.0","id":1,"result":1}])");
    recognise(QStringLiteral("jsonrpc"));
    QCOMPARE(column(CaptureModel::LatencyColumn),
        (QStringList{{}, {}, {}, QStringLiteral("1.000 ms"), {}, QStringLiteral("2.000 ms")}));
    QCOMPARE(column(CaptureModel::Preview).last(), QStringLiteral("result 1 · #1 · 2 ms"));
    // One row for all has that of the first answer that has a request.
    m_model->setSplit({});
    QCOMPARE(
        column(CaptureModel::LatencyColumn).mid(2, 1), (QStringList{QStringLiteral("1.000 ms")}));
}

/// A preview has 1 KiB of the requests.
void TestPartRows::tellsLatenciesOfLongBatches()
{
    m_log->open(QStringLiteral("ws://a/"));
    QByteArray requests;
    QByteArray answers;
    for (int i = 0; i < 200; ++i) {
        const QByteArray id = QByteArray::number(i);
        requests += R"(,{"jsonrpc":"2.0","method":"a","id":)" + id + '}';
        answers += R"(,{"jsonrpc":"2.0","result":1,"id":)" + id + '}';
    }
    m_log->send('[' + requests.mid(1) + ']');
    m_log->receive('[' + answers.mid(1) + ']');
    recognise(QStringLiteral("jsonrpc"));
    QCOMPARE(m_model->rowCount(), 401);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->index(400, CaptureModel::LatencyColumn).data().toString(),
        QStringLiteral("1.000 ms"), patience);
    QVERIFY(m_model->index(400, CaptureModel::Preview)
                .data()
                .toString()
                .startsWith(QStringLiteral("result 1 · #199")));
}

/// A packet that goes on in the next message belongs to that.
void TestPartRows::readsStreams()
{
    m_log->open(QStringLiteral("ws://a/"));
    const auto receive = [this](const char *hex) {
        m_log->append(Direction::Received, MessageKind::Binary, QByteArray::fromHex(hex));
    };
    receive("d000 d0");
    receive("00 d000 d000");
    receive("d000");
    recognise(QStringLiteral("mqtt4"));
    const QStringList shown = column(CaptureModel::Preview);
    QCOMPARE(numbers(),
        (QStringList{QStringLiteral("1"), QStringLiteral("2.1"), QStringLiteral("2.2"),
            QStringLiteral("3.1"), QStringLiteral("3.2"), QStringLiteral("3.3"),
            QStringLiteral("4")}));
    for (const int row : {1, 3, 4, 5, 6})
        QVERIFY2(shown[row].startsWith(QStringLiteral("PINGRESP")), qPrintable(shown[row]));
    // The first did not begin there.
    QCOMPARE(m_model->index(3, CaptureModel::Size).data().toString(), QString());
    QCOMPARE(m_model->index(4, CaptureModel::Size).data().toString(), QStringLiteral("2 B"));
}

/// Of such a row, a preview has less than what is decoded.
void TestPartRows::readsLongFramesOfStreams()
{
    m_log->open(QStringLiteral("ws://a/"));
    const auto receive = [this](const QByteArray &bytes) {
        m_log->append(Direction::Received, MessageKind::Binary, bytes);
    };
    receive(QByteArray::fromHex("d000d0"));
    receive(QByteArray::fromHex("00") + QByteArray::fromHex("d000").repeated(5'000));
    recognise(QStringLiteral("mqtt4"));
    QCOMPARE(m_model->rowCount(), 1 + 2 + int(mostRecords) + 1);
    const int last = m_model->rowCount() - 1;
    QTRY_COMPARE_WITH_TIMEOUT(m_model->index(last, CaptureModel::Preview).data().toString(),
        QStringLiteral("more: only the first 1000 messages of a frame are read"), patience);
    QCOMPARE(m_model->index(last, CaptureModel::Size).data().toString(), QString());
    m_model->setSummaries({});
    QVERIFY(!m_model->index(last - 1, CaptureModel::Preview).data().toString().isEmpty());
}

/// On and off and on while rows come, with a filter, paused and cleared.
void TestPartRows::changesAtOnce()
{
    m_log->open(QStringLiteral("ws://a/"));
    recognise(QStringLiteral("ndjson"));
    for (int i = 0; i < 12; ++i) {
        m_log->receive("{\"a\":1}\n{\"a\":2}");
        m_model->setSplit(i % 2 == 0 ? std::nullopt : std::optional(m_codecs->split()));
        m_model->setFilter(i % 3 == 0 ? *filter(QStringLiteral("$.a = 2")) : Filter());
    }
    QVERIFY(isDone());
    QCOMPARE(m_model->rowCount(), 25);
    m_model->setPaused(true);
    m_log->receive("{}\n{}");
    QCOMPARE(m_model->heldBack(), 1);
    QCOMPARE(m_model->rowCount(), 25);
    m_model->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 27, patience);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_log->receive("{}\n{}");
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, patience);
    QCOMPARE(numbers(), (QStringList{QStringLiteral("1.1"), QStringLiteral("1.2")}));
    m_model->showFrom(0);
    QVERIFY(isDone());
    QCOMPARE(m_model->rowCount(), 29);
}

void TestPartRows::takesPartsOut()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive("{\"a\":1}\n{\"a\":2}\n");
    recognise(QStringLiteral("ndjson"));
    std::optional<Message> shown;
    m_model->fetchShown(
        2, this, [&shown](const std::optional<Message> &message) { shown = message; });
    QTRY_VERIFY_WITH_TIMEOUT(shown, patience);
    QCOMPARE(shown->payload, QByteArray("{\"a\":2}"));
    QCOMPARE(shown->direction, Direction::Received);
    // What does not stand in the row as it is has its fields.
    const RowSplit split{{{0, codecWithId(QStringLiteral("sockjs"))}}};
    const Message frame
        = m_log->make(Direction::Received, MessageKind::Text, R"(a["{\"x\":1}","two"])");
    PartReader reader(split);
    QCOMPARE(reader.part({7, -1}, frame).payload, frame.payload);
    QCOMPARE(
        reader.part({7, 1}, frame).payload, QByteArray(R"({"kind":"message","message":"two"})"));
    QCOMPARE(reader.part({7, 9}, frame).payload, frame.payload);
}

/// As a saved capture that was opened has them.
void TestPartRows::keepsWhatIsReadFromTheFile()
{
    m_log->open(QStringLiteral("ws://a/"), QStringLiteral("v12.stomp"));
    constexpr int count = 3'000;
    std::vector<Message> messages;
    messages.reserve(count);
    for (int i = 0; i < count; ++i)
        messages.push_back(m_log->make(Direction::Received, MessageKind::Text, twoReceipts()));
    m_log->appendAll(std::move(messages));
    bool isWritten = false;
    m_log->capture().whenWritten(this, [&isWritten](bool good) { isWritten = good; });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, patience);
    Capture file(m_log->capture().filePath(), Capture::Access::ReadOnly);
    QSignalSpy opened(&file, &Capture::opened);
    QVERIFY(opened.wait(patience));
    m_codecs->setCapture(&file);
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("stomp")));
    m_streams->setCapture(&file);
    m_summaries->setCapture(&file);
    m_model->setCapture(&file);
    split();
    QVERIFY(isDone());
    QCOMPARE(m_model->rowCount(), 6'001);
    const QModelIndex index = m_model->index(6'000, CaptureModel::Preview);
    QTRY_VERIFY_WITH_TIMEOUT(index.data().toString().contains(QStringLiteral("RECEIPT")), patience);
    m_model->setCapture(nullptr);
}

WASCLEAN_TEST(TestPartRows, QCoreApplication)

} // namespace tst_partrows

#include "tst_partrows.moc"
