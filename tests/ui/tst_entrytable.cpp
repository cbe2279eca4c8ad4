#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/options/entrytable.h"

#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_entrytable {

using namespace wasclean;

namespace {

SettingsRow row(const char *name, const char *value, bool enabled = true)
{
    return {enabled, QString::fromUtf8(name), QString::fromUtf8(value)};
}

EntryWords words()
{
    EntryWords words;
    words.id = QStringLiteral("header");
    words.enabled = QStringLiteral("Send header %1");
    words.name = QStringLiteral("Header %1 name");
    words.value = QStringLiteral("Header %1 value");
    words.remove = QStringLiteral("Remove header %1");
    words.moveUp = QStringLiteral("Move header %1 up");
    words.moveDown = QStringLiteral("Move header %1 down");
    words.knownNames = {QStringLiteral("Accept"), QStringLiteral("X-API-Key")};
    return words;
}

} // namespace

/// The table in which headers, cookies and parameters are edited.
class TestEntryTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingInTheEmptyLineAddsAnEntry();
    void emptyLinesAreNoEntries();
    void orderAndDuplicatesStay();
    void fillingIsQuiet();
    void fillingLeavesTheCursor();
    void spaceSwitchesOff();
    void deleteRemoves();
    void buttonRemoves();
    void lastLineCannotBeRemoved();
    void keysMove();
    void buttonsMove();
    void pastedTextIsSplit();
    void typedTextIsNotSplit();
    void missingValueStaysMissing();
    void knownNamesAreOffered();
    void problemIsShownAtItsEntry();
    void namesAreUnique();
    void tabWalksAlongTheLines();
    void valueAloneIsEnough();
    void longValuesAreWhole();
    void tooManyEntriesAreKept();
    void tooManyPastedEntriesAreKept();

private:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_table, QString::fromUtf8(name));
    }

    QLineEdit *name(int line) const
    {
        return byName<QLineEdit>(m_table, QStringLiteral("Header %1 name").arg(line));
    }

    QLineEdit *value(int line) const
    {
        return byName<QLineEdit>(m_table, QStringLiteral("Header %1 value").arg(line));
    }

    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    }

    EntryTable *m_table = nullptr;
};

void TestEntryTable::init()
{
    m_table = new EntryTable(words());
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table));
}

void TestEntryTable::cleanup() { delete m_table; }

void TestEntryTable::typingInTheEmptyLineAddsAnEntry()
{
    QVERIFY(name(1) && !name(2));
    QVERIFY2(!named<QCheckBox>("Send header 1"), "there is nothing to switch off yet");
    QSignalSpy changed(m_table, &EntryTable::changed);
    QTest::keyClicks(name(1), QStringLiteral("X-A"));
    QCOMPARE(changed.count(), 3);
    QVERIFY(name(2) && !name(3));
    QVERIFY(named<QCheckBox>("Send header 1")->isChecked());
    QTest::keyClicks(value(1), QStringLiteral("one"));
    QTest::keyClicks(value(2), QStringLiteral("two"));
    QVERIFY(name(3) && !name(4));
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("X-A", "one"), row("", "two")}));
}

void TestEntryTable::emptyLinesAreNoEntries()
{
    m_table->setEntries({row("A", "1"), row("B", "2")});
    name(1)->clear();
    value(1)->clear();
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("B", "2")}));
    QVERIFY2(name(1), "a line is not taken away from under the cursor");
}

void TestEntryTable::orderAndDuplicatesStay()
{
    const QList<SettingsRow> entries{
        row("X-B", "1"), row("X-A", " 2 "), row("X-B", "1", false), row("x-b", "é")};
    m_table->setEntries(entries);
    QCOMPARE(m_table->entries(), entries);
}

void TestEntryTable::fillingIsQuiet()
{
    QSignalSpy changed(m_table, &EntryTable::changed);
    m_table->setEntries({row("A", "1"), row("B", "2", false)});
    m_table->setEntries({row("A", "1")});
    m_table->setEntries({});
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_table->entries().isEmpty());
}

void TestEntryTable::fillingLeavesTheCursor()
{
    m_table->setEntries({row("Name", "1")});
    name(1)->setFocus();
    name(1)->setCursorPosition(2);
    m_table->setEntries({row("Name", "2")});
    QCOMPARE(name(1)->cursorPosition(), 2);
    QCOMPARE(value(1)->text(), QStringLiteral("2"));
}

void TestEntryTable::spaceSwitchesOff()
{
    m_table->setEntries({row("A", "1")});
    QTest::keyClick(named<QCheckBox>("Send header 1"), Qt::Key_Space);
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("A", "1", false)}));
}

