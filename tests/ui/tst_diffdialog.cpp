#include "ui/diffdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace wasclean;

namespace {

Message text(const QByteArray &payload)
{
    Message message;
    message.kind = MessageKind::Text;
    message.frames = 1;
    message.payload = payload;
    return message;
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestDiffDialog : public QObject
{
    Q_OBJECT

private slots:

    void comparesJsonByItsLines()
    {
        DiffDialog dialog(text("{\"a\":1.10,\"b\":2}"), text("{\"a\":1.1,\"b\":2,\"c\":3}"));
        dialog.show();
        const auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QCOMPARE(cell(table, 1, 0), QStringLiteral("~"));
        QCOMPARE(cell(table, 1, 1), QStringLiteral("  \"a\": 1.10,"));
        QCOMPARE(cell(table, 1, 2), QStringLiteral("  \"a\": 1.1,"));
        QCOMPARE(cell(table, 3, 0), QStringLiteral("+"));
    }

    void walksFromOneToTheNext()
    {
        DiffDialog dialog(text("a\nb\nc\nd"), text("x\nb\nc\ny"));
        dialog.show();
        const auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->currentIndex().row(), 0);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Next"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(table->currentIndex().row(), 3);
    }

    void saysThatNothingDiffers()
    {
        DiffDialog dialog(text("same"), text("same"));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(), QStringLiteral("No difference."));
    }
};

QTEST_MAIN(TestDiffDialog)
#include "tst_diffdialog.moc"
