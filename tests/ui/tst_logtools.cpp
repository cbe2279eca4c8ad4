#include "app/capture/capture.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/log/filterbar.h"
#include "ui/log/filterchips.h"
#include "ui/log/messagelogview.h"
#include "ui/log/messagetable.h"
#include "ui/log/searchbar.h"
#include "ui/widgets/markscrollbar.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace tst_logtools {

using namespace wasclean;

/// Filters, search, marks, pause and "go to", through the window.
class TestLogTools : public WindowTest
{
    Q_OBJECT

private slots:
    void typingFilters();
    void enterAddsATerm();
    void saysWhatIsWrongWithAnExpression();
    void wrongTextHidesNothing_data();
    void wrongTextHidesNothing();
    void saysWhatIsNotDecided();
    void filterKeepsEvents();
    void chipsHavePlacesOfTheirOwn();
    void optionsFilter();
    void wrongSizeIsExplained();
    void hidesRowsLikeThis();
    void showsOnlyRowsLikeThis();
    void offersToClearWhatHidesAll();
    void searchGoesRound();
    void searchWorksInTheFilteredLog();
    void bookmarksAndNotesAreKept();
    void notesAreEditedInPlace();
    void bookmarkByClick();
    void goesToBookmarks();
    void pauseHoldsBack();
    void goesToRows();
    void goesToTimes();
    void columnsCanBeHidden();
    void previewKeepsAThird_data();
    void previewKeepsAThird();
    void numbersBeginAnewAfterClear();
    void clickPausesFollowing();
    void onlyTheReaderResumesFollowing();
    void countsTimeFromARow();
    void readOnlyTakesNoMarks();

private:
    CaptureModel *model() const { return qobject_cast<CaptureModel *>(log()->model()); }

    /// Row n (from 1) says "heartbeat" when it can be divided by 10, else "price n".
    void fill(int rows = 100);
    void type(const QString &text) const;
    void choose(const QString &text) const;

    QWidget *field(const char *name) const
    {
        return m_window->findChild<QWidget *>(QString::fromLatin1(name));
    }

    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }

    int current() const { return log()->currentIndex().row(); }

    int m_rows = 0;
};

void TestLogTools::fill(int rows)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (model()->capture()->count() == 0)
        m_rows = 0;
    std::vector<Message> messages;
    for (const int end = m_rows + rows; m_rows < end; ++m_rows) {
        Message message;
        const QDateTime start(QDate(2026, 3, 4), QTime(14, 0));
        message.time = (start.toMSecsSinceEpoch() + m_rows * 1000) * 1'000'000;
        message.kind = MessageKind::Text;
        message.direction = m_rows % 2 == 0 ? Direction::Sent : Direction::Received;
        message.frames = 1;
        const QByteArray number = QByteArray::number(m_rows + 1);
        message.payload = "price " + number;
        if ((m_rows + 1) % 10 == 0)
            message.payload = "{\"type\":\"heartbeat\",\"n\":" + number + "}";
        messages.push_back(message);
    }
    model()->capture()->append(std::make_shared<const MessageList>(std::move(messages)));
    QTRY_COMPARE(model()->capture()->count(), m_rows);
}

