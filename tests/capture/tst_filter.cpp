#include "app/capture/filter.h"

#include "app/capture/regexliteral.h"
#include "app/capture/rowmatcher.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_filter {

using namespace wasclean;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void explains_data();
    void explains();
    void hints_data();
    void hints();
    void findsText_data();
    void findsText();
    void findsTheSameAsQString();
    void takesRowsByTheirFacts();
    void eventsAlwaysPass_data();
    void eventsAlwaysPass();
    void looksOnlyAtTheLineOfEvents();
    void combines();
    void hidesRowsLikeOne_data();
    void hidesRowsLikeOne();
    void takesALiteralOutOfAnExpression_data();
    void takesALiteralOutOfAnExpression();
    void findsAcrossPieces_data();
    void findsAcrossPieces();
};

namespace {

Filter textFilter(const QString &text, Filter::Syntax syntax, Qt::CaseSensitivity sensitivity)
{
    Filter filter;
    filter.texts.push_back({text, syntax, sensitivity, false, true});
    return filter;
}

bool passes(const Filter &filter, const Message &message)
{
    RowMatcher matcher(filter);
    return matcher.match({message.direction, message.kind, message.payload.size()}, message.payload)
        == MatchAnswer::Match;
}

Message text(const QByteArray &payload)
{
    Message message;
    message.direction = Direction::Received;
    message.kind = MessageKind::Text;
    message.payload = payload;
    return message;
}

} // namespace

void TestFilter::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<bool>("exclude");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("holds");
    const QByteArray beat = R"({"type":"heartbeat"})";
    QTest::addRow("empty") << QString() << false << false << beat << true;
    QTest::addRow("empty, exclude") << QString() << false << true << beat << true;
    QTest::addRow("plain") << QStringLiteral("HEART") << false << false << beat << true;
    QTest::addRow("plain, exclude") << QStringLiteral("HEART") << false << true << beat << false;
    QTest::addRow("plain is no expression")
        << QStringLiteral("h.art") << false << false << beat << false;
    QTest::addRow("expression") << QStringLiteral("h.art") << true << false << beat << true;
    QTest::addRow("path") << QStringLiteral("$.type = \"heartbeat\"") << false << false << beat
                          << true;
    QTest::addRow("path, not") << QStringLiteral("$.type != \"heartbeat\"") << false << false
                               << beat << false;
    QTest::addRow("path, not not")
        << QStringLiteral("$.type!=heartbeat") << false << true << beat << true;
    QTest::addRow("not inside quotes") << QStringLiteral("$[\"a!=b\"] = 1") << false << false
                                       << QByteArray(R"({"a!=b":1})") << true;
    QTest::addRow("money is no path")
        << QStringLiteral("$.50") << false << false << QByteArray("costs $.50") << true;
}

void TestFilter::parses()
{
    QFETCH(QString, typed);
    QFETCH(bool, regex);
    QFETCH(bool, exclude);
    QFETCH(QByteArray, payload);
    const auto filter = parseFilter({typed, regex, Qt::CaseInsensitive, exclude});
    QVERIFY2(filter, qPrintable(filter.problem));
    QCOMPARE(filter->isEmpty(), typed.isEmpty());
    QTEST(passes(*filter, text(payload)), "holds");
}

void TestFilter::explains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<QString>("part");
    QTest::addRow("bracket") << QStringLiteral("ab(c") << true << QStringLiteral("column 5: ");
    QTest::addRow("class") << QStringLiteral("[z-a]") << true << QStringLiteral("column 4: ");
    QTest::addRow("path") << QStringLiteral("$.a.=1") << false << QStringLiteral("column 5: ");
    QTest::addRow("path value") << QStringLiteral("$.a != [") << false
                                << QStringLiteral("column 8: ");
    // What is not finished, or no comparison that there is.
    const auto path = [](const char *typed, const char *part) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << false << QString::fromUtf8(part);
    };
    path("$.", "column 3: ");
    path("$[", "column 3: ");
    path("$.price", "column 8: ");
    path(" $.price", "column 9: ");
    path("$.price ", "column 9: ");
    path("$.price =", "column 10: expected a value");
    path("$.price !", "column 9: ");
    path("$.price !=", "column 11: expected a value");
    path("$.price > ", "column 9: “>” cannot be used here");
    path("$.price >= 5", "column 9: “>” cannot be used here");
    path("$.price < 5", "column 9: “<” cannot be used here");
    path("$.price ~ 5", "column 9: ");
    path("$.50 > 1", "column 6: ");
    path("$ >", "column 3: ");
    path("$ =", "column 4: expected a value");
    path("$[\"a\"]", "column 7: ");
    path("$.a = b c", "column 7: expected a single value");
}

