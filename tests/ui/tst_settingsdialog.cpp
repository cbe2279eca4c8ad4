#include "app/profile/trustedhosts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/widgets/mnemonics.h"
#include "ui/window/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace tst_settingsdialog {

using namespace wasclean;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public WindowTest
{
    Q_OBJECT

private slots:
    void themeIsApplied();
    void themesHaveOneName();
    void languageIsKept();
    void limitsAreKept();
    void trustIsTakenBack();
    void escapeKeepsTheChanges();
    void searchFindsSettings_data();
    void searchFindsSettings();
    void everySettingIsExplained();
    void textSizeIsApplied();

private:
    SettingsDialog *openSettings() const;
    QString checkedTheme() const;
};

SettingsDialog *TestSettingsDialog::openSettings() const
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        return nullptr;
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

/// Of the View menu.
QString TestSettingsDialog::checkedTheme() const
{
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->isChecked() && action->text() == u"&Dark"_s)
            return action->text();
    }
    return {};
}

void TestSettingsDialog::themeIsApplied()
{
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    auto *theme = byName<QComboBox>(dialog, u"Theme"_s);
    QCOMPARE(theme->currentText(), u"Light"_s);
    theme->setCurrentText(u"Dark"_s);
    QVERIFY(m_theme->isDark());
    QCOMPARE(checkedTheme(), u"&Dark"_s);
    QCOMPARE(m_settings->value(u"theme"_s).toString(), u"dark"_s);
}

/// The same in the View menu, and so in the palette.
void TestSettingsDialog::themesHaveOneName()
{
    QStringList inMenu;
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        if (menu->title() != u"&Theme"_s)
            continue;
        for (const QAction *action : menu->actions())
            inMenu.append(withoutMnemonic(action->text()));
    }
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    const auto *theme = byName<QComboBox>(dialog, u"Theme"_s);
    QStringList inDialog;
    for (int i = 0; i < theme->count(); ++i)
        inDialog.append(theme->itemText(i));
    QCOMPARE(inMenu, inDialog);
    QVERIFY(inDialog.contains(u"As the system"_s));
}

void TestSettingsDialog::languageIsKept()
{
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    auto *language = byName<QComboBox>(dialog, u"Language"_s);
    QCOMPARE(language->currentText(), u"As the system"_s);
    language->setCurrentText(u"Deutsch"_s);
    dialog->accept();
    QCOMPARE(m_settings->value(u"language"_s).toString(), u"de"_s);
    TrustedHosts hosts(*m_settings);
    SettingsDialog again(*m_settings, *m_theme, hosts);
    again.show();
    QCOMPARE(byName<QComboBox>(&again, u"Language"_s)->currentText(), u"Deutsch"_s);
}

void TestSettingsDialog::limitsAreKept()
{
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    byName<QSpinBox>(dialog, u"Maximum age"_s)->setValue(7);
    byName<QSpinBox>(dialog, u"Maximum total size"_s)->setValue(3);
    dialog->accept();
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
    dialog = openSettings();
    QVERIFY(dialog);
    QCOMPARE(byName<QSpinBox>(dialog, u"Maximum age"_s)->value(), 7);
    QCOMPARE(byName<QSpinBox>(dialog, u"Maximum total size"_s)->value(), 3);
}

void TestSettingsDialog::trustIsTakenBack()
{
    TrustedHosts hosts(*m_settings);
    hosts.trust(u"one.test"_s, 443, QByteArray(32, 'a'));
    hosts.trust(u"two.test"_s, 8443, QByteArray(32, 'b'));
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    auto *list = byName<QTreeWidget>(dialog, u"Trusted certificates"_s);
    QVERIFY(list);
    const QList<QTreeWidgetItem *> found = list->findItems(u"two.test:8443"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
    byName<QPushButton>(dialog, u"Stop trusting"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(hosts.all().size(), 1);
    QCOMPARE(hosts.all().first().host, u"one.test"_s);
}

/// What was chosen stays, however the dialog is closed.
void TestSettingsDialog::escapeKeepsTheChanges()
{
    SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    byName<QSpinBox>(dialog, u"Maximum age"_s)->setValue(9);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
    dialog = openSettings();
    QVERIFY(dialog);
    QCOMPARE(byName<QSpinBox>(dialog, u"Maximum age"_s)->value(), 9);
}

void TestSettingsDialog::searchFindsSettings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");
    const QStringList all{u"Theme"_s, u"Language"_s, u"Text size"_s, u"Maximum age"_s,
        u"Maximum total size"_s, u"Notify while the window is hidden"_s};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("a name") << u"THEME"_s << QStringList{u"Theme"_s};
    QTest::newRow("an explanation") << u"wheel"_s << QStringList{u"Text size"_s};
    QTest::newRow("a group") << u"captures"_s
                             << QStringList{u"Maximum age"_s, u"Maximum total size"_s};
    QTest::newRow("two words") << u"maximum oldest"_s << QStringList{u"Maximum total size"_s};
    QTest::newRow("what is not there") << u"zebra"_s << QStringList();
}

void TestSettingsDialog::searchFindsSettings()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, shown);
    const SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    QTest::keyClicks(byName<QLineEdit>(dialog, u"Search settings"_s), typed);
    for (const char *name : {"Theme", "Language", "Text size", "Maximum age", "Maximum total size",
             "Notify while the window is hidden"}) {
        const QString setting = QString::fromLatin1(name);
        QVERIFY2((byName<QWidget>(dialog, setting) != nullptr) == shown.contains(setting), name);
    }
    const auto labels = dialog->findChildren<QLabel *>();
    const bool saysNothing = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No setting matches."_s;
    });
    QCOMPARE(saysNothing, shown.isEmpty());
}

void TestSettingsDialog::everySettingIsExplained()
{
    const SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    for (const char *name : {"Theme", "Language", "Text size", "Maximum age", "Maximum total size",
             "Notify while the window is hidden"}) {
        const QString setting = QString::fromLatin1(name);
        const QWidget *field = byName<QComboBox>(dialog, setting);
        if (!field)
            field = byName<QSpinBox>(dialog, setting);
        if (!field)
            field = byName<QCheckBox>(dialog, setting);
        QVERIFY2(field, name);
        QVERIFY2(field->accessibleDescription().endsWith(u'.'), name);
    }
}

void TestSettingsDialog::textSizeIsApplied()
{
    const SettingsDialog *dialog = openSettings();
    QVERIFY(dialog);
    const qreal before = log()->font().pointSizeF();
    byName<QSpinBox>(dialog, u"Text size"_s)->setValue(200);
    QCOMPARE(log()->font().pointSizeF(), before * 2);
    QCOMPARE(m_settings->value(u"textZoom"_s).toInt(), 200);
}

WASCLEAN_TEST(TestSettingsDialog, QApplication)

} // namespace tst_settingsdialog

#include "tst_settingsdialog.moc"
