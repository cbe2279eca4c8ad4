#include "app/profile/variables.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QSet>
#include <QUuid>
#include <QtTest>

namespace tst_template {

using namespace wasclean;

/// What "{{…}}" stands for, and what it does not.
class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void saysWhy_data();
    void saysWhy();
    void marksPlaces();
    void builtIns();
    void counterCountsTexts();
    void checkingUsesNothingUp();
    void randomStaysWithin();
    void secretsComeFromSlots();
    void settings();
    void multiplyingVariablesAreBounded();
    void manyBracesAreReadInTime_data();
    void manyBracesAreReadInTime();
    void neverCrashes();

private:
    static Variables variables()
    {
        Environment environment;
        environment.name = QStringLiteral("Staging");
        environment.variables = {{QStringLiteral("host"), QStringLiteral("example.org"), false},
            {QStringLiteral("base"), QStringLiteral("wss://{{host}}"), false},
            {QStringLiteral("token"), QStringLiteral("t0"), true},
            {QStringLiteral("unknown"), QString(), true},
            {QStringLiteral("größe"), QStringLiteral("7"), false},
            {QStringLiteral("a.b-c_1"), QStringLiteral("x"), false},
            {QStringLiteral("empty"), QString(), false},
            {QStringLiteral("ring"), QStringLiteral("{{ring2}}"), false},
            {QStringLiteral("ring2"), QStringLiteral("{{ring}}"), false},
            {QStringLiteral("hollow"), QStringLiteral("{{nothing}}"), false}};
        Variables variables;
        variables.setEnvironment(environment);
        return variables;
    }
};

void TestTemplate::expands_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("plain", "plain");
    row("{{host}}", "example.org");
    row("{{ host }}", "example.org");
    row("a{{host}}b{{host}}c", "aexample.orgbexample.orgc");
    row("{{base}}/x", "wss://example.org/x");
    row("{{token}}", "t0");
    row("{{größe}}", "7");
    row("{{a.b-c_1}}", "x");
    row("[{{empty}}]", "[]");
    row("{\"a\":{\"b\":{}}}", "{\"a\":{\"b\":{}}}");
    row("{{{host}}}", "{example.org}");
    row("{{", "{{");
    row("}}", "}}");
    row("{{}}", "{{}}");
    row("{{ }}", "{{ }}");
    row("{{1}}", "{{1}}");
    row("{{#each x}}", "{{#each x}}");
    row("{{a b}}", "{{a b}}");
    row("{{host", "{{host");
    row("{{'{{'}}host}}", "{{host}}");
    row("{{\"{{\"}}", "{{");
    row("\\{{host}}", "\\example.org");
}

void TestTemplate::expands()
{
    QFETCH(QString, expected);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    Variables v = variables();
    const Expansion expansion = v.expand(text);
    QCOMPARE(expansion.text, expected);
    QVERIFY(expansion.unresolved.isEmpty());
    QVERIFY(v.unresolved(text).isEmpty());
}

void TestTemplate::saysWhy_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(sentence);
    };
    row("{{nothing}}", "“nothing” has no value in the environment “Staging”.");
    row("{{unknown}}", "“unknown” has no value in the environment “Staging”.");
    row("{{hollow}}", "“nothing” has no value in the environment “Staging”.");
    row("{{ring}}", "The variable “ring” refers to itself.");
    row("{{host(1)}}", "There is no function “host”.");
    row("{{random.int(1)}}", "Write {{random.int(1,6)}} for a whole number from 1 to 6.");
    row("{{random.int(2,1)}}", "Write {{random.int(1,6)}} for a whole number from 1 to 6.");
    row("{{random.int(a,b)}}", "Write {{random.int(1,6)}} for a whole number from 1 to 6.");
    row("{{random.int(0,9223372036854775807)}}",
        "Write {{random.int(1,6)}} for a whole number from 1 to 6.");
    row("{{secret:header.X-Key}}", "Enter the secret Header X-Key.");
}

