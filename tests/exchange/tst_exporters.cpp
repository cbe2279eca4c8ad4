#include "app/capture/block.h"
#include "app/exchange/capturesink.h"
#include "app/exchange/capturesource.h"
#include "app/exchange/csvexporter.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/htmltext.h"
#include "app/exchange/importfile.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

namespace tst_exporters {

using namespace wasclean;
using namespace wasclean::exchangesamples;

/// Reads each exported format back with programs that share no code with the exporters.
class TestExporters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void csvCells_data();
    void csvCells();
    void csvIsReadByPython();
    void htmlTellsWhoEndedIt_data();
    void htmlTellsWhoEndedIt();
    void csvHasNoFormulaInAnyLocale();
    void isTheSameInAnyLocale_data();
    void isTheSameInAnyLocale();
    void jsonLinesAreReadByPython();
    void harIsReadByPython();
    void harComesBack();
    void notesComeBackInTheirPlaces();
    void manyNotesAreNotKeptInMemory();
    void selectedRowsComeBackAlone();
    void harOfOthersGoesRound();
    void htmlHasNoForeignTag();
    void textHasOneLineForEachMessage();
    void jsonLinesComeBackIdentical();
    void captureComesBackIdentical();
    void chosenRowsOnly();
    void emptyCapture_data();
    void emptyCapture();
    void memoryDoesNotGrow_data();
    void memoryDoesNotGrow();
    void noRegularTargetIsTold();
    void badFolderIsTold();
    void damagedBlockIsNoted();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QString write(const char *name, const std::vector<Message> &rows, bool secrets = true)
    {
        ExportRequest request;
        request.filePath = path(name);
        request.format = formatOf(request.filePath).value();
        request.includeSecrets = secrets;
        const QString problem = exportFrom(
            [&rows](QString &) { return std::make_unique<ListSource>(rows); }, request);
        return problem.isEmpty() ? request.filePath : QStringLiteral("PROBLEM ") + problem;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExporters::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExporters::csvCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("plain", "abc", "\"abc\"");
    row("empty", "", "\"\"");
    row("comma", "a,b", "\"a,b\"");
    row("semicolon", "a;b", "\"a;b\"");
    row("quote", "a\"b", "\"a\"\"b\"");
    row("line feed", "a\nb", "\"a\nb\"");
    row("equals", "=1+1", "\"'=1+1\"");
    row("plus", "+1", "\"'+1\"");
    row("minus", "-1", "\"'-1\"");
    row("at", "@A1", "\"'@A1\"");
    row("tab", "\t=1", "\"'\t'=1\"");
    row("carriage return", "\r=1", "\"'\r'=1\"");
    row("line feed and formula", "\n=1", "\"'\n'=1\"");
    row("spaces and formula", "  =1", "\"'  =1\"");
    row("spaces and text", "  a=1", "\"  a=1\"");
    row("formula with quotes", "=\"a\"", "\"'=\"\"a\"\"\"");
    row("after a semicolon", "a;=1", "\"a;'=1\"");
    row("after a semicolon and a quote", "a;\"=1", "\"a;'\"\"=1\"");
    // Long cells are written in pieces.
    const QByteArray quotes(5000, '"');
    row("many quotes", quotes, '"' + quotes + quotes + '"');
    const QByteArray most(4095, 'a');
    row("formula between two pieces", most + ";=1", '"' + most + ";'=1\"");
    row("formula of three bytes between two pieces", most.chopped(1) + ";\uFF1D1",
        '"' + most.chopped(1) + ";'\uFF1D1\"");
    row("in the second line", "a\n =1", "\"a\n' =1\"");
    row("after a comma", "a,-1", "\"a,-1\"");
    row("JSON", "{\"a\":-1}", "\"{\"\"a\"\":-1}\"");
    row("full-width equals", "＝1", "\"'＝1\"");
}

void TestExporters::csvCells()
{
    QFETCH(QByteArray, text);
    QTEST(csvCell(text), "cell");
}

void TestExporters::htmlTellsWhoEndedIt_data()
{
    QTest::addColumn<QJsonObject>("close");
    QTest::addColumn<QByteArray>("verdict");
    const auto close = [](bool wasClean, bool error, bool abandoned) {
        return QJsonObject{{QStringLiteral("wasClean"), wasClean}, {QStringLiteral("error"), error},
            {QStringLiteral("abandoned"), abandoned}};
    };
    QTest::newRow("clean") << close(true, false, false) << QByteArray("verdict clean");
    QTest::newRow("failed") << close(false, true, false) << QByteArray("verdict failed");
    QTest::newRow("cancelled") << close(false, true, true) << QByteArray("verdict abandoned");
    QTest::newRow("dropped") << close(false, false, true) << QByteArray("verdict abandoned");
}

void TestExporters::htmlTellsWhoEndedIt()
{
    QFETCH(QJsonObject, close);
    QFETCH(QByteArray, verdict);
    AttemptFacts facts;
    facts.evidence = {{QStringLiteral("close"), close}};
    const QByteArray page = htmlAttempt(1, facts);
    QVERIFY2(page.contains(QByteArray("class=\"" + verdict + "\"")), page.constData());
}

void TestExporters::csvIsReadByPython()
{
    const auto rows = difficult();
    const QByteArray read
        = python("import csv,sys,base64\n"
                 "csv.field_size_limit(1<<30)\n"
                 "f=open(sys.argv[1],newline='',encoding='utf-8')\n"
                 "for r in csv.DictReader(f,strict=True):\n"
                 "  p=r['payload']\n"
                 "  b=base64.b64decode(p) if r['encoding']=='base64' else p.encode()\n"
                 "  print(r['type'],r['direction'],r['size'],b.hex())\n",
            write("a.csv", rows));
    const QList<QByteArray> lines = read.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const Message &row = rows[i];
        QByteArray payload = isFrameKind(row.kind) ? row.payload : row.payload.split('\n').first();
        const QByteArray size = QByteArray::number(payload.size());
        if (QByteArray("=+-@\t\r").contains(payload.left(1)) && !payload.isEmpty())
            payload.prepend('\'');
        const char *direction = row.direction == Direction::Sent ? "sent"
            : row.direction == Direction::Received               ? "received"
                                                                 : "";
        QCOMPARE(lines[qsizetype(i)],
            QByteArray(kindName(row.kind)) + ' ' + direction + ' ' + size + ' ' + payload.toHex());
    }
}

