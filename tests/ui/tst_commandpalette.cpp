#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzymatch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace tst_commandpalette {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// Finding and doing anything by some letters of its name.
class TestCommandPalette : public WindowTest
{
    Q_OBJECT

private slots:
    void lettersMatch_data();
    void lettersMatch();
    void betterMatchesScoreMore_data();
    void betterMatchesScoreMore();
    void opensByKeyAndByButton();
    void listsEveryAction();
    void runsWhatIsChosen();
    void disabledActionsComeLast();
    void clicksOnDisabledActionsDoNothing();
    void keysStayAmongThoseThatCanBeChosen();
    void optionPagesAreFound();
    void profilesAreFound();
    void savedMessagesGoIntoTheField();
    void demoPathsConnect();
    void protocolsAreChosen();
    void escapeDoesNothing();

private:
    CommandPalette *open() const;
    /// Opens the palette, types, and returns the first entry.
    QString firstFor(const QString &typed) const;

    /// One that was closed may still be there.
    CommandPalette *shown() const;
    /// Makes it so, as the offscreen platform does not when a dialog closes.
    bool isWindowActive() const;
    void pressInPalette(Qt::Key key) const;

    static QTreeWidget *list(const CommandPalette *palette)
    {
        return palette->findChild<QTreeWidget *>();
    }
};

CommandPalette *TestCommandPalette::open() const
{
    if (!isWindowActive())
        return nullptr;
    press(Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = shown();
    return palette && QTest::qWaitForWindowActive(palette) ? palette : nullptr;
}

CommandPalette *TestCommandPalette::shown() const
{
    for (CommandPalette *each : m_window->findChildren<CommandPalette *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

bool TestCommandPalette::isWindowActive() const
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window);
}

/// The offscreen platform leaves the focus of the program in the window below.
void TestCommandPalette::pressInPalette(Qt::Key key) const
{
    CommandPalette *palette = shown();
    QVERIFY(palette);
    QTest::keyClick(palette->focusWidget(), key);
}

QString TestCommandPalette::firstFor(const QString &typed) const
{
    const CommandPalette *palette = open();
    if (!palette)
        return {};
    QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
    const QTreeWidgetItem *item = list(palette)->topLevelItem(0);
    return item ? item->text(0) : QString();
}

void TestCommandPalette::lettersMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing typed") << u""_s << u"Close tab"_s << true;
    QTest::newRow("begin") << u"clo"_s << u"Close tab"_s << true;
    QTest::newRow("gaps") << u"clt"_s << u"Close tab"_s << true;
    QTest::newRow("case") << u"CLOSE"_s << u"close tab"_s << true;
    QTest::newRow("words in any order") << u"tab close"_s << u"Close tab"_s << true;
    QTest::newRow("wrong order of letters") << u"bat"_s << u"Close tab"_s << false;
    QTest::newRow("a letter too many") << u"close tabs"_s << u"Close tab"_s << false;
    QTest::newRow("no text") << u"a"_s << u""_s << false;
    QTest::newRow("other scripts") << u"größe"_s << u"GRÖSSE und Größe"_s << true;
}

void TestCommandPalette::lettersMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyScore(typed, text).has_value(), "matches");
}

void TestCommandPalette::betterMatchesScoreMore_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the begin") << u"send"_s << u"Send Ping"_s << u"Clear send history"_s;
    QTest::newRow("begins of words") << u"ct"_s << u"Close tab"_s << u"Connect"_s;
    QTest::newRow("letters that follow") << u"pin"_s << u"Send Ping"_s << u"Duplicate in new"_s;
}

void TestCommandPalette::betterMatchesScoreMore()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QCOMPARE_GT(fuzzyScore(typed, better).value_or(-1), fuzzyScore(typed, worse).value_or(-1));
}