void TestTemplate::saysWhy()
{
    QFETCH(QString, sentence);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Expansion expansion = variables().expand(text);
    QCOMPARE(expansion.text, text);
    QCOMPARE(expansion.unresolved.size(), 1);
    QCOMPARE(expansion.unresolved.first().sentence, sentence);
    QCOMPARE(variables().unresolved(text), expansion.unresolved);
}

void TestTemplate::marksPlaces()
{
    const auto marks = variables().unresolved(QStringLiteral("😀{{no}} {{host}} {{nor}}"));
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(0).begin, 2);
    QCOMPARE(marks.at(0).length, 6);
    QCOMPARE(marks.at(1).begin, 18);
    QCOMPARE(marks.at(1).length, 7);
    QCOMPARE(Variables().unresolved(QStringLiteral("{{host}}")).first().sentence,
        QStringLiteral("“host” has no value. Choose an environment that has this variable."));
}

void TestTemplate::builtIns()
{
    Variables v;
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const QString text = v.expand(QStringLiteral("{{timestamp}} {{now}} {{uuid}} {{uuid}}")).text;
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    const QStringList parts = text.split(u' ');
    QCOMPARE(parts.size(), 4);
    const qint64 timestamp = parts.at(0).toLongLong();
    QVERIFY2(timestamp >= before && timestamp <= after, qPrintable(text));
    const QDateTime now = QDateTime::fromString(parts.at(1), Qt::ISODateWithMs);
    QCOMPARE(now.toSecsSinceEpoch(), timestamp);
    QVERIFY(parts.at(1).endsWith(u'Z'));
    QCOMPARE(QUuid::fromString(parts.at(2)).version(), QUuid::Random);
    QVERIFY(parts.at(2) != parts.at(3));
    QCOMPARE(parts.at(2).size(), 36);

    // A variable of one's own goes before.
    Environment environment;
    environment.variables = {{QStringLiteral("now"), QStringLiteral("later"), false}};
    v.setEnvironment(environment);
    QCOMPARE(v.expand(QStringLiteral("{{now}}")).text, QStringLiteral("later"));
    QVERIFY(v.names().contains(QStringLiteral("uuid")));
    QCOMPARE(v.names().count(QStringLiteral("now")), 1);
}

void TestTemplate::counterCountsTexts()
{
    Variables v;
    QCOMPARE(v.expand(QStringLiteral("{{counter}}/{{counter}}")).text, QStringLiteral("1/1"));
    QCOMPARE(v.expand(QStringLiteral("no counter")).text, QStringLiteral("no counter"));
    QCOMPARE(v.expand(QStringLiteral("{{counter}}")).text, QStringLiteral("2"));
    v.restartCounter();
    QCOMPARE(v.expand(QStringLiteral("{{counter}}")).text, QStringLiteral("1"));
}

void TestTemplate::checkingUsesNothingUp()
{
    Variables v;
    QVERIFY(v.unresolved(QStringLiteral("{{counter}}")).isEmpty());
    QCOMPARE(v.expand(QStringLiteral("{{counter}}")).text, QStringLiteral("1"));
}

void TestTemplate::randomStaysWithin()
{
    Variables v;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(v.expand(QStringLiteral("{{random.int( -1 , 1 )}}")).text);
    QCOMPARE(seen, QSet<QString>({QStringLiteral("-1"), QStringLiteral("0"), QStringLiteral("1")}));
    QCOMPARE(v.expand(QStringLiteral("{{random.int(5,5)}}")).text, QStringLiteral("5"));
}

void TestTemplate::secretsComeFromSlots()
{
    Variables v;
    v.setSecrets({{QStringLiteral("auth"), QStringLiteral("a{{b}}")}});
    // A secret is not a template.
    QCOMPARE(v.expand(QStringLiteral("<{{secret:auth}}>")).text, QStringLiteral("<a{{b}}>"));
}

