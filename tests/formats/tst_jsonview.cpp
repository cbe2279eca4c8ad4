#include "app/formats/jsonview.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_jsonview {

using namespace wasclean;

namespace {

/// White space between tokens away, strings untouched: what re-indenting must keep.
QByteArray withoutSpace(const QByteArray &json)
{
    QByteArray kept;
    bool inString = false;
    bool escaped = false;
    for (const char byte : json) {
        const bool space = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
        if (inString || !space) {
            kept += byte;
        }
        if (byte == '"' && !escaped) {
            inString = !inString;
        }
        escaped = inString && byte == '\\' && !escaped;
    }
    return kept;
}

QByteArray pick(QRandomGenerator &random, const QByteArrayList &choices)
{
    return choices[random.bounded(int(choices.size()))];
}

QByteArray randomSpace(QRandomGenerator &random)
{
    return pick(random, {"", "", " ", "\n", "\t", "\r\n  "});
}

QByteArray randomScalar(QRandomGenerator &random)
{
    return pick(random,
        {"0", "-0", "1.10", "1e2", "1E+2", "-12.5e-7", "18446744073709551615", "true", "false",
            "null", "\"\"", "\" a , b \"", "\"\\\"[\\\\\"", "\"\\ud800\"", "\"\xE2\x82\xAC\"",
            "\"\xF0\x9F\x98\x80\\n\"", "\"//\""});
}

/// Any JSON text, with white space wherever it may stand.
QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const int kind = depth == 0 ? 0 : random.bounded(3);
    QByteArray json = randomSpace(random);
    if (kind == 0) {
        return json + randomScalar(random) + randomSpace(random);
    }
    json += kind == 1 ? '[' : '{';
    const int members = random.bounded(4);
    for (int i = 0; i < members; ++i) {
        json += i > 0 ? "," : "";
        if (kind == 2) {
            json += randomSpace(random) + pick(random, {"\"a\"", "\"\"", "\" b:\""})
                + randomSpace(random) + ':';
        }
        json += randomJson(random, depth - 1);
    }
    if (members == 0) {
        json += randomSpace(random);
    }
    return json + (kind == 1 ? ']' : '}') + randomSpace(random);
}

QByteArray mutated(QRandomGenerator &random, QByteArray json)
{
    const QByteArray interesting = "{}[]\",:\\ue0-.19 \n\x01\x80\xE2\xFFtfn";
    const auto at = random.bounded(int(json.size()));
    switch (random.bounded(3)) {
    case 0:
        json.remove(at, 1);
        break;
    case 1:
        json.insert(at, interesting[random.bounded(int(interesting.size()))]);
        break;
    default:
        json[at] = interesting[random.bounded(int(interesting.size()))];
    }
    return json;
}

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT

private slots:
    void indents_data();
    void indents();
    void keepsTokens_data();
    void keepsTokens();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void keepsRandomTexts();
    void survivesMutations();
    void deepNesting_data();
    void deepNesting();
    void stopsIndentingAtLevel64();
};

void TestJsonView::indents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const QString &expected) {
        QTest::newRow(name) << QByteArray(json) << expected;
    };
    row("empty object", " { } ", u"{}"_qs);
    row("empty array", "[\n]", u"[]"_qs);
    row("one member", "{\"a\":1}", u"{\n  \"a\": 1\n}"_qs);
    row("two elements", "[1,2]", u"[\n  1,\n  2\n]"_qs);
    row("nested", "{\"a\":[1,{}],\"b\":{\"c\":null}}",
        u"{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": null\n  }\n}"_qs);
    row("array in array", "[[[]]]", u"[\n  [\n    []\n  ]\n]"_qs);
    row("text at the top", "\"x\"", u"\"x\""_qs);
    row("number at the top", " 42\n", u"42"_qs);
    row("already indented", "[\n  1\n]", u"[\n  1\n]"_qs);
    row("indented by tabs", "[\r\n\t1\r\n]", u"[\n  1\n]"_qs);
}

void TestJsonView::indents()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const JsonView view = reindentJson(json);
    QVERIFY2(view.ok, qPrintable(view.problem));
    QCOMPARE(view.text, expected);
    QCOMPARE(view.problem, QString());
}

