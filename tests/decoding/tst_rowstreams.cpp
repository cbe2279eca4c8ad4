#include "app/decoding/rowstreams.h"

#include "app/base/zlibstream.h"
#include "app/base/zstd.h"
#include "app/decoding/requestsurvey.h"
#include "app/decoding/rowsummaries.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <zlib.h>

namespace tst_rowstreams {

using namespace wasclean;

namespace {

QByteArray pieceOf(const DeflateStream &stream, const QByteArray &text)
{
    QByteArray input = text;
    QByteArray output(text.size() + 1000, '\0');
    stream->next_in = reinterpret_cast<Bytef *>(input.data());
    stream->avail_in = uInt(input.size());
    stream->next_out = reinterpret_cast<Bytef *>(output.data());
    stream->avail_out = uInt(output.size());
    deflate(stream.get(), Z_SYNC_FLUSH);
    output.chop(qsizetype(stream->avail_out));
    return output;
}

QByteArray textOf(qint64 row) { return "{\"op\":0,\"s\":" + QByteArray::number(row) + '}'; }

const QString discord = QStringLiteral("ws://a/?compress=zlib-stream");

} // namespace

/// Rows of streams are decoded where somebody looks, with what is above them.
class TestRowStreams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anyRowIsDecoded();
    void farRowsAreReadInSteps();
    void rowsAboveAreKeptWhereNothingCanBeCopied();
    void connectionsBeginAnew();
    void liveRowsGoOn();
    void rowsThatNobodyLooksAtAreNotRead();
    void summariesCome();
    void rowsThatCannotBeReadAreAskedForOnce();
    void cutPacketsAreJoined();
    void requestsOfCutPacketsAreCounted();
    void requestsOfOneMessageAreToldApart();

private:
    /// Appends rows of one stream.
    void appendRows(qint64 count);
    /// Asks for the row, and waits until it is known.
    QString summary(qint64 row);

    std::unique_ptr<ProtocolCapture> m_log;
    std::unique_ptr<RowCodecs> m_codecs;
    std::unique_ptr<RowStreams> m_streams;
    DeflateStream m_deflate;
};

void TestRowStreams::init()
{
    m_streams.reset();
    m_codecs.reset();
    m_log = std::make_unique<ProtocolCapture>();
    m_codecs = std::make_unique<RowCodecs>();
    m_streams = std::make_unique<RowStreams>(*m_codecs);
    m_deflate = newDeflateStream(MAX_WBITS);
}

void TestRowStreams::appendRows(qint64 count)
{
    std::vector<Message> rows;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 row = m_log->capture().count() + i;
        rows.push_back(
            m_log->make(Direction::Received, MessageKind::Binary, pieceOf(m_deflate, textOf(row))));
    }
    m_log->appendAll(std::move(rows));
}

