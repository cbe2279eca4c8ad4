#include "tests/ui/optionstest.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace wasclean {

void OptionsTest::openPage(const char *title) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QString::fromLatin1(title)
            && action->parent()->objectName() == QStringLiteral("options"))
            action->trigger();
    }
    auto *pages = named<QTabWidget>("Option pages");
    QVERIFY(pages);
    QVERIFY2(pages->tabText(pages->currentIndex()).startsWith(QString::fromLatin1(title)), title);
}

/// The field that takes what is typed; nothing when it is not on the page that is open.
QWidget *OptionsTest::editOf(const char *field) const
{
    if (QWidget *number = named<QAbstractSpinBox>(field))
        return number;
    return named<QLineEdit>(field);
}

void OptionsTest::fill(const char *field, const QString &value) const
{
    if (auto *box = named<QCheckBox>(field)) {
        QVERIFY2(box->isEnabled(), field);
        if (box->isChecked() != (value == QStringLiteral("on")))
            QTest::keyClick(box, Qt::Key_Space);
        return;
    }
    if (auto *choice = named<QComboBox>(field)) {
        // As assistive technology does; a list that is open on the screen is no business of ours.
        QAccessible::queryAccessibleInterface(choice)->editableTextInterface()->replaceText(
            0, int(choice->currentText().size()), value);
        QCOMPARE(choice->currentText(), value);
        return;
    }
    QWidget *edit = editOf(field);
    QVERIFY2(edit, field);
    QVERIFY2(edit->isEnabled(), field);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Delete);
    // There is a key for each character on some keyboard.
    for (const QChar character : value)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, character, Qt::NoModifier);
}

void OptionsTest::fill(const Entries &entries) const
{
    for (const Entry &entry : entries) {
        openPage(entry.page);
        fill(entry.field, entry.value);
    }
}

void OptionsTest::connectWith(const QString &url) const
{
    typeUrl(url);
    clickConnect();
}

void OptionsTest::clickConnect() const
{
    auto *button = named<QPushButton>("Connect");
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void OptionsTest::drop() const
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), patience);
}

void OptionsTest::expectOpen() const
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        state() == QStringLiteral("OPEN"), qPrintable(state() + u' ' + verdict()), patience);
}

void OptionsTest::expectClosed() const
{
    QTRY_VERIFY_WITH_TIMEOUT(showsLabel(QStringLiteral("wasClean: false")), patience);
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

QString OptionsTest::verdict() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("verdict"))->text();
}

void OptionsTest::expectProblem(const char *field, const QString &words) const
{
    const QWidget *edit = editOf(field);
    QVERIFY2(edit, field);
    QVERIFY(edit->hasFocus());
    const QString problem = edit->accessibleDescription();
    QVERIFY2(problem.contains(words), qPrintable(problem));
    // It is there for the eye, too, from its first word to its last.
    QTRY_VERIFY2_WITH_TIMEOUT(isShownWhole(problem), qPrintable(problem), patience);
    // Whether or not something was tried before.
    QVERIFY2(state() == QLatin1String("Not connected") || state() == QLatin1String("CLOSED"),
        qPrintable(state()));
}

bool OptionsTest::isShownWhole(const QString &text) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->text() == text && label->visibleRegion() == QRegion(label->rect());
    });
}

bool OptionsTest::chooseView(const QString &name) const
{
    // A tab bar is called after its tab in front.
    for (auto *views : m_window->findChildren<QTabBar *>()) {
        for (int i = 0; i < views->count(); ++i) {
            if (views->isVisible() && views->tabText(i) == name) {
                QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(i).center());
                return true;
            }
        }
    }
    return false;
}

void OptionsTest::expectEvidence(const char *type, const QString &text) const
{
    const QString rowType = QString::fromLatin1(type);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(rowType), patience);
    selectRow(int(logTypes().lastIndexOf(rowType)));
    QTRY_VERIFY_WITH_TIMEOUT(chooseView(QStringLiteral("Evidence")), patience);
    const auto shown = [this] {
        const auto *details = named<QTextEdit>("Evidence");
        return details ? details->toPlainText() : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(shown().contains(text), qPrintable(shown()), patience);
}

} // namespace wasclean