/// Where a comma is the decimal point, spreadsheets separate cells by semicolons, and others by
/// tabs. Whatever the character, no cell may begin with what is taken for a formula.
void TestExporters::csvHasNoFormulaInAnyLocale()
{
    std::vector<Message> rows = difficult();
    qint64 after = 100;
    for (const char *payload : {"a;=1+1", "a\t=1+1", "a|=1+1", "a;\"=1+1", "a\";=1+1;\"",
             "a\n;=1+1", "a,=1+1", ";=1+1", "\";=1+1", "\"\";=1+1", "a\r\n=1+1", "a';=1+1"})
        rows.push_back(row(MessageKind::Text, Direction::Sent, payload, after++));
    const QByteArray read = python(
        "import csv,sys\n"
        "csv.field_size_limit(1<<30)\n"
        "for d in ',;\\t|':\n"
        "  n=0\n"
        "  for r in csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),delimiter=d):\n"
        "    n+=1\n"
        "    for c in r:\n"
        "      if c.strip()[:1] in tuple('=+-@'): print('formula',repr(d),repr(c[:50]))\n"
        "  if d==',': print(n)\n",
        write("a.csv", rows));
    QCOMPARE(read, QByteArray::number(rows.size() + 1) + '\n');
}

void TestExporters::isTheSameInAnyLocale_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.har", "a.jsonl", "a.csv", "a.txt", "a.html"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Numbers, sizes and durations in a file are those of the C locale.
void TestExporters::isTheSameInAnyLocale()
{
    QFETCH(const QString, name);
    const std::vector<Message> rows{openRow(),
        row(MessageKind::Text, Direction::Received, QByteArray(123'456, 'a'), 1), closeRow(12'345)};
    const auto exported = [&] {
        QFile file(write(name.toLatin1().constData(), rows));
        file.open(QIODevice::ReadOnly);
        // The one line of an HTML report that says when it was made.
        static const QRegularExpression now(QStringLiteral("WebSocket report, [^<]*"));
        return QString::fromUtf8(file.readAll()).remove(now);
    };
    const QString plain = exported();
    QVERIFY(!plain.isEmpty());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = exported();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(german, plain);
}

void TestExporters::jsonLinesAreReadByPython()
{
    const auto rows = difficult();
    const QByteArray read
        = python("import json,sys,base64\n"
                 "lines=[json.loads(l) for l in open(sys.argv[1],encoding='utf-8')]\n"
                 "assert lines[0]=={'format':'wasclean-messages','version':1}\n"
                 "for r in lines[1:]:\n"
                 "  b=r['text'].encode() if 'text' in r else base64.b64decode(r['base64'])\n"
                 "  print(r['time'],r['kind'],r.get('frames',0),r.get('wireBytes',0),b.hex())\n",
            write("a.jsonl", rows));
    const QList<QByteArray> lines = read.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const Message &row = rows[i];
        const QByteArray expected = QByteArray::number(row.time) + ' ' + kindName(row.kind) + ' '
            + QByteArray::number(row.frames) + ' ' + QByteArray::number(row.wireBytes) + ' '
            + row.payload.toHex();
        QCOMPARE(lines[qsizetype(i)].trimmed(), expected.trimmed());
    }
}

