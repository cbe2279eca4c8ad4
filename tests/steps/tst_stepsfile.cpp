#include "app/formats/jsonnode.h"
#include "app/steps/stepplan.h"
#include "app/steps/stepsfile.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_stepsfile {

using namespace wasclean;

/// Files of steps: what is taken, and the sentence with line and column for what is not.
class TestStepsFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfStep();
    void everyProblemNamesItsPlace_data();
    void everyProblemNamesItsPlace();
    void knowsTheEnvironmentItNeeds();
    void repetitionsAreNumbered();
    void repetitionsOfNothingAreNotCounted();
    void largeFilesAreReadAtOnce_data();
    void largeFilesAreReadAtOnce();
    void titlesHoldNoSecret_data();
    void titlesHoldNoSecret();
};

namespace {

const char *const everything = R"JSON({
  "version": 1,
  "name": "All",
  "within": 1000,
  "variables": {"who": "John", "n": 5, "greeting": "Hello, {{who}}"},
  "steps": [
    {"connect": "demo:/echo", "name": "the echo", "within": 100},
    {"connect": {"url": "ws://{{who}}.example/"}},
    {"request": "https://x.example/csrf", "save": {"csrf": {"header": "X-CSRF-Token"}}},
    {"request": {"method": "PUT", "url": "http://{{who}}/", "form": {"a": "{{csrf}}", "b": 1},
      "headers": [{"name": "X-{{n}}", "value": "{{csrf}}"}]}, "status": 201, "within": 9,
      "save": {"token": "$.t[0]", "sid": {"cookie": "sid"}, "r": {"regex": "a(b)"}}},
    {"send": "{{greeting}}"},
    {"send": {"json": {"a": ["{{n}}", 1.10]}}, "frames": 3, "within": 0},
    {"send": {"hex": "00 ff"}}, {"send": {"base64": "AP8="}},
    {"send": {"file": "a.bin"}}, {"send": {"textFile": "{{who}}.txt"}}, {"send": {"text": ""}},
    {"ping": ""}, {"pong": {"hex": "01"}},
    {"expect": "Hello", "next": true, "continue": true},
    {"expect": {"text": "a", "contains": "a", "regex": "(?<x>a)", "json": {"$.t[0]": {"b": null}}},
      "save": {"id": "$.t", "group": 1}},
    {"expect": {"hex": "00"}}, {"expect": {"base64": ""}}, {"expect": {"file": "b"}},
    {"expect": {"any": true}}, {"expect": {"ping": true}}, {"expect": {"pong": "x"}},
    {"expectNone": {"contains": "{{id}}"}, "within": 50},
    {"wait": 0},
    {"close": {}}, {"close": []}, {"close": {"code": 4000}}, {"close": [1000, "{{group}}"]},
    {"drop": true},
    {"expectClose": {}},
    {"expectClose": {"wasClean": false, "code": 1006, "reason": {"contains": "x"}}},
    {"expectError": {}}, {"expectError": {"status": 401, "regex": "refused"}},
    {"repeat": 2, "name": "twice", "steps": [{"send": "{{index}} {{env.HOME}}"}]}
  ]
})JSON";

} // namespace

