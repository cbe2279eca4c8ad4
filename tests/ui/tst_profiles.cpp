#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/automation/autoreplydialog.h"
#include "ui/connection/connectbutton.h"
#include "ui/connection/connectionpanel.h"
#include "ui/editor/messageedit.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiletree.h"
#include "ui/send/savedmessages.h"
#include "ui/steps/stepswindow.h"
#include "ui/window/tabarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace tst_profiles {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Profiles and environments as somebody uses them: by keys, and by the names of things.
class TestProfiles : public WindowTest
{
    Q_OBJECT

private slots:
    void paneIsHiddenUntilWanted();
    void paneIsMadeWhenItIsShown();
    void saysWhatToDoWhenEmpty();
    void savesAndLoads();
    void lastProfileIsRestored();
    void marksAndKeepsUnsavedChanges();
    void renamesMovesCopiesAndDeletes();
    void deletesTheProfileAndNotTheFolder();
    void tellsOfDamagedFiles();
    void loadsChangesFromOutside();
    void tellsOfConflicts();
    void anotherTabIsNoOtherProgram();
    void editsSurviveAKill();
    void editsOfAChangedFileAreAConflict();
    void asksForSecretsInEachSession();
    void environmentsAreEditedAndChosen();
    void environmentsOfOthersStay();
    void environmentsWithOneIdentityAreSaved();
    void messagesGoWithTheProfile();
    void unresolvedVariablesAreTold();
    void eachProfileHasItsMessages();
    void runningRepliesMixNoProfiles();
    void stepsAreKeptWithAProfile();
    void secretsAreInNoFile();

private:
    ProfileTree *tree() const { return m_window->findChild<ProfileTree *>(); }

    ConnectionPanel *panel() const { return m_window->findChild<ConnectionPanel *>(); }

    QString file(const QString &name) const
    {
        return m_folder->filePath(QStringLiteral("profiles/") + name);
    }

    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *each : m_window->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QStringList names() const
    {
        QStringList texts;
        for (QTreeWidgetItemIterator i(tree()); *i; ++i)
            texts.append((*i)->text(0));
        return texts;
    }

    void showPane() const
    {
        if (!tree()->isVisible())
            press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    }

    void setUrl(const QString &url) const
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        typeUrl(url);
        QTRY_COMPARE_WITH_TIMEOUT(panel()->settings().url, url, patience);
    }

    void setFocusedUrl(const QString &url) const;
    void killWhenKept(const QByteArray &edit);

    void saveAs(const QString &name)
    {
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
        byName<QLineEdit>(dialog<QDialog>(), QStringLiteral("Name"))->setText(name);
        QTest::keyClick(dialog<QDialog>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), patience);
    }

    void trigger(const QString &text) const
    {
        for (QAction *action : tree()->actions()) {
            if (action->text().remove(u'&') == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    void load(const QString &path) const
    {
        tree()->select(path, ProfileItem::Profile);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
    }

    static QByteArray contents(const QString &fileName)
    {
        QFile opened(fileName);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static void put(const QString &fileName, const QByteArray &bytes)
    {
        QFile opened(fileName);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }
};

void TestProfiles::eachProfileHasItsMessages()
{
    showPane();
    auto *saved = m_window->findChild<SavedMessages *>();
    const auto shown = [saved] {
        QStringList names;
        for (const SavedMessage &message : saved->messages())
            names.append(message.name);
        return names;
    };
    SavedMessage ping;
    ping.name = QStringLiteral("ping");
    ping.text = QStringLiteral("{{uuid}}");
    saved->add({ping});
    setUrl(url(QStringLiteral("/echo")));
    saveAs(QStringLiteral("one"));
    // What was seen was saved with it.
    QCOMPARE(shown(), QStringList{QStringLiteral("ping")});
    SavedMessage extra = ping;
    extra.name = QStringLiteral("extra");
    saved->add({extra});
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        contents(file(QStringLiteral("one.profile.json"))).contains("\"extra\""), patience);

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{QStringLiteral("ping")}, patience);
    load(QStringLiteral("one"));
    QTRY_COMPARE_WITH_TIMEOUT(
        shown(), (QStringList{QStringLiteral("ping"), QStringLiteral("extra")}), patience);
}

/// Auto-reply is turned off when the messages and rules of another profile are shown, which changes
/// neither these nor those before.
void TestProfiles::runningRepliesMixNoProfiles()
{
    showPane();
    auto *saved = m_window->findChild<SavedMessages *>();
    m_window->findChild<QAction *>(QStringLiteral("autoReply"))->trigger();
    auto *replies = m_window->findChild<AutoReplyDialog *>();
    replies->hide();
    m_window->activateWindow();
    SavedMessage ping;
    ping.name = QStringLiteral("ping");
    ping.text = ping.name;
    SavedMessage extra = ping;
    extra.name = QStringLiteral("extra");
    const auto replying = [](const char *text) {
        AutoReplyRule rule;
        rule.match.pattern = QStringLiteral("a");
        rule.reply.text = QString::fromLatin1(text);
        return rule;
    };
    saved->add({ping});
    setUrl(url(QStringLiteral("/echo")));
    saveAs(QStringLiteral("one"));
    replies->setRules({replying("of the profile")});
    saved->add({extra});
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved->messages(), QList<SavedMessage>{ping}, patience);

    replies->setRules({replying("without a profile")});
    replies->setOn(true);
    load(QStringLiteral("one"));
    QTRY_COMPARE_WITH_TIMEOUT(saved->messages(), (QList<SavedMessage>{ping, extra}), patience);
    QVERIFY(!replies->isOn());
    QCOMPARE(replies->rules(), QList<AutoReplyRule>{replying("of the profile")});

    replies->setOn(true);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved->messages(), QList<SavedMessage>{ping}, patience);
    QVERIFY(!replies->isOn());
    QCOMPARE(replies->rules(), QList<AutoReplyRule>{replying("without a profile")});
}