namespace {

/// What HAR tells of a Close frame that has no row, as in captures of format 1: the facts of the
/// Close row of that index.
void addCloseFrame(std::vector<Message> &rows, size_t closeRow)
{
    Message frame = rows[closeRow];
    frame.kind = MessageKind::CloseFrame;
    frame.direction = Direction::Received;
    frame.frames = 1;
    frame.payload = QByteArray("\x0F\xA1", 2) + "Bye \xC3\xA9 <b>";
    rows.insert(rows.begin() + std::ptrdiff_t(closeRow), frame);
}

} // namespace

void TestExporters::harIsReadByPython()
{
    const auto rows = difficult();
    const QByteArray read = python(
        "import json,sys,base64\n"
        "log=json.load(open(sys.argv[1],encoding='utf-8'))['log']\n"
        "assert log['version']=='1.2' and log['creator']['name']=='Wasclean'\n"
        "hops=[e for e in log['entries'] if e['_resourceType']=='redirect']\n"
        "assert len(hops)==2 and hops[0]['response']['status']==302\n"
        "for e in log['entries']:\n"
        "  if e in hops: continue\n"
        "  assert e['_resourceType']=='websocket' and e['response']['status']==101\n"
        "  assert all(m['type'] in ('send','receive','error') for m in e['_webSocketMessages'])\n"
        "  for k in ('startedDateTime','time','request','response','cache','timings'): e[k]\n"
        "  assert {'name':'room','value':'7'} in e['request']['queryString']\n"
        "  "
        "print(len(e['_webSocketMessages']),e['_wascleanClose']['wasClean'],e['_wascleanClose']['"
        "code'])\n"
        "for m in log['entries'][0]['_webSocketMessages']:\n"
        "  raw=m['opcode']!=1 and m['opcode']!=-1 or '_wascleanEncoding' in m\n"
        "  b=base64.b64decode(m['data']) if raw else m['data'].encode()\n"
        "  print(m['type'],m['opcode'],'%.3f'%m['time'],b.hex())\n",
        write("a.har", rows));
    const QList<QByteArray> lines = read.trimmed().split('\n');
    QVERIFY2(!read.startsWith("ERROR"), read.constData());
    // The messages and Close frames of the first attempt; the note is elsewhere. In the second one,
    // the Close frame has no row, as in captures of format 1.
    std::vector<Message> messages(rows.begin() + 1, rows.end() - 3);
    std::erase_if(messages, [](const Message &row) { return row.kind == MessageKind::Note; });
    QCOMPARE(lines[0], QByteArray::number(messages.size()) + " True 4001");
    QCOMPARE(lines[1], QByteArray("2 False 4001"));
    for (size_t i = 0; i < messages.size(); ++i) {
        const Message &row = messages[i];
        const QList<QByteArray> words = lines[qsizetype(i) + 2].split(' ');
        QCOMPARE(words.value(3), row.payload.toHex());
        QCOMPARE(words[2], QByteArray::number(double(row.time) / 1e9, 'f', 3));
        if (row.direction == Direction::Sent)
            QCOMPARE(words[0], QByteArray("send"));
        if (row.kind == MessageKind::CloseFrame)
            QCOMPARE(words[1], QByteArray("8"));
    }
}