void TestJsonView::keepsTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto row
        = [](const char *name, const char *token) { QTest::newRow(name) << QByteArray(token); };
    row("largest unsigned integer", "18446744073709551615");
    row("integer beyond every type", "123456789012345678901234567890");
    row("trailing zero", "1.10");
    row("exponent", "1e2");
    row("exponent with sign", "1E+02");
    row("negative zero", "-0");
    row("number too large for a double", "1e999");
    row("escaped solidus", R"("\/")");
    row("escape in capitals", R"("\u00E4\uABcd")");
    row("lone surrogate escape", R"("\ud83d")");
    row("escaped NUL", R"("\u0000")");
    row("letters that need no escape", "\"\xC3\xA4\xF0\x9F\x98\x80\"");
    row("byte order mark within a string", "\"\xEF\xBB\xBF\"");
    row("noncharacter", "\"\xEF\xBF\xBF\"");
    row("DEL", "\"\x7F\"");
    row("white space in a string", "\"  , : [ ]  \"");
}

void TestJsonView::keepsTokens()
{
    QFETCH(QByteArray, token);
    const QString text = QString::fromUtf8(token);
    const QByteArray json = "{\"k\":" + token + ",\"k\":" + token + ",\"a\":[" + token + "]}";
    const JsonView view = reindentJson(json);
    QVERIFY2(view.ok, qPrintable(view.problem));
    QCOMPARE(view.text,
        QString(u"{\n  \"k\": " + text + u",\n  \"k\": " + text + u",\n  \"a\": [\n    " + text
            + u"\n  ]\n}"));
    QCOMPARE(reindentJson(token).text.toUtf8(), token);
}