void TestStepsFile::readsEveryKindOfStep()
{
    const QByteArray text(everything);
    const StepsParse parse = parseSteps(text);
    QVERIFY2(parse, qPrintable(parse.problem));
    const StepsFile &file = *parse.file;
    QCOMPARE(file.name, QStringLiteral("All"));
    QCOMPARE(file.within, std::chrono::milliseconds(1000));
    QCOMPARE(file.variables.size(), std::size_t(3));
    QCOMPARE(file.variables[1].json, QByteArray("5"));
    QCOMPARE(file.steps.size(), std::size_t(33));
    QCOMPARE(file.steps[0].name, QStringLiteral("the echo"));
    QCOMPARE(file.steps[0].title, QStringLiteral("connect demo:/echo"));
    QCOMPARE(file.steps[0].settings, QByteArray(R"({"url":"demo:/echo"})"));
    QCOMPARE(*file.steps[0].within, std::chrono::milliseconds(100));
    QCOMPARE(file.steps[2].request.method, QStringLiteral("GET"));
    QVERIFY(!file.steps[2].request.status && !file.steps[2].request.hasBody);
    QCOMPARE(file.steps[3].title, QStringLiteral("request PUT http://{{who}}/"));
    QCOMPARE(*file.steps[3].request.status, 201);
    QCOMPARE(file.steps[3].payload.text, QStringLiteral(R"({"a":"{{csrf}}","b":1})"));
    QCOMPARE(file.steps[3].request.saves.size(), std::size_t(3));
    QCOMPARE(file.steps[5].payload.text, QStringLiteral(R"({"a":["{{n}}",1.10]})"));
    QCOMPARE(file.steps[5].frames, 3);
    QVERIFY(file.steps[13].isNext && file.steps[13].goesOn);
    QCOMPARE(file.steps[14].message.texts.size(), std::size_t(3));
    QCOMPARE(file.steps[14].saves.size(), std::size_t(2));
    QVERIFY(!file.steps[23].code);
    QCOMPARE(*file.steps[26].code, 1000);
    QCOMPARE(file.steps[26].reason, QStringLiteral("{{group}}"));
    QCOMPARE(*file.steps[31].error.status, 401);
    QCOMPARE(file.steps[32].steps.size(), std::size_t(1));
    QCOMPARE(text.mid(file.steps[22].start, file.steps[22].end - file.steps[22].start),
        QByteArray("{\"wait\": 0}"));
    QCOMPARE(text.at(file.stepsStart), '[');
    QCOMPARE(text.at(file.stepsEnd - 1), ']');
    QSet<Step::Kind> kinds;
    for (const Step &step : file.steps)
        kinds.insert(step.kind);
    QCOMPARE(kinds.size(), stepWords().size());
}