void TestExporters::harComesBack()
{
    auto rows = difficult();
    ListSink sink;
    const ImportResult result = importFile(write("a.har", rows), sink);
    QCOMPARE(result.problem, QString());
    // Of the second attempt.
    addCloseFrame(rows, rows.size() - 1);
    QCOMPARE(sink.rows.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        // HAR has no word for the bytes on the wire.
        Message expected = rows[i];
        expected.wireBytes = 0;
        QVERIFY2(equal(sink.rows[i], expected), qPrintable(QString::number(i)));
    }
}

void TestExporters::notesComeBackInTheirPlaces()
{
    const auto note = [](const QByteArray &text, qint64 after) {
        return row(MessageKind::Note, Direction::None, text, after);
    };
    const auto text
        = [](qint64 after) { return row(MessageKind::Text, Direction::Sent, "x", after); };
    // Before the connection, among its rows, between two connections, and after all.
    std::vector<Message> rows{note("first", 0), note("second", 1), openRow(), note("a", 2), text(3),
        text(4), note("b", 5), note(QByteArray("c\0", 2), 6), text(7), note("d", 8), closeRow(9),
        note("between", 10), openRow(), text(11), closeRow(12), note("last", 13)};
    ListSink sink;
    const ImportResult result = importFile(write("a.har", rows), sink);
    QCOMPARE(result.problem, QString());
    addCloseFrame(rows, 14);
    addCloseFrame(rows, 10);
    QCOMPARE(sink.rows.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(sink.rows[i].payload, rows[i].payload);
        QCOMPARE(sink.rows[i].kind, rows[i].kind);
        QCOMPARE(sink.rows[i].time, rows[i].time);
    }
}

