#include "app/automation/matcher.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_matcher {

using namespace wasclean;

using Kind = MatchRule::Kind;

class TestMatcher : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void onlyWhatTheServerSends();
    void givesUpOnTooMuchEffort();
    void capturesGroups();
    void capturesJson();
    void fillsTemplates_data();
    void fillsTemplates();
    void whatIsPutInIsNotReadAgain();

private:
    static std::optional<Captures> match(
        Kind kind, const QString &pattern, const QByteArray &payload);
};

std::optional<Captures> TestMatcher::match(
    Kind kind, const QString &pattern, const QByteArray &payload)
{
    auto matcher = Matcher::make({kind, pattern});
    if (!matcher)
        return {};
    const RuleMatch found = matcher.value->matchPayload(payload);
    return found.answer == MatchAnswer::Match ? std::optional(found.captures) : std::nullopt;
}

void TestMatcher::matches_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, Kind kind, const char *pattern, const char *payload,
                         bool found) {
        QTest::newRow(name) << kind << QString::fromUtf8(pattern) << QByteArray(payload) << found;
    };
    row("anything", Kind::Anything, "", "x", true);
    row("anything, empty", Kind::Anything, "", "", true);
    row("contains", Kind::Contains, "ell", "Hello", true);
    row("contains, case", Kind::Contains, "ELL", "Hello", false);
    row("contains, beyond ASCII", Kind::Contains, "ñ", "año", true);
    row("contains, bytes that are no text", Kind::Contains, "ab", "\xff\xfe ab", true);
    row("equals", Kind::Equals, "Hello", "Hello", true);
    row("equals, more", Kind::Equals, "Hello", "Hello ", false);
    row("equals nothing", Kind::Equals, "", "", true);
    row("regex", Kind::Regex, "^H.*o$", "Hello", true);
    row("regex, not", Kind::Regex, "^h", "Hello", false);
    row("path and string", Kind::JsonPath, "$.type = \"a\"", "{\"type\":\"\\u0061\"}", true);
    row("path and word", Kind::JsonPath, "$.type = ping", "{\"type\":\"ping\"}", true);
    row("path and number", Kind::JsonPath, "$.a[1].n = 1.0", "{\"a\":[0,{\"n\":1e0}]}", true);
    row("path and other number", Kind::JsonPath, "$.n = 18446744073709551615",
        "{\"n\":18446744073709551614}", false);
    row("path alone", Kind::JsonPath, "$.a.b", "{\"a\":{\"b\":{}}}", true);
    row("path alone, not there", Kind::JsonPath, "$.a.c", "{\"a\":{\"b\":1}}", false);
    row("path into an array by name", Kind::JsonPath, "$.a.c", "{\"a\":[1]}", false);
    row("index beyond the end", Kind::JsonPath, "$[3]", "[0,1,2]", false);
    row("path in what is no JSON", Kind::JsonPath, "$.a", "{\"a\":1", false);
    row("path with a value in what is no JSON", Kind::JsonPath, "$.a = 1", "{\"a\":1", false);
}

void TestMatcher::matches()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, payload);
    QFETCH(const bool, found);
    QCOMPARE(match(kind, pattern, payload).has_value(), found);
}

void TestMatcher::saysWhatIsWrong_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing to contain") << Kind::Contains << QString() << QStringLiteral("contain");
    QTest::newRow("expression") << Kind::Regex << QStringLiteral("a(b")
                                << QStringLiteral("column 4");
    QTest::newRow("path") << Kind::JsonPath << QStringLiteral("a.b") << QStringLiteral("column 1");
    QTest::newRow("path and half a value")
        << Kind::JsonPath << QStringLiteral("$.a = \"b") << QStringLiteral("column 7");
}

void TestMatcher::saysWhatIsWrong()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, pattern);
    QFETCH(const QString, part);
    const auto matcher = Matcher::make({kind, pattern});
    QVERIFY(!matcher);
    QVERIFY2(matcher.problem.contains(part), qPrintable(matcher.problem));
}

