#include "app/exchange/filecopy.h"
#include "app/exchange/importer.h"
#include "app/formats/evidencetext.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

#include <sys/stat.h>

namespace tst_importers {

using namespace wasclean;
using namespace wasclean::exchangesamples;

namespace {

QByteArray summary(const Message &message)
{
    const char *way = message.direction == Direction::Sent ? ">"
        : message.direction == Direction::Received         ? "<"
                                                           : "";
    if (!isFrameKind(message.kind))
        return kindName(message.kind);
    const bool binary = message.kind == MessageKind::Binary;
    return way + (binary ? message.payload.toHex() : message.payload);
}

QByteArrayList summaries(const std::vector<Message> &rows)
{
    QByteArrayList list;
    for (const Message &row : rows)
        list.append(summary(row));
    return list;
}

QString dataFile(const char *name)
{
    return QStringLiteral(WASCLEAN_TEST_DATA "/har/") + QLatin1String(name);
}

/// A HAR with these messages in its one connection.
QByteArray har(const QByteArray &messages)
{
    return "{\"log\":{\"entries\":[{\"startedDateTime\":\"2026-11-22T19:54:09.252Z\",\"request\":"
           "{\"method\":\"GET\",\"url\":\"ws://a/\",\"headers\":[]},\"response\":{\"status\":101,"
           "\"headers\":[]},\"_webSocketMessages\":["
        + messages + "]}]}}";
}

} // namespace

/// HAR files of real programs and broken ones.
class TestImporters : public QObject
{
    Q_OBJECT

private slots:
    void realFiles_data();
    void realFiles();
    void firefoxHasNoMessages();
    void httpToolkit();
    void refusedHandshake();
    void units_data();
    void units();
    void numbers_data();
    void numbers();
    void broken_data();
    void broken();
    void understoodAllTheSame_data();
    void understoodAllTheSame();
    void statusInQuotes();
    void truncatedKeepsWhatIsThere();
    void missingAttachment();
    void attachmentOutsideIsRefused();
    void brokenJsonLines_data();
    void brokenJsonLines();
    void cancelled();
    void cancelledWithinBlankLines();
    void fullSinkIsTold();
    void missingFileIsTold();
    void linkOutsideIsRefused();
    void noRegularFile_data();
    void noRegularFile();
    void shrinksWhileItIsRead_data();
    void shrinksWhileItIsRead();
    void growsWhileItIsRead();
    void largeHarIsCopied();
};

void TestImporters::realFiles_data()
{
    QTest::addColumn<int>("emptyMessages");
    QTest::addColumn<QByteArray>("failure");
    QTest::newRow("chrome.har") << 3 << QByteArray("Unexpected response code: 403");
    // Playwright leaves empty messages out, and does not say why a connection failed.
    QTest::newRow("playwright.har") << 0 << QByteArray("did not open");
    QTest::newRow("playwright-attached/har.har") << 0 << QByteArray("did not open");
    QTest::newRow("mitmproxy.har")
        << 3 << QByteArray("refused the opening handshake: 403 Forbidden");
}

void TestImporters::realFiles()
{
    ListSink sink;
    const ImportResult result = importFile(dataFile(QTest::currentDataTag()), sink);
    QCOMPARE(result.problem, QString());
    QVERIFY(sink.finished);
    QCOMPARE(result.count, qint64(sink.rows.size()));
    const QByteArrayList rows = summaries(sink.rows);
    QCOMPARE(rows.count("open"), 3);
    // The refused one: error and close. Of the others no file says how they ended.
    QCOMPARE(rows.count("error"), 1);
    QCOMPARE(rows.count("close"), 1);
    QCOMPARE(rows.count("note"), 3);
    for (const char *way : {">", "<"}) {
        QCOMPARE(rows.count(way + QByteArray("Grüße, \"quoted\" 😀")), 3);
        QCOMPARE(rows.count(way + QByteArray("{\"price\":1.10,\"big\":18446744073709551615}")), 3);
        QCOMPARE(rows.count(way + QByteArray("000102fdfeff")), 3);
        QTEST(int(rows.count(QByteArray(way))), "emptyMessages");
    }
    QCOMPARE(rows.count("<Hello from server"), 3);
    QFETCH(int, emptyMessages);
    QCOMPARE(rows.size(), 3 * 9 + 2 + 2 * emptyMessages);
    // 2026-11-22, whatever the unit.
    for (const Message &row : sink.rows)
        QVERIFY2(
            row.time / 1'000'000'000 / 86'400 == 20'779, qPrintable(QString::number(row.time)));
    const QJsonObject evidence = EventPayload::read(sink.rows[0].payload).evidence;
    QVERIFY(evidence.value(QLatin1String("url"))
                .toString()
                .endsWith(QLatin1String("/bye?token=secret123")));
    const QString request = requestText(evidence);
    QVERIFY2(request.startsWith(QLatin1String("GET /bye?token=secret123 HTTP/1.1\n")),
        qPrintable(request));
    QVERIFY(request.contains(QLatin1String("Sec-WebSocket-Key: "), Qt::CaseInsensitive));
    QVERIFY(responseText(evidence).startsWith(QLatin1String("HTTP/1.1 101 Switching Protocols\n")));
    QFETCH(QByteArray, failure);
    const auto error = std::find_if(sink.rows.begin(), sink.rows.end(),
        [](const Message &row) { return row.kind == MessageKind::Error; });
    QVERIFY2(error->payload.contains(failure), error->payload.constData());
}

void TestImporters::firefoxHasNoMessages()
{
    ListSink sink;
    QCOMPARE(importFile(dataFile("firefox.har"), sink).problem, QString());
    QCOMPARE(summaries(sink.rows), QByteArrayList({"open", "note"}));
    QCOMPARE(sink.rows[0].time, 1'795'377'249'252'000'000);
}

void TestImporters::httpToolkit()
{
    ListSink sink;
    QCOMPARE(importFile(dataFile("httptoolkit.har"), sink).problem, QString());
    QCOMPARE(summaries(sink.rows),
        QByteArrayList({"open", ">John", "<000102fdfeff", "close", "open", ">again", "close"}));
    const auto closeOf = [&sink](size_t row) {
        return EventPayload::read(sink.rows[row].payload)
            .evidence.value(QLatin1String("close"))
            .toObject();
    };
    QCOMPARE(closeOf(3).value(QLatin1String("wasClean")).toBool(), true);
    QCOMPARE(closeOf(3).value(QLatin1String("code")).toInt(), 1000);
    QCOMPARE(closeOf(3).value(QLatin1String("reason")).toString(), QStringLiteral("Bye"));
    QCOMPARE(closeOf(6).value(QLatin1String("wasClean")).toBool(), false);
    QCOMPARE(closeOf(6).value(QLatin1String("code")).toInt(), 1006);
}

void TestImporters::refusedHandshake()
{
    QByteArray file = har("");
    file.replace("\"status\":101,",
        "\"status\":403,\"statusText\":\"Forbidden\",\"content\":{\"text\":\"no\"},");
    ListSink sink;
    QCOMPARE(importBytes(file, {}, sink).problem, QString());
    QCOMPARE(summaries(sink.rows), QByteArrayList({"error", "close"}));
    QCOMPARE(sink.rows[0].payload,
        QByteArray("The server refused the opening handshake: 403 Forbidden."));
    const QJsonObject evidence = EventPayload::read(sink.rows[1].payload).evidence;
    QVERIFY(responseText(evidence).endsWith(QLatin1String("no")));
}

void TestImporters::units_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::newRow("seconds") << QByteArray("1795377249.257358") << 1'795'377'249'257'358'000LL;
    QTest::newRow("seconds with nanoseconds")
        << QByteArray("1795377249.123456789") << 1'795'377'249'123'456'789LL;
    QTest::newRow("whole seconds") << QByteArray("1795377249") << 1'795'377'249'000'000'000LL;
    QTest::newRow("milliseconds") << QByteArray("1795377249257.358") << 1'795'377'249'257'358'000LL;
    QTest::newRow("microseconds") << QByteArray("1795377249257358") << 1'795'377'249'257'358'000LL;
    QTest::newRow("nanoseconds") << QByteArray("1795377249257358000")
                                 << 1'795'377'249'257'358'000LL;
    QTest::newRow("seconds since the start") << QByteArray("1.5") << 1'795'377'250'752'000'000LL;
    QTest::newRow("left out by Playwright") << QByteArray("-1") << 1'795'377'249'252'000'000LL;
    QTest::newRow("a date") << QByteArray("\"2026-11-22T19:54:10.000Z\"")
                            << 1'795'377'250'000'000'000LL;
}

void TestImporters::units()
{
    QFETCH(QByteArray, time);
    ListSink sink;
    const QByteArray message
        = "{\"type\":\"send\",\"time\":" + time + ",\"opcode\":1,\"data\":\"x\"}";
    QCOMPARE(importBytes(har(message), {}, sink).problem, QString());
    QVERIFY(sink.rows.size() > 1);
    QTEST(sink.rows[1].time, "nanoseconds");
}

void TestImporters::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::newRow("zero") << QByteArray("0") << 9 << 0LL;
    QTest::newRow("negative") << QByteArray("-1.5") << 9 << -1'500'000'000LL;
    QTest::newRow("too many decimals") << QByteArray("1.1234567899") << 9 << 1'123'456'789LL;
    QTest::newRow("own exponent") << QByteArray("1.5e3") << 9 << 1'500'000'000'000LL;
    QTest::newRow("too large") << QByteArray("99999999999") << 9 << -1LL;
    QTest::newRow("far too large") << QByteArray("1e400") << 9 << -1LL;
}

