#include "app/formats/hexinput.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_hexinput {

using namespace wasclean;

class TestHexInput : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everySpellingReadsBack();
    void randomTypingIsReadOrMarked();
};

void TestHexInput::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const QString &typed, const char *hex) {
        QTest::newRow(name) << typed << QByteArray(hex);
    };
    row("nothing", u""_qs, "");
    row("only spaces", u" \n\t"_qs, "");
    row("one byte", u"48"_qs, "48");
    row("without spaces", u"48656c6C6F"_qs, "48656c6c6f");
    row("with spaces", u"48 65 6c"_qs, "48656c");
    row("in groups", u"4865 6c6c 6f"_qs, "48656c6c6f");
    row("with colons", u"de:ad:be:ef"_qs, "deadbeef");
    row("with commas", u"de,ad, be ,ef"_qs, "deadbeef");
    row("over lines", u"de ad\r\nbe ef\n"_qs, "deadbeef");
    row("as in C", u"0xde, 0xAD,\n0Xbe"_qs, "deadbe");
    row("as in a C string", u"\\xde\\xad\\Xbe"_qs, "deadbe");
    row("prefix before many bytes", u"0xdeadbeef"_qs, "deadbeef");
    row("prefixes without separators", u"0x010x02"_qs, "0102");
    row("a byte that looks like half a prefix", u"00 0a"_qs, "000a");
    row("no-break space from a web page", u"de\u00A0ad"_qs, "dead");
    row("zeros", u"00 00"_qs, "0000");
}

void TestHexInput::reads()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, hex);
    const HexInput input = parseHex(typed);
    QCOMPARE(input.bytes.toHex(), hex);
    QCOMPARE(input.problem, QString());
    QCOMPARE(input.wrongAt, -1);
    QCOMPARE(input.wrongLength, 0);
}

void TestHexInput::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("wrongAt");
    QTest::addColumn<int>("wrongLength");
    QTest::addColumn<QString>("problem");
    const auto row
        = [](const char *name, const QString &typed, int at, int length, const QString &problem) {
              QTest::newRow(name) << typed << at << length << problem;
          };
    row("wrong letter first", u"g0"_qs, 0, 1, u"'g' at position 1 is not a hexadecimal digit."_qs);
    row("wrong letter second", u"48 6g"_qs, 4, 1,
        u"'g' at position 5 is not a hexadecimal digit."_qs);
    row("only the first is marked", u"4x 5y"_qs, 1, 1,
        u"'x' at position 2 is not a hexadecimal digit."_qs);
    row("a word", u"hello"_qs, 0, 1, u"'h' at position 1 is not a hexadecimal digit."_qs);
    row("an emoji is two units", u"48😀"_qs, 2, 2,
        u"'😀' at position 3 is not a hexadecimal digit."_qs);
    row("position after an emoji is refused at the emoji", u"😀48"_qs, 0, 2,
        u"'😀' at position 1 is not a hexadecimal digit."_qs);
    row("half an emoji", QString(QChar(0xD83D)), 0, 1,
        u"'\uFFFD' at position 1 is not a hexadecimal digit."_qs);
    row("digit of another script", u"4\u0664"_qs, 1, 1,
        u"'\u0664' at position 2 is not a hexadecimal digit."_qs);
    row("invisible character", u"48\u200B65"_qs, 2, 1,
        u"U+200B at position 3 is not a hexadecimal digit."_qs);
    row("apostrophe", u"'48"_qs, 0, 1,
        u"an apostrophe at position 1 is not a hexadecimal digit."_qs);
    row("only a digit", u"4"_qs, 0, 1,
        u"The digit “4” at position 1 has no second digit: a byte needs two."_qs);
    row("odd number of digits", u"48656"_qs, 4, 1,
        u"The digit “6” at position 5 has no second digit: a byte needs two."_qs);
    row("digits torn apart", u"48 6 5"_qs, 3, 1,
        u"The digit “6” at position 4 has no second digit: a byte needs two."_qs);
    row("short C literal", u"0x1, 0x2"_qs, 2, 1,
        u"The digit “1” at position 3 has no second digit: a byte needs two."_qs);
    row("prefix without digits", u"48 0x"_qs, 3, 2,
        u"“0x” at position 4 is not followed by any digits."_qs);
    row("prefix before a space", u"\\x 48"_qs, 0, 2,
        u"“\\x” at position 1 is not followed by any digits."_qs);
    row("prefix twice", u"0x0x48"_qs, 3, 1, u"'x' at position 4 is not a hexadecimal digit."_qs);
    row("backslash alone", u"48\\"_qs, 2, 1, u"'\\' at position 3 is not a hexadecimal digit."_qs);
    row("other escape", u"\\n"_qs, 0, 1, u"'\\' at position 1 is not a hexadecimal digit."_qs);
}

void TestHexInput::refuses()
{
    QFETCH(QString, typed);
    QFETCH(int, wrongAt);
    QFETCH(int, wrongLength);
    QFETCH(QString, problem);
    const HexInput input = parseHex(typed);
    QCOMPARE(input.problem, problem);
    QCOMPARE(input.wrongAt, wrongAt);
    QCOMPARE(input.wrongLength, wrongLength);
    QCOMPARE(input.bytes, QByteArray());
}

void TestHexInput::everySpellingReadsBack()
{
    const QStringList before{u""_qs, u"0x"_qs, u"\\x"_qs, u" "_qs, u"\n"_qs};
    const QStringList after{u""_qs, u","_qs, u":"_qs, u"\r\n"_qs, u" , "_qs};
    QRandomGenerator random(8);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes;
        QString typed;
        for (int i = random.bounded(30); i > 0; --i) {
            const int value = random.bounded(256);
            const QString digits = QString::number(value, 16).rightJustified(2, u'0');
            bytes += static_cast<char>(value);
            typed += before[random.bounded(5)] + (value % 2 ? digits : digits.toUpper())
                + after[random.bounded(5)];
        }
        const HexInput input = parseHex(typed);
        QVERIFY2(input.problem.isEmpty(), qPrintable(typed));
        QCOMPARE(input.bytes, bytes);
    }
}

void TestHexInput::randomTypingIsReadOrMarked()
{
    const QString alphabet = u"0123456789abcdefABCDEF0x\\x ,:\n😀g"_qs;
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        QString typed;
        for (int i = random.bounded(12); i > 0; --i) {
            typed += alphabet[random.bounded(int(alphabet.size()))];
        }
        const HexInput input = parseHex(typed);
        const bool good = input.problem.isEmpty();
        QCOMPARE(input.wrongAt < 0, good);
        QCOMPARE(input.wrongLength == 0, good);
        QVERIFY2(input.wrongAt + input.wrongLength <= typed.size(), qPrintable(typed));
        const HexInput before = parseHex(typed.left(qMax<qsizetype>(input.wrongAt, 0)));
        QVERIFY2(before.problem.isEmpty() || before.wrongAt + before.wrongLength == input.wrongAt,
            qPrintable(typed));
    }
}

WASCLEAN_TEST(TestHexInput, QCoreApplication)

} // namespace tst_hexinput

#include "tst_hexinput.moc"