void TestEntryTable::deleteRemoves()
{
    m_table->setEntries({row("A", "1"), row("B", "2"), row("C", "3")});
    QSignalSpy changed(m_table, &EntryTable::changed);
    auto *box = named<QCheckBox>("Send header 2");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Delete);
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("A", "1"), row("C", "3")}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(focusName(), QStringLiteral("Header 2 name"));
    QTest::keyClick(value(2), Qt::Key_Delete);
    QCOMPARE(m_table->entries().size(), 2);
}

void TestEntryTable::buttonRemoves()
{
    m_table->setEntries({row("A", "1")});
    QTest::mouseClick(named<QToolButton>("Remove header 1"), Qt::LeftButton);
    QVERIFY(m_table->entries().isEmpty());
    QVERIFY(name(1) && !name(2));
    QTest::keyClicks(name(1), QStringLiteral("B"));
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("B", "")}));
}

void TestEntryTable::lastLineCannotBeRemoved()
{
    QVERIFY(!named<QToolButton>("Remove header 1"));
    QTest::keyClicks(name(1), QStringLiteral("A"));
    QVERIFY(named<QToolButton>("Remove header 1"));
    QVERIFY(!named<QToolButton>("Remove header 2"));
}

void TestEntryTable::keysMove()
{
    m_table->setEntries({row("A", "1"), row("B", "2", false), row("C", "3")});
    value(2)->setFocus();
    QTest::keyClick(value(2), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_table->entries(),
        QList<SettingsRow>({row("B", "2", false), row("A", "1"), row("C", "3")}));
    QCOMPARE(focusName(), QStringLiteral("Header 1 value"));
    QTest::keyClick(value(1), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(value(1), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(value(2), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(value(3), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_table->entries(),
        QList<SettingsRow>({row("A", "1"), row("C", "3"), row("B", "2", false)}));
    QCOMPARE(focusName(), QStringLiteral("Header 3 value"));
}

void TestEntryTable::buttonsMove()
{
    m_table->setEntries({row("A", "1"), row("B", "2")});
    QTest::mouseClick(named<QToolButton>("Move header 1 down"), Qt::LeftButton);
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("B", "2"), row("A", "1")}));
    QTest::mouseClick(named<QToolButton>("Move header 2 up"), Qt::LeftButton);
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("A", "1"), row("B", "2")}));
}

void TestEntryTable::pastedTextIsSplit()
{
    m_table->setSplitter([](const QString &text) {
        QList<SettingsRow> rows;
        for (const QString &part : text.split(u';'))
            rows.append({true, part.section(u'=', 0, 0), part.section(u'=', 1)});
        return rows;
    });
    m_table->setEntries({row("A", "1"), row("C", "3")});
    name(1)->selectAll();
    name(1)->insert(QStringLiteral("a=1;b=2"));
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("a", "1"), row("b", "2"), row("C", "3")}));
    name(4)->setText(QStringLiteral("d=4"));
    QCOMPARE(m_table->entries().last(), row("d", "4"));
    QVERIFY(name(5) && !name(6));
}

void TestEntryTable::typedTextIsNotSplit()
{
    m_table->setSplitter([](const QString &) { return QList<SettingsRow>{row("x", "y")}; });
    QTest::keyClicks(name(1), QStringLiteral("a=1"));
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("a=1", "")}));
}

void TestEntryTable::missingValueStaysMissing()
{
    m_table->setEntries({{true, QStringLiteral("a"), QString()}, row("b", "")});
    QVERIFY(m_table->entries().first().value.isNull());
    QVERIFY(!m_table->entries().last().value.isNull());
    name(1)->setText(QStringLiteral("aa"));
    QVERIFY(m_table->entries().first().value.isNull());
    value(1)->setText(QStringLiteral("x"));
    value(1)->clear();
    QVERIFY(!m_table->entries().first().value.isNull());
}