void TestFilter::explains()
{
    QFETCH(QString, typed);
    QFETCH(bool, regex);
    QFETCH(QString, part);
    const auto filter = parseFilter({typed, regex, Qt::CaseSensitive, false});
    QVERIFY(!filter);
    QVERIFY2(filter.problem.contains(part), qPrintable(filter.problem));
}

void TestFilter::hints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hints");
    const auto row = [](const char *typed, bool hints) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << hints;
    };
    row("size > 100", true);
    row("size >", true);
    row("code = abc", true);
    row("type!=ping", true);
    row("price", false);
    row("<code>", false);
    row("a = b and c", false);
    row("", false);
}

void TestFilter::hints()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, hints);
    QCOMPARE(!filterHint({typed, false, Qt::CaseInsensitive, false}).isEmpty(), hints);
    QVERIFY(filterHint({typed, true, Qt::CaseInsensitive, false}).isEmpty());
    QVERIFY(parseFilter({typed, false, Qt::CaseInsensitive, false}));
}

void TestFilter::findsText_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("syntax");
    QTest::addColumn<bool>("folds");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QByteArray &payload, const char *wanted,
                         Filter::Syntax syntax, bool folds, bool holds) {
        QTest::addRow("%s", name) << payload << QString::fromUtf8(wanted) << int(syntax) << folds
                                  << holds;
    };
    using enum Filter::Syntax;
    row("exact", "some text", "me te", Contains, false, true);
    row("other case", "some text", "ME TE", Contains, false, false);
    row("folded", "some text", "ME TE", Contains, true, true);
    row("not there", "some text", "met", Contains, true, false);
    row("in nothing", "", "a", Contains, false, false);
    row("umlaut", "gr\xc3\xbcn", "grün", Contains, false, true);
    row("umlaut folded", "GR\xc3\x9cN", "grün", Contains, true, true);
    row("umlaut folded in ASCII", "GRUN", "grün", Contains, true, false);
    row("sign for Kelvin", "300 \xe2\x84\xaa", "k", Contains, true, true);
    row("sign for Kelvin, sensitive", "300 \xe2\x84\xaa", "k", Contains, false, false);
    row("the sign typed", "300 k", "\xe2\x84\xaa", Contains, true, true);
    row("long s",
        "Wa\xc5\xbf"
        "erfall",
        "wasser", Contains, true, false);
    row("long s alone",
        "Wa\xc5\xbf"
        "er",
        "WASER", Contains, true, true);
    row("bytes that are no text", QByteArray("\xff\x00z\xfe", 4), "z", Contains, false, true);
    row("whole", "ping", "ping", Whole, false, true);
    row("whole, more", "ping!", "ping", Whole, false, false);
    row("whole, folded", "PING", "ping", Whole, true, true);
    row("whole, folded, more", "PING!", "ping", Whole, true, false);
    row("whole of nothing", "", "", Whole, false, true);
    row("expression", "price 12.50", "\\d+\\.\\d{2}$", Regex, false, true);
    row("expression that fails", "price 12.5", "\\d+\\.\\d{2}$", Regex, false, false);
    row("expression, case", "PRICE", "pr.ce", Regex, false, false);
    row("expression, folded", "PRICE", "pr.ce", Regex, true, true);
    row("expression, folded, Kelvin", "300 \xe2\x84\xaa", "300 k", Regex, true, true);
    row("expression counts characters", "\xc3\xbc", "^.$", Regex, false, true);
    row("expression on bytes that are no text", QByteArray("\xffz"), "z$", Regex, false, true);
    row("byte order mark",
        "\xef\xbb\xbf"
        "a",
        "^a", Regex, false, false);
}

void TestFilter::findsText()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, wanted);
    QFETCH(int, syntax);
    QFETCH(bool, folds);
    QFETCH(bool, holds);
    Filter filter = textFilter(
        wanted, Filter::Syntax(syntax), folds ? Qt::CaseInsensitive : Qt::CaseSensitive);
    QCOMPARE(passes(filter, text(payload)), holds);
    filter.texts.front().exclude = true;
    QCOMPARE(passes(filter, text(payload)), !holds);
}

void TestFilter::findsTheSameAsQString()
{
    const QString letters = QStringLiteral("aAkKsS\u212A\u017F\u00e4\u00c4\u03c3\u03c2\u03a3 ß");
    quint32 state = 7;
    const auto random = [&state](quint32 limit) {
        state = state * 1'664'525 + 1'013'904'223;
        return (state >> 8) % limit;
    };
    const auto randomText = [&](quint32 longest) {
        QString text;
        for (quint32 i = random(longest + 1); i > 0; --i)
            text += letters[random(quint32(letters.size()))];
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString payload = randomText(8);
        const QString wanted = randomText(2) + letters[random(quint32(letters.size()))];
        for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
            const Filter filter = textFilter(wanted, Filter::Syntax::Contains, sensitivity);
            if (passes(filter, text(payload.toUtf8())) != payload.contains(wanted, sensitivity))
                QFAIL(qPrintable(wanted + u" in " + payload));
        }
    }
}