void TestStepsFile::everyProblemNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(problem);
    };
    /// One step on line 2 of a sound file.
    const auto step
        =
            [](const char *name, const char *json, const char *problem) {
                QTest::newRow(name)
                    << QByteArray("{\"version\": 1, \"steps\": [\n").append(json).append("]}")
                    << QString::fromUtf8(problem);
            };
    row("nothing", "", "line 1, column 1: expected a value, found the end of the text");
    row("a comma too many", "{\"version\": 1,\n}",
        "line 2, column 1: expected a name in double quotes, found '}'");
    row("no object", "[]", "line 1, column 1: expected an object, found an array");
    row("no version", "{\"steps\": []}", "line 1, column 1: \"version\": 1 is missing");
    row("version as text", "{\"version\": \"1\"}",
        "line 1, column 13: expected a whole number from 1 to 2147483647, found a string");
    row("newer version", "{\"version\": 2}",
        "line 1, column 13: this version of Wasclean reads steps files of version 1, but the file "
        "has version 2");
    row("no steps", "{\"version\": 1}", "line 1, column 1: \"steps\" is missing");
    row("unknown key at the top", "{\"version\": 1, \"stesp\": []}",
        "line 1, column 16: \"stesp\" is not allowed in a steps file; did you mean \"steps\"?");
    row("key twice", "{\"version\": 1, \"steps\": [], \"steps\": []}",
        "line 1, column 29: \"steps\" appears twice");
    row("variables that are a list", "{\"version\": 1, \"variables\": [], \"steps\": []}",
        "line 1, column 29: expected an object, found an array");
    row("odd name of a variable", "{\"version\": 1, \"variables\": {\"a b\": 1}, \"steps\": []}",
        "line 1, column 30: \"a b\" is not a valid variable name");
    row("variable of a later one",
        "{\"version\": 1, \"variables\": {\"a\": \"{{b}}\", \"b\": 1}, \"steps\": []}",
        "line 1, column 35: {{b}} is not defined: define it in \"variables\", save it in an "
        "earlier step, or write {{env.NAME}} for an environment variable");
    step("step that is no object", "1", "line 2, column 1: expected an object, found a number");
    step("misspelt step", R"({"sned": "x"})",
        "line 2, column 2: \"sned\" is not a step; did you mean \"send\"?");
    step("step without an action", R"({"within": 5})",
        "line 2, column 1: this step has no action; it needs one of connect, request, send, ping, "
        "pong, expect, expectNone, wait, close, drop, expectClose, expectError, repeat");
    step("two actions", R"({"send": "x", "expect": "y"})",
        "line 2, column 15: a step can have only one action: move \"expect\" to a step of its own");
    step("the same action twice", R"({"send": "x", "send": "y"})",
        "line 2, column 15: \"send\" appears twice");
    step("modifier of others", R"({"wait": 5, "within": 5})",
        "line 2, column 13: \"within\" cannot be used with \"wait\"");
    step("unknown modifier", R"({"wait": 5, "whitin": 5})",
        "line 2, column 13: \"whitin\" is not allowed in a step");
    step("negative time", R"({"wait": -1})",
        "line 2, column 10: expected a whole number from 0 to 86400000, found -1");
    step("half a millisecond", R"({"wait": 0.5})",
        "line 2, column 10: expected a whole number from 0 to 86400000, found 0.5");
    step("time as text", R"({"wait": "5"})",
        "line 2, column 10: expected a whole number from 0 to 86400000, found a string");
    step("name that is a number", R"({"wait": 5, "name": 5})",
        "line 2, column 21: expected a string, found a number");
    step("continue that is a word", R"({"wait": 5, "continue": null})",
        "line 2, column 25: expected true or false, found null");
    step("bad URL", R"({"connect": "ftp://x"})",
        "line 2, column 13: The scheme must be ws, wss, http, https, ws+unix or wss+unix, not "
        "“ftp”");
    step("connect without URL", R"({"connect": {}})",
        "line 2, column 13: the settings have no \"url\"");
    step("connect to a number", R"({"connect": 5})",
        "line 2, column 13: expected a URL, or an object of settings with a \"url\"");
    step("unknown setting", R"({"connect": {"url": "ws://x/", "tls": {"alpm": true}}})",
        "line 2, column 48: in the settings, tls.alpm: this setting does not exist");
    step("request that is a number", R"({"request": 5})",
        "line 2, column 13: expected a URL, or an object with a \"url\"");
    step("request without a URL", R"({"request": {"method": "GET"}})",
        "line 2, column 13: the request has no \"url\"");
    step("request to a WebSocket", R"({"request": "wss://x/"})",
        "line 2, column 13: The URL of a request must begin with http:// or https://");
    step("request to no host", R"({"request": "http:///"})",
        "line 2, column 13: The URL has no host");
    step("method with a space", R"({"request": {"url": "http://x/", "method": "GET /"}})",
        "line 2, column 44: “GET /” is not a valid request method");
    step("method of proxies", R"({"request": {"url": "http://x/", "method": "connect"}})",
        "line 2, column 44: The request method connect cannot be sent");
    step("two bodies", R"({"request": {"url": "http://x/", "text": "a", "hex": "00"}})",
        "line 2, column 47: a request can have only one body, one of text, json, hex, base64, "
        "file, textFile, form");
    step("form with a list", R"({"request": {"url": "http://x/", "form": {"a": []}}})",
        "line 2, column 48: the value of a form must be a string, a number, true, false or null");
    step("form to a WebSocket", R"({"send": {"form": {}}})",
        "line 2, column 11: \"form\" is not allowed in a payload");
    step("header with a line break",
        R"({"request": {"url": "http://x/", "headers": [{"name": "A", "value": "a\r\nB: 1"}]}})",
        "line 2, column 46: A header value cannot contain line breaks or NUL characters");
    step("header of the body's size",
        R"({"request": {"url": "http://x/", "headers": [{"name": "content-length", "value": "1"}]}})",
        "line 2, column 46: Wasclean sets the header “content-length” of a request itself");
    step("header without a value",
        R"({"request": {"url": "http://x/", "headers": [{"name": "A"}]}})",
        "line 2, column 46: a header of a request needs a \"name\" and a \"value\"");
    step("status of nothing", R"({"request": "http://x/", "status": 99})",
        "line 2, column 36: expected a whole number from 100 to 599, found 99");
    step("status of a message", R"({"expect": "x", "status": 200})",
        "line 2, column 17: \"status\" cannot be used with \"expect\"");
    step("saving a group", R"({"request": "http://x/", "save": {"a": 1}})",
        "line 2, column 40: expected a JSON path, for example \"$.token\", or an object with one "
        "of header, cookie, regex");
    step("saving from two",
        R"({"request": "http://x/", "save": {"a": {"header": "b", "cookie": "c"}}})",
        "line 2, column 40: expected a JSON path, for example \"$.token\", or an object with one "
        "of header, cookie, regex");
    step("saving from elsewhere", R"({"request": "http://x/", "save": {"a": {"cooky": "b"}}})",
        "line 2, column 41: \"cooky\" is not allowed in \"save\"; did you mean \"cookie\"?");
    step("saving an odd header", R"({"request": "http://x/", "save": {"a": {"header": "b c"}}})",
        "line 2, column 51: this is not a valid name");
    step("saving by a bad expression", R"({"request": "http://x/", "save": {"a": {"regex": "("}}})",
        "line 2, column 50: the regular expression is not valid at character 2: missing closing "
        "parenthesis");
    step("payload of no form", R"({"send": {"hexx": "00"}})",
        "line 2, column 11: \"hexx\" is not allowed in a payload; did you mean \"hex\"?");
    step("payload of two forms", R"({"send": {"hex": "00", "text": "a"}})",
        "line 2, column 10: expected exactly one of text, json, hex, base64, file, textFile");
    step("payload that is a list", R"({"send": []})",
        "line 2, column 10: expected a string or an object with one of text, json, hex, base64, "
        "file, textFile");
    step("bad hex", R"({"send": {"hex": "0g"}})",
        "line 2, column 18: 'g' at position 2 is not a hexadecimal digit");
    step("bad base64", R"({"send": {"base64": "A?"}})",
        "line 2, column 21: this is not valid base64");
    step("no frames", R"({"send": "x", "frames": 0})",
        "line 2, column 25: expected a whole number from 1 to 1000000, found 0");
    step("Ping from a file", R"({"ping": {"file": "x"}})",
        "line 2, column 11: \"file\" is not allowed in a payload");
    step("unknown variable", R"({"send": "{{who}}"})",
        "line 2, column 10: {{who}} is not defined: define it in \"variables\", save it in an "
        "earlier step, or write {{env.NAME}} for an environment variable");
    step("unknown variable deep in JSON", R"({"send": {"json": {"a": ["{{who}}"]}}})",
        "line 2, column 26: {{who}} is not defined: define it in \"variables\", save it in an "
        "earlier step, or write {{env.NAME}} for an environment variable");
    step("index outside a repetition", R"({"send": "{{index}}"})",
        "line 2, column 10: {{index}} is not defined: define it in \"variables\", save it in an "
        "earlier step, or write {{env.NAME}} for an environment variable");
    step("no condition", R"({"expect": {}})",
        "line 2, column 12: expected at least one condition; {\"any\": true} matches any message");
    step("condition that is not known", R"({"expect": {"containz": "x"}})",
        "line 2, column 13: \"containz\" is not allowed in \"expect\"; did you mean \"contains\"?");
    step("text and bytes", R"({"expect": {"text": "x", "hex": "00"}})",
        "line 2, column 12: no message can meet all these conditions: some are for text and some "
        "are not");
    step("Ping and text", R"({"expect": {"ping": true, "text": "x"}})",
        "line 2, column 12: no message can meet all these conditions: some are for text and some "
        "are not");
    step("bad regular expression", R"({"expect": {"regex": "a(b"}})",
        "line 2, column 22: the regular expression is not valid at character 4: missing closing "
        "parenthesis");
    step("bad JSON path", R"({"expect": {"json": {"a.b": 1}}})",
        "line 2, column 22: JSON path, column 1: a path begins with $");
    step("JSON without a path", R"({"expect": {"json": {}}})",
        "line 2, column 21: expected a JSON path and its value, for example {\"$.type\": \"ok\"}");
    step("group without expression", R"({"expect": "x", "save": {"a": 1}})",
        "line 2, column 31: only a regular expression has groups to save");
    step("bad path to save", R"({"expect": "x", "save": {"a": "b"}})",
        "line 2, column 31: JSON path, column 1: a path begins with $");
    step("odd name to save", R"({"expect": "x", "save": {"env.X": "$"}})",
        "line 2, column 26: \"env.X\" is not a valid variable name");
    step("code that nobody may send", R"({"close": [1005]})",
        "line 2, column 12: The close code must be 1000 or from 3000 to 4999, so 1005 is not "
        "allowed");
    step("code in an object", R"({"close": {"code": 1006}})",
        "line 2, column 20: The close code must be 1000 or from 3000 to 4999, so 1006 is not "
        "allowed");
    step("close that is a number", R"({"close": 1000})",
        "line 2, column 11: expected {\"code\": 1000, \"reason\": \"…\"}, or {} for a Close frame "
        "without a code");
    step("reason without a code", R"({"close": {"reason": "x"}})",
        "line 2, column 22: a close reason needs a close code");
    step("three values", R"({"close": [1000, "x", 1]})",
        "line 2, column 23: \"close\" can only have a code and a reason");
    step("drop that is false", R"({"drop": false})",
        "line 2, column 10: expected true, found false");
    step("close code too large", R"({"expectClose": {"code": 65536}})",
        "line 2, column 26: expected a whole number from 0 to 65535, found 65536");
    step("unclean as text", R"({"expectClose": {"wasClean": "no"}})",
        "line 2, column 30: expected true or false, found a string");
    step("error with two tests", R"({"expectError": {"contains": "a", "regex": "b"}})",
        "line 2, column 44: expected either \"contains\" or \"regex\"");
    step(
        "repeat without steps", R"({"repeat": 2})", "line 2, column 1: \"repeat\" needs \"steps\"");
    step("never", R"({"repeat": 0, "steps": []})",
        "line 2, column 12: expected a whole number from 1 to 100000, found 0");
    step("too much", R"({"repeat": 99999, "steps": [{"wait": 0}, {"wait": 0}]})",
        "line 2, column 42: the file would run more than 100000 steps");
    step("problem inside a repeat", "{\"repeat\": 2, \"steps\": [\n  {\"wiat\": 1}]}",
        "line 3, column 4: \"wiat\" is not a step; did you mean \"wait\"?");
    step("column after an umlaut", R"({"name": "äöü", "wait": "x"})",
        "line 2, column 25: expected a whole number from 0 to 86400000, found a string");
}