QString TestRowStreams::summary(qint64 row)
{
    if (!m_streams->concerns(row, {"\0", Direction::Received, false, true}))
        return QStringLiteral("not concerned");
    const DecodedMessage *found = nullptr;
    const bool isKnown
        = QTest::qWaitFor([&] { return (found = m_streams->decoded(row)) != nullptr; }, 30'000);
    return isKnown ? found->summary() : QString();
}

void TestRowStreams::anyRowIsDecoded()
{
    m_log->open(discord);
    appendRows(100);
    m_log->send(R"({"op":1})");
    appendRows(100);
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    for (const qint64 row : {200, 7, 150, 1, 101}) {
        QCOMPARE(summary(row),
            row == 101 ? QStringLiteral(R"({"op":1})") : QString::fromUtf8(textOf(row)));
    }
}

/// More than is read at once, and back to where no copy of the memory is.
void TestRowStreams::farRowsAreReadInSteps()
{
    constexpr qint64 count = 5 * RowStreams::rowsAtOnce;
    m_log->open(discord);
    appendRows(count);
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    const QSignalSpy known(m_streams.get(), &RowStreams::known);
    for (const qint64 row : {count, count / 2, qint64(3), count - 1})
        QCOMPARE(summary(row), QString::fromUtf8(textOf(row)));
    // Only what was asked for is kept and told.
    qint64 rows = 0;
    for (const QList<QVariant> &each : known) {
        if (each.at(0).toLongLong() > 0)
            rows += each.at(1).toLongLong() - each.at(0).toLongLong() + 1;
    }
    QCOMPARE(rows, 4);
}

/// The memory of zstd cannot be copied, so going back begins with the connection.
void TestRowStreams::rowsAboveAreKeptWhereNothingCanBeCopied()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    constexpr qint64 count = 3 * RowStreams::rowsKeptAbove;
    m_log->open(QStringLiteral("ws://a/?compress=zstd-stream"));
    const auto compressor = newZstdCompressor();
    std::vector<Message> rows;
    for (qint64 row = 1; row <= count; ++row)
        rows.push_back(
            m_log->make(Direction::Received, MessageKind::Binary, compressor->piece(textOf(row))));
    m_log->appendAll(std::move(rows));
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zstd-stream")));
    QCOMPARE(summary(count), QString::fromUtf8(textOf(count)));
    for (const qint64 row : {count - 1, count - RowStreams::rowsKeptAbove}) {
        const DecodedMessage *const known = m_streams->decoded(row);
        QVERIFY(known);
        QCOMPARE(known->summary(), QString::fromUtf8(textOf(row)));
    }
    QVERIFY(!m_streams->decoded(count - RowStreams::rowsKeptAbove - 1));
    for (const qint64 row : {qint64(3), count / 2, count})
        QCOMPARE(summary(row), QString::fromUtf8(textOf(row)));
}

void TestRowStreams::connectionsBeginAnew()
{
    m_log->open(discord);
    appendRows(3);
    m_deflate = newDeflateStream(MAX_WBITS);
    m_log->open(discord);
    appendRows(3);
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 7, QStringLiteral("zlib-stream")));
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    QCOMPARE(summary(7), QString::fromUtf8(textOf(7)));
    QCOMPARE(summary(3), QString::fromUtf8(textOf(3)));
}

void TestRowStreams::liveRowsGoOn()
{
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    m_log->open(discord);
    for (int i = 1; i < 20; ++i) {
        appendRows(1);
        QVERIFY(waitForCodec(*m_codecs, i, QStringLiteral("zlib-stream")));
        QCOMPARE(summary(i), QString::fromUtf8(textOf(i)));
    }
}

void TestRowStreams::rowsThatNobodyLooksAtAreNotRead()
{
    m_log->open(discord);
    appendRows(10);
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    const QSignalSpy known(m_streams.get(), &RowStreams::known);
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    // The reader is done with all that was asked before this.
    bool isRead = false;
    ReadTask task;
    task.work = [](const RowSource &, const ReadTask::Report &) {};
    task.done = [&isRead] { isRead = true; };
    m_log->capture().read(this, std::move(task));
    QTRY_VERIFY(isRead);
    QCOMPARE(known.size(), 0);
}

/// Nor is what follows them.
void TestRowStreams::rowsThatCannotBeReadAreAskedForOnce()
{
    m_log->open(discord);
    appendRows(3);
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    QCOMPARE(summary(5),
        QStringLiteral("The stream cannot be read on: this row or one above it could not be read "
                       "from the capture."));
    QVERIFY(m_streams->decoded(5));
    QCOMPARE(summary(3), QString::fromUtf8(textOf(3)));
}

void TestRowStreams::summariesCome()
{
    m_log->open(discord);
    appendRows(10);
    RowSummaries summaries(*m_codecs, *m_streams);
    summaries.setCapture(&m_log->capture());
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("zlib-stream")));
    const auto shown = [&](qint64 row) {
        const RowResult found = m_log->capture().preview(row);
        return found.state == RowResult::State::Ready ? summaries.summary({row, -1}, found.row)
                                                      : QString();
    };
    QSignalSpy changed(&summaries, &RowSummaries::changed);
    QTRY_COMPARE(shown(10), QStringLiteral("…"));
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(shown(10), QString::fromUtf8(textOf(10)));
}