void TestCommandPalette::opensByKeyAndByButton()
{
    CommandPalette *palette = open();
    QVERIFY(palette);
    QCOMPARE(palette->focusWidget(), palette->findChild<QLineEdit *>());
    palette->reject();
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    QVERIFY(isWindowActive());
    QTest::mouseClick(named<QToolButton>("Search actions"), Qt::LeftButton);
    QVERIFY(m_window->findChild<CommandPalette *>());
}

/// Whatever a menu offers, the palette does.
void TestCommandPalette::listsEveryAction()
{
    const CommandPalette *palette = open();
    QVERIFY(palette);
    QStringList missing;
    for (const char *name : {"New tab", "Repeat…", "Follow", "Dark", "Keyboard shortcuts",
             "Time since open", "Zoom in", "Presentation mode", "Options", "Settings…"}) {
        const QString text = QString::fromUtf8(name);
        const bool isThere = !list(palette)->findItems(text, Qt::MatchStartsWith).isEmpty();
        if (!isThere)
            missing.append(text);
    }
    QCOMPARE(missing.join(u", "_s), QString());
    // With its keys, and where it is.
    const auto found = list(palette)->findItems(u"New tab"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(1), u"Tabs"_s);
    QCOMPARE(found.first()->text(2), u"Ctrl+T"_s);
}

void TestCommandPalette::runsWhatIsChosen()
{
    QCOMPARE(firstFor(u"dark"_s), u"Dark"_s);
    pressInPalette(Qt::Key_Return);
    QTRY_VERIFY(m_theme->isDark());
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
}

void TestCommandPalette::disabledActionsComeLast()
{
    firstFor(u"close"_s);
    const CommandPalette *palette = shown();
    QVERIFY(palette);
    // Nothing is open, so that nothing can be closed; there is also a type of message of that name.
    const auto found = list(palette)->findItems(u"Close"_s, Qt::MatchExactly);
    const auto isOfConnection
        = [](const QTreeWidgetItem *item) { return item->text(1) == u"Connection"_s; };
    const auto close = std::find_if(found.begin(), found.end(), isOfConnection);
    QVERIFY(close != found.end() && (*close)->isDisabled());
    for (int i = 0; i + 1 < list(palette)->topLevelItemCount(); ++i)
        QVERIFY(!list(palette)->topLevelItem(i)->isDisabled()
            || list(palette)->topLevelItem(i + 1)->isDisabled());
}

void TestCommandPalette::clicksOnDisabledActionsDoNothing()
{
    int ran = 0;
    const auto run = [&ran] { ++ran; };
    CommandPalette palette(
        {{u"Close tab"_s, {}, {}, run, true}, {u"Close"_s, {}, {}, run, false}}, m_window);
    palette.open();
    const auto click = [&palette](int row) {
        QTreeWidget *entries = list(&palette);
        QTest::mouseClick(entries->viewport(), Qt::LeftButton, {},
            entries->visualItemRect(entries->topLevelItem(row)).center());
    };
    click(1);
    QVERIFY(palette.isVisible());
    click(0);
    QVERIFY(!palette.isVisible());
    QTRY_COMPARE(ran, 1);
}