void TestStepsFile::everyProblemNamesItsPlace()
{
    QFETCH(const QByteArray, text);
    const StepsParse parse = parseSteps(text);
    QVERIFY(!parse);
    QTEST(parse.problem, "problem");
    QVERIFY(parse.wrongAt <= text.size());
    QVERIFY2(parse.problem.startsWith(placeInText(text, parse.wrongAt)), qPrintable(parse.problem));
}

void TestStepsFile::knowsTheEnvironmentItNeeds()
{
    const QByteArray text
        = R"({"version": 1, "variables": {"a": "{{env.ONE}}"}, "steps": [{"send": "{{env.TWO}}"}]})";
    const StepsParse parse = parseSteps(text);
    QVERIFY2(parse, qPrintable(parse.problem));
    QCOMPARE(parse.file->environment.size(), std::size_t(2));
    QCOMPARE(parse.file->environment[1].name, QStringLiteral("TWO"));
    QCOMPARE(parse.file->environment[1].at, text.indexOf("\"{{env.TWO}}"));
}

void TestStepsFile::repetitionsAreNumbered()
{
    const StepsParse parse = parseSteps(
        R"({"version": 1, "steps": [{"wait": 1}, {"repeat": 2, "steps": [{"wait": 2},
            {"repeat": 2, "steps": [{"wait": 3}]}]}, {"wait": 4}]})");
    QVERIFY2(parse, qPrintable(parse.problem));
    const std::vector<PlannedStep> plan = planOf(parse.file->steps);
    QStringList places;
    for (const PlannedStep &planned : plan)
        places.append(planned.place);
    QCOMPARE(places.join(u'|'),
        QStringLiteral(
            "1|2.1 (round 1 of 2)|2.2.1 (round 1 of 2) (round 1 of 2)"
            "|2.2.1 (round 1 of 2) (round 2 of 2)|2.1 (round 2 of 2)"
            "|2.2.1 (round 2 of 2) (round 1 of 2)|2.2.1 (round 2 of 2) (round 2 of 2)|3"));
    QCOMPARE(plan[0].next, plan[1].step);
    QCOMPARE(plan.back().next, nullptr);
    QCOMPARE(plan[6].round, 2);
}

