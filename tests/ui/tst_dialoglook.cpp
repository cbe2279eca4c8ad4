#include "tests/support/testrunner.h"
#include "tests/ui/dialogsamples.h"
#include "tests/ui/looktest.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <memory>

namespace tst_dialoglook {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// Every dialog, as TestWindowLook looks at the main window.
class TestDialogLook : public LookTest
{
    Q_OBJECT

private slots:

    void dialogs_data() { addLooks(); }

    void dialogs();
};

void TestDialogLook::dialogs()
{
    applyLook();
    DialogSamples samples;
    for (const DialogSample &sample : samples.all()) {
        const std::unique_ptr<QDialog> dialog(sample.make());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        check(QString::fromLatin1(sample.name).replace(u' ', u'-'), dialog.get());
    }
    verifyLook();
}

WASCLEAN_TEST(TestDialogLook, QApplication)

} // namespace tst_dialoglook

#include "tst_dialoglook.moc"