void TestProfiles::stepsAreKeptWithAProfile()
{
    showPane();
    setUrl(url(QStringLiteral("/echo")));
    saveAs(QStringLiteral("one"));
    m_window->activateWindow();
    press(Qt::Key_F9);
    auto *steps = m_window->findChild<StepsWindow *>();
    QVERIFY(steps);
    const auto choose = [steps](const char *text) {
        for (QAction *action : steps->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == QLatin1String(text) && action->isEnabled())
                action->trigger();
        }
    };
    auto *text = byName<QPlainTextEdit>(steps, QStringLiteral("Steps as text"));
    text->setPlainText(QStringLiteral("{\"version\": 1, \"steps\": [{\"wait\": 7}]}"));
    choose("Keep with the profile");
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        contents(file(QStringLiteral("one.profile.json"))).contains("\"wait\": 7"), patience);

    text->setPlainText(QString());
    choose("Steps of the profile");
    QVERIFY2(text->toPlainText().contains(QStringLiteral("\"wait\": 7")),
        qPrintable(text->toPlainText()));
}

void TestProfiles::paneIsHiddenUntilWanted()
{
    QVERIFY(!tree()->isVisible());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(named<QLineEdit>("Search profiles")->hasFocus());
    QVERIFY(named<ProfileTree>("Profiles"));
    closeWindow();
    openWindow();
    QVERIFY(tree()->isVisible());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!tree()->isVisible());
}

/// What was made later than the rest of the window is not behind it for Tab.
void TestProfiles::paneIsMadeWhenItIsShown()
{
    const auto *pane = tree()->parentWidget();
    QVERIFY(pane->findChildren<QLineEdit *>().isEmpty());
    showPane();
    QStringList stops;
    while (pane->isAncestorOf(m_window->focusWidget())) {
        stops.append(m_window->focusWidget()->accessibleName());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(stops,
        QStringList(
            {QStringLiteral("Search profiles"), QStringLiteral("Profiles"), QStringLiteral("Notes"),
                QStringLiteral("New"), QStringLiteral("Save"), QStringLiteral("Save as")}));
    QVERIFY(m_window->findChild<TabArea *>()->isAncestorOf(m_window->focusWidget()));
}

void TestProfiles::saysWhatToDoWhenEmpty()
{
    showPane();
    QVERIFY(showsLabel(QStringLiteral("Set up a connection on the right and save it as a profile "
                                      "(Ctrl+Shift+S). It then appears here.")));
    QVERIFY(showsLabel(QStringLiteral("No profile is loaded.")));
}

void TestProfiles::savesAndLoads()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    QVERIFY(QFile::exists(file(QStringLiteral("One.profile.json"))));
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{QStringLiteral("One")}, patience);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("One – ")));

    named<QToolButton>("New")->click();
    QCOMPARE(panel()->settings(), ConnectionSettings());
    load(QStringLiteral("One"));
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/one"));
    QVERIFY(showsLabel(QStringLiteral("One")));

    named<QLineEdit>("Search profiles")->setText(QStringLiteral("two"));
    QVERIFY(tree()->topLevelItem(0)->isHidden());
    named<QLineEdit>("Search profiles")->setText(QStringLiteral("127 ONE"));
    QVERIFY(!tree()->topLevelItem(0)->isHidden());
}