/// Ten thousand million rounds without a step.
void TestStepsFile::repetitionsOfNothingAreNotCounted()
{
    const StepsParse parse = parseSteps(
        R"({"version": 1, "steps": [{"repeat": 99999, "steps":
            [{"repeat": 100000, "steps": []}]}]})");
    QVERIFY2(parse, qPrintable(parse.problem));
    QVERIFY(planOf(parse.file->steps).empty());
}

void TestStepsFile::largeFilesAreReadAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QByteArray variables = R"("v": 1)";
    for (int i = 0; i < 60'000; ++i)
        variables += ",\"v" + QByteArray::number(i) + "\":1";
    QTest::newRow("many variables")
        << R"({"version": 1, "variables": {)" + variables + R"(}, "steps": []})" << true;
    QTest::newRow("many names that a step does not have")
        << R"({"version": 1, "steps": [{"wait": 1, )" + variables + "}]}" << false;
    QTest::newRow("many names instead of a step")
        << R"({"version": 1, "steps": [{)" + variables + "}]}" << false;
    QTest::newRow("a long text deep down") << R"({"version": 1, "steps": [{"send": {"json": )"
            + QByteArray(400, '[') + '"' + QByteArray(2'000'000, 'x') + '"' + QByteArray(400, ']')
            + "}}]}" << true;
}