void TestImporters::numbers()
{
    QFETCH(QByteArray, number);
    QFETCH(int, exponent);
    QTEST(toNanoseconds(number, exponent).value_or(-1), "nanoseconds");
}

void TestImporters::broken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArrayList>("kept");
    const QByteArray good = "{\"type\":\"send\",\"time\":1795377249,\"opcode\":1,\"data\":\"x\"}";
    const auto row = [](const char *name, const QByteArray &file, const char *says,
                         const QByteArrayList &kept) {
        QTest::newRow(name) << file << QByteArray(says) << kept;
    };
    row("not JSON", "hello", "line 1, column 1", {});
    row("white space", " ", "line 1, column 2", {});
    row("no HAR", "{\"a\":1}", "not a HAR", {});
    row("an array", "[1,2]", "not a HAR", {});
    row("no connection", "{\"log\":{\"entries\":[]}}", "no WebSocket connection", {});
    row("a ZIP archive", "PK\x03\x04xxxx", "ZIP", {});
    row("entry is a number", "{\"log\":{\"entries\":[7]}}", "log.entries[0]", {});
    row("message is a number", har(good + ",7," + good), "log.entries[0]._webSocketMessages[1]",
        {"open", ">x", ">x", "note"});
    row("no data", har("{\"type\":\"send\",\"time\":1,\"opcode\":1}"),
        "log.entries[0]._webSocketMessages[0]", {"open", "note"});
    row("unknown opcode", har("{\"type\":\"send\",\"time\":1,\"opcode\":5,\"data\":\"\"}," + good),
        "_webSocketMessages[0]", {"open", ">x", "note"});
    row("no time", har("{\"type\":\"send\",\"opcode\":1,\"data\":\"x\"}"), "has no valid time",
        {"open", ">x", "note"});
    const auto left = [&](const char *name, const char *message, const char *why) {
        row(name, har(message + (',' + good)), why, {"open", ">x", "note"});
    };
    const char *place = "log.entries[0]._webSocketMessages[0] was left out: ";
    left("opcode is a word", R"({"type":"send","time":1,"opcode":"text","data":""})",
        "_webSocketMessages[0] was left out: its opcode is \"text\",");
    left("opcode has decimals", R"({"type":"send","time":1,"opcode":1.5,"data":""})",
        "its opcode is 1.5");
    left("opcode is an array", R"({"type":"send","time":1,"opcode":[1],"data":""})",
        "its opcode is [1]");
    left("opcode of an event", R"({"type":"send","time":1,"opcode":-1,"data":""})",
        "RFC 6455 does not define the opcode -1");
    left("opcode far too large", R"({"type":"send","time":1,"opcode":1e300,"data":""})",
        "its opcode is 1e300");
    left("type is unknown", R"({"type":"frame","time":1,"opcode":1,"data":""})", place);
    left("type is a number", R"({"type":1,"time":1,"opcode":1,"data":""})", "its type is 1");
    left("no type", R"({"time":1,"opcode":1,"data":""})", "it has no type");
    left("data is a number", R"({"type":"send","time":1,"opcode":1,"data":5})",
        "its data must be a string, but it is 5");
    left("data is null", R"({"type":"send","time":1,"opcode":2,"data":null})",
        "its data must be a string, but it is null");
    row("messages are an object",
        har("").replace("\"_webSocketMessages\":[]", "\"_webSocketMessages\":{}"),
        "log.entries[0]._webSocketMessages is not an array", {"open", "note"});
    row("time is an object", har(R"({"type":"send","time":{},"opcode":1,"data":"x"})"),
        "has no valid time", {"open", ">x", "note"});
    row("encoding is unknown",
        har(R"({"type":"send","time":1,"opcode":1,"data":"x","_wascleanEncoding":"hex"})"),
        "“_wascleanEncoding”", {"open", ">x", "note"});
    row("URL is a number", har(good).replace("\"ws://a/\"", "7"), "without a URL",
        {"open", ">x", "note"});
    row("no date", har(good).replace("\"2026-11-22T19:54:09.252Z\"", "5"),
        "The startedDateTime of log.entries[0] is 5", {"open", ">x", "note"});
    row("binary that is not base64",
        har("{\"type\":\"send\",\"time\":1,\"opcode\":2,\"data\":\"\xC3\xA9!\"}"),
        "not valid base64", {"open", ">c3a921", "note"});
    row("comma too many", har(good + ',').replace("]}]}}", "]}]}}"), "line 1, column",
        {"open", ">x", "note"});
}