void TestFilter::takesRowsByTheirFacts()
{
    Message sent = text("abc");
    sent.direction = Direction::Sent;
    Message ping = text("");
    ping.kind = MessageKind::Ping;
    Message note;
    note.payload = "remark";
    Filter filter;
    filter.directions = Filter::Sent;
    QVERIFY(passes(filter, sent));
    QVERIFY(!passes(filter, ping));
    filter = {};
    filter.excludedKinds = Filter::Controls;
    QVERIFY(passes(filter, sent));
    QVERIFY(!passes(filter, ping));
    filter = {};
    filter.kinds = Filter::Events;
    QVERIFY(!passes(filter, sent));
    QVERIFY(passes(filter, note));
    filter = {};
    filter.sizes = {{1, 3, false}};
    QVERIFY(passes(filter, sent));
    QVERIFY(!passes(filter, ping));
    QVERIFY(passes(filter, note));
    filter.sizes.push_back({3, 3, true});
    QVERIFY(!passes(filter, sent));
}

void TestFilter::eventsAlwaysPass_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, const Filter &filter, bool passes) {
        QTest::addRow("%s", name) << filter << passes;
    };
    const auto typed = [](const char *text, bool regex, bool exclude) {
        return *parseFilter({QString::fromLatin1(text), regex, Qt::CaseInsensitive, exclude});
    };
    row("text", typed("nowhere", false, false), true);
    row("without text", typed("bye", false, true), true);
    row("expression", typed("^nowhere", true, false), true);
    row("path", typed("$.a = 1", false, false), true);
    row("not at a path", typed("$.a != 1", false, false), true);
    Filter facts;
    facts.directions = Filter::Received;
    facts.sizes = {{1, 2, false}};
    row("direction and size", facts, true);
    Filter only;
    only.kinds = Filter::Binaries;
    row("only binary", only, true);
    Filter texts;
    texts.kinds = Filter::Texts;
    row("only binary and only text", combined(only, texts), true);
    Filter notes;
    notes.kinds = Filter::Notes;
    row("only another event", notes, false);
    row("only binary and only notes", combined(only, notes), false);
    Filter closes;
    closes.kinds = Filter::Closes;
    row("only this one", closes, true);
    row("only binary and only this one", combined(only, closes), true);
    Filter without;
    without.excludedKinds = Filter::Events;
    row("without events", without, false);
    Filter searched = typed("nowhere", false, false);
    searched.texts.front().ofEvents = true;
    row("a search", searched, false);
    searched = typed("bye", false, false);
    searched.texts.front().ofEvents = true;
    row("a search that finds", searched, true);
    searched = typed("$.a != 1", false, false);
    searched.jsons.front().exclude = false;
    searched.jsons.front().ofEvents = true;
    row("a search for a path", searched, false);
}

void TestFilter::eventsAlwaysPass()
{
    QFETCH(const Filter, filter);
    Message close;
    close.kind = MessageKind::Close;
    close.payload = "1000 Bye\n{\"close\":{\"wasClean\":true}}";
    QTEST(tst_filter::passes(filter, close), "passes");
}

/// Of a search; a filter does not look at events.
void TestFilter::looksOnlyAtTheLineOfEvents()
{
    Message close;
    close.kind = MessageKind::Close;
    close.payload = "1000 Bye\n{\"close\":{\"wasClean\":true}}";
    QVERIFY(passes(
        textFilter(QStringLiteral("bye"), Filter::Syntax::Contains, Qt::CaseInsensitive), close));
    QVERIFY(
        !passes(textFilter(QStringLiteral("wasClean"), Filter::Syntax::Contains, Qt::CaseSensitive),
            close));
    QVERIFY(passes(
        textFilter(QStringLiteral("two\nlines"), Filter::Syntax::Contains, Qt::CaseSensitive),
        text("two\nlines")));
}

void TestFilter::combines()
{
    Filter a;
    a.directions = Filter::Sent;
    a.texts.push_back({QStringLiteral("a"), Filter::Syntax::Contains, Qt::CaseSensitive, false});
    Filter b;
    b.kinds = Filter::Texts;
    b.texts.push_back({QStringLiteral("b"), Filter::Syntax::Contains, Qt::CaseSensitive, true});
    Message message = text("ac");
    message.direction = Direction::Sent;
    QVERIFY(passes(combined(a, b), message));
    message.payload = "abc";
    QVERIFY(!passes(combined(a, b), message));
    Filter received;
    received.directions = Filter::Received;
    message.payload = "a";
    QVERIFY(passes(a, message));
    QVERIFY(!passes(combined(a, received), message));
    message.direction = Direction::Received;
    QVERIFY(!passes(combined(a, received), message));
    QVERIFY(combined({}, {}).isEmpty());
}