void TestJsonView::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &json, const QString &problem) {
        QTest::newRow(name) << json << problem;
    };
    const QString end = u", found the end of the text"_qs;
    row("nothing", "", u"line 1, column 1: expected a value"_qs + end);
    row("only white space", " \n ", u"line 2, column 2: expected a value"_qs + end);
    row("a word", "hello", u"line 1, column 1: expected a value, found 'h'"_qs);
    row("open array", "[", u"line 1, column 2: expected a value or “]”"_qs + end);
    row("open object", "{", u"line 1, column 2: expected a name in double quotes or “}”"_qs + end);
    row("array without its end", "[1", u"line 1, column 3: expected “,” or “]”"_qs + end);
    row("object without its end", "{\"a\":1", u"line 1, column 7: expected “,” or “}”"_qs + end);
    row("trailing comma in an array", "[1,]", u"line 1, column 4: expected a value, found ']'"_qs);
    row("trailing comma in an object", "{\"a\":1,}",
        u"line 1, column 8: expected a name in double quotes, found '}'"_qs);
    row("missing comma", "[1 2]", u"line 1, column 4: expected “,” or “]”, found '2'"_qs);
    row("missing colon", "{\"a\" 1}",
        u"line 1, column 6: expected “:” after the name, found '1'"_qs);
    row("missing value", "{\"a\":}", u"line 1, column 6: expected a value, found '}'"_qs);
    row("number as name", "{1:1}",
        u"line 1, column 2: expected a name in double quotes or “}”, found '1'"_qs);
    row("single quotes", "{'a':1}",
        u"line 1, column 2: expected a name in double quotes or “}”, found an apostrophe"_qs);
    row("wrong bracket", "[1}", u"line 1, column 3: expected “,” or “]”, found '}'"_qs);
    row("lone closing bracket", "]", u"line 1, column 1: expected a value, found ']'"_qs);
    row("two values", "1 2", u"line 1, column 3: expected the end of the text, found '2'"_qs);
    row("comma after the value", "{},",
        u"line 1, column 3: expected the end of the text, found ','"_qs);
    row("comment", "[1, // one\n2]", u"line 1, column 5: expected a value, found '/'"_qs);
    row("NaN", "NaN", u"line 1, column 1: expected a value, found 'N'"_qs);
    row("misspelt true", "[ture]", u"line 1, column 3: expected the word true, found 'u'"_qs);
    row("cut null", "nul", u"line 1, column 4: expected the word null"_qs + end);
    row("True of Python", "True", u"line 1, column 1: expected a value, found 'T'"_qs);
    row("word that goes on", "falsey",
        u"line 1, column 6: expected the end of the text, found 'y'"_qs);
    row("plus sign", "+1", u"line 1, column 1: expected a value, found '+'"_qs);
    row("minus alone", "-", u"line 1, column 2: expected a digit"_qs + end);
    row("minus infinity", "-Infinity", u"line 1, column 2: expected a digit, found 'I'"_qs);
    row("leading zero", "[01]",
        u"line 1, column 3: expected no more digits after a leading 0, found '1'"_qs);
    row("leading zero after minus", "-00",
        u"line 1, column 3: expected no more digits after a leading 0, found '0'"_qs);
    row("hexadecimal number", "0x1F",
        u"line 1, column 2: expected the end of the text, found 'x'"_qs);
    row("point first", ".5", u"line 1, column 1: expected a value, found '.'"_qs);
    row("point last", "5.", u"line 1, column 3: expected a digit after the decimal point"_qs + end);
    row("point before the exponent", "5.e1",
        u"line 1, column 3: expected a digit after the decimal point, found 'e'"_qs);
    row("exponent without digits", "[5e]",
        u"line 1, column 4: expected a digit in the exponent, found ']'"_qs);
    row("exponent with a sign only", "5e+",
        u"line 1, column 4: expected a digit in the exponent"_qs + end);
    row("open string", "\"abc",
        u"line 1, column 5: expected the closing quote of a string"_qs + end);
    row("string that ends in a backslash", "\"abc\\",
        u"line 1, column 6: expected one of \" \\ / b f n r t u after the backslash"_qs + end);
    row("unknown escape", "\"\\x41\"",
        u"line 1, column 3: expected one of \" \\ / b f n r t u after the backslash, found 'x'"_qs);
    row("NUL after a backslash", QByteArray("\"\\\0\"", 4),
        u"line 1, column 3: expected one of \" \\ / b f n r t u after the backslash, found U+0000"_qs);
    row("short unicode escape", "\"\\u12\"",
        u"line 1, column 6: expected four hexadecimal digits after \\u, found '\"'"_qs);
    row("line feed in a string", "{\n \"a\nb\":1}",
        u"line 2, column 4: expected an escape sequence for a control character in a string, "
        "found U+000A"_qs);
    row("NUL in a string", QByteArray("\"\0\"", 3),
        u"line 1, column 2: expected an escape sequence for a control character in a string, "
        "found U+0000"_qs);
    row("NUL after the value", QByteArray("1\0", 2),
        u"line 1, column 2: expected the end of the text, found U+0000"_qs);
    row("byte order mark", "\xEF\xBB\xBF{}",
        u"line 1, column 1: expected a value, found U+FEFF"_qs);
    row("no-break space", "[\xC2\xA0]",
        u"line 1, column 2: expected a value or “]”, found '\u00A0'"_qs);
    row("form feed is no white space", "[\f]",
        u"line 1, column 2: expected a value or “]”, found U+000C"_qs);
    row("byte that is not UTF-8", "[\xFF]",
        u"line 1, column 2: expected a value or “]”, found the byte 0xFF"_qs);
    row("byte that is not UTF-8 in a string", "\"\xC3\xA4\xFF\"",
        u"line 1, column 3: expected UTF-8, found the byte 0xFF"_qs);
    row("cut character in a string", "\"a\xE2\x82\"",
        u"line 1, column 3: expected UTF-8, found the byte 0xE2"_qs);
    row("cut character at the end", "\"\xF0\x9F",
        u"line 1, column 2: expected UTF-8, found the byte 0xF0"_qs);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"",
        u"line 1, column 2: expected UTF-8, found the byte 0xED"_qs);
    row("overlong quote", "\"\xC0\xA2\"",
        u"line 1, column 2: expected UTF-8, found the byte 0xC0"_qs);
    row("columns count characters", "[\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\" x]",
        u"line 1, column 8: expected “,” or “]”, found 'x'"_qs);
    row("emoji as value", "[\xF0\x9F\x98\x80]",
        u"line 1, column 2: expected a value or “]”, found '😀'"_qs);
    row("lines by line feed", "[\n1\n2]", u"line 3, column 1: expected “,” or “]”, found '2'"_qs);
    row("lines by both", "[\r\n1\r\n2]", u"line 3, column 1: expected “,” or “]”, found '2'"_qs);
    row("lines by carriage return", "[\r1\r2]",
        u"line 3, column 1: expected “,” or “]”, found '2'"_qs);
    row("problem between both", "\"\r\n\"",
        u"line 1, column 2: expected an escape sequence for a control character in a string, "
        "found U+000D"_qs);
}