void TestImporters::broken()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, says);
    ListSink sink;
    const ImportResult result = importBytes(file, {}, sink);
    QVERIFY2(result.problem.toUtf8().contains(says), qPrintable(result.problem));
    QVERIFY(sink.finished);
    QTEST(summaries(sink.rows), "kept");
}

void TestImporters::understoodAllTheSame_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("remark");
    const auto row
        = [](const char *name, const char *message, const char *read, const char *remark) {
              QTest::newRow(name) << QByteArray(message) << QByteArray(read) << QByteArray(remark);
          };
    const char *opcode = "The opcode of log.entries[0]._webSocketMessages[0] is the string ";
    row("opcode in quotes", R"({"type":"receive","time":1714557600.1,"opcode":"1","data":"test"})",
        "<test", opcode);
    row("binary opcode in quotes", R"({"type":"send","time":1,"opcode":"2","data":"AAE="})",
        ">0001", opcode);
    row("opcode with a zero decimal", R"({"type":"send","time":1,"opcode":1.0,"data":"x"})", ">x",
        "");
    row("no opcode", R"({"type":"send","time":1,"data":"x"})", ">x", "has no opcode");
    row("type in capitals", R"({"type":"SEND","time":1,"opcode":1,"data":"x"})", ">x", "\"SEND\"");
    row("participle", R"({"type":"received","time":1,"opcode":1,"data":"x"})", "<x", "");
    row("time in quotes", R"({"type":"send","time":"1714557600.1","opcode":1,"data":"x"})", ">x",
        "");
    row("Ping without data", R"({"type":"send","time":1,"opcode":9})", ">", "");
    row("base64 for URLs", R"({"type":"send","time":1,"opcode":2,"data":"-_8"})", ">fbff", "");
    row("base64 in lines", R"({"type":"send","time":1,"opcode":2,"data":"AA\r\nE="})", ">0001", "");
}