/// With work that grew with the square of the names, or with depth times length, these take minutes
/// and more, and the limit of a test ends them.
void TestStepsFile::largeFilesAreReadAtOnce()
{
    QFETCH(const QByteArray, text);
    QTEST(bool(parseSteps(text)), "isGood");
}

void TestStepsFile::titlesHoldNoSecret_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("wss://me:sesame@example.org/a@b")
        << QStringLiteral("connect wss://•••@example.org/a@b");
    QTest::newRow("wss://h/?access_token=sesame")
        << QStringLiteral("connect wss://h/?access_token=•••");
    QTest::newRow("wss:me:sesame@h/") << QStringLiteral("connect wss:•••@h/");
    QTest::newRow("wss://h/?access_token={{env.TOKEN}}")
        << QStringLiteral("connect wss://h/?access_token={{env.TOKEN}}");
}

void TestStepsFile::titlesHoldNoSecret()
{
    const QByteArray text = QByteArray(R"({"version": 1, "steps": [{"connect": ")")
        + QTest::currentDataTag() + R"("}]})";
    const StepsParse parse = parseSteps(text);
    QVERIFY2(parse, qPrintable(parse.problem));
    QTEST(parse.file->steps[0].title, "title");
}

WASCLEAN_TEST(TestStepsFile, QCoreApplication)

} // namespace tst_stepsfile

#include "tst_stepsfile.moc"
