#include "ui/details/diffdialog.h"

#include "tests/support/testrunner.h"
#include "ui/details/diffmodel.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tst_diffdialog {

using namespace wasclean;

namespace {

ComparedMessage row(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.kind = kind;
    message.frames = 1;
    message.payload = payload;
    return {QStringLiteral("Row 7"), message};
}

ComparedMessage text(const QByteArray &payload) { return row(MessageKind::Text, payload); }

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
        // Its line only gets a comma.
        QCOMPARE(cell(table, 2, 0), QString());
        QCOMPARE(cell(table, 3, 0), QStringLiteral("+"));
        QCOMPARE(dialog.findChild<QLabel *>()->text(),
            QStringLiteral("Different lines: 2, in 2 places."));
    }

    void countsLines()
    {
        DiffDialog dialog(text("{\"a\":1,\"b\":2}"), text("{\"a\":3,\"b\":4}"));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(), QStringLiteral("Different lines: 2, in 1 place."));
    }

    void namesTheRows()
    {
        DiffDialog dialog({QStringLiteral("Row 3"), text("a").message}, text("b"));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Compare Row 3 and Row 7"));
        const auto *table = dialog.findChild<QTableView *>();
        const auto title = [table](int column) {
            return table->model()->headerData(column, Qt::Horizontal).toString();
        };
        QTRY_COMPARE(title(1), QStringLiteral("Row 3"));
        QCOMPARE(title(2), QStringLiteral("Row 7"));
    }

    void marksTheCharacters()
    {
        DiffDialog dialog(text("bid 1 and ask 2"), text("bid 3 and ask 40"));
        const auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto spans = [table](int column) {
            return table->model()
                ->index(0, column)
                .data(DiffModel::SpansRole)
                .value<QList<TextSpan>>();
        };
        QCOMPARE(spans(1), (QList<TextSpan>{{4, 1}, {14, 1}}));
        QCOMPARE(spans(2), (QList<TextSpan>{{4, 1}, {14, 2}}));
        // The marks are seen: text and background change places.
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QImage marked = table->viewport()->grab().toImage();
        const QColor text = table->palette().color(QPalette::Text);
        qsizetype dark = 0;
        for (int y = 0; y < 22; ++y) {
            for (int x = 0; x < marked.width(); ++x)
                dark += marked.pixelColor(x, y) == text ? 1 : 0;
        }
        QVERIFY2(dark > 5 * 60, qPrintable(QString::number(dark)));
    }

    void saysThatWhiteSpaceDiffers()
    {
        DiffDialog dialog(text("{\"a\":1}"), text("{ \"a\": 1 }"));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(),
            QStringLiteral(
                "No line that is shown differs. The JSON is the same, but its whitespace "
                "differs."));
    }

    void neverCallsOtherKindsIdentical()
    {
        DiffDialog dialog(row(MessageKind::Ping, "a"), row(MessageKind::Text, "a"));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(), QStringLiteral("No line that is shown differs."));
    }

    void neverCallsOtherBytesIdentical_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("found");
        const QByteArray hex(192 * 1024, '\0');
        QTest::newRow("hex beyond the part")
            << MessageKind::Binary << QByteArray(hex + 'a') << QByteArray(hex + 'b')
            << QStringLiteral("No line that is shown differs. The first difference is at byte %1,")
                   .arg(QLocale().toString(hex.size()));
        const QByteArray lines = QByteArray("0123456\n").repeated(128 * 1024);
        QTest::newRow("text beyond the part")
            << MessageKind::Text << QByteArray(lines + 'a') << QByteArray(lines + 'b')
            << QStringLiteral("No line that is shown differs. The first difference is at byte %1,")
                   .arg(QLocale().toString(lines.size()));
        const QByteArray nested = QByteArray(60, '[') + QByteArray("1,").repeated(20'000);
        QTest::newRow("JSON beyond what is indented")
            << MessageKind::Text << QByteArray(nested + '1' + QByteArray(60, ']'))
            << QByteArray(nested + '2' + QByteArray(60, ']'))
            << QStringLiteral("No line that is shown differs. The first difference is at byte %1,")
                   .arg(QLocale().toString(nested.size()));
        QTest::newRow("bytes of Pings that are no text")
            << MessageKind::Ping << QByteArray("\x80") << QByteArray("\x81")
            << QStringLiteral("Different lines: 1, in 1 place.");
        QTest::newRow("events") << MessageKind::Close << QByteArray("x\n{\"url\":\"ws://a/\"}")
                                << QByteArray("x\n{\"url\":\"ws://b/\"}")
                                << QStringLiteral("Different lines: 1, in 1 place.");
    }

    void neverCallsOtherBytesIdentical()
    {
        QFETCH(const MessageKind, kind);
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const QString, found);
        DiffDialog dialog(row(kind, left), row(kind, right));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_VERIFY_WITH_TIMEOUT(summary->text() != QStringLiteral("Comparing…"), 30'000);
        QVERIFY2(summary->text().startsWith(found), qPrintable(summary->text()));
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

    void saysThatLinesAreCut()
    {
        const QString line(3000, u'a');
        DiffDialog dialog(text(QByteArray(line.toUtf8() + 'b').constData()),
            text(QByteArray(line.toUtf8() + 'c').constData()));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(),
            QStringLiteral("Different lines: 1, in 1 place. All characters were compared, but only "
                           "the first %1 of "
                           "a line are shown.")
                .arg(QLocale().toString(2000)));
    }

    void saysThatNothingDiffers()
    {
        DiffDialog dialog(text("same"), text("same"));
        const auto *summary = dialog.findChild<QLabel *>();
        QTRY_COMPARE(summary->text(), QStringLiteral("The rows are identical."));
    }
};

WASCLEAN_TEST(TestDiffDialog, QApplication)

} // namespace tst_diffdialog

#include "tst_diffdialog.moc"