void TestEntryTable::longValuesAreWhole()
{
    const QString value(40'000, u'x');
    m_table->setEntries({{true, value, value}});
    QCOMPARE(m_table->entries(), QList<SettingsRow>({{true, value, value}}));
}

void TestEntryTable::tooManyEntriesAreKept()
{
    const QList<SettingsRow> entries(16'000, row("a", "1"));
    m_table->setEntries(entries);
    QVERIFY(m_table->findChildren<EntryRow *>().size() < 10);
    QCOMPARE(m_table->entries(), entries);
    QVERIFY2(!name(1), "no line in which one more could be entered and lost");
    const auto *note = m_table->findChild<QLabel *>();
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QLocale().toString(16'000)), qPrintable(note->text()));
    m_table->showProblem(7, QStringLiteral("It is wrong."));
    QVERIFY(note->text().endsWith(QStringLiteral("It is wrong.")));
    m_table->clearProblems();
    QVERIFY(!note->text().contains(QStringLiteral("It is wrong.")));
    m_table->setEntries({row("b", "2")});
    QVERIFY(name(1) && name(2) && !note->isVisible());
    QCOMPARE(m_table->entries(), QList<SettingsRow>({row("b", "2")}));
}

void TestEntryTable::tooManyPastedEntriesAreKept()
{
    const QList<SettingsRow> entries(16'000, row("a", "1"));
    m_table->setSplitter([entries](const QString &) { return entries; });
    name(1)->setText(QStringLiteral("a=1 and so on"));
    QCOMPARE(m_table->entries(), entries);
    QVERIFY(m_table->findChildren<EntryRow *>().size() < 10);
}

void TestEntryTable::knownNamesAreOffered()
{
    QVERIFY(name(1)->completer());
    QTest::keyClicks(name(1), QStringLiteral("x-api"));
    QCOMPARE(name(1)->completer()->currentCompletion(), QStringLiteral("X-API-Key"));
    QCOMPARE(name(1)->text(), QStringLiteral("x-api"));
}

void TestEntryTable::problemIsShownAtItsEntry()
{
    m_table->setEntries({row("A", "1"), row("B", "2"), row("C", "3")});
    name(1)->clear();
    value(1)->clear();
    const QString sentence = QStringLiteral("It is <b>wrong</b>.");
    m_table->showProblem(1, sentence);
    m_table->focusEntry(1);
    QCOMPARE(focusName(), QStringLiteral("Header 3 name"));
    QCOMPARE(name(3)->accessibleDescription(), sentence);
    QCOMPARE(name(2)->accessibleDescription(), QString());
    QVERIFY(name(3)->property("wrong").toBool());
    int shown = 0;
    for (const QLabel *label : m_table->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            QCOMPARE(label->text(), sentence);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++shown;
        }
    }
    QCOMPARE(shown, 1);
    QTest::keyClicks(value(3), QStringLiteral("x"));
    QCOMPARE(name(3)->accessibleDescription(), QString());
}

void TestEntryTable::namesAreUnique()
{
    m_table->setEntries({row("A", "1"), row("B", "2")});
    QStringList names;
    QStringList objectNames;
    for (const QWidget *widget : m_table->findChildren<QWidget *>()) {
        if (widget->accessibleName().isEmpty())
            continue;
        QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
        QVERIFY2(!objectNames.contains(widget->objectName()), qPrintable(widget->objectName()));
        names.append(widget->accessibleName());
        objectNames.append(widget->objectName());
    }
    QCOMPARE(names.size(), 3 * 6);
}

void TestEntryTable::tabWalksAlongTheLines()
{
    QTest::keyClicks(name(1), QStringLiteral("A"));
    QTest::keyClicks(name(2), QStringLiteral("B"));
    named<QCheckBox>("Send header 1")->setFocus();
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        reached.append(focusName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("Send header 1"), QStringLiteral("Header 1 name"),
        QStringLiteral("Header 1 value"), QStringLiteral("Remove header 1"),
        QStringLiteral("Send header 2"), QStringLiteral("Header 2 name"),
        QStringLiteral("Header 2 value"), QStringLiteral("Remove header 2"),
        QStringLiteral("Header 3 name"), QStringLiteral("Header 3 value")};
    QCOMPARE(reached, expected);
}

void TestEntryTable::valueAloneIsEnough()
{
    EntryWords files;
    files.id = QStringLiteral("file");
    files.value = QStringLiteral("File %1");
    files.remove = QStringLiteral("Remove file %1");
    files.browse = QStringLiteral("Browse for file %1");
    EntryTable table(files);
    table.show();
    QSignalSpy browse(&table, &EntryTable::browseRequested);
    auto *button = byName<QToolButton>(&table, QStringLiteral("Browse for file 1"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(browse.count(), 1);
    table.setValue(browse.first().first().value<EntryRow *>(), QStringLiteral("/a.pem"));
    QCOMPARE(table.entries(), QList<SettingsRow>({row("", "/a.pem")}));
    QVERIFY(byName<QLineEdit>(&table, QStringLiteral("File 2")));
    QVERIFY(!byName<QToolButton>(&table, QStringLiteral("Remove file 2")));
}

WASCLEAN_TEST(TestEntryTable, QApplication)

} // namespace tst_entrytable

#include "tst_entrytable.moc"
