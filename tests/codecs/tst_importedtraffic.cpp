#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/rowstreams.h"
#include "app/decoding/rowsummaries.h"
#include "app/exchange/capturesink.h"
#include "app/exchange/importfile.h"
#include "tests/codecs/recording.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_importedtraffic {

using namespace wasclean;

namespace {

QJsonArray headersOf(const Recording &recording)
{
    if (recording.subprotocol.isEmpty())
        return {};
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("Sec-WebSocket-Protocol")},
        {QStringLiteral("value"), recording.subprotocol}}};
}

/// As Chromium writes it: binary messages in base64, times in seconds.
QByteArray harOf(const Recording &recording)
{
    QJsonArray messages;
    double time = 1'795'377'249.5;
    for (const Recording::Line &line : recording.lines) {
        time += 0.25;
        messages.append(
            QJsonObject{{QStringLiteral("type"),
                            line.direction == Direction::Sent ? QStringLiteral("send")
                                                              : QStringLiteral("receive")},
                {QStringLiteral("time"), time}, {QStringLiteral("opcode"), line.isText ? 1 : 2},
                {QStringLiteral("data"),
                    QString::fromUtf8(line.isText ? line.payload : line.payload.toBase64())}});
    }
    const QJsonObject entry{
        {QStringLiteral("startedDateTime"), QStringLiteral("2026-11-22T19:54:09.252Z")},
        {QStringLiteral("request"),
            QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")},
                {QStringLiteral("url"), recording.url},
                {QStringLiteral("headers"), headersOf(recording)}}},
        {QStringLiteral("response"),
            QJsonObject{{QStringLiteral("status"), 101},
                {QStringLiteral("headers"), headersOf(recording)}}},
        {QStringLiteral("_webSocketMessages"), messages}};
    return QJsonDocument(QJsonObject{{QStringLiteral("log"),
                             QJsonObject{{QStringLiteral("entries"), QJsonArray{entry}}}}})
        .toJson();
}

} // namespace

/// The traffic of a page as its developer tools write it: the log says of it what it says of a
/// connection of its own.
class TestImportedTraffic : public QObject
{
    Q_OBJECT

private slots:
    void isReadAlike_data();
    void isReadAlike();
    void readsARealPage();
};

void TestImportedTraffic::isReadAlike_data()
{
    QTest::addColumn<QString>("name");
    const QMap<QString, Recording> all = allRecordings();
    for (const Recording &recording : all)
        QTest::addRow("%s", qPrintable(recording.name)) << recording.name;
}

void TestImportedTraffic::isReadAlike()
{
    QFETCH(QString, name);
    const Recording recording = allRecordings().value(name);
    const QTemporaryDir folder;
    QFile har(folder.filePath(QStringLiteral("page.har")));
    QVERIFY(har.open(QFile::WriteOnly));
    har.write(harOf(recording));
    har.close();
    const QString path = folder.filePath(QStringLiteral("page.wasclean"));
    CaptureSink sink(path);
    const ImportResult imported = importFile(har.fileName(), sink);
    QCOMPARE(imported.problem, QString());

    Capture capture(path, Capture::Access::ReadOnly);
    RowCodecs codecs;
    RowStreams streams(codecs);
    RowSummaries summaries(codecs, streams);
    streams.setCapture(&capture);
    summaries.setCapture(&capture);
    codecs.setCapture(&capture);
    const auto hasCodec = [&codecs] { return codecs.codecOf(1) != nullptr; };
    QVERIFY(QTest::qWaitFor(hasCodec, 30'000));
    QCOMPARE(codecs.codecOf(1)->id(), recording.codec);
    const auto textOf = [&](qint64 row) {
        const RowResult found = capture.preview(row);
        return found.state == RowResult::State::Ready ? summaries.summary({row, -1}, found.row)
                                                      : QString();
    };
    for (std::size_t i = 0; i < recording.lines.size(); ++i) {
        const qint64 row = 1 + qint64(i);
        // Behind it may be how long an answer took.
        QTRY_VERIFY2_WITH_TIMEOUT(textOf(row).startsWith(recording.lines[i].summary),
            qPrintable(QStringLiteral("row %1: %2").arg(QString::number(row), textOf(row))),
            30'000);
    }
}

/// What Chromium's own developer tools wrote of a page with clients of others: chrome.har, made by
/// tests/tools/har/protocols.js.
void TestImportedTraffic::readsARealPage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.wasclean"));
    CaptureSink sink(path);
    const ImportResult imported
        = importFile(QStringLiteral(WASCLEAN_TEST_DATA "/codecs/chrome.har"), sink);
    QCOMPARE(imported.problem, QString());
    Capture capture(path, Capture::Access::ReadOnly);
    RowCodecs codecs;
    codecs.setCapture(&capture);
    const QStringList expected{QStringLiteral("socketio-eio4"),
        QStringLiteral("graphql-transport-ws"), QStringLiteral("signalr"), QStringLiteral("stomp"),
        QStringLiteral("mqtt4"), QStringLiteral("phoenix")};
    const auto found = [&codecs] {
        QStringList ids;
        for (const RowCodecs::Span &span : codecs.spans())
            ids.append(span.codec ? span.codec->id() : QString());
        return ids;
    };
    QTRY_COMPARE_WITH_TIMEOUT(found(), expected, 30'000);
    // Every message is read without a fault.
    qint64 messages = 0;
    QStringList faults;
    ReadTask task;
    task.work = [&, count = capture.count()](const RowSource &source, const ReadTask::Report &) {
        for (qint64 row = 0; row < count; ++row) {
            const std::optional<Message> message = source(row);
            const bool isData = message
                && (message->kind == MessageKind::Text || message->kind == MessageKind::Binary);
            if (!isData)
                continue;
            ++messages;
            faults.append(codecs.codecOf(row)
                              ->decode({message->payload, message->direction,
                                  message->kind == MessageKind::Text, true})
                              .fault());
        }
    };
    bool isDone = false;
    task.done = [&isDone] { isDone = true; };
    capture.read(this, task);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 30'000);
    faults.removeAll(QString());
    QCOMPARE(faults, QStringList());
    QCOMPARE_GT(messages, 30);
}

WASCLEAN_TEST(TestImportedTraffic, QCoreApplication)

} // namespace tst_importedtraffic

#include "tst_importedtraffic.moc"