void TestProfiles::lastProfileIsRestored()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/?token=hush"));
    saveAs(QStringLiteral("One"));
    closeWindow();
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->windowTitle().startsWith(QStringLiteral("One – ")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(panel()->settings().url,
        QStringLiteral("ws://127.0.0.1:1/?token={{secret:url.query.token}}"), patience);
    QVERIFY2(!dialog<QDialog>(), "secrets are asked for when they are needed");
    // A URL of the command line is another connection.
    closeWindow();
    CommandLine commandLine;
    commandLine.url = QStringLiteral("ws://b.example/");
    openWindow(commandLine);
    showPane();
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, patience);
    QCOMPARE(panel()->settings().url, commandLine.url);
}

void TestProfiles::marksAndKeepsUnsavedChanges()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    named<QToolButton>("New")->click();
    setUrl(QStringLiteral("ws://127.0.0.1:1/two"));
    saveAs(QStringLiteral("Two"));
    load(QStringLiteral("One"));
    setUrl(QStringLiteral("ws://127.0.0.1:1/edited"));
    QCOMPARE(names(), QStringList({QStringLiteral("One ●"), QStringLiteral("Two")}));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("One ● – ")));

    load(QStringLiteral("Two"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    QCOMPARE(dialog<QMessageBox>()->text(), QStringLiteral("One has unsaved changes."));
    dialog<QMessageBox>()->button(QMessageBox::Cancel)->click();
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/edited"));

    // Nor does the window take them with it.
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    dialog<QMessageBox>()->button(QMessageBox::Cancel)->click();

    load(QStringLiteral("Two"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    dialog<QMessageBox>()->button(QMessageBox::Save)->click();
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/two"));
    QVERIFY(contents(file(QStringLiteral("One.profile.json"))).contains("/edited"));

    named<QPlainTextEdit>("Notes")->setPlainText(QStringLiteral("for the demo"));
    QVERIFY(names().last().contains(QChar(0x25cf)));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(contents(file(QStringLiteral("Two.profile.json"))).contains("for the demo"));
}

void TestProfiles::renamesMovesCopiesAndDeletes()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));

    trigger(QStringLiteral("New folder…"));
    byName<QLineEdit>(dialog<QDialog>(), QStringLiteral("Name"))->setText(QStringLiteral("Team"));
    QTest::keyClick(dialog<QDialog>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, patience);

    tree()->select(QStringLiteral("One"), ProfileItem::Profile);
    trigger(QStringLiteral("Move to…"));
    auto *folders = byName<QComboBox>(dialog<QDialog>(), QStringLiteral("Folder"));
    folders->setCurrentIndex(folders->findText(QStringLiteral("Team")));
    QTest::keyClick(dialog<QDialog>(), Qt::Key_Return);
    QVERIFY(QFile::exists(file(QStringLiteral("Team/One.profile.json"))));

    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
    byName<QLineEdit>(dialog<QDialog>(), QStringLiteral("Name"))->setText(QStringLiteral("Uno"));
    QTest::keyClick(dialog<QDialog>(), Qt::Key_Return);
    QVERIFY(QFile::exists(file(QStringLiteral("Team/Uno.profile.json"))));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Uno – ")));

    trigger(QStringLiteral("Duplicate"));
    QVERIFY(QFile::exists(file(QStringLiteral("Team/Uno copy.profile.json"))));
    QCOMPARE(tree()->selectedPath(), QStringLiteral("Team/Uno copy"));
    // As a drop on the space below does.
    emit tree()->moveRequested(QStringLiteral("Team/Uno copy"), {});
    QVERIFY(QFile::exists(file(QStringLiteral("Uno copy.profile.json"))));

    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    QCOMPARE(dialog<QMessageBox>()->text(), QStringLiteral("Delete the profile Uno copy?"));
    byName<QPushButton>(dialog<QMessageBox>(), QStringLiteral("Delete"))->click();
    QVERIFY(!QFile::exists(file(QStringLiteral("Uno copy.profile.json"))));
    QCOMPARE(m_window->windowTitle().left(6), QStringLiteral("Uno – "));

    tree()->select(QStringLiteral("Team"), ProfileItem::Folder);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    byName<QPushButton>(dialog<QMessageBox>(), QStringLiteral("Delete"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(names().isEmpty(), patience);
    // The fields are nobody's profile now, and still there.
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/one"));
    QVERIFY(showsLabel(QStringLiteral("No profile is loaded.")));
}

void TestProfiles::deletesTheProfileAndNotTheFolder()
{
    const QByteArray bytes = profileFileBytes({});
    QVERIFY(QDir().mkpath(file(QStringLiteral("chat"))));
    put(file(QStringLiteral("chat.profile.json")), bytes);
    put(file(QStringLiteral("chat/a.profile.json")), bytes);
    closeWindow();
    openWindow();
    showPane();
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 3, patience);
    tree()->setFocus();
    tree()->select(QStringLiteral("chat"), ProfileItem::Profile);
    QCOMPARE(tree()->selectedItem(), ProfileItem::Profile);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QMessageBox>(), patience);
    QCOMPARE(dialog<QMessageBox>()->text(), QStringLiteral("Delete the profile chat?"));
    byName<QPushButton>(dialog<QMessageBox>(), QStringLiteral("Delete"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        names(), QStringList({QStringLiteral("chat"), QStringLiteral("a")}), patience);
    QVERIFY(!QFile::exists(file(QStringLiteral("chat.profile.json"))));
    QVERIFY(QFile::exists(file(QStringLiteral("chat/a.profile.json"))));
}

void TestProfiles::tellsOfDamagedFiles()
{
    showPane();
    QVERIFY(QDir().mkpath(file({})));
    const QByteArray damage = "{\n<<<<<<< HEAD\n";
    put(file(QStringLiteral("Bad.profile.json")), damage);
    closeWindow();
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{QStringLiteral("Bad")}, patience);
    const QString spoken = tree()->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.startsWith(QLatin1String("Bad, damaged: line 2, column 1: ")), qPrintable(spoken));
    load(QStringLiteral("Bad"));
    QVERIFY(showsLabel(QStringLiteral("Bad could not be loaded: ") + spoken.mid(14)));
    QVERIFY(!m_window->windowTitle().startsWith(QLatin1String("Bad")));
    QCOMPARE(contents(file(QStringLiteral("Bad.profile.json"))), damage);
    // Neither markup nor its escapes are seen in a tool tip.
    QCOMPARE(tree()->topLevelItem(0)->toolTip(0),
        QStringLiteral("<qt>%1</qt>").arg(spoken.mid(14).toHtmlEscaped()));
}