void TestTemplate::settings()
{
    using Field = SettingsProblem::Field;
    ConnectionSettings s;
    s.url = QStringLiteral("{{base}}/{{no}}");
    s.headers = {{true, QStringLiteral("X-{{host}}"), QStringLiteral("{{token}}")},
        {true, QStringLiteral("X"), QStringLiteral("{{no}}")},
        {false, QStringLiteral("X"), QStringLiteral("{{no}}")}};
    s.auth.secret = QStringLiteral("{{no}}");
    s.proxy.host = QStringLiteral("{{no}}");
    Variables v = variables();
    ResolvedSettings resolved = v.resolve(s);
    QCOMPARE(resolved.settings.url, QStringLiteral("wss://example.org/{{no}}"));
    QCOMPARE(resolved.settings.headers.at(0).name, QStringLiteral("X-example.org"));
    QCOMPARE(resolved.settings.headers.at(0).value, QStringLiteral("t0"));
    // What is switched off needs no value.
    QCOMPARE(resolved.problems.size(), 2);
    QCOMPARE(resolved.problems.at(0).field, Field::Url);
    QCOMPARE(resolved.problems.at(0).sentence,
        QStringLiteral("“no” has no value in the environment “Staging”."));
    QCOMPARE(resolved.problems.at(1).field, Field::Header);
    QCOMPARE(resolved.problems.at(1).row, 1);

    s.auth.kind = AuthSettings::Kind::Bearer;
    s.proxy.kind = ProxyOptions::Kind::Socks5;
    resolved = v.resolve(s);
    QCOMPARE(resolved.problems.size(), 4);
    QCOMPARE(resolved.problems.at(2).field, Field::AuthSecret);
    QCOMPARE(resolved.problems.at(3).field, Field::ProxyHost);
}

/// Ten times as many references on each of 19 levels.
void TestTemplate::multiplyingVariablesAreBounded()
{
    Environment environment;
    for (int i = 0; i < 19; ++i) {
        const QString next = QStringLiteral("{{a%1}}").arg(i + 1);
        environment.variables.append({QStringLiteral("a%1").arg(i), next.repeated(10), false});
    }
    environment.variables.append({QStringLiteral("a19"), QStringLiteral("x"), false});
    Variables v;
    v.setEnvironment(environment);
    const Expansion expansion = v.expand(QStringLiteral("{{a0}}"));
    QCOMPARE(expansion.unresolved.size(), 1);
    QVERIFY(expansion.unresolved[0].sentence.startsWith(QStringLiteral("The text is too long")));
    QCOMPARE(v.expand(QStringLiteral("{{a17}}")).text, QString(100, u'x'));
}

void TestTemplate::manyBracesAreReadInTime_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row
        = [](const char *begin) { QTest::newRow(begin) << QString::fromUtf8(begin) << QString(); };
    row("{");
    row("{{a");
    row("{{a ");
    row("{{a(");
    QTest::newRow("blanks at the end") << QStringLiteral("{{a(") << QString(500'000, u' ');
}

/// A million characters; work that grew with their square would take hours.
void TestTemplate::manyBracesAreReadInTime()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    const QString text = begin.repeated(200'000 / begin.size()) + u'!' + end + QStringLiteral("}}");
    QVERIFY(templateReferences(text).isEmpty());
    const QString more = text + QStringLiteral("{{ b ( 1 , 2 ) }}");
    QCOMPARE(templateReferences(more).size(), 1);
}

void TestTemplate::neverCrashes()
{
    const QStringList pieces{QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("{{"),
        QStringLiteral("}}"), QStringLiteral("("), QStringLiteral(")"), QStringLiteral(","),
        QStringLiteral("random.int"), QStringLiteral("host"), QStringLiteral("secret:"),
        QStringLiteral("'"), QStringLiteral("ring"), QStringLiteral(" "), QStringLiteral("1")};
    QRandomGenerator random(1);
    Variables v = variables();
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += pieces.at(random.bounded(int(pieces.size())));
        const Expansion expansion = v.expand(text);
        for (const UnresolvedReference &each : expansion.unresolved) {
            QCOMPARE(text.mid(each.begin, 2), QStringLiteral("{{"));
            QCOMPARE(text.mid(each.begin + each.length - 2, 2), QStringLiteral("}}"));
        }
    }
}

WASCLEAN_TEST(TestTemplate, QCoreApplication)

} // namespace tst_template

#include "tst_template.moc"
