#include "tests/support/testrunner.h"
#include "tests/ui/fakelog.h"
#include "ui/log/messagelogview.h"
#include "ui/log/messagetable.h"
#include "ui/widgets/progressstrip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace tst_messagelogview {

using namespace wasclean;

namespace {

constexpr int screenful = 100;

/// A log view in a window of its own, over a made-up log.
struct Window
{
    FakeLog log;
    MessageLogView view;
    MessageTable *table = view.findChild<MessageTable *>();
    QPushButton *jump = view.findChild<QPushButton *>(QStringLiteral("jumpToNewest"));

    explicit Window(int rows = 0)
    {
        if (rows > 0)
            log.append(rows);
        view.setModel(&log, log.reader());
        view.resize(620, 400);
        view.show();
        view.activateWindow();
        table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    bool showsLastRow() const
    {
        const QRect rect = table->visualRect(log.index(log.rowCount() - 1, 0));
        return rect.top() >= 0 && rect.bottom() < table->viewport()->height();
    }

    int topRow() const { return table->rowAt(0); }

    void scrollUp() const { table->verticalScrollBar()->setValue(0); }

    bool hasLabel(const QString &text) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text() == text; });
    }

    QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : view.findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    int inkOfViewport() const
    {
        const QImage image = table->viewport()->grab().toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
        }
        return ink;
    }
};

} // namespace