void TestRowStreams::cutPacketsAreJoined()
{
    m_log->open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    const auto receive = [this](const char *hex) {
        m_log->append(Direction::Received, MessageKind::Binary, QByteArray::fromHex(hex));
    };
    receive("20020000");
    receive("d0");
    receive("00");
    receive("d000");
    m_streams->setCapture(&m_log->capture());
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("mqtt4")));
    QVERIFY(!m_streams->concerns(
        1, {QByteArray::fromHex("20020000"), Direction::Received, false, true}));
    QVERIFY(m_streams->concerns(2, {"\xd0", Direction::Received, false, true}));
    QCOMPARE(summary(2), QStringLiteral("part of PINGRESP"));
    QCOMPARE(summary(3), QStringLiteral("PINGRESP"));
    QCOMPARE(summary(4), QStringLiteral("PINGRESP"));
    QCOMPARE(summary(1), QStringLiteral("CONNACK · accepted"));
}

void TestRowStreams::requestsOfCutPacketsAreCounted()
{
    m_log->open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    m_log->append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("c0"));
    m_log->append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("00"));
    m_log->append(Direction::Received, MessageKind::Binary, QByteArray::fromHex("d0"));
    m_log->append(Direction::Received, MessageKind::Binary, QByteArray::fromHex("00"));
    m_log->append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("82060001"));
    m_log->append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("00016100"));
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("mqtt4")));
    RequestSurvey survey(*m_codecs);
    RequestFigures figures;
    QSignalSpy finished(&survey, &RequestSurvey::finished);
    connect(&survey, &RequestSurvey::finished, this,
        [&figures](const RequestFigures &found) { figures = found; });
    survey.begin(&m_log->capture());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(figures.groups.size(), std::size_t(2));
    QCOMPARE(figures.groups.front().requests, 1);
    QCOMPARE(figures.unansweredCount, 1);
    QCOMPARE(figures.unanswered.front().row, 6);
    QCOMPARE(figures.unanswered.front().summary, QStringLiteral("SUBSCRIBE a QoS 0 · id 1"));
}

/// Two of a stream travelled in one message.
void TestRowStreams::requestsOfOneMessageAreToldApart()
{
    m_log->open(QStringLiteral("ws://a/mqtt"), QStringLiteral("mqtt"));
    m_log->append(Direction::Sent, MessageKind::Binary, QByteArray::fromHex("c0"));
    m_log->append(Direction::Sent, MessageKind::Binary,
        QByteArray::fromHex("00"
                            "8206000100016100"
                            "8206000200016200"
                            "8206000300016300"));
    m_log->append(Direction::Received, MessageKind::Binary, QByteArray::fromHex("9003000200"));
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("mqtt4")));
    RequestSurvey survey(*m_codecs);
    QSignalSpy finished(&survey, &RequestSurvey::finished);
    survey.begin(&m_log->capture());
    QTRY_COMPARE(finished.size(), 1);
    const auto unanswered = finished.first().first().value<RequestFigures>().unanswered;
    QCOMPARE(unanswered.size(), std::size_t(3));
    QCOMPARE(unanswered[1].part, 1);
    QCOMPARE(unanswered[1].summary, QStringLiteral("SUBSCRIBE a QoS 0 · id 1"));
    QCOMPARE(unanswered[2].part, 3);
    QCOMPARE(unanswered[2].summary, QStringLiteral("SUBSCRIBE c QoS 0 · id 3"));
}

WASCLEAN_TEST(TestRowStreams, QCoreApplication)

} // namespace tst_rowstreams

#include "tst_rowstreams.moc"
