#include "app/base/regex.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_regex {

using namespace wasclean;

class TestRegex : public QObject
{
    Q_OBJECT

private slots:
    void answersAsQtDoes_data();
    void answersAsQtDoes();
    void givesUp_data();
    void givesUp();
    void longTextsAreNotGivenUp_data();
    void longTextsAreNotGivenUp();
    void isCancelled();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void bytesThatAreNoText();
    void partsOfALongerText_data();
    void partsOfALongerText();
    void namesItsGroups();
    void readsJavaScript_data();
    void readsJavaScript();
};

void TestRegex::answersAsQtDoes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *pattern, const QString &text) {
        QTest::addRow("%s in %s", pattern, qPrintable(text.left(20)))
            << QString::fromUtf8(pattern) << text;
    };
    const QString far = QString(70'000, u'x') + QStringLiteral("aab needle 12");
    row("b+", QStringLiteral("abbbc"));
    row("^b", QStringLiteral("ab"));
    row("", QString());
    row("", QStringLiteral("a"));
    row("$", QStringLiteral("a\n"));
    row("(a)|(b)", QStringLiteral("b"));
    row("(?<n>.)\\1", QStringLiteral("äöö"));
    row("(?i)STRASSE|ÄÖ", QStringLiteral("äö"));
    row("^.$", QStringLiteral("😀"));
    row("\\w", QStringLiteral("ä"));
    row("(?=b)", QStringLiteral("ab"));
    row("a\\Kb", QStringLiteral("ab"));
    row("needle (\\d+)", far);
    row("(?<=x)a+(b)", far);
    row("x\\z", far);
    row("\\A(x+)(a*)", far);
    // These depend on where the search began.
    row("\\Ga", far);
    row("x+(*SKIP)(*FAIL)|x{9}", far);
    row("x(*COMMIT)y|needle", far);
    row("(?:x|y)+a(a)b", far.last(3000));
}

void TestRegex::answersAsQtDoes()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const Regex regex(pattern, sensitivity);
        QVERIFY2(regex.isValid(), qPrintable(regex.problem()));
        const QRegularExpressionMatch expected = QRegularExpression(pattern,
            sensitivity == Qt::CaseInsensitive ? QRegularExpression::CaseInsensitiveOption
                                               : QRegularExpression::NoPatternOption)
                                                     .match(text);
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(
            regex.match(utf8), expected.hasMatch() ? MatchAnswer::Match : MatchAnswer::NoMatch);
        const QStringList groups = regex.capture(utf8).groups;
        QCOMPARE(groups.size(),
            expected.hasMatch() ? expected.regularExpression().captureCount() + 1 : 0);
        for (int group = 0; group < groups.size(); ++group)
            QCOMPARE(groups.at(group), expected.captured(group));
    }
}

void TestRegex::givesUp_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *pattern, const QByteArray &text) {
        QTest::addRow("%s", name) << QString::fromUtf8(pattern) << text;
    };
    const QByteArray letters(38, 'a');
    // The alternative is there, but nobody gets to it.
    row("a repeated repetition", "(?:(a+)+$|SECRET)", letters + "! SECRET");
    row("a higher limit in the expression", "(*LIMIT_MATCH=4000000000)(?:(a+)+$|SECRET)",
        letters + "! SECRET");
    row("other limits in the expression",
        "(*LIMIT_DEPTH=4000000000)(*LIMIT_HEAP=4000000000)(?:(a+)+$|SECRET)", letters + "! SECRET");
    row("without compiled code", "(*NO_JIT)(?:(a+)+$|SECRET)", letters + "! SECRET");
    row("words", "^(\\w+\\s?)*$", QByteArray(60, 'w') + "!");
    row("four repetitions", "(?:[ab]*[ab]*[ab]*[ab]*)(?:[ac]d|[ac]e)", QByteArray(3000, 'a'));
    row("a group that repeats", "^(a*)(a*)\\1\\2(?:[bc]d|[bc]e)", QByteArray(100'000, 'a'));
    row("recursion", "^((?:a|a(?1))+)$", letters + '!');
    row("after bytes that are no text", "(?:(a+)+$|SECRET)", "\xff" + letters + "! SECRET");
}

void TestRegex::givesUp()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, text);
    const Regex regex(pattern);
    QVERIFY2(regex.isValid(), qPrintable(regex.problem()));
    QCOMPARE(regex.match(text), MatchAnswer::GaveUp);
    QCOMPARE(regex.capture(text).answer, MatchAnswer::GaveUp);
    QVERIFY(regex.capture(text).groups.isEmpty());
    // The thread can still match.
    QCOMPARE(Regex(QStringLiteral("^a")).match("ab"), MatchAnswer::Match);
}

void TestRegex::longTextsAreNotGivenUp_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MatchAnswer>("answer");
    const auto row = [](const char *pattern, const QByteArray &text, MatchAnswer answer) {
        QTest::addRow("%s", pattern) << QString::fromUtf8(pattern) << text << answer;
    };
    const QByteArray prices = QByteArray(R"({"s":"EURUSD","p":1.08,"n":"a\"b"},)").repeated(30'000);
    row("\"((?:[^\"\\\\]|\\\\.)*)\":!", prices + R"("x":!)", MatchAnswer::Match);
    row("(?:[^!]|\\n)*!", prices + '!', MatchAnswer::Match);
    row("EURUSD\",\"p\":\\d+\\.\\d{3}", prices, MatchAnswer::NoMatch);
    row("[a-z]+@[a-z]+\\.com", prices, MatchAnswer::NoMatch);
    row(".*needle.*12", QByteArray(5'000'000, '-') + "needle 12", MatchAnswer::Match);
}