/// What can mean one thing only is no problem.
void TestImporters::understoodAllTheSame()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, remark);
    ListSink sink;
    const ImportResult result = importBytes(har(message), {}, sink);
    QCOMPARE(result.problem, QString());
    QCOMPARE(summaries(sink.rows), QByteArrayList({"open", row, "note"}));
    QCOMPARE(result.remark.isEmpty(), remark.isEmpty());
    QVERIFY2(result.remark.toUtf8().contains(remark), qPrintable(result.remark));
}

void TestImporters::statusInQuotes()
{
    ListSink sink;
    QCOMPARE(importBytes(har("").replace("101", "\"101\""), {}, sink).problem, QString());
    QCOMPARE(summaries(sink.rows), QByteArrayList({"open", "note"}));
}

void TestImporters::truncatedKeepsWhatIsThere()
{
    QFile file(dataFile("chrome.har"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    // Within the messages of the second connection.
    const QByteArray big = "18446744073709551615";
    const qsizetype second = whole.indexOf(big, whole.indexOf(big) + 1);
    const QByteArray part = whole.left(whole.indexOf(big, second + 1));
    ListSink sink;
    const ImportResult result = importBytes(part, {}, sink);
    QVERIFY2(result.problem.contains(QLatin1String("line ")), qPrintable(result.problem));
    QVERIFY(sink.rows.size() > 11);
    QCOMPARE(summary(sink.rows[1]), QByteArray(">Grüße, \"quoted\" 😀"));
}

void TestImporters::missingAttachment()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("a.har"));
    QVERIFY(QFile::copy(dataFile("playwright-attached/har.har"), copy));
    ListSink sink;
    const ImportResult result = importFile(copy, sink);
    QVERIFY2(result.problem.contains(QLatin1String(".jsonl")), qPrintable(result.problem));
    QCOMPARE(summaries(sink.rows).count("open"), 3);
}