void TestFilter::hidesRowsLikeOne_data()
{
    QTest::addColumn<QByteArray>("like");
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<QByteArray>("shown");
    QTest::addRow("type") << QByteArray(R"({"n":1,"type":"heartbeat"})")
                          << QByteArray(R"({"type":"heartbeat","n":2})")
                          << QByteArray(R"({"type":"price","n":1})");
    QTest::addRow("inner type") << QByteArray(R"({"a":{"type":"x"}})")
                                << QByteArray(R"({"a":{"type":"x"}})")
                                << QByteArray(R"({"a":{"type":"x"}} )");
    QTest::addRow("text") << QByteArray("ping") << QByteArray("ping") << QByteArray("ping 2");
    QTest::addRow("damaged JSON") << QByteArray(R"({"a")") << QByteArray(R"({"a")")
                                  << QByteArray("x");
}

void TestFilter::hidesRowsLikeOne()
{
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, hidden);
    QFETCH(QByteArray, shown);
    const Filter filter = hideLike(text(like));
    QVERIFY(!passes(filter, text(hidden)));
    QVERIFY(passes(filter, text(shown)));
    Message ping = text("");
    ping.kind = MessageKind::Ping;
    QVERIFY(passes(filter, ping));
    QVERIFY(!passes(hideLike(ping), ping));
}

void TestFilter::takesALiteralOutOfAnExpression_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *pattern, const char *literal) {
        QTest::addRow("%s", pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(literal);
    };
    row("abc", "abc");
    row("abc|d", "");
    row("abc?de", "ab");
    row("abc*", "ab");
    row("abc+d", "abc");
    row("abc{0,2}defg", "defg");
    row("ab{2}", "a");
    row("a\\.b\\d+xyzzy", "xyzzy");
    row("\\.com", ".com");
    row("(abc|de)fg", "fg");
    row("(a(b|c)[)])x(y)?zz", "zz");
    row("(?i)abc", "");
    row("x(?=abc)", "");
    row("(?:abc)de", "de");
    row("[abc]+de", "de");
    row("[]abc]de", "de");
    row("[^]abc]de", "de");
    row("[\\]abc]de", "de");
    row("[[:alpha:]]de", "");
    row("\\Qa|b\\E", "");
    row("\\x41bc", "");
    row("^abc$", "abc");
    row("a.bcd", "bcd");
    row("😀?ab", "ab");
    row("(a)\\1", "");
    row("a\xef\xbf\xbd"
        "b",
        "");
}

void TestFilter::takesALiteralOutOfAnExpression()
{
    QFETCH(QString, pattern);
    QFETCH(QString, literal);
    QVERIFY(Regex(pattern).isValid());
    QCOMPARE(literalOfExpression(pattern), literal);
}

void TestFilter::findsAcrossPieces_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("syntax");
    QTest::addColumn<bool>("holds");
    using enum Filter::Syntax;
    QTest::addRow("across two pieces") << QStringLiteral("needle") << int(Contains) << true;
    QTest::addRow("expression across two pieces") << QStringLiteral("ne+dle") << int(Regex) << true;
    QTest::addRow("at the beginning") << QStringLiteral("^begin") << int(Regex) << true;
    QTest::addRow("at the end") << QStringLiteral("end$") << int(Regex) << true;
    QTest::addRow("not at the beginning") << QStringLiteral("^(needle|x)") << int(Regex) << false;
    QTest::addRow("not at the end") << QStringLiteral("x$") << int(Regex) << false;
    QTest::addRow("not there") << QStringLiteral("noodle") << int(Contains) << false;
    QTest::addRow("not the whole") << QStringLiteral("needle") << int(Whole) << false;
}

void TestFilter::findsAcrossPieces()
{
    QFETCH(QString, wanted);
    QFETCH(int, syntax);
    QFETCH(bool, holds);
    const qsizetype pieceSize = 300'000;
    QByteArray payload = "begin" + QByteArray(2 * pieceSize - 8, 'x') + "needle";
    payload += QByteArray(pieceSize, 'x') + "end";
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        RowMatcher matcher(textFilter(wanted, Filter::Syntax(syntax), sensitivity));
        PieceMatcher pieces(matcher, {Direction::Received, MessageKind::Text, 0}, false);
        for (qsizetype at = 0; at < payload.size(); at += pieceSize)
            pieces.add(QByteArrayView(payload).sliced(at, qMin(pieceSize, payload.size() - at)),
                at + pieceSize >= payload.size());
        QCOMPARE(pieces.match() == MatchAnswer::Match, holds);
    }
}

WASCLEAN_TEST(TestFilter, QCoreApplication)

} // namespace tst_filter

#include "tst_filter.moc"
