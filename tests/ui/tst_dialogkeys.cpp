#include "app/profile/trustedhosts.h"
#include "tests/support/testrunner.h"
#include "ui/automation/autoreplydialog.h"
#include "ui/automation/repeatdialog.h"
#include "ui/automation/waitdialog.h"
#include "ui/demo/demopage.h"
#include "ui/details/diffdialog.h"
#include "ui/files/exportdialog.h"
#include "ui/paste/pastedialog.h"
#include "ui/profiles/environmentdialog.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/secretsdialog.h"
#include "ui/replay/replaywindow.h"
#include "ui/send/messagedialog.h"
#include "ui/widgets/question.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace tst_dialogkeys {

using namespace wasclean;

namespace {

using Make = std::function<QDialog *()>;

/// A dialog, and the button that Enter presses in its fields.
struct Case
{
    const char *name;
    QString button;
    Make make;
};

} // namespace

/// Esc leaves every dialog wherever the focus is in it, and Enter does what it is for.
class TestDialogKeys : public QObject
{
    Q_OBJECT

private slots:

    void escapeLeaves_data() { addCases(); }

    void escapeLeaves();

    void enterDoesIt_data() { addCases(); }

    void enterDoesIt();
    void questionsCanBeLeft();

private:
    void addCases();
    QList<Case> cases();
    static QList<QWidget *> stops(const QDialog &dialog);

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme m_theme{*qApp};
    TrustedHosts m_trustedHosts{m_settings};
    DemoServer m_demo;
    DemoOffer m_offer{m_demo};
    QAction m_action{QStringLiteral("&Something")};
};

QList<Case> TestDialogKeys::cases()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    Message message;
    message.kind = MessageKind::Text;
    message.payload = "a";
    return {
        {"about", text("Close"), [] { return new AboutDialog(QStringLiteral("1")); }},
        {"auto-reply", text("Close"), [] { return new AutoReplyDialog; }},
        {"compare", text("Close"),
            [message] {
                return new DiffDialog(
                    {QStringLiteral("Row 1"), message}, {QStringLiteral("Row 2"), message});
            }},
        {"demo server", text("Start"), [this] { return new DemoPage(m_offer); }},
        {"environments", text("Save"),
            [] { return new EnvironmentDialog({Environment()}, {}, nullptr); }},
        {"export", text("Export"), [] { return new ExportDialog(ExportOffer()); }},
        {"message", text("Save"),
            [] {
                SavedMessage saved;
                saved.name = QStringLiteral("a");
                return new MessageDialog(saved, {});
            }},
        {"paste", text("Use and connect"),
            [] { return new PasteDialog(QStringLiteral("wscat -c ws://localhost:1/")); }},
        {"profile", text("Save"),
            [] {
                auto *dialog = new ProfileDialog(QStringLiteral("Save"),
                    ProfileDialog::Asks::NameAndFolder, QStringLiteral("a"), {}, nullptr);
                dialog->setAct(QStringLiteral("&Save"), [](const QString &) { return QString(); });
                return dialog;
            }},
        {"repeat", text("Start repeating"),
            [] {
                auto *dialog = new RepeatDialog;
                dialog->setOpen(true);
                return dialog;
            }},
        {"replay", text("Replay"),
            [] {
                LoadedReplay replays;
                replays.all.sent.emplace_back();
                auto *dialog = new ReplayWindow;
                dialog->setReplays(replays, QStringLiteral("ws://localhost:1/"));
                return dialog;
            }},
        {"secrets", text("OK"),
            [] {
                return new SecretsDialog(QStringLiteral("Needed."),
                    {{QStringLiteral("auth"), QStringLiteral("Password")}}, nullptr);
            }},
        {"settings", text("Close"),
            [this] { return new SettingsDialog(m_settings, m_theme, m_trustedHosts); }},
        {"shortcuts", text("Close"), [this] { return new ShortcutsDialog({&m_action}); }},
        {"wait for", text("Start waiting"),
            [] {
                auto *dialog = new WaitDialog;
                dialog->setOpen(true);
                return dialog;
            }},
    };
}

void TestDialogKeys::addCases()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("button");
    for (const Case &each : cases())
        QTest::newRow(each.name) << each.make << each.button;
}

/// What can have the focus.
QList<QWidget *> TestDialogKeys::stops(const QDialog &dialog)
{
    QList<QWidget *> stops;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool canFocus = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (canFocus && widget->isVisible() && widget->isEnabled())
            stops.append(widget);
    }
    return stops;
}

void TestDialogKeys::escapeLeaves()
{
    QFETCH(const Make, make);
    const std::unique_ptr<QDialog> dialog(make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QVERIFY2(dialog->focusWidget(), "the focus is somewhere in it");
    const QList<QWidget *> all = stops(*dialog);
    QVERIFY(!all.isEmpty());
    for (QWidget *stop : all) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Escape);
        QVERIFY2(!dialog->isVisible(), stop->metaObject()->className());
    }
}

void TestDialogKeys::enterDoesIt()
{
    QFETCH(const Make, make);
    QFETCH(const QString, button);
    const std::unique_ptr<QDialog> dialog(make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QList<QPushButton *> defaults;
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->isDefault() && each->isVisible())
            defaults.append(each);
    }
    QCOMPARE(defaults.size(), 1);
    QCOMPARE(defaults.first()->text().remove(u'&'), button);
    // Whatever the button then does.
    defaults.first()->disconnect();
    QSignalSpy clicked(defaults.first(), &QPushButton::clicked);
    int fields = 0;
    for (QWidget *stop : stops(*dialog)) {
        if (!qobject_cast<QLineEdit *>(stop) || !defaults.first()->isEnabled())
            continue;
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Return);
        QCOMPARE(clicked.size(), ++fields);
    }
    defaults.first()->setFocus();
    QTest::keyClick(defaults.first(), Qt::Key_Return);
    QCOMPARE(clicked.size(), fields + (defaults.first()->isEnabled() ? 1 : 0));
}

void TestDialogKeys::questionsCanBeLeft()
{
    QWidget window;
    window.show();
    bool went = false;
    askToSave(
        &window, QStringLiteral("Unsaved."), [&went] { went = true; }, [&went] { went = true; });
    auto *box = window.findChild<QMessageBox *>();
    QTRY_VERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box->isVisible());
    QVERIFY(!went);
}

WASCLEAN_TEST(TestDialogKeys, QApplication)

} // namespace tst_dialogkeys

#include "tst_dialogkeys.moc"