void TestImporters::attachmentOutsideIsRefused()
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("secret.jsonl")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("{\"type\":\"send\",\"time\":1,\"opcode\":1,\"data\":\"secret\"}\n");
    secret.close();
    QDir(folder.path()).mkdir(QStringLiteral("in"));
    for (const QString &name : {QStringLiteral("../secret.jsonl"), secret.fileName()}) {
        const QByteArray status = "\"status\":101,";
        const QByteArray content = "\"content\":{\"_file\":\"" + name.toUtf8() + "\"},";
        QByteArray file = har("").replace("\"_webSocketMessages\":[]", "\"x\":1");
        file.replace(status, QByteArray(status + content));
        ListSink sink;
        const ImportResult result = importBytes(file, folder.filePath(QStringLiteral("in")), sink);
        QVERIFY(!result.problem.isEmpty());
        QVERIFY(!summaries(sink.rows).contains(">secret"));
    }
}

void TestImporters::brokenJsonLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("kept");
    const QByteArray good
        = "{\"time\":\"1\",\"kind\":\"text\",\"direction\":\"sent\",\"text\":\"x\"}\n";
    QTest::newRow("good") << good + good << QByteArray() << 2;
    QTest::newRow("blank lines") << "\n" + good + "\r\n" + good << QByteArray() << 2;
    QTest::newRow("no line feed at the end") << good.chopped(1) << QByteArray() << 1;
    QTest::newRow("cut") << good + good.left(20) << QByteArray("Line 3, column 21") << 1;
    QTest::newRow("no object") << good + "[]\n" + good << QByteArray("Line 3") << 2;
    QTest::newRow("unknown kind") << QByteArray("{\"kind\":\"x\",\"text\":\"\"}\n") + good
                                  << QByteArray("Line 2 was left out: the value of “kind” is") << 1;
    QTest::newRow("no payload") << QByteArray("{\"kind\":\"text\"}\n") + good
                                << QByteArray("Line 2") << 1;
    QTest::newRow("bad base64") << QByteArray("{\"kind\":\"binary\",\"base64\":\"!\"}\n") + good
                                << QByteArray("Line 2 was left out: the value of “base64” is") << 1;
    const auto wrong = [&good](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QByteArray(line) + '\n' + good << QByteArray(says) << 1;
    };
    wrong("kind is a number", R"({"time":"1","kind":1,"text":""})", "the value of “kind” is 1");
    wrong("no kind", R"({"time":"1","text":""})", "Line 2 was left out: it has no “kind”");
    wrong("text is a number", R"({"time":1,"kind":"note","text":7})", "the value of “text” is 7");
    wrong("base64 is a number", R"({"time":1,"kind":"note","base64":1234})",
        "the value of “base64” is");
    wrong("late is a text", R"({"time":1,"kind":"note","late":"yes","text":""})",
        "the value of “late” is");
    wrong("frames are no whole number", R"({"time":1,"kind":"note","frames":1.5,"text":""})",
        "the value of “frames” is 1.5");
    wrong("time is an object", R"({"time":{},"kind":"note","text":""})", "the value of “time” is");
    wrong("no direction", R"({"time":1,"kind":"text","text":""})", "it has no “direction”");
    QTest::newRow("no time") << R"({"kind":"note","text":""})"
                                "\n"
            + good << QByteArray("Line 2 has no “time”")
                             << 2;
    QTest::newRow("two objects on a line")
        << QByteArray("{\"text\":\"\"} {}\n") + good << QByteArray("Line 2, column") << 1;
    QTest::newRow("several") << QByteArray("x\nx\nx\n") + good
                             << QByteArray("More problems in the file: 2.") << 1;
}

