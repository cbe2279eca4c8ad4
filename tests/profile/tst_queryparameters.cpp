#include "app/profile/queryparameters.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_queryparameters {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// "name=value" with what is shown; a name alone where there is no "=".
QStringList shown(const QList<SettingsRow> &rows)
{
    QStringList texts;
    for (const SettingsRow &row : rows)
        texts.append(row.value.isNull() ? row.name : QString(row.name + u'|' + row.value));
    return texts;
}

SettingsRow row(const char *name, const char *value)
{
    return {true, QString::fromUtf8(name), QString::fromUtf8(value)};
}

} // namespace

class TestQueryParameters : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void change_data();
    void change();
    void passesOverRows();
    void movesTextWithItsRow();
    void putsBackAnything();
};

void TestQueryParameters::read_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("rows");
    const auto add = [](const char *url, const QStringList &rows) {
        QTest::newRow(url) << QString::fromUtf8(url) << rows;
    };
    add("ws://h/", {});
    add("ws://h/?", {});
    add("ws://h?a=1&b=2&a=3", {u"a|1"_s, u"b|2"_s, u"a|3"_s});
    add("ws://h/?a&b=", {u"a"_s, u"b|"_s});
    add("ws://h/?a=b=c&=d", {u"a|b=c"_s, u"|d"_s});
    add("ws://h/?&&a=1&&b=2&", {u"a|1"_s, u"b|2"_s});
    add("ws://h/?q=a%20b%26c%23d", {u"q|a b&c#d"_s});
    add("ws://h/?k%3Dl=m", {u"k=l|m"_s});
    add("ws://h/?q=%C3%A9t%C3%A9", {u"q|été"_s});
    add("ws://h/?q=été", {u"q|été"_s});
    // What would not come back the same is shown as it stands.
    add("ws://h/?q=%c3%a9", {u"q|%c3%a9"_s});
    add("ws://h/?q=%FF&r=%2F%41&s=a+b%2B", {u"q|%FF"_s, u"r|%2F%41"_s, u"s|a+b%2B"_s});
    add("ws://h/?q=%0A%00&r=100%", {u"q|%0A%00"_s, u"r|100%"_s});
    add("ws://h/?q={{a&b=c#d}}&r=1", {u"q|{{a&b=c#d}}"_s, u"r|1"_s});
    add("ws://h/?{{n%20m}}={{v%20w}}%20x", {u"{{n%20m}}|{{v%20w}}%20x"_s});
    add("ws://h/?q={{open&r=1", {u"q|{{open"_s, u"r|1"_s});
    add("{{base}}?a=1", {u"a|1"_s});
    add("{{base?x}}", {});
    add("ws+unix:/a.sock:/r?x=1", {u"x|1"_s});
    add("ws://h/?a=1#b?c=2", {u"a|1"_s});
    add("ws://h/#b?c=2", {});
}

void TestQueryParameters::read()
{
    QFETCH(QString, url);
    QFETCH(QStringList, rows);
    QCOMPARE(shown(queryRows(url)), rows);
    QCOMPARE(withQueryRows(url, queryRows(url)), url);
}

void TestQueryParameters::change_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("changed");
    const auto add = [](const char *url, int at, const char *value, const char *changed) {
        QTest::addRow("%s %d %s", url, at, value) << QString::fromUtf8(
            url) << at << QString::fromUtf8(value) << QString::fromUtf8(changed);
    };
    add("ws://h/?a=%2f&b=1&c= x", 1, "2", "ws://h/?a=%2f&b=2&c= x");
    add("ws://h/?a=1", 0, "x y&z#=é", "ws://h/?a=x%20y%26z%23=%C3%A9");
    add("ws://h/?a=1", 0, "%41+50%", "ws://h/?a=%41+50%");
    add("ws://h/?a=1", 0, "{{x y}} z", "ws://h/?a={{x y}}%20z");
    add("ws://h/?a=1#f", 0, "2", "ws://h/?a=2#f");
    add("ws://h/?&a=1&&b=2&", 1, "3", "ws://h/?&a=1&b=3");
    add("ws://h/?a=1&b&b=", 0, "3", "ws://h/?a=3&b&b=");
}

void TestQueryParameters::change()
{
    QFETCH(QString, url);
    QFETCH(int, at);
    QFETCH(QString, value);
    QFETCH(QString, changed);
    QList<SettingsRow> rows = queryRows(url);
    rows[at].value = value;
    QCOMPARE(withQueryRows(url, rows), changed);
    // What the table shows of the new text is what was put in.
    QCOMPARE(queryRows(changed)[at].value, value);
}

void TestQueryParameters::passesOverRows()
{
    QList<SettingsRow> rows{row("a", "1"), row("", ""), row("off", "2"), row("b=", "")};
    rows[2].enabled = false;
    QCOMPARE(withQueryRows(u"ws://h/x"_s, rows), u"ws://h/x?a=1&b%3D="_s);
    QCOMPARE(withQueryRows(u"ws://h/x?a=2#f"_s, {}), u"ws://h/x#f"_s);
    QCOMPARE(withQueryRows(u"ws://h/x?#f"_s, {}), u"ws://h/x?#f"_s);
    rows = {{true, u"flag"_s, QString()}};
    QCOMPARE(withQueryRows(u"ws://h/x"_s, rows), u"ws://h/x?flag"_s);
}

void TestQueryParameters::movesTextWithItsRow()
{
    const QString url = u"ws://h/?a=x y&b=%c3&&c"_s;
    QList<SettingsRow> rows = queryRows(url);
    rows.swapItemsAt(0, 2);
    QCOMPARE(withQueryRows(url, rows), u"ws://h/?c&b=%c3&a=x y"_s);
    rows.removeAt(1);
    QCOMPARE(withQueryRows(url, rows), u"ws://h/?c&a=x y"_s);
}

/// Whatever is typed comes back byte for byte, and what the table makes is read as the same rows.
void TestQueryParameters::putsBackAnything()
{
    const QStringList pieces{u"ws://h/"_s, u"?"_s, u"&"_s, u"&&"_s, u"="_s, u"#"_s, u"a"_s,
        u"b c"_s, u"%20"_s, u"%"_s, u"%2"_s, u"%26"_s, u"%C3%A9"_s, u"%c3%a9"_s, u"%FF"_s, u"{{"_s,
        u"}}"_s, u"{{v}}"_s, u"+"_s, u"é€😀"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\n"_s,
        u"%7B%7B"_s};
    QRandomGenerator random(4);
    const auto anything = [&](int longest) {
        QString text;
        for (int i = random.bounded(longest); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString url = anything(16);
        QList<SettingsRow> rows = queryRows(url);
        QCOMPARE(withQueryRows(url, rows), url);
        rows.insert(random.bounded(int(rows.size()) + 1), {true, anything(4), anything(4)});
        rows.removeAt(random.bounded(int(rows.size())));
        const QString changed = withQueryRows(url, rows);
        QCOMPARE(withQueryRows(changed, queryRows(changed)), changed);
    }
}

WASCLEAN_TEST(TestQueryParameters, QCoreApplication)

} // namespace tst_queryparameters

#include "tst_queryparameters.moc"