void TestExporters::manyNotesAreNotKeptInMemory()
{
    std::vector<Message> rows{openRow()};
    for (int i = 0; i < 40'000; ++i)
        rows.push_back(
            row(MessageKind::Note, Direction::None, QByteArray(100, 'n') + char('a' + i % 7), i));
    rows.push_back(closeRow(40'001));
    ListSink sink;
    QCOMPARE(importFile(write("a.har", rows), sink).problem, QString());
    addCloseFrame(rows, rows.size() - 1);
    QCOMPARE(sink.rows.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        QVERIFY(sink.rows[i].payload == rows[i].payload);
}

void TestExporters::selectedRowsComeBackAlone()
{
    const std::vector<Message> rows{row(MessageKind::Text, Direction::Sent, "one", 1),
        row(MessageKind::Ping, Direction::Received, "two", 2)};
    ListSink sink;
    QCOMPARE(importFile(write("a.har", rows), sink).problem, QString());
    QCOMPARE(sink.rows.size(), rows.size());
}

/// What Chrome wrote, as we write it, is read as the same rows and written as the same bytes.
void TestExporters::harOfOthersGoesRound()
{
    ListSink first;
    ListSink second;
    const QString chrome = QStringLiteral(WASCLEAN_TEST_DATA "/har/chrome.har");
    QCOMPARE(importFile(chrome, first).problem, QString());
    const QString a = write("a.har", first.rows);
    QCOMPARE(importFile(a, second).problem, QString());
    const QString b = write("b.har", second.rows);
    QCOMPARE(second.rows.size(), first.rows.size());
    for (size_t i = 0; i < first.rows.size(); ++i)
        QVERIFY2(equal(second.rows[i], first.rows[i]), qPrintable(QString::number(i)));
    QFile one(a);
    QFile two(b);
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == two.readAll());
}

void TestExporters::htmlHasNoForeignTag()
{
    const QByteArray read = python(
        "import sys,html.parser\n"
        "class P(html.parser.HTMLParser):\n"
        "  def __init__(s): super().__init__(); s.tags={}; s.text=[]; s.attrs=set(); s.open=[]\n"
        "  def handle_starttag(s,t,a):\n"
        "    s.tags[t]=s.tags.get(t,0)+1; s.attrs|={n for n,v in a}\n"
        "    if t not in ('meta','col','path','circle'): s.open.append(t)\n"
        "  def handle_endtag(s,t):\n"
        "    if t not in ('path','circle'): assert s.open.pop()==t,t\n"
        "  def handle_data(s,d): s.text.append(d)\n"
        "p=P(); p.feed(open(sys.argv[1],encoding='utf-8').read()); assert not p.open\n"
        "print(' '.join(sorted(p.tags))); print(p.tags['tr'],p.tags['section'])\n"
        "print(any(a.startswith('on') or a in ('src','href') for a in p.attrs))\n"
        "t=''.join(p.text)\n"
        "print('<script>alert(\\'x\\')</script>&amp;' in t, '<img src=x onerror=y>' in t)\n"
        "print('wasClean: true' in t, 'Not clean' in t, 'Clean' in t, 'more bytes' in t)\n",
        write("a.html", difficult()));
    const QList<QByteArray> lines = read.trimmed().split('\n');
    QVERIFY2(lines.size() == 5, read.constData());
    QCOMPARE(lines[0],
        QByteArray("body circle col colgroup dd details div dl dt footer h1 h2 head header html "
                   "main meta p path pre section span style summary svg table tbody td th thead "
                   "title tr"));
    // A row for each message, and the heads of two tables.
    QCOMPARE(lines[1], QByteArray::number(qsizetype(difficult().size()) + 2) + " 2");
    QCOMPARE(lines[2], QByteArray("False"));
    QCOMPARE(lines[3], QByteArray("True True"));
    QCOMPARE(lines[4], QByteArray("True True True True"));
}

void TestExporters::textHasOneLineForEachMessage()
{
    QFile file(write("a.txt", difficult()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    qsizetype rows = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        rows += line.startsWith("20") ? 1 : 0;
        QVERIFY(line == "\n" || line.startsWith("20") || line.startsWith("    "));
    }
    QCOMPARE(rows, qsizetype(difficult().size()));
}

void TestExporters::jsonLinesComeBackIdentical()
{
    const QString first = write("a.jsonl", difficult());
    CaptureSink sink(path("b.wasclean"));
    QCOMPARE(importFile(first, sink).problem, QString());
    ExportRequest request{path("b.wasclean"), {}, path("c.jsonl"), FileFormat::JsonLines, true};
    QCOMPARE(exportFile(request), QString());
    QFile a(first);
    QFile c(request.filePath);
    QVERIFY(a.open(QIODevice::ReadOnly) && c.open(QIODevice::ReadOnly));
    QVERIFY(a.size() > 400'000);
    QVERIFY(a.readAll() == c.readAll());
}

void TestExporters::captureComesBackIdentical()
{
    const auto rows = difficult();
    CaptureSource source;
    QVERIFY(source.open(write("a.wasclean", rows)));
    QCOMPARE(source.total(), qint64(rows.size()));
    Message message;
    for (const Message &row : rows) {
        QVERIFY(source.next(message));
        QVERIFY(equal(message, row));
    }
    QVERIFY(!source.next(message));
}

void TestExporters::chosenRowsOnly()
{
    const QString capture = write("a.wasclean", difficult());
    RowChoice choice;
    choice.first = 1;
    choice.passed.emplace();
    for (const qint64 row : {0, 1, 2, 5, 17, 18})
        choice.passed->append(row);
    choice.picked = {{0, 1}, {3, 3}};
    ExportRequest request{capture, choice, path("b.jsonl"), FileFormat::JsonLines, true};
    QCOMPARE(exportFile(request), QString());
    ListSink sink;
    QCOMPARE(importFile(request.filePath, sink).count, 3);
    QVERIFY(equal(sink.rows[0], difficult()[1]));
    QVERIFY(equal(sink.rows[1], difficult()[2]));
    QVERIFY(equal(sink.rows[2], difficult()[17]));
    request.rows = {};
    request.rows.first = 2;
    request.rows.end = 7;
    QCOMPARE(exportFile(request), QString());
    ListSink range;
    QCOMPARE(importFile(request.filePath, range).count, 5);
    QVERIFY(equal(range.rows.front(), difficult()[2]));
}

void TestExporters::emptyCapture_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a.har", "a.jsonl", "a.csv", "a.txt", "a.html", "a.wasclean"})
        QTest::newRow(name) << QByteArray(name);
}

void TestExporters::emptyCapture()
{
    QFETCH(QByteArray, name);
    const QString file = write(name.constData(), {});
    QVERIFY(QFile::exists(file));
    if (name == "a.har")
        QCOMPARE(
            python("import json,sys; print(len(json.load(open(sys.argv[1]))['log']['entries']))",
                file),
            QByteArray("0\n"));
}

/// Gives messages and counts those that somebody still holds when a few thousand more were given.
class CountedSource : public MessageSource
{
public:
    explicit CountedSource(qint64 count)
        : m_count(count)
    { }

    bool next(Message &message) override
    {
        if (m_done == m_count)
            return false;
        // A payload that somebody else still holds was kept: it is shared.
        if (m_done >= qint64(window) && !m_payloads[size_t(m_done) % window].isDetached())
            ++kept;
        QByteArray &payload = m_payloads[size_t(m_done) % window];
        payload = QByteArray(32, char('a' + m_done % 26));
        message = row(MessageKind::Text, Direction::Sent, payload, m_done++);
        return true;
    }

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_count; }

    static inline qint64 kept = 0;

private:
    /// More than are read ahead.
    static constexpr size_t window = 4096;
    std::array<QByteArray, window> m_payloads;
    qint64 m_count;
    qint64 m_done = 0;
};

void TestExporters::memoryDoesNotGrow_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.jsonl", "a.har", "a.csv", "a.txt", "a.html"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExporters::memoryDoesNotGrow()
{
    QFETCH(QString, name);
    constexpr qint64 rows = 100'000;
    CountedSource::kept = 0;
    ExportRequest request;
    request.filePath = m_folder->filePath(name);
    request.format = formatOf(request.filePath).value();
    const QString problem
        = exportFrom([rows](QString &) { return std::make_unique<CountedSource>(rows); }, request);
    QCOMPARE(problem, QString());
    // Soon after it was given, a message is held by nobody.
    QCOMPARE(CountedSource::kept, 0);
    QVERIFY(QFileInfo(request.filePath).size() > 32 * rows);
}

/// A file must not take the place of a pipe or a device.
void TestExporters::noRegularTargetIsTold()
{
    const QString fifo = path("a.csv");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Capture}) {
        ExportRequest request;
        request.filePath = fifo;
        request.format = format;
        const QString problem = exportFrom(
            [](QString &) { return std::make_unique<ListSource>(difficult()); }, request);
        QVERIFY2(problem.contains(toldKind(QStringLiteral("is a pipe"))), qPrintable(problem));
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(fifo).constData(), &facts), 0);
        QVERIFY(S_ISFIFO(facts.st_mode));
    }
}