class TestMessageLogView : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void isATableForScreenReaders()
    {
        const Window window(3);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(window.table);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Message log"));
        QCOMPARE(table->role(), QAccessible::Table);
        const QAccessibleInterface *cell
            = table->tableInterface()->cellAt(0, CaptureModel::Preview);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("text 0"));
    }

    void saysWhatToDoWhileEmpty()
    {
        Window window;
        window.view.setIdleText(QStringLiteral("Press Connect."));
        QVERIFY(window.inkOfViewport() > 0);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(window.table);
        QCOMPARE(table->text(QAccessible::Description), QStringLiteral("Press Connect."));
        window.log.append(1);
        QCOMPARE(table->text(QAccessible::Description), QString());
        window.log.clear();
        QVERIFY(!table->text(QAccessible::Description).isEmpty());
    }

    void countsRows()
    {
        Window window;
        QVERIFY(window.hasLabel(QStringLiteral("0 rows")));
        window.log.append(1);
        QVERIFY(window.hasLabel(QStringLiteral("1 row")));
        window.log.append(12344);
        QVERIFY(window.hasLabel(QStringLiteral("12,345 rows")));
        window.log.clear();
        QVERIFY(window.hasLabel(QStringLiteral("0 rows")));
    }

    void followsTheTail()
    {
        Window window;
        for (int i = 0; i < 20; ++i) {
            window.log.append(screenful);
            QTRY_VERIFY(window.showsLastRow());
        }
        QVERIFY(!window.jump->isVisible());
    }

    void followsTheTailWhileItIsResized()
    {
        Window window(screenful);
        QTRY_VERIFY(window.showsLastRow());
        for (const int height : {150, 600, 333}) {
            window.view.resize(620, height);
            QTRY_VERIFY(window.showsLastRow());
            QVERIFY(!window.jump->isVisible());
        }
    }

    void keepsTheReadersPlace()
    {
        Window window(screenful);
        window.table->verticalScrollBar()->setValue(40 * window.table->rowHeight());
        QCOMPARE(window.topRow(), 40);
        QTRY_COMPARE(window.jump->text(), QStringLiteral("↓ Jump to newest"));
        window.log.append(5);
        window.log.append(1200);
        QTRY_COMPARE(window.jump->text(), QStringLiteral("↓ Jump to newest (1,205 new)"));
        QVERIFY(window.jump->isVisible());
        QCOMPARE(window.topRow(), 40);
        window.view.resize(620, 250);
        QCOMPARE(window.topRow(), 40);
        QVERIFY(window.table->viewport()->rect().contains(window.jump->geometry()));
    }

    void jumpsToTheNewest_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("button") << 0;
        QTest::newRow("Ctrl+End") << 1;
        QTest::newRow("Follow") << 2;
        QTest::newRow("scroll bar") << 3;
        QTest::newRow("End") << 4;
        QTest::newRow("Ctrl+J") << 5;
    }

    void jumpsToTheNewest()
    {
        QFETCH(int, way);
        Window window(screenful);
        window.scrollUp();
        window.log.append(screenful);
        QTRY_VERIFY(window.jump->isVisible());
        switch (way) {
        case 0:
            QTest::mouseClick(window.jump, Qt::LeftButton);
            break;
        case 1:
            QTest::keyClick(window.table, Qt::Key_End, Qt::ControlModifier);
            break;
        case 2:
            QTest::mouseClick(window.button(QStringLiteral("Follow")), Qt::LeftButton);
            break;
        case 3:
            window.table->verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
            break;
        case 4:
            QTest::keyClick(window.table, Qt::Key_End);
            break;
        default:
            QTest::keyClick(window.table, Qt::Key_J, Qt::ControlModifier);
            break;
        }
        QTRY_VERIFY(window.showsLastRow());
        QVERIFY(!window.jump->isVisible());
        QVERIFY(window.view.followAction()->isChecked());
        window.log.append(screenful);
        QTRY_VERIFY(window.showsLastRow());
    }

    void stopsFollowingOnRequest()
    {
        Window window(screenful);
        QTRY_VERIFY(window.showsLastRow());
        const int top = window.topRow();
        QTest::mouseClick(window.button(QStringLiteral("Follow")), Qt::LeftButton);
        window.log.append(7);
        QTRY_COMPARE(window.jump->text(), QStringLiteral("↓ Jump to newest (7 new)"));
        QCOMPARE(window.topRow(), top);
    }

    /// The button would cover what it leads to.
    void jumpsOnlyToWhatIsOutOfSight()
    {
        Window window(3);
        QTest::mouseClick(window.button(QStringLiteral("Follow")), Qt::LeftButton);
        window.log.append(2);
        QTRY_VERIFY(window.showsLastRow());
        QVERIFY(!window.jump->isVisible());
        window.log.append(screenful);
        QTRY_VERIFY(window.jump->isVisible());
        QCOMPARE(window.topRow(), 0);
        // A scroll to the newest row follows again, and without that one is at the tail, too.
        window.table->verticalScrollBar()->setValue(window.table->verticalScrollBar()->maximum());
        QTest::mouseClick(window.button(QStringLiteral("Follow")), Qt::LeftButton);
        QTRY_VERIFY(!window.jump->isVisible());
        window.scrollUp();
        QVERIFY(window.jump->isVisible());
    }

    /// The details would show a row that nobody chose.
    void focusChoosesNoRow()
    {
        Window window(3);
        QVERIFY(window.table->hasFocus());
        QVERIFY(!window.table->currentIndex().isValid());
        const int ink = window.inkOfViewport();
        window.table->clearFocus();
        QVERIFY(window.inkOfViewport() < ink);
        window.table->setFocus();
        QTest::keyClick(window.table, Qt::Key_Down);
        QCOMPARE(window.table->currentIndex().row(), 0);
        QVERIFY(window.table->selectionModel()->isRowSelected(0));
        for (const auto key : {Qt::Key_Up, Qt::Key_PageUp, Qt::Key_End}) {
            window.table->setCurrentIndex({});
            QTest::keyClick(window.table, key);
            QCOMPARE(window.table->currentIndex().row(), 2);
        }
    }

    void followsAgainAfterClear()
    {
        Window window(screenful);
        window.scrollUp();
        window.log.clear();
        QVERIFY(!window.jump->isVisible());
        window.log.append(screenful);
        QTRY_VERIFY(window.showsLastRow());
    }

    void currentRowDrivesTheDetails_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("row");
        QTest::newRow("Down") << Qt::Key_Down << 51;
        QTest::newRow("Up") << Qt::Key_Up << 49;
        QTest::newRow("Home") << Qt::Key_Home << 0;
        QTest::newRow("End") << Qt::Key_End << screenful - 1;
    }

    void currentRowDrivesTheDetails()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, row);
        Window window(screenful);
        window.table->selectRow(50);
        QSignalSpy spy(&window.view, &MessageLogView::currentRowChanged);
        QTest::keyClick(window.table, key);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toInt(), row);
    }

    void pagesMoveByAScreen()
    {
        Window window(screenful);
        window.table->selectRow(50);
        QTest::keyClick(window.table, Qt::Key_PageDown);
        const int below = window.table->currentIndex().row();
        QVERIFY(below > 55 && below < 75);
        QTest::keyClick(window.table, Qt::Key_PageUp);
        QCOMPARE(window.table->currentIndex().row(), 50);
    }

    void clearingLeavesNoCurrentRow()
    {
        Window window(screenful);
        window.table->selectRow(50);
        QSignalSpy spy(&window.view, &MessageLogView::currentRowChanged);
        window.log.clear();
        QVERIFY(!spy.isEmpty());
        QCOMPARE(spy.last().first().toInt(), -1);
        QVERIFY(!window.view.copyAction()->isEnabled());
    }

    void copiesRowsFromTopToBottom()
    {
        Window window(screenful);
        QVERIFY(!window.view.copyAction()->isEnabled());
        window.table->selectRow(2);
        window.table->selectionModel()->select(
            window.log.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(window.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("1\t14:02:07.113\tsent\ttext\t6\ttext 0\n"
                           "3\t14:02:07.113\t\tclose\t\t1000 Normal Closure"));
        QVERIFY(window.hasLabel(QStringLiteral("Copied 2 rows.")));
    }

    void copiesPayloads()
    {
        Window window(screenful);
        window.table->selectRow(0);
        window.table->selectionModel()->select(
            window.log.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(window.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("text 0\n01 ff"));
    }

    void saysWhenNotAllRowsFit()
    {
        Window window(int(maxCopiedRows) + 1);
        window.table->selectAll();
        QTest::mouseClick(window.button(QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(window.hasLabel(QStringLiteral(
            "Copied only the first 10,000 rows: the rest does not fit in the clipboard.")));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), maxCopiedRows - 1);
    }

    void showsTheCloseRowThatIsAwaited()
    {
        Window window;
        const auto current = [&window] { return window.table->currentIndex().row(); };
        window.view.awaitClose();
        window.log.append(2);
        QCOMPARE(current(), -1);
        window.log.append(1);
        QCOMPARE(current(), 2);
        QVERIFY(window.view.followAction()->isChecked());
        // Only when it is awaited, and in place of the one before.
        window.log.append(3);
        QCOMPARE(current(), 2);
        window.view.awaitClose();
        window.log.append(3);
        QCOMPARE(current(), 8);
        // What the user looks at stays.
        window.table->selectRow(1);
        window.view.awaitClose();
        window.log.append(3);
        QCOMPARE(current(), 1);
    }

    void copiesWithoutWaiting()
    {
        Window window(3);
        QList<ReadTask> tasks;
        window.view.setModel(
            &window.log, [&tasks](QObject *, const ReadTask &task) { tasks.append(task); });
        const auto *strip = window.view.findChild<ProgressStrip *>();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        window.table->selectAll();
        window.view.copyPayloadAction()->trigger();
        QCOMPARE(tasks.size(), 1);
        QVERIFY(strip->isBusy());
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));

        // A newer one takes its place.
        window.view.copyPayloadAction()->trigger();
        QVERIFY(tasks[0].cancelled.isCancelled());
        tasks[0].done();
        QVERIFY(strip->isBusy());
        const auto allButOne
            = [&window](qint64 row) { return row == 1 ? std::nullopt : window.log.message(row); };
        tasks[1].work(allButOne, [](qint64, qint64) {});
        tasks[1].done();
        QVERIFY(!strip->isBusy());
        QCOMPARE(
            QGuiApplication::clipboard()->text().section(u'\n', 0, 0), QStringLiteral("text 0"));
        QVERIFY(window.hasLabel(
            QStringLiteral("Copied 2 of 3 rows. The others could not be read from the capture.")));
    }

    void copyingCanBeCancelled()
    {
        Window window(3);
        QList<ReadTask> tasks;
        window.view.setModel(
            &window.log, [&tasks](QObject *, const ReadTask &task) { tasks.append(task); });
        auto *strip = window.view.findChild<ProgressStrip *>();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        window.table->selectAll();
        window.view.copyAction()->trigger();
        strip->cancel();
        QVERIFY(tasks[0].cancelled.isCancelled());
        tasks[0].done();
        QVERIFY(!strip->isBusy());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void offersActionsInItsMenu()
    {
        const Window window(1);
        QCOMPARE(window.table->contextMenuPolicy(), Qt::ActionsContextMenu);
        QStringList texts;
        for (const QAction *action : window.table->actions())
            texts.append(action->text().remove(u'&'));
        QCOMPARE(texts.join(u'|'),
            QStringLiteral(
                "Hide rows like this|Show only rows like this|Bookmark|Note…|Count time from "
                "here|Save this row as a message…||Copy|Copy payload|Compare||Clear|Undo clear"));
    }

    void asksToBeCleared()
    {
        Window window(1);
        QSignalSpy spy(&window.view, &MessageLogView::clearRequested);
        QTest::keyClick(window.table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(spy.size(), 1);
        QTest::mouseClick(window.button(QStringLiteral("Clear")), Qt::LeftButton);
        QCOMPARE(spy.size(), 2);
        window.log.clear();
        QTest::keyClick(window.table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(spy.size(), 2);
    }

    void fitsIntoANarrowWindow()
    {
        Window window(screenful);
        window.view.resize(600, 400);
        QTRY_COMPARE(window.table->horizontalScrollBar()->maximum(), 0);
        const QHeaderView *header = window.table->horizontalHeader();
        QVERIFY(header->sectionSize(CaptureModel::Preview) >= 100);
        for (int column = 0; column < CaptureModel::Preview; ++column) {
            QVERIFY2(header->sectionSizeHint(column) <= header->sectionSize(column),
                qPrintable(QString::number(column)));
        }
        const int height = window.table->rowHeight();
        QVERIFY2(height >= 20 && height <= 24, qPrintable(QString::number(height)));
    }

    void remembersItsColumns()
    {
        Window before(1);
        QHeaderView *header = before.table->horizontalHeader();
        QVERIFY(header->sectionsMovable());
        QVERIFY(header->stretchLastSection());
        header->moveSection(header->visualIndex(CaptureModel::Type), 0);
        header->resizeSection(CaptureModel::Time, 211);
        const QByteArray state = before.view.saveColumns();

        Window after(1);
        // With room for them all beside the preview.
        after.view.resize(1000, 400);
        after.view.restoreColumns(state);
        QCOMPARE(after.table->horizontalHeader()->logicalIndex(0), int(CaptureModel::Type));
        QCOMPARE(after.table->columnWidth(CaptureModel::Time), 211);
        after.view.restoreColumns(QByteArray("nonsense"));
        QCOMPARE(after.table->columnWidth(CaptureModel::Time), 211);
    }

    /// That of the latencies came later.
    void takesColumnsOfAnEarlierVersion()
    {
        QStandardItemModel model(1, CaptureModel::LatencyColumn);
        QTableView earlier;
        earlier.setModel(&model);
        QHeaderView *before = earlier.horizontalHeader();
        before->moveSection(CaptureModel::Preview, CaptureModel::NoteColumn);
        before->resizeSection(CaptureModel::Time, 211);
        Window window(1);
        window.view.resize(1000, 400);
        window.view.restoreColumns(before->saveState());
        const QHeaderView *header = window.table->horizontalHeader();
        QCOMPARE(window.table->columnWidth(CaptureModel::Time), 211);
        QVERIFY(window.table->isColumnHidden(CaptureModel::LatencyColumn));
        QCOMPARE(header->logicalIndex(header->count() - 1), int(CaptureModel::Preview));
    }

    void makesRoomForLargeNumbers()
    {
        Window window(1);
        const auto width = [&window] { return window.table->columnWidth(CaptureModel::Number); };
        const int before = width();
        window.log.append(999'998);
        QCOMPARE(width(), before);
        window.log.append(1);
        QVERIFY(width() > before);
        window.table->setColumnWidth(CaptureModel::Number, 45);
        window.log.append(1);
        QCOMPARE(width(), 45);
    }

    void looksAtFewRowsOfALongLog()
    {
        Window window;
        for (int i = 0; i < 100; ++i) {
            window.log.append(20'000);
            QTRY_VERIFY(window.showsLastRow());
        }
        window.table->selectAll();
        window.view.grab();
        QCOMPARE(window.log.rowCount(), 2'000'000);
        QVERIFY2(window.log.touched.size() < 100 * 60,
            qPrintable(QString::number(window.log.touched.size())));
    }

    void movesThroughTenMillionRows()
    {
        Window window(10'000'000);
        const auto current = [&window] { return window.table->currentIndex().row(); };
        window.table->selectRow(5'000'000);
        window.log.touched.clear();
        QTest::keyClick(window.table, Qt::Key_Home);
        QCOMPARE(current(), 0);
        QTest::keyClick(window.table, Qt::Key_End);
        QCOMPARE(current(), 9'999'999);
        QTRY_VERIFY(window.showsLastRow());
        QTest::keyClick(window.table, Qt::Key_PageUp);
        QVERIFY(current() > 9'999'900 && current() < 9'999'999);
        QTest::keyClick(window.table, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(current(), 0);
        window.view.grab();
        QVERIFY2(window.log.touched.size() < 500,
            qPrintable(QString::number(window.log.touched.size())));
    }

    /// Higher than a scroll bar can count pixels.
    void movesThroughAHundredMillionRows()
    {
        constexpr int rows = 100'000'000;
        Window window(rows);
        QVERIFY2(window.table->verticalHeader()->count() == 0, "nothing is kept for a row");
        QTRY_VERIFY(window.showsLastRow());
        window.table->setFocus();
        const auto current = [&window] { return window.table->currentIndex().row(); };
        QTest::keyClick(window.table, Qt::Key_End);
        QCOMPARE(current(), rows - 1);
        QTest::keyClick(window.table, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(current(), 0);
        QCOMPARE(window.topRow(), 0);
        const QItemSelection all = window.table->selectionModel()->selection();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().top(), 0);
        QCOMPARE(all.first().bottom(), rows - 1);
        QTest::keyClick(window.table, Qt::Key_Down);
        QCOMPARE(current(), 1);
        window.table->goToRow(77'777'777);
        const QRect place = window.table->visualRect(window.log.index(77'777'777, 0));
        QVERIFY2(place.top() >= 0 && place.bottom() < window.table->viewport()->height(),
            "a row far down can be brought into sight");
        QCOMPARE(window.table->indexAt(place.center()).row(), 77'777'777);
        QTest::mouseClick(window.table->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(current(), 77'777'777);
        QScrollBar *bar = window.table->verticalScrollBar();
        int last = -1;
        for (int part = 0; part <= 10; ++part) {
            bar->setValue(int(qint64(bar->maximum()) * part / 10));
            QVERIFY(window.topRow() > last);
            last = window.topRow();
        }
        QVERIFY(window.showsLastRow());
    }

    /// The scroll bar begins to count two pixels as a step.
    void keepsTheReadersPlaceWhenTheScrollBarCountsOtherwise()
    {
        const int height = MessageTable().rowHeight();
        const int rows = int((qint64(1) << 30) / height);
        Window window(rows);
        window.table->goToRow(rows - 1000);
        const int top = window.topRow();
        window.log.append(1000);
        QCOMPARE(window.topRow(), top);
        QVERIFY(window.jump->isVisible());
        window.log.append(1000);
        QCOMPARE(window.topRow(), top);
        QTest::mouseClick(window.jump, Qt::LeftButton);
        QTRY_VERIFY(window.showsLastRow());
        window.log.append(1000);
        QTRY_VERIFY(window.showsLastRow());
    }

    void aLetterReadsNoRows()
    {
        Window window(10'000'000);
        window.log.touched.clear();
        QTest::keyClick(window.table, Qt::Key_X);
        QVERIFY2(window.log.touched.size() < 500,
            qPrintable(QString::number(window.log.touched.size())));
    }

    void tellsItsRowsToAssistiveTechnology()
    {
        Window window(screenful);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(window.table);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), screenful);
        const QAccessibleInterface *cell
            = table->tableInterface()->cellAt(screenful - 1, CaptureModel::Number);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QString::number(screenful));
        QVERIFY(!cell->state().invisible);
        window.scrollUp();
        QVERIFY(table->tableInterface()
                    ->cellAt(screenful - 1, CaptureModel::Number)
                    ->state()
                    .invisible);
    }
};

WASCLEAN_TEST(TestMessageLogView, QApplication)

} // namespace tst_messagelogview

#include "tst_messagelogview.moc"