void TestLogTools::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Triggers the action of the menus with this text.
void TestLogTools::choose(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text) {
            QVERIFY2(action->isEnabled(), qPrintable(text));
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestLogTools::typingFilters()
{
    fill();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field("filterField"));
    type(QStringLiteral("Heart"));
    QTRY_COMPARE(model()->rowCount(), 10);
    QTRY_VERIFY(showsLabel(QStringLiteral("10 of 100 rows")));
    QTest::mouseClick(named<QToolButton>("Match case"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 0);
    QTest::mouseClick(named<QToolButton>("Exclude"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 100);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!model()->isFiltered());
    press(Qt::Key_Escape);
    QVERIFY(log()->hasFocus());
}

void TestLogTools::enterAddsATerm()
{
    fill();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    QTRY_COMPARE(model()->rowCount(), 20);
    QTest::mouseClick(named<QToolButton>("Exclude"), Qt::LeftButton);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("heartbeat"));
    press(Qt::Key_Return);
    QTRY_COMPARE(model()->rowCount(), 18);
    QVERIFY(named<QToolButton>("Remove “1”"));
    QTest::mouseClick(named<QToolButton>("Remove “Exclude: heartbeat”"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 20);
    QVERIFY(!named<QToolButton>("Remove “Exclude: heartbeat”"));
    QTest::mouseClick(named<QToolButton>("Clear filter"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 100);
}

void TestLogTools::saysWhatIsWrongWithAnExpression()
{
    fill();
    QTest::mouseClick(named<QToolButton>("Regex"), Qt::LeftButton);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("price (5"));
    QTRY_VERIFY(
        showsLabel(QStringLiteral("Regular expression, column 9: missing closing parenthesis.")));
    type(QStringLiteral(")$"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(
        !showsLabel(QStringLiteral("Regular expression, column 9: missing closing parenthesis.")));
}

void TestLogTools::wrongTextHidesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *typed, const char *problem) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(problem);
    };
    row("$.price > ", "JSON path, column 9: “>” cannot be used here. Use “=” or “!=”.");
    row("$.price", "JSON path, column 8: expected “.”, “[”, “=” or “!=”.");
    row("$.price =",
        "JSON path, column 10: expected a value: a string in quotes, a number, true, false or "
        "null.");
}

void TestLogTools::wrongTextHidesNothing()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    fill();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    // Letter by letter and slowly: "$" is a text to look for, and no row has it.
    type(typed.left(1));
    QTRY_COMPARE(model()->rowCount(), 0);
    type(typed.mid(1));
    QTRY_VERIFY(showsLabel(problem));
    QTRY_COMPARE(model()->rowCount(), 100);
    press(Qt::Key_Return);
    QCOMPARE(qobject_cast<QLineEdit *>(field("filterField"))->text(), typed);
    QCOMPARE(model()->rowCount(), 100);
}