void TestProfiles::loadsChangesFromOutside()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    const QString name = file(QStringLiteral("One.profile.json"));
    put(name, contents(name).replace("/one", "/pulled"));
    QTRY_COMPARE_WITH_TIMEOUT(
        panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/pulled"), patience);
    QVERIFY(showsLabel(QStringLiteral("One was changed by another program and was reloaded.")));
}

void TestProfiles::tellsOfConflicts()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    const QString name = file(QStringLiteral("One.profile.json"));
    setUrl(QStringLiteral("ws://127.0.0.1:1/mine"));
    QVERIFY(names().first().contains(QChar(0x25cf)));
    put(name, contents(name).replace("/one", "/theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Keep my changes"), patience);
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/mine"));
    named<QPushButton>("Keep my changes")->click();
    QVERIFY(contents(name).contains("/mine"));
    QCOMPARE(names().first(), QStringLiteral("One"));

    setUrl(QStringLiteral("ws://127.0.0.1:1/more"));
    put(name, contents(name).replace("/mine", "/theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Load the changed file"), patience);
    named<QPushButton>("Load the changed file")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/theirs"), patience);
}

/// Two tabs with the same profile hear of each other's changes.
void TestProfiles::anotherTabIsNoOtherProgram()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    press(Qt::Key_T, Qt::ControlModifier);
    load(QStringLiteral("One"));
    setFocusedUrl(QStringLiteral("ws://127.0.0.1:1/two"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(contents(file(QStringLiteral("One.profile.json"))).contains("/two"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(showsLabel(QStringLiteral("One was saved in another tab and was reloaded.")));
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://127.0.0.1:1/two"));

    setFocusedUrl(QStringLiteral("ws://127.0.0.1:1/mine"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    setFocusedUrl(QStringLiteral("ws://127.0.0.1:1/other"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(showsLabel(
        QStringLiteral("One was saved in another tab, and you have unsaved changes here.")));
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://127.0.0.1:1/mine"));
    named<QPushButton>("Load the changed file")->click();
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://127.0.0.1:1/other"));
}

void TestProfiles::setFocusedUrl(const QString &url) const
{
    typeUrl(url);
    QTRY_COMPARE(named<QComboBox>("URL")->currentText(), url);
}

/// What is written down at once, as a program that is killed writes nothing any more.
void TestProfiles::killWhenKept(const QByteArray &edit)
{
    const auto isKept = [this, &edit] {
        return contents(m_folder->filePath(QStringLiteral("settings.ini"))).contains(edit);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    delete std::exchange(m_window, nullptr);
}

void TestProfiles::editsSurviveAKill()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one?token=hush"));
    saveAs(QStringLiteral("One"));
    const QByteArray bytes = contents(file(QStringLiteral("One.profile.json")));
    setUrl(QStringLiteral("ws://127.0.0.1:1/edited?token=hush"));
    named<QPlainTextEdit>("Notes")->setPlainText(QStringLiteral("half a note"));
    killWhenKept("half a note");
    QVERIFY(!contents(m_folder->filePath(QStringLiteral("settings.ini"))).contains("hush"));
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{QStringLiteral("One ●")}, patience);
    QVERIFY2(panel()->settings().url.startsWith(QStringLiteral("ws://127.0.0.1:1/edited?token=")),
        qPrintable(panel()->settings().url));
    QCOMPARE(named<QPlainTextEdit>("Notes")->toPlainText(), QStringLiteral("half a note"));
    QCOMPARE(contents(file(QStringLiteral("One.profile.json"))), bytes);
    QVERIFY(!named<QPushButton>("Keep my changes"));
    // Nothing is marked any more when it is saved.
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("One")});
    QVERIFY(contents(file(QStringLiteral("One.profile.json"))).contains("half a note"));
}

void TestProfiles::editsOfAChangedFileAreAConflict()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/one"));
    saveAs(QStringLiteral("One"));
    setUrl(QStringLiteral("ws://127.0.0.1:1/mine"));
    killWhenKept("/mine");
    const QString name = file(QStringLiteral("One.profile.json"));
    put(name, contents(name).replace("/one", "/theirs"));
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Keep my changes"), patience);
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/mine"));
    QVERIFY(contents(name).contains("/theirs"));
    named<QPushButton>("Keep my changes")->click();
    QVERIFY(contents(name).contains("/mine"));
}

void TestProfiles::asksForSecretsInEachSession()
{
    showPane();
    setUrl(QStringLiteral("ws://127.0.0.1:1/?token=hush"));
    saveAs(QStringLiteral("One"));
    const QByteArray bytes = contents(file(QStringLiteral("One.profile.json")));
    QVERIFY(bytes.contains("token={{secret:url.query.token}}"));
    named<QToolButton>("New")->click();
    load(QStringLiteral("One"));
    QTRY_COMPARE_WITH_TIMEOUT(
        panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/?token=hush"), patience);

    closeWindow();
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, patience);
    load(QStringLiteral("One"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
    auto *field
        = byName<QLineEdit>(dialog<QDialog>(), QStringLiteral("Parameter token of the URL"));
    QVERIFY(field);
    QVERIFY(field->echoMode() == QLineEdit::Password);
    field->setText(QStringLiteral("again"));
    dialog<QDialog>()->accept();
    QCOMPARE(panel()->settings().url, QStringLiteral("ws://127.0.0.1:1/?token=again"));
    QCOMPARE(names().first(), QStringLiteral("One"));
    QCOMPARE(contents(file(QStringLiteral("One.profile.json"))), bytes);
}

void TestProfiles::environmentsAreEditedAndChosen()
{
    auto *combo = named<QComboBox>("Environment");
    QVERIFY(combo);
    QCOMPARE(combo->currentText(), QStringLiteral("None"));
    named<QToolButton>("Edit environments…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
    auto *editor = dialog<QDialog>();
    byName<QPushButton>(editor, QStringLiteral("New"))->click();
    auto *name = byName<QLineEdit>(editor, QStringLiteral("Name"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Local"));
    auto *table = byName<QTableWidget>(editor, QStringLiteral("Variables"));
    for (int row = 0; row < 2; ++row)
        byName<QPushButton>(editor, QStringLiteral("Add variable"))->click();
    table->item(0, 0)->setText(QStringLiteral("base"));
    table->item(0, 1)->setText(url({}));
    table->item(1, 0)->setText(QStringLiteral("key"));
    table->item(1, 1)->setText(QStringLiteral("hush"));
    table->item(1, 2)->setCheckState(Qt::Checked);
    byName<QPushButton>(editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), patience);
    const QByteArray bytes = contents(file(QStringLiteral("Local.environment.json")));
    QVERIFY(bytes.contains("\"base\""));
    QVERIFY(!bytes.contains("hush"));

    setUrl(QStringLiteral("{{base}}/echo"));
    const auto *typed = m_window->findChild<ConnectionPanel *>()->findChild<QComboBox *>();
    const auto *message = named<MessageEdit>("Message");
    named<MessageEdit>("Message")->replaceText(QStringLiteral("to {{base}}"));
    const QString sentence
        = QStringLiteral("“base” has no value. Choose an environment that has this variable.");
    QCOMPARE(typed->lineEdit()->accessibleDescription(), sentence);
    QCOMPARE(message->extraSelections().size(), 1);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentText(), QStringLiteral("Local"));
    QCOMPARE(typed->lineEdit()->accessibleDescription(), QString());
    QVERIFY(message->extraSelections().isEmpty());
    typed->lineEdit()->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
}

/// While the dialog is open, another program adds an environment and changes one.
void TestProfiles::environmentsOfOthersStay()
{
    const auto bytes = [](const QString &id, const QString &value) {
        return environmentFileBytes({{}, {{QStringLiteral("host"), value, false}}, id});
    };
    QVERIFY(QDir().mkpath(file({})));
    put(file(QStringLiteral("One.environment.json")), bytes(QStringLiteral("1"), u"a"_qs));
    put(file(QStringLiteral("Two.environment.json")), bytes(QStringLiteral("2"), u"b"_qs));
    closeWindow();
    openWindow();
    const auto *combo = named<QComboBox>("Environment");
    QTRY_COMPARE_WITH_TIMEOUT(combo->count(), 3, patience);
    named<QToolButton>("Edit environments…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
    auto *editor = dialog<QDialog>();

    put(file(QStringLiteral("Three.environment.json")), bytes(QStringLiteral("3"), u"c"_qs));
    const QByteArray changed = bytes(QStringLiteral("2"), u"changed"_qs);
    put(file(QStringLiteral("Two.environment.json")), changed);
    QTRY_COMPARE_WITH_TIMEOUT(combo->count(), 4, patience);
    QCOMPARE(byName<QLineEdit>(editor, QStringLiteral("Name"))->text(), QStringLiteral("One"));
    auto *table = byName<QTableWidget>(editor, QStringLiteral("Variables"));
    table->item(0, 1)->setText(QStringLiteral("mine"));
    byName<QPushButton>(editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), patience);
    QVERIFY(contents(file(QStringLiteral("One.environment.json"))).contains("mine"));
    QCOMPARE(contents(file(QStringLiteral("Two.environment.json"))), changed);
    QVERIFY(QFile::exists(file(QStringLiteral("Three.environment.json"))));
}

/// As after the copy of a file, or with files that were written by hand.
void TestProfiles::environmentsWithOneIdentityAreSaved()
{
    QVERIFY(QDir().mkpath(file({})));
    for (const char *name : {"One", "Two"}) {
        put(file(QString::fromLatin1(name) + u".environment.json"_qs),
            environmentFileBytes({{}, {}, QStringLiteral("1")}));
    }
    closeWindow();
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(named<QComboBox>("Environment")->count(), 3, patience);
    named<QToolButton>("Edit environments…")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<QDialog>(), patience);
    auto *name = byName<QLineEdit>(dialog<QDialog>(), QStringLiteral("Name"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Uno"));
    byName<QPushButton>(dialog<QDialog>(), QStringLiteral("Save"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog<QDialog>(), patience);
    QVERIFY(QFile::exists(file(QStringLiteral("Uno.environment.json"))));
    QVERIFY(QFile::exists(file(QStringLiteral("Two.environment.json"))));
    QVERIFY(!QFile::exists(file(QStringLiteral("One.environment.json"))));
}

void TestProfiles::messagesGoWithTheProfile()
{
    showPane();
    setUrl(url(QStringLiteral("/echo")));
    saveAs(QStringLiteral("One"));
    const QString path = file(QStringLiteral("One.profile.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!contents(path).isEmpty(), patience);
    QJsonObject profile = QJsonDocument::fromJson(contents(path)).object();
    const QJsonObject message{{QStringLiteral("name"), QStringLiteral("Greeting")},
        {QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("text"), QStringLiteral("n={{counter}}")}};
    profile.insert(QStringLiteral("messages"), QJsonArray{message});
    put(path, QJsonDocument(profile).toJson());
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    const auto saved = [this] { return named<QTreeWidget>("Saved messages"); };
    QTRY_VERIFY_WITH_TIMEOUT(saved() && saved()->topLevelItemCount() == 1, patience);
    setUrl(url(QStringLiteral("/echo")));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    QCOMPARE(
        log()->model()->index(1, CaptureModel::Preview).data().toString(), QStringLiteral("n=1"));
    const auto *desk = m_window->findChild<ProfileController *>();
    QVERIFY(!desk->hasUnsavedChanges());
    saved()->setCurrentItem(saved()->topLevelItem(0));
    saved()->setFocus();
    QTest::keyClick(saved(), Qt::Key_Delete);
    QVERIFY(desk->hasUnsavedChanges());
    QVERIFY(desk->messages().isEmpty());
}

void TestProfiles::unresolvedVariablesAreTold()
{
    setUrl(QStringLiteral("ws://{{host}}/"));
    press(Qt::Key_Return);
    QVERIFY(showsLabel(
        QStringLiteral("“host” has no value. Choose an environment that has this variable.")));
}

void TestProfiles::secretsAreInNoFile()
{
    showPane();
    ConnectionSettings settings;
    settings.url = url(QStringLiteral("/echo"))
                       .replace(QStringLiteral("ws://"), QStringLiteral("ws://hush0:hush1@"));
    settings.headers = {{true, QStringLiteral("Authorization"), QStringLiteral("Bearer hush2")},
        {true, QStringLiteral("X-Api-Key"), QStringLiteral("hush3")}};
    settings.cookies = {{true, QStringLiteral("sid"), QStringLiteral("hush4")}};
    settings.auth.kind = AuthSettings::Kind::ApiKeyHeader;
    settings.auth.keyName = QStringLiteral("X-Plain");
    settings.auth.secret = QStringLiteral("hush5");
    panel()->setSettings(settings);
    saveAs(QStringLiteral("One"));
    panel()->requestConnect();
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
    panel()->button()->press();
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    closeWindow();
    m_settings->sync();
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString name = files.next();
        const QByteArray bytes = contents(name);
        QVERIFY2(!bytes.contains("hush"), qPrintable(name));
        // Requests are kept in base64.
        static const QRegularExpression run(QStringLiteral("[A-Za-z0-9+/]{8,}={0,2}"));
        const QString text = QString::fromLatin1(bytes);
        for (auto runs = run.globalMatch(text); runs.hasNext();) {
            const QByteArray coded = runs.next().captured().toLatin1();
            for (int skip = 0; skip < 4; ++skip)
                QVERIFY2(
                    !QByteArray::fromBase64(coded.mid(skip)).contains("hush"), qPrintable(name));
        }
        ++count;
    }
    QVERIFY(count >= 3);
    openWindow();
}

WASCLEAN_TEST(TestProfiles, QApplication)

} // namespace tst_profiles

#include "tst_profiles.moc"