/// And assistive technology is told which it is, or why there is none.
void TestCommandPalette::keysStayAmongThoseThatCanBeChosen()
{
    CommandPalette palette({{u"First"_s, {}, {}, [] {}, true}, {u"Second"_s, {}, {}, [] {}, true},
                               {u"Third"_s, {}, {}, [] {}, false}},
        m_window);
    palette.open();
    auto *typed = palette.findChild<QLineEdit *>();
    QCOMPARE(typed->accessibleDescription(), u"First"_s);
    QTest::keyClick(typed, Qt::Key_PageDown);
    QCOMPARE(typed->accessibleDescription(), u"Second"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(typed->accessibleDescription(), u"Second"_s);
    QTest::keyClicks(typed, u"third"_s);
    QCOMPARE(typed->accessibleDescription(), u"What matches is not possible now."_s);
    QTest::keyClicks(typed, u"zz"_s);
    QCOMPARE(typed->accessibleDescription(), u"Nothing matches."_s);
}

void TestCommandPalette::optionPagesAreFound()
{
    QCOMPARE(firstFor(u"proxy"_s), u"Proxy"_s);
    pressInPalette(Qt::Key_Return);
    QTRY_VERIFY(named<QWidget>("Proxy type"));
}

void TestCommandPalette::profilesAreFound()
{
    const QString folder = m_folder->filePath(u"profiles/Shop"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/Orders.profile.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "wasclean-profile", "id": "1", "version": 1,
        "settings": {"url": "ws://shop.example/orders"}})");
    file.close();
    closeWindow();
    openWindow();
    // The profiles are read in the background.
    const auto isListed = [this] {
        const bool is = firstFor(u"shop orders"_s) == u"Shop / Orders"_s;
        pressInPalette(Qt::Key_Escape);
        return is;
    };
    QTRY_VERIFY(isListed());
    QCOMPARE(firstFor(u"shop orders"_s), u"Shop / Orders"_s);
    pressInPalette(Qt::Key_Return);
    QTRY_COMPARE(named<QComboBox>("URL")->currentText(), u"ws://shop.example/orders"_s);
}

void TestCommandPalette::savedMessagesGoIntoTheField()
{
    QFile file(m_folder->filePath(u"messages.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"messages": [{"name": "Greeting of the day", "text": "Hi", "type": "text"}]})");
    file.close();
    m_window->setSendFolder(m_folder->path());
    QCOMPARE(firstFor(u"greet day"_s), u"Greeting of the day"_s);
    pressInPalette(Qt::Key_Return);
    auto *message = named<QPlainTextEdit>("Message");
    QTRY_COMPARE(message->toPlainText(), u"Hi"_s);
    QVERIFY(isWindowActive());
    QTRY_COMPARE(QApplication::focusWidget(), message);
}

void TestCommandPalette::demoPathsConnect()
{
    QVERIFY(firstFor(u"/echo"_s).startsWith(url(u"/echo"_s)));
    pressInPalette(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    // A tab with a connection keeps it.
    QVERIFY(firstFor(u"/ticker"_s).startsWith(url(u"/ticker"_s)));
    pressInPalette(Qt::Key_Return);
    QTRY_COMPARE(named<QComboBox>("URL")->currentText(), url(u"/ticker"_s));
    QTRY_COMPARE(state(), u"OPEN"_s);
    QVERIFY(isWindowActive());
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(named<QComboBox>("URL")->currentText(), url(u"/echo"_s));
    QCOMPARE(state(), u"OPEN"_s);
}

/// What the menu of the button above the log has.
void TestCommandPalette::protocolsAreChosen()
{
    QVERIFY(named<QToolButton>("Protocol"));
    QCOMPARE(firstFor(u"chrome devtools"_s), u"Chrome DevTools"_s);
    pressInPalette(Qt::Key_Return);
    QTRY_VERIFY(named<QToolButton>("Protocol: Chrome DevTools"));
    QCOMPARE(firstFor(u"chrome devtools"_s), u"Chrome DevTools (on)"_s);
    pressInPalette(Qt::Key_Escape);
    QCOMPARE(firstFor(u"show summaries"_s), u"Show summaries (on)"_s);
    pressInPalette(Qt::Key_Escape);
    QCOMPARE(firstFor(u"answer client"_s), u"Answer as a client"_s);
    pressInPalette(Qt::Key_Escape);
}

void TestCommandPalette::escapeDoesNothing()
{
    QCOMPARE(firstFor(u"dark"_s), u"Dark"_s);
    pressInPalette(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    QVERIFY(!m_theme->isDark());
}

WASCLEAN_TEST(TestCommandPalette, QApplication)

} // namespace tst_commandpalette

#include "tst_commandpalette.moc"