void TestLogTools::saysWhatIsNotDecided()
{
    fill(10);
    std::vector<Message> messages(2);
    for (Message &message : messages) {
        message.kind = MessageKind::Text;
        message.direction = Direction::Received;
        message.payload = QByteArray(38, 'a') + "! SECRET";
    }
    model()->capture()->append(std::make_shared<const MessageList>(std::move(messages)));
    QTRY_COMPARE(model()->rowCount(), 12);
    QTest::mouseClick(named<QToolButton>("Regex"), Qt::LeftButton);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("(?:(a+)+$|price 3)"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QTRY_VERIFY(
        showsLabel(QStringLiteral("2 rows could not be searched and are not shown: the regular "
                                  "expression or the schema needs too much effort.")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!field("undecidedRows")->isVisible());
    press(Qt::Key_F, Qt::ControlModifier);
    for (QToolButton *button : m_window->findChild<SearchBar *>()->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Regex"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    m_window->findChild<SearchBar *>()->findChild<QLineEdit *>()->setFocus();
    type(QStringLiteral("(?:(a+)+$|price 3)"));
    QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("searchCount"))->text(),
        QStringLiteral("1 match, not decided: 2"));
}

void TestLogTools::filterKeepsEvents()
{
    fill();
    std::vector<Message> messages(2);
    messages.front().kind = MessageKind::Error;
    messages.front().payload = "The server broke the protocol.";
    messages.back().kind = MessageKind::Close;
    messages.back().payload = "1006";
    model()->capture()->append(std::make_shared<const MessageList>(std::move(messages)));
    QTRY_COMPARE(model()->rowCount(), 102);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("heartbeat"));
    QTRY_COMPARE(model()->rowCount(), 12);
    QCOMPARE(logTypes().mid(10), QStringList({QStringLiteral("error"), QStringLiteral("close")}));
    QTRY_VERIFY(showsLabel(QStringLiteral("12 of 102 rows")));
    QCOMPARE(model()->passedRows()->count(), 12);
    // Searching among them, events are found by their text only.
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("broke"));
    auto *count = m_window->findChild<QLabel *>(QStringLiteral("searchCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("1 match"));
    press(Qt::Key_Escape);
    // By name they can be hidden.
    log()->selectRow(11);
    choose(QStringLiteral("Hide rows like this"));
    QTRY_COMPARE(model()->rowCount(), 11);
}

void TestLogTools::chipsHavePlacesOfTheirOwn()
{
    fill();
    m_window->resize(1000, 700);
    auto *bar = m_window->findChild<FilterBar *>();
    const auto *chips = m_window->findChild<FilterChips *>();
    const auto areApart = [chips] {
        QRegion taken;
        for (const QToolButton *chip : chips->findChildren<QToolButton *>()) {
            if (chip->isHidden())
                continue;
            if (!chips->rect().contains(chip->geometry()) || taken.intersects(chip->geometry()))
                return false;
            taken += chip->geometry();
        }
        return !taken.isEmpty();
    };
    // All at once, then one by one.
    for (int term = 0; term < 12; ++term) {
        bar->addTerm(*parseFilter({QStringLiteral("a term of some length, %1").arg(term)}));
        if (term > 8)
            QTRY_VERIFY2(areApart(), qPrintable(QString::number(term)));
    }
    for (const int width : {820, 1400, 1000}) {
        m_window->resize(width, 700);
        QTRY_VERIFY2(areApart(), qPrintable(QString::number(width)));
    }
    QTest::mouseClick(chips->findChildren<QToolButton *>().at(3), Qt::LeftButton);
    QTRY_VERIFY(areApart());
}

void TestLogTools::optionsFilter()
{
    fill();
    QTest::mouseClick(named<QToolButton>("Filter options"), Qt::LeftButton);
    auto *sent = named<QAbstractButton>("Sent");
    QTest::mouseClick(sent, Qt::LeftButton, {}, QPoint(8, sent->height() / 2));
    QTRY_COMPARE(model()->rowCount(), 50);
    auto *least = named<QLineEdit>("Size from");
    least->setFocus();
    type(QStringLiteral("8"));
    QTRY_COMPARE(model()->rowCount(), 45);
    QTest::mouseClick(named<QToolButton>("Remove “sent”"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 91);
    QTest::mouseClick(named<QToolButton>("Remove “at least 8 B”"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 100);
    QVERIFY(least->text().isEmpty());
}

void TestLogTools::wrongSizeIsExplained()
{
    fill();
    QTest::mouseClick(named<QToolButton>("Filter options"), Qt::LeftButton);
    named<QLineEdit>("Size from")->setFocus();
    type(QStringLiteral("2 KiB"));
    named<QLineEdit>("Size to")->setFocus();
    type(QStringLiteral("1 KiB"));
    QTRY_VERIFY(showsLabel(QStringLiteral("The minimum size is larger than the maximum.")));
}

void TestLogTools::hidesRowsLikeThis()
{
    fill();
    log()->selectRow(9);
    choose(QStringLiteral("Hide rows like this"));
    QTRY_COMPARE(model()->rowCount(), 90);
    fill(10);
    QTRY_COMPARE(model()->rowCount(), 99);
    QTest::mouseClick(
        named<QToolButton>("Remove “Exclude: $.type = \"heartbeat\"”"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 110);
}

void TestLogTools::showsOnlyRowsLikeThis()
{
    fill();
    log()->selectRow(9);
    choose(QStringLiteral("Show only rows like this"));
    QTRY_COMPARE(model()->rowCount(), 10);
    QVERIFY(named<QToolButton>("Remove “$.type = \"heartbeat\"”"));
}

void TestLogTools::offersToClearWhatHidesAll()
{
    fill();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("nothing has this"));
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_COMPARE(log()->accessibleDescription(), QStringLiteral("The filter hides all rows."));
    QToolButton *clear = nullptr;
    for (QToolButton *button : log()->viewport()->findChildren<QToolButton *>())
        clear = button;
    QVERIFY(clear && clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 100);
}

void TestLogTools::searchGoesRound()
{
    fill();
    log()->setFocus();
    log()->selectRow(50);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field("searchField"));
    type(QStringLiteral("heartbeat"));
    auto *count = m_window->findChild<QLabel *>(QStringLiteral("searchCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("10 matches"));
    // Typing moves nobody away from what they read.
    QCOMPARE(current(), 50);
    for (const int row : {59, 69, 79, 89, 99, 9}) {
        press(Qt::Key_Return);
        QTRY_COMPARE(current(), row);
    }
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(current(), 99);
    press(Qt::Key_F3);
    QTRY_COMPARE(current(), 9);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(current(), 99);
    const auto *bar = qobject_cast<MarkScrollBar *>(log()->verticalScrollBar());
    QTRY_COMPARE(bar->marks().size(), 10U);
    press(Qt::Key_Escape);
    QVERIFY(log()->hasFocus());
    QVERIFY(field("searchField")->isHidden() || !field("searchField")->isVisible());
    QTRY_VERIFY(bar->marks().empty());
}

void TestLogTools::searchWorksInTheFilteredLog()
{
    fill();
    log()->selectRow(9);
    choose(QStringLiteral("Show only rows like this"));
    QTRY_COMPARE(model()->rowCount(), 10);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("0}"));
    auto *count = m_window->findChild<QLabel *>(QStringLiteral("searchCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("10 matches"));
    press(Qt::Key_Return);
    QTRY_COMPARE(count->text(), QStringLiteral("1 of 10"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("price"));
    QTRY_COMPARE(count->text(), QStringLiteral("No matches"));
}

void TestLogTools::bookmarksAndNotesAreKept()
{
    fill();
    QVERIFY(log()->isColumnHidden(CaptureModel::NoteColumn));
    log()->setFocus();
    log()->selectRow(4);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(cell(4, CaptureModel::BookmarkColumn), QStringLiteral("★"));
    choose(QStringLiteral("Note…"));
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->labelText(), QStringLiteral("Note on row 5"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("look here"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(cell(4, CaptureModel::NoteColumn), QStringLiteral("look here"));
    QVERIFY(!log()->isColumnHidden(CaptureModel::NoteColumn));
    closeWindow();
    openWindow();
    QTRY_COMPARE(cell(4, CaptureModel::NoteColumn), QStringLiteral("look here"));
    QVERIFY(model()->index(4, 0).data(CaptureModel::BookmarkRole).toBool());
    QVERIFY(!log()->isColumnHidden(CaptureModel::NoteColumn));
}

void TestLogTools::notesAreEditedInPlace()
{
    fill();
    const QModelIndex index = model()->index(99, CaptureModel::NoteColumn);
    model()->setData(index, QStringLiteral("<b>old</b>"), CaptureModel::NoteRole);
    QVERIFY(!log()->isColumnHidden(CaptureModel::NoteColumn));
    const QPoint place = log()->visualRect(index).center();
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(log()->viewport(), Qt::LeftButton, {}, place);
    auto *editor = named<QLineEdit>("Note");
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("<b>old</b>"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("new"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(index.data().toString(), QStringLiteral("new"));
}

void TestLogTools::bookmarkByClick()
{
    fill();
    const QModelIndex index = model()->index(99, CaptureModel::BookmarkColumn);
    for (const bool bookmarked : {true, false}) {
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->visualRect(index).center());
        QCOMPARE(index.data(CaptureModel::BookmarkRole).toBool(), bookmarked);
    }
}

void TestLogTools::goesToBookmarks()
{
    fill();
    for (const int row : {10, 60})
        model()->setData(model()->index(row, 0), true, CaptureModel::BookmarkRole);
    log()->setFocus();
    log()->selectRow(20);
    for (const int row : {60, 10, 60}) {
        press(Qt::Key_F2);
        QCOMPARE(current(), row);
    }
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(current(), 10);
}

void TestLogTools::pauseHoldsBack()
{
    fill();
    log()->setFocus();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(showsLabel(QStringLiteral("Paused, 0 new rows")));
    fill(1234);
    QTRY_VERIFY(showsLabel(QStringLiteral("Paused, 1,234 new rows")));
    QCOMPARE(model()->rowCount(), 100);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(model()->rowCount(), 1334);
    QVERIFY(!showsLabel(QStringLiteral("Paused, 1,234 new rows")));
}

void TestLogTools::goesToRows()
{
    fill();
    log()->setFocus();
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field("goToField"));
    type(QStringLiteral("101"));
    press(Qt::Key_Return);
    QVERIFY(showsLabel(QStringLiteral("The log has 100 rows.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("soon"));
    press(Qt::Key_Return);
    QVERIFY(showsLabel(
        QStringLiteral("Enter a row number, for example 1234, a time, for example 14:02:07.113, or "
                       "a date and time, for example 2026-11-24T14:02:07.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("7"));
    press(Qt::Key_Return);
    QCOMPARE(current(), 6);
    QVERIFY(log()->hasFocus());
    QVERIFY(log()->viewport()->rect().contains(log()->visualRect(log()->currentIndex()).center()));
}

void TestLogTools::goesToTimes()
{
    fill();
    log()->setFocus();
    for (const auto &[text, row] : {std::pair("14:00:30", 30), {"14:00:30.001", 31},
             {"2026-03-04T14:01:00", 60}, {"13:00", 0}, {"15:00", 99}}) {
        press(Qt::Key_G, Qt::ControlModifier);
        type(QString::fromLatin1(text));
        press(Qt::Key_Return);
        QTRY_COMPARE(current(), row);
        QVERIFY(log()->hasFocus());
    }
    QVERIFY(showsLabel(QStringLiteral("All rows are earlier. This is the last row.")));
}

void TestLogTools::columnsCanBeHidden()
{
    QHeaderView *header = log()->horizontalHeader();
    emit header->customContextMenuRequested(QPoint(5, 5));
    auto *menu = log()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Time since the previous row"))
            action->trigger();
    }
    menu->close();
    QVERIFY(header->isSectionHidden(CaptureModel::Delta));
    choose(QStringLiteral("Time since the previous row shown"));
    closeWindow();
    openWindow();
    QVERIFY(log()->isColumnHidden(CaptureModel::Delta));
    QCOMPARE(model()->timeMode(), CaptureModel::TimeMode::SincePrevious);
}

void TestLogTools::previewKeepsAThird_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasNote");
    // In the order in which they give way.
    QTest::addColumn<int>("leastHidden");
    QTest::addColumn<int>("mostHidden");
    QTest::addRow("wide") << 1600 << true << 0 << 0;
    QTest::addRow("as in a window of 1000") << 720 << false << 0 << 1;
    QTest::addRow("as in a window of 1000, with a note") << 720 << true << 1 << 3;
    QTest::addRow("as narrow as can be, with a note") << 100 << true << 3 << 3;
}

void TestLogTools::previewKeepsAThird()
{
    QFETCH(const int, width);
    QFETCH(const bool, hasNote);
    QFETCH(const int, leastHidden);
    QFETCH(const int, mostHidden);
    fill();
    if (hasNote)
        model()->setData(model()->index(4, 0), QStringLiteral("look here"), CaptureModel::NoteRole);
    // The log alone has any width; in the window the panels beside it have a say.
    MessageLogView view;
    view.setModel(model());
    view.resize(width, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *table = view.findChild<QTableView *>();
    QCOMPARE(table->isColumnHidden(CaptureModel::NoteColumn), !hasNote);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QVERIFY(table->columnWidth(CaptureModel::Preview) * 3 >= table->viewport()->width() - 3);
    int hidden = 0;
    for (const int column : {CaptureModel::Delta, CaptureModel::Size, CaptureModel::Time})
        hidden += table->isColumnHidden(column) ? 1 : 0;
    QVERIFY2(hidden >= leastHidden && hidden <= mostHidden, qPrintable(QString::number(hidden)));
    QCOMPARE(table->isColumnHidden(CaptureModel::Delta), hidden > 0);
    QCOMPARE(table->isColumnHidden(CaptureModel::Time), hidden > 2);
    // What gave way comes back, and is not kept as hidden.
    const QByteArray state = view.saveColumns();
    view.resize(1600, 400);
    QTRY_VERIFY(!table->isColumnHidden(CaptureModel::Time));
    QVERIFY(!table->isColumnHidden(CaptureModel::Delta));
    QTableView other;
    other.setModel(model());
    QVERIFY(other.horizontalHeader()->restoreState(state));
    QVERIFY(!other.isColumnHidden(CaptureModel::Delta));
}

void TestLogTools::numbersBeginAnewAfterClear()
{
    fill();
    choose(QStringLiteral("Clear"));
    QTRY_COMPARE(model()->rowCount(), 0);
    fill(10);
    QTRY_COMPARE(model()->rowCount(), 10);
    QCOMPARE(cell(0, CaptureModel::Number), QStringLiteral("1"));
    QCOMPARE(cell(0, CaptureModel::Delta), QString());
    QCOMPARE(cell(1, CaptureModel::Delta), QStringLiteral("+1.000 s"));
    log()->setFocus();
    press(Qt::Key_G, Qt::ControlModifier);
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    QTRY_COMPARE(current(), 2);
    press(Qt::Key_G, Qt::ControlModifier);
    type(QStringLiteral("11"));
    press(Qt::Key_Return);
    QTRY_VERIFY(showsLabel(QStringLiteral("The log has 10 rows.")));
    // As large as a number can be, behind rows that are no longer shown.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("9223372036854775807"));
    QVERIFY(!showsLabel(QStringLiteral("The log has 10 rows.")));
    press(Qt::Key_Return);
    QTRY_VERIFY(showsLabel(QStringLiteral("The log has 10 rows.")));
}

void TestLogTools::clickPausesFollowing()
{
    fill();
    auto *table = qobject_cast<MessageTable *>(log());
    QVERIFY(table->isFollowing());
    const QModelIndex last = model()->index(99, CaptureModel::Preview);
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, log()->visualRect(last).center());
    QVERIFY(!table->isFollowing());
    QCOMPARE(current(), 99);
    const int place = log()->verticalScrollBar()->value();
    fill(50);
    QTRY_COMPARE(model()->rowCount(), 150);
    // Less when the table got higher in the meantime.
    QCOMPARE_LE(log()->verticalScrollBar()->value(), place);
    QVERIFY(!table->isFollowing());
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(table->isFollowing());
}

void TestLogTools::onlyTheReaderResumesFollowing()
{
    fill();
    QScrollBar *const bar = log()->verticalScrollBar();
    auto *table = qobject_cast<MessageTable *>(log());
    const auto click = [&](int row) {
        const QRect place = log()->visualRect(model()->index(row, CaptureModel::Preview));
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(current(), row);
        QVERIFY(!table->isFollowing());
    };
    click(99);
    // The end comes to the reader when the table gets higher…
    const int place = bar->value();
    m_window->resize(m_window->width(), m_window->height() + 100);
    QTRY_COMPARE_LT(bar->value(), place);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!table->isFollowing());
    // …when Qt brings a row into sight that was clicked on…
    bar->setValue(bar->maximum() - 10);
    click(99);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!table->isFollowing());
    // …when a row is gone to…
    bar->setValue(0);
    table->goToRow(99);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!table->isFollowing());
    // …and when rows get smaller.
    table->setZoom(150);
    table->setZoom(100);
    QVERIFY(!table->isFollowing());
    bar->setValue(0);
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(table->isFollowing());
}

void TestLogTools::countsTimeFromARow()
{
    fill();
    log()->selectRow(10);
    choose(QStringLiteral("Count time from here"));
    QCOMPARE(cell(12, CaptureModel::Time), QStringLiteral("+2.000 s"));
    QVERIFY(model()->index(10, 0).data(CaptureModel::TimeZeroRole).toBool());
    choose(QStringLiteral("Time of day"));
    QCOMPARE(cell(12, CaptureModel::Time), QStringLiteral("14:00:12.000"));
}

void TestLogTools::readOnlyTakesNoMarks()
{
    fill();
    Capture *const own = model()->capture();
    const QString copy = m_folder->filePath(QStringLiteral("copy.wasclean"));
    QSignalSpy saved(own, &Capture::saved);
    own->saveAs(copy);
    QTRY_COMPARE(saved.size(), 1);
    Capture other(copy, Capture::Access::ReadOnly);
    QTRY_COMPARE(other.count(), 100);
    model()->setCapture(&other);
    QTRY_COMPARE(model()->rowCount(), 100);
    log()->setFocus();
    log()->selectRow(4);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const QString text = action->text().remove(u'&');
        if (text != QStringLiteral("Bookmark") && text != QStringLiteral("Note…"))
            continue;
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(),
            QStringLiteral("This capture is read-only, so bookmarks and notes cannot be added."));
    }
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("heartbeat"));
    QTRY_COMPARE(model()->rowCount(), 10);
    model()->setCapture(own);
    QTRY_COMPARE(model()->rowCount(), 10);
    log()->selectRow(4);
    choose(QStringLiteral("Bookmark"));
}

WASCLEAN_TEST(TestLogTools, QApplication)

} // namespace tst_logtools

#include "tst_logtools.moc"