void TestImporters::brokenJsonLines()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, says);
    ListSink sink;
    const ImportResult result = importBytes(
        QByteArray("{\"format\":\"wasclean-messages\",\"version\":1}\n" + lines), {}, sink);
    QCOMPARE(result.problem.isEmpty(), says.isEmpty());
    QVERIFY2(result.problem.toUtf8().contains(says), qPrintable(result.problem));
    QTEST(int(sink.rows.size()), "kept");

    ListSink newer;
    const ImportResult refused = importBytes(
        QByteArray("{\"format\":\"wasclean-messages\",\"version\":2}\n" + lines), {}, newer);
    QVERIFY(refused.problem.contains(QLatin1String("version 2")));
    QVERIFY(newer.rows.empty());
}

void TestImporters::cancelled()
{
    const std::atomic<bool> stop = true;
    Watch watch;
    watch.cancelled = &stop;
    ListSink sink;
    const ImportResult result = importFile(dataFile("chrome.har"), sink, watch);
    QVERIFY(result.problem.contains(QLatin1String("cancelled")));
    QVERIFY(sink.rows.empty());
}

/// Also where there is nothing that the sink could be given.
void TestImporters::cancelledWithinBlankLines()
{
    std::atomic<bool> stop = false;
    Watch watch;
    watch.cancelled = &stop;
    int reports = 0;
    watch.progress = [&](qint64, qint64) {
        stop = true;
        ++reports;
    };
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("{\"format\":\"wasclean-messages\",\"version\":1}\n");
    file.write(QByteArray(100'000, '\n'));
    QVERIFY(file.flush());
    ListSink sink;
    const ImportResult result = importFile(file.fileName(), sink, watch);
    QVERIFY2(result.problem.contains(QLatin1String("cancelled")), qPrintable(result.problem));
    QCOMPARE(reports, 1);
}

/// Takes three messages and no more.
class FullSink : public ListSink
{
public:
    bool put(const Message &message) override { return rows.size() < 3 && ListSink::put(message); }

    QString problem() const override { return QStringLiteral("the disk is full"); }
};

void TestImporters::fullSinkIsTold()
{
    FullSink sink;
    const ImportResult result = importFile(dataFile("chrome.har"), sink);
    QVERIFY(result.sinkFailed);
    QVERIFY(result.problem.contains(QLatin1String("the disk is full")));
    QCOMPARE(result.count, 3);
}

void TestImporters::missingFileIsTold()
{
    ListSink sink;
    QVERIFY(!importFile(dataFile("nowhere.har"), sink).problem.isEmpty());
}

void TestImporters::linkOutsideIsRefused()
{
    const QTemporaryDir folder;
    const QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret.jsonl")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("{\"type\":\"send\",\"time\":1,\"opcode\":1,\"data\":\"secret\"}\n");
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder.filePath(QStringLiteral("in.jsonl"))));
    QByteArray file = har("").replace("\"_webSocketMessages\":[]", "\"x\":1");
    file.replace("\"status\":101,", "\"status\":101,\"content\":{\"_file\":\"in.jsonl\"},");
    ListSink sink;
    const ImportResult result = importBytes(file, folder.path(), sink);
    QVERIFY2(
        result.problem.contains(QLatin1String("not in the HAR file")), qPrintable(result.problem));
    QVERIFY(!summaries(sink.rows).contains(">secret"));
}

