#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/editor/messageedit.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QTest>

#include <algorithm>

namespace tst_rowdrag {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// Remembers the texts that are dragged out of a view.
class DragWatch : public QObject
{
public:
    explicit DragWatch(QObject *view) { view->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // When it is added it is no drag yet. At its end it still has its data.
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        else if (const auto *drag = qobject_cast<QDrag *>(watched);
                 drag && event->type() == QEvent::DeferredDelete)
            texts.append(drag->mimeData()->text());
        return QObject::eventFilter(watched, event);
    }

    QStringList texts;
};

} // namespace

/// Rows that are dragged out of the log.
class TestRowDrag : public WindowTest
{
    Q_OBJECT

private slots:
    void rowsGoIntoTheMessage();
    void clickSelectsOneOfThem();
    void otherRowsAreSelected();
    void releasedEarlyIsNoDrag();

private:
    /// "one", its echo, "two" and its echo.
    void fill() const;
    void select(int first, int last) const;
    QPoint placeOf(int row) const;
    void move(QPoint to) const;

    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : log()->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
};

void TestRowDrag::fill() const
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    int rows = 1;
    for (const QString &text : {u"one"_s, u"two"_s}) {
        auto *field = named<MessageEdit>("Message");
        field->setFocus();
        QTest::keyClicks(field, text);
        press(Qt::Key_Return, Qt::ControlModifier);
        rows += 2;
        QTRY_COMPARE(log()->model()->rowCount(), rows);
    }
}

void TestRowDrag::select(int first, int last) const
{
    const QAbstractItemModel *model = log()->model();
    log()->setCurrentIndex(model->index(first, 0));
    log()->selectionModel()->select({model->index(first, 0), model->index(last, 0)},
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QPoint TestRowDrag::placeOf(int row) const
{
    return log()->visualRect(log()->model()->index(row, CaptureModel::Preview)).center();
}

void TestRowDrag::move(QPoint to) const
{
    QMouseEvent event(QEvent::MouseMove, to, log()->viewport()->mapToGlobal(to), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(log()->viewport(), &event);
}

void TestRowDrag::rowsGoIntoTheMessage()
{
    fill();
    DragWatch watch(log());
    select(2, 3);
    QTest::mousePress(log()->viewport(), Qt::LeftButton, {}, placeOf(3));
    QCOMPARE(selectedRows(), QList<int>({2, 3}));
    move(placeOf(0));
    QTRY_COMPARE(watch.texts, QStringList(u"one\ntwo"_s));
    QCOMPARE(selectedRows(), QList<int>({2, 3}));
    QMimeData data;
    data.setText(watch.texts.first());
    auto *field = named<MessageEdit>("Message");
    const QPoint middle = field->viewport()->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field->viewport(), &drop);
    QCOMPARE(field->toPlainText(), u"one\ntwo"_s);
}

void TestRowDrag::clickSelectsOneOfThem()
{
    fill();
    select(1, 4);
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, placeOf(3));
    QCOMPARE(selectedRows(), QList<int>({3}));
    QCOMPARE(log()->currentIndex().row(), 3);
}

void TestRowDrag::otherRowsAreSelected()
{
    fill();
    DragWatch watch(log());
    select(1, 1);
    QTest::mousePress(log()->viewport(), Qt::LeftButton, {}, placeOf(2));
    move(placeOf(4));
    QTest::mouseRelease(log()->viewport(), Qt::LeftButton, {}, placeOf(4));
    QCOMPARE(selectedRows(), QList<int>({2, 3, 4}));
    QCOMPARE(watch.texts, QStringList());
}

/// The rows are read in the background; what comes too late must not stick to the pointer.
void TestRowDrag::releasedEarlyIsNoDrag()
{
    fill();
    DragWatch watch(log());
    select(2, 3);
    QTest::mousePress(log()->viewport(), Qt::LeftButton, {}, placeOf(3));
    move(placeOf(0));
    QTest::mouseRelease(log()->viewport(), Qt::LeftButton, {}, placeOf(0));
    // What is read after it comes after it.
    select(1, 1);
    QTest::mousePress(log()->viewport(), Qt::LeftButton, {}, placeOf(1));
    move(placeOf(4));
    QTRY_VERIFY(!watch.texts.isEmpty());
    QCOMPARE(watch.texts, QStringList(u"one"_s));
}

WASCLEAN_TEST(TestRowDrag, QApplication)

} // namespace tst_rowdrag

#include "tst_rowdrag.moc"
