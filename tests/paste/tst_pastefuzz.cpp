#include "app/paste/paste.h"
#include "app/paste/result/pastework.h"
#include "tests/support/fuzzrounds.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace tst_pastefuzz {

using namespace wasclean;

namespace {

/// Reads a text; the result has a connection, messages, or the sentence that says what is wrong.
bool givesAnAnswer(const QString &text, int which = 0)
{
    const PasteResult result = readPasted(text, which);
    return !result.problem.isEmpty() || result.hasConnection() || !result.messages.isEmpty();
}

} // namespace

/// No text may break a reader or keep it busy.
class TestPasteFuzz : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void initTestCase();
    void cutTexts();
    void changedTexts();
    void mixedTexts();
    void randomTexts();
    void longTexts_data();
    void longTexts();
    void stops();
    void saysWhenATextTakesTooLong();

private:
    QString changed(QString text);
    QString piece();

    QStringList m_texts;
    QRandomGenerator m_random{20'261'124};
};

void TestPasteFuzz::initTestCase()
{
    const QDir folder(QStringLiteral(WASCLEAN_TEST_DATA "/paste"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        // A file of cases has many texts, and what must be read of them, which is as good.
        m_texts += name == QLatin1String("cases.txt")
            ? text.split(QStringLiteral("#### "), Qt::SkipEmptyParts)
            : QStringList(text);
    }
    m_texts.append({
        QStringLiteral(
            "wscat -n -c wss://h/ -H 'X-A: 1' -s chat --auth a:b --proxy http://p:1 -x hi"),
        QStringLiteral("echo a | websocat -k -H='X-A: 1' --ws-c-uri=ws://h/ - ws-c:tcp:[::1]:80"),
        QStringLiteral(
            "curl --resolve h:1:[::1] --cert C:\\a:b -x socks5://u:p@h:1 --data-urlencode a=b"),
        QStringLiteral("a: &x [1, {b: *x}]\n<<: *x\n? c\n: |\n  d\n--- \ne: !!str 1\n"),
    });
    QVERIFY(m_texts.size() > 20);
}

QString TestPasteFuzz::piece()
{
    static const QStringList pieces{QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("\\"),
        QStringLiteral("`"), QStringLiteral("^"), QStringLiteral("$'"), QStringLiteral("$("),
        QStringLiteral("${"), QStringLiteral("\\u{"), QStringLiteral("\\x"), QStringLiteral("{{"),
        QStringLiteral("}}"), QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("["),
        QStringLiteral("]"), QStringLiteral(":"), QStringLiteral("="), QStringLiteral("@"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("#"), QStringLiteral("/*"),
        QStringLiteral("'''"), QStringLiteral("==="), QStringLiteral("###"), QStringLiteral("--"),
        QStringLiteral(" -"), QStringLiteral("://"), QStringLiteral("%"), QStringLiteral("&"),
        QStringLiteral("|"), QStringLiteral("<<<"), QStringLiteral("*a"), QStringLiteral("&a "),
        QString(QChar(0)), QString(QChar(0xD83D)), QStringLiteral("😀"), QStringLiteral("fetch("),
        QStringLiteral("curl "), QStringLiteral("websocat "), QStringLiteral("ws {\n"),
        QStringLiteral("<<E\n"), QStringLiteral("\nE\n"), QStringLiteral("$a = @{"),
        QStringLiteral("@\"\n"), QStringLiteral("New-Object A("), QStringLiteral("[Uri]"),
        QStringLiteral("::new("), QStringLiteral("Invoke-WebRequest "),
        QStringLiteral("const a = "), QStringLiteral("JSON.stringify("),
        QStringLiteral("new WebSocket("), QStringLiteral("```\n"), QStringLiteral("a=b;"),
        QStringLiteral("\\c"), QStringLiteral("@a={{a}}{{a}}\n"), QStringLiteral("--variable "),
        QStringLiteral("--expand-url "), QStringLiteral("“")};
    return pieces[m_random.bounded(int(pieces.size()))];
}

QString TestPasteFuzz::changed(QString text)
{
    for (int i = m_random.bounded(1, 6); i > 0 && !text.isEmpty(); --i) {
        const qsizetype at = m_random.bounded(int(text.size()));
        switch (m_random.bounded(4)) {
        case 0:
            text.insert(at, piece());
            break;
        case 1:
            text.remove(at, m_random.bounded(1, 8));
            break;
        case 2:
            text[at] = QChar(char16_t(m_random.bounded(0x10000)));
            break;
        default:
            text.insert(at, text.mid(m_random.bounded(int(text.size())), m_random.bounded(1, 40)));
        }
    }
    return text;
}

void TestPasteFuzz::cutTexts()
{
    for (const QString &text : m_texts) {
        for (qsizetype length = 0; length < text.size(); length += 29)
            QVERIFY2(givesAnAnswer(text.first(length)), qPrintable(text.first(length)));
    }
}

void TestPasteFuzz::changedTexts()
{
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : m_texts) {
            const QString other = changed(text);
            QVERIFY2(givesAnAnswer(other, m_random.bounded(4)), qPrintable(other));
            looksPasteable(other);
        }
    }
}

void TestPasteFuzz::mixedTexts()
{
    for (int round = 0; round < fuzzRounds(800); ++round) {
        QString text = m_random.bounded(2) ? QStringLiteral("curl ") : piece();
        for (int i = m_random.bounded(30); i > 0; --i)
            text += piece();
        QVERIFY2(givesAnAnswer(text), qPrintable(text));
    }
}