void TestJsonView::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const JsonView view = reindentJson(json);
    QVERIFY(!view.ok);
    QCOMPARE(view.problem, problem);
    QCOMPARE(view.text, QString());
}

void TestJsonView::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row
        = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("every escape", R"("\"\\\/\b\f\n\r\t\u0aF9")");
    row("every kind of space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n");
    row("empty name", "{\"\":0}");
    row("duplicate names", "{\"a\":1,\"a\":2}");
    row("name with an escaped quote", R"({"a\"b":1})");
    row("true at the top", "true");
    row("digits after the point", "0.0e-00");
}

void TestJsonView::accepts()
{
    QFETCH(QByteArray, json);
    const JsonView view = reindentJson(json);
    QVERIFY2(view.ok, qPrintable(view.problem));
    QCOMPARE(withoutSpace(view.text.toUtf8()), withoutSpace(json));
}

void TestJsonView::keepsRandomTexts()
{
    QRandomGenerator random(8259);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray json = randomJson(random, 5);
        const JsonView view = reindentJson(json);
        QVERIFY2(view.ok, json.constData());
        QCOMPARE(withoutSpace(view.text.toUtf8()), withoutSpace(json));
        QCOMPARE(reindentJson(view.text.toUtf8()).text, view.text);
    }
}

void TestJsonView::survivesMutations()
{
    QRandomGenerator random(7159);
    int refused = 0;
    for (int round = 0; round < 10000; ++round) {
        QByteArray json = randomJson(random, 4);
        for (int i = random.bounded(1, 4); i > 0 && !json.isEmpty(); --i) {
            json = mutated(random, json);
        }
        const JsonView view = reindentJson(json);
        QCOMPARE(view.problem.isEmpty(), view.ok);
        if (view.ok) {
            QCOMPARE(withoutSpace(view.text.toUtf8()), withoutSpace(json));
        } else {
            ++refused;
        }
    }
    QVERIFY(refused > 1000);
}

void TestJsonView::deepNesting_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<int>("depth");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]") << 1000000;
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}") << 100000;
}

void TestJsonView::deepNesting()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    QFETCH(int, depth);
    const QByteArray opened = open.repeated(depth);
    const QByteArray json = opened + "1" + close.repeated(depth);
    const JsonView view = reindentJson(json);
    QVERIFY2(view.ok, qPrintable(view.problem));
    QVERIFY(withoutSpace(view.text.toUtf8()) == json);
    QVERIFY(view.text.size() < 2 * json.size());
    QVERIFY(!reindentJson(opened).ok);
    const QByteArray wrong = opened + "1" + (close == "]" ? '}' : ']');
    QVERIFY(!reindentJson(wrong).ok);
}

void TestJsonView::stopsIndentingAtLevel64()
{
    const auto linesOf = [](int depth) {
        const QByteArray json = QByteArray(depth, '[') + "1,2" + QByteArray(depth, ']');
        return reindentJson(json).text.split(u'\n');
    };
    const QStringList last = linesOf(64);
    QCOMPARE(last[63], QString(QString(126, u' ') + u'['));
    QCOMPARE(last[64], QString(QString(128, u' ') + u"1,"));
    QCOMPARE(last[65], QString(QString(128, u' ') + u"2"));
    QCOMPARE(last[66], QString(QString(126, u' ') + u']'));
    const QStringList deeper = linesOf(65);
    QCOMPARE(deeper.size(), 129);
    QCOMPARE(deeper[64], QString(QString(128, u' ') + u"[1, 2]"));
}

WASCLEAN_TEST(TestJsonView, QCoreApplication)

} // namespace tst_jsonview

#include "tst_jsonview.moc"