void TestMatcher::onlyWhatTheServerSends()
{
    auto matcher = Matcher::make({Kind::Anything, {}});
    Message message;
    message.payload = "Hello";
    message.kind = MessageKind::Text;
    message.direction = Direction::Sent;
    QCOMPARE(matcher.value->match(message).answer, MatchAnswer::NoMatch);
    message.direction = Direction::Received;
    QCOMPARE(matcher.value->match(message).answer, MatchAnswer::Match);
    message.kind = MessageKind::Binary;
    QCOMPARE(matcher.value->match(message).answer, MatchAnswer::Match);
    message.late = true;
    QCOMPARE(matcher.value->match(message).answer, MatchAnswer::NoMatch);
    message.late = false;
    message.kind = MessageKind::Ping;
    QCOMPARE(matcher.value->match(message).answer, MatchAnswer::NoMatch);
}

void TestMatcher::givesUpOnTooMuchEffort()
{
    auto matcher = Matcher::make({Kind::Regex, QStringLiteral("(?:(a+)+$|SECRET)")});
    QVERIFY(matcher);
    const RuleMatch match = matcher.value->matchPayload(QByteArray(38, 'a') + "! SECRET");
    QCOMPARE(match.answer, MatchAnswer::GaveUp);
    QVERIFY(match.captures.values.isEmpty());
    QCOMPARE(matcher.value->matchPayload("a SECRET").answer, MatchAnswer::Match);
}

void TestMatcher::capturesGroups()
{
    const auto captures = match(
        Kind::Regex, QStringLiteral("(?<who>\\w+) has (\\d+)( too)?"), "then Zoe has 12 left");
    QVERIFY(captures);
    QCOMPARE(captures->value(QStringLiteral("match")), QStringLiteral("Zoe has 12"));
    QCOMPARE(captures->value(QStringLiteral("1")), QStringLiteral("Zoe"));
    QCOMPARE(captures->value(QStringLiteral("who")), QStringLiteral("Zoe"));
    QCOMPARE(captures->value(QStringLiteral("2")), QStringLiteral("12"));
    QCOMPARE(captures->value(QStringLiteral("3")), QString());
    QVERIFY(!captures->value(QStringLiteral("4")));
}

void TestMatcher::capturesJson()
{
    const QByteArray json = R"({"type":"ask","id":18446744073709551615,"who":{"n":"a\"b"}})";
    const auto captures = match(Kind::JsonPath, QStringLiteral("$.type = ask"), json);
    QVERIFY(captures);
    QCOMPARE(captures->value(QStringLiteral("match")), QStringLiteral("ask"));
    QCOMPARE(captures->value(QStringLiteral("$.id")), QStringLiteral("18446744073709551615"));
    QCOMPARE(captures->value(QStringLiteral("$.who.n")), QStringLiteral("a\\\"b"));
    QCOMPARE(captures->value(QStringLiteral("$.who")), QStringLiteral("{\"n\":\"a\\\"b\"}"));
    QVERIFY(!captures->value(QStringLiteral("$.none")));
    QVERIFY(!captures->value(QStringLiteral("$..")));
}

void TestMatcher::fillsTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *text, const char *filled) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(filled);
    };
    row("nothing", "nothing");
    row("{{a}}", "1");
    row("x{{ a }}y{{b}}", "x1y2");
    row("{{unknown}} {{a}}", "{{unknown}} 1");
    row("{\"n\":{{a}}}", "{\"n\":1}");
    row("{{{a}}}", "{1}");
    row("{{a", "{{a");
    row("{{a}} }}", "1 }}");
    row("{{ {{a}}", "{{ 1");
    row("{{}}", "{{}}");
}

void TestMatcher::fillsTemplates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    const Captures captures{{},
        {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}}};
    QCOMPARE(fillTemplate(text, [&captures](const QString &name) { return captures.value(name); }),
        filled);
}

void TestMatcher::whatIsPutInIsNotReadAgain()
{
    const auto evil = [](const QString &name) -> std::optional<QString> {
        return name == QLatin1String("match") ? std::optional(QStringLiteral("{{secret}}"))
                                              : std::optional(QStringLiteral("known"));
    };
    QCOMPARE(fillTemplate(QStringLiteral("{{match}}-{{match}}"), evil),
        QStringLiteral("{{secret}}-{{secret}}"));
}

WASCLEAN_TEST(TestMatcher, QCoreApplication)

} // namespace tst_matcher

#include "tst_matcher.moc"