void TestPasteFuzz::randomTexts()
{
    for (int round = 0; round < fuzzRounds(1'000); ++round) {
        QByteArray bytes(m_random.bounded(200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(m_random.bounded(256));
        for (const QString &text :
            {QString::fromUtf8(bytes), QString(QLatin1String("a: ") + QString::fromLatin1(bytes)),
                QString(QLatin1String("fetch(") + QString::fromLatin1(bytes))})
            QVERIFY2(givesAnAnswer(text), bytes.toHex().constData());
    }
}

void TestPasteFuzz::longTexts_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("repeated");
    const QStringList repeated{QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("{{"),
        QStringLiteral("$("), QStringLiteral("["), QStringLiteral("{\"a\":"), QStringLiteral("a: "),
        QStringLiteral("- "), QStringLiteral("\\"), QStringLiteral("`"), QStringLiteral("(a,"),
        QStringLiteral("/*"), QStringLiteral(" -H a:b"), QStringLiteral("&a"),
        QStringLiteral("^\""), QStringLiteral("\n"), QStringLiteral("${a"), QStringLiteral("a {\n"),
        QStringLiteral("%A"), QStringLiteral("? "), QStringLiteral("&a [*a,"),
        QStringLiteral(";curl ws://h "), QStringLiteral("|curl b\n"), QStringLiteral("const a={"),
        QStringLiteral("$a=@{"), QStringLiteral("(New-Object a("), QStringLiteral("<<a\n"),
        QStringLiteral(".b("), QStringLiteral("a=$a;"), QStringLiteral("```\n"),
        QStringLiteral("const a=`${"), QStringLiteral("`${"), QStringLiteral("$($("),
        QStringLiteral("``"), QStringLiteral("\"\"\""), QStringLiteral("a=f\"{a}\"\n"),
        QStringLiteral(" --url-query a=b"), QStringLiteral("“"), QStringLiteral("> a\n"),
        QStringLiteral("a\n"), QStringLiteral("&a ["), QStringLiteral("maxRedirects:1,")};
    const QStringList begins{QStringLiteral("import websockets\nwebsockets.connect("),
        QStringLiteral("new WebSocket('ws://h',{"), QStringLiteral("Request URL: ws://h\n"),
        QStringLiteral("curl "), QStringLiteral("curl ^\" "), QStringLiteral("curl.exe "),
        QStringLiteral("fetch("), QStringLiteral("meta {\n"),
        QStringLiteral("WEBSOCKET ws://h\n\n"), QStringLiteral("iwr "), QStringLiteral("a: "),
        QStringLiteral("{\"a\":")};
    for (const QString &begin : begins) {
        for (const QString &piece : repeated)
            QTest::newRow(qPrintable(begin.simplified() + u' ' + piece.simplified()))
                << begin << piece;
    }
}

void TestPasteFuzz::longTexts()
{
    QFETCH(QString, begin);
    QFETCH(QString, repeated);
    const auto work = [&](qsizetype length) {
        // An even number, so that quotes are in pairs in both texts or in none.
        const QString text = begin + repeated.repeated(length / repeated.size() / 2 * 2);
        const PasteWork counter;
        readPasted(text);
        looksPasteable(text);
        return counter.count();
    };
    // Twice the text is twice the work; the square would be four times.
    constexpr qsizetype length = 2'500;
    constexpr qint64 begun = 50'000;
    const qint64 once = work(length);
    const qint64 twice = work(2 * length);
    QVERIFY2(
        twice <= 5 * once / 2 + begun, qPrintable(QStringLiteral("%1, %2").arg(once).arg(twice)));
}

/// A few lines that would become a very large value end early, and so does a cancelled text.
void TestPasteFuzz::stops()
{
    QString text = QStringLiteral("a='0123456789';");
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("a=\"$a$a\";");
    const PasteResult doubled = readPasted(text + QStringLiteral("curl ws://h/?$a"));
    QVERIFY(doubled.settings.url.size() < 8'000'000);
    text = QStringLiteral("const a = ['b'];");
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("const a = [a, a];");
    readPasted(text + QStringLiteral("new WebSocket('ws://h/', a)"));
    text = QStringLiteral("$a = @('b')\n");
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("$a = @($a, $a)\n");
    readPasted(text + QStringLiteral("Invoke-WebRequest ws://h/ -Headers $a"));
    const CancelFlag cancel;
    cancel.cancel();
    PasteWork counter(cancel);
    const PasteResult cancelled = readPasted(
        QStringLiteral("curl ws://h/ ") + QStringLiteral("-H 'a: b' ").repeated(100'000));
    QVERIFY(!cancelled.isGood());
    QVERIFY2(counter.count() < 100'000, qPrintable(QString::number(counter.count())));
}

/// Each text has a limit of work, and it is said when it is reached.
void TestPasteFuzz::saysWhenATextTakesTooLong()
{
    PasteWork counter;
    counter.setLimit(1'000);
    const PasteResult result = readPasted(
        QStringLiteral("curl ws://h/ ") + QStringLiteral("-H 'a: b' ").repeated(1'000));
    QCOMPARE(result.problem,
        QStringLiteral("The text takes too long to read. Paste only the part that connects."));
}

WASCLEAN_TEST(TestPasteFuzz, QCoreApplication)

} // namespace tst_pastefuzz

#include "tst_pastefuzz.moc"