void TestExporters::badFolderIsTold()
{
    ExportRequest request;
    request.filePath = path("nowhere/a.csv");
    request.format = FileFormat::Csv;
    const QString problem
        = exportFrom([](QString &) { return std::make_unique<ListSource>(difficult()); }, request);
    QVERIFY2(problem.contains(QLatin1String("could not be written")), qPrintable(problem));
}

void TestExporters::damagedBlockIsNoted()
{
    const Message good = row(MessageKind::Text, Direction::Sent, "good", 1);
    QByteArray one;
    encode(one, good);
    CaptureFile file;
    QVERIFY(file.openToWrite(path("a.wasclean")) && file.begin());
    QVERIFY(file.writeBlock(0, 2, one.repeated(2)) && file.writeBlock(2, 3, "damaged"));
    QVERIFY(file.writeBlock(5, 1, one) && file.commit());
    file.close();

    CaptureSource source;
    QVERIFY(source.open(path("a.wasclean")));
    QByteArrayList payloads;
    Message message;
    while (source.next(message))
        payloads.append(message.payload);
    const QByteArray note = "3 rows could not be read here: the capture is damaged.";
    QCOMPARE(payloads, QByteArrayList({"good", "good", note, "good"}));
    QCOMPARE(source.done(), source.total());
}

WASCLEAN_TEST(TestExporters, QCoreApplication)

} // namespace tst_exporters

#include "tst_exporters.moc"