void TestImporters::noRegularFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("endless device") << QStringLiteral("is a device");
    QTest::newRow("FIFO") << QStringLiteral("is a pipe");
    QTest::newRow("folder") << QStringLiteral("is a folder");
}

void TestImporters::noRegularFile()
{
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(QStringLiteral("a.har"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const QString path = kind.contains(QLatin1String("device")) ? QStringLiteral("/dev/zero")
        : kind.contains(QLatin1String("pipe"))                  ? fifo
                                                                : folder.path();
    ListSink sink;
    const ImportResult result = importFile(path, sink);
    const QString expected = kind.contains(QLatin1String("folder")) ? kind : toldKind(kind);
    QVERIFY2(result.problem.contains(expected), qPrintable(result.problem));
    QVERIFY(sink.rows.empty());
}

void TestImporters::shrinksWhileItIsRead_data()
{
    QTest::addColumn<bool>("isHar");
    QTest::newRow("HAR") << true;
    QTest::newRow("JSON Lines") << false;
}

/// A file of many MiB loses all its bytes after the first report of progress.
void TestImporters::shrinksWhileItIsRead()
{
    QFETCH(bool, isHar);
    const QByteArray line = isHar
        ? QByteArray("{\"type\":\"send\",\"time\":1,\"opcode\":1,\"data\":\"x\"},\n")
        : QByteArray("{\"time\":1,\"kind\":\"note\",\"text\":\"x\"}\n");
    QByteArray bytes = line.repeated(qsizetype(40'000'000) / line.size());
    bytes = isHar ? har(bytes.chopped(2))
                  : "{\"format\":\"wasclean-messages\",\"version\":1}\n" + bytes;
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(bytes) == bytes.size() && file.flush());
    Watch watch;
    watch.progress = [&file](qint64, qint64) { file.resize(0); };
    ListSink sink;
    const ImportResult result = importFile(file.fileName(), sink, watch);
    QVERIFY2(result.problem.contains(QLatin1String("changed while it was being read")),
        qPrintable(result.problem));
    QVERIFY(sink.finished);
}

void TestImporters::growsWhileItIsRead()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(har("")) > 0 && file.flush());
    Watch watch;
    watch.progress = [&file](qint64, qint64) { file.resize(100'000); };
    ListSink sink;
    const ImportResult result = importFile(file.fileName(), sink, watch);
    QVERIFY2(result.problem.contains(QLatin1String("changed while it was being read")),
        qPrintable(result.problem));
    QCOMPARE(summaries(sink.rows), QByteArrayList({"open", "note"}));
}

/// More than is kept in memory.
void TestImporters::largeHarIsCopied()
{
    const QByteArray data(qsizetype(FileCopy::memoryLimit), 'd');
    ListSink sink;
    const ImportResult result = importBytes(
        har("{\"type\":\"send\",\"time\":1,\"opcode\":1,\"data\":\"" + data + "\"}"), {}, sink);
    QCOMPARE(result.problem, QString());
    QCOMPARE(sink.rows.size(), std::size_t(3));
    QVERIFY(sink.rows[1].payload == data);
}

WASCLEAN_TEST(TestImporters, QCoreApplication)

} // namespace tst_importers

#include "tst_importers.moc"
