#include "tests/support/testrunner.h"
#include "tests/ui/dialogsamples.h"
#include "ui/automation/waitdialog.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

namespace tst_dialogkeys {

using namespace wasclean;

using Make = std::function<QDialog *()>;

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
    void waitingBeginsWithTheText();

private:
    void addCases();
    static QList<QWidget *> stops(const QDialog &dialog);

    DialogSamples m_samples;
};

void TestDialogKeys::addCases()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("button");
    for (const DialogSample &each : m_samples.all())
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

/// The condition that is meant most often is there already.
void TestDialogKeys::waitingBeginsWithTheText()
{
    WaitDialog dialog;
    dialog.setOpen(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("ready"));
    const auto *start = dialog.findChild<QPushButton *>(QStringLiteral("waitStart"));
    QVERIFY(start->isEnabled());
}

WASCLEAN_TEST(TestDialogKeys, QApplication)

} // namespace tst_dialogkeys

#include "tst_dialogkeys.moc"