void TestRegex::longTextsAreNotGivenUp()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, text);
    QTEST(Regex(pattern).match(text), "answer");
}

void TestRegex::isCancelled()
{
    const std::atomic_bool cancelled = true;
    // These match at the very end of the text, the second in a search that counts its effort.
    const QByteArray text = QByteArray(2'000'000, 'a') + "needle";
    for (const char *const pattern : {"[a-z]edle", "(*PRUNE)[a-z]edle"}) {
        const Regex regex(QString::fromLatin1(pattern));
        QCOMPARE(regex.match(text), MatchAnswer::Match);
        QCOMPARE(regex.match(text, &cancelled), MatchAnswer::GaveUp);
    }
}

void TestRegex::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qsizetype>("column");
    QTest::addRow("bracket") << QStringLiteral("ab(c") << qsizetype(5);
    QTest::addRow("class") << QStringLiteral("[z-a]") << qsizetype(4);
    QTest::addRow("after letters of two bytes") << QStringLiteral("äöü(") << qsizetype(5);
    QTest::addRow("a byte of a character") << QStringLiteral("a\\C") << qsizetype(4);
}

void TestRegex::saysWhatIsWrong()
{
    QFETCH(const QString, pattern);
    const Regex regex(pattern);
    QVERIFY(!regex.isValid());
    QVERIFY(!regex.problem().isEmpty());
    QTEST(regex.problemColumn(), "column");
    QCOMPARE(regex.match("a"), MatchAnswer::GaveUp);
}

void TestRegex::bytesThatAreNoText()
{
    QCOMPARE(Regex(QStringLiteral("^\ufffdz$")).match("\xffz"), MatchAnswer::Match);
    QCOMPARE(Regex(QStringLiteral("z")).match(QByteArrayView("\x00z", 2)), MatchAnswer::Match);
    QCOMPARE(Regex(QStringLiteral("^$")).match({}), MatchAnswer::Match);
}

void TestRegex::partsOfALongerText_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("inFirst");
    QTest::addColumn<bool>("inMiddle");
    QTest::addColumn<bool>("inLast");
    QTest::addRow("beginning") << QStringLiteral("^ä") << true << false << false;
    QTest::addRow("first character") << QStringLiteral("ä") << true << false << false;
    QTest::addRow("middle") << QStringLiteral("b") << true << true << true;
    QTest::addRow("end") << QStringLiteral("c$") << false << false << true;
    QTest::addRow("touches the end") << QStringLiteral("bc") << false << false << true;
}

void TestRegex::partsOfALongerText()
{
    QFETCH(const QString, pattern);
    const Regex regex(pattern);
    const QByteArray part = QStringLiteral("äbc").toUtf8();
    QTEST(regex.matchPart(part, true, false) == MatchAnswer::Match, "inFirst");
    QTEST(regex.matchPart(part, false, false) == MatchAnswer::Match, "inMiddle");
    QTEST(regex.matchPart(part, false, true) == MatchAnswer::Match, "inLast");
}

void TestRegex::namesItsGroups()
{
    QCOMPARE(Regex(QStringLiteral("(?<who>a)(b)(?<what>c)")).groupNames(),
        (QStringList{{}, QStringLiteral("who"), {}, QStringLiteral("what")}));
    QString many;
    for (int group = 0; group < 300; ++group)
        many += QStringLiteral("(.)");
    const QByteArray text = QByteArray(299, '-') + 'x';
    const QStringList groups = Regex(many).capture(text).groups;
    QCOMPARE(groups.size(), 301);
    QCOMPARE(groups.last(), QStringLiteral("x"));
}

/// Where JavaScript differs from Perl.
void TestRegex::readsJavaScript_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char16_t *text, bool matches) {
        QTest::addRow("%s %s", pattern, qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromLatin1(pattern) << QString::fromUtf16(text) << matches;
    };
    row("^a$", u"a\n", false);
    row("^\\u0041$", u"A", true);
    row("^\\s$", u"\u2003", true);
    row("^[a\\s]$", u"\u2003", true);
    row("^\\S$", u"\u2003", false);
    row("^\\\\s$", u"\\s", true);
    row("^\\p{Letter}$", u"\u00e4", true);
    row("^\\P{Script=Greek}$", u"\u03b1", false);
    row("^\\d$", u"\u0663", false);
    row("a[]", u"a", false);
    row("\\", u"a", false);
    row("\\p{Letter", u"a", false);
}

void TestRegex::readsJavaScript()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const bool, matches);
    const Regex regex(pattern, Regex::Dialect::JavaScript);
    QCOMPARE(regex.match(text.toUtf8()) == MatchAnswer::Match, matches);
}

WASCLEAN_TEST(TestRegex, QCoreApplication)

} // namespace tst_regex

#include "tst_regex.moc"
