#include "ui/log/requestswindow.h"

#include "app/base/duration.h"
#include "ui/widgets/windowsize.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace wasclean {

namespace {

enum GroupColumn {
    NameColumn,
    SideColumn,
    CountColumn,
    NoAnswerColumn,
    MedianColumn,
    Percent95Column,
    Percent99Column,
    LongestColumn
};

enum UnansweredColumn { RowColumn, UnansweredSideColumn, RequestColumn, MessageColumn };

constexpr int widestColumn = 320;
constexpr int SortRole = Qt::UserRole;
/// Of the messages in the row.
constexpr int PartRole = Qt::UserRole + 1;

/// Sorted by its numbers, where a column has them.
class FigureItem : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    void setNumber(int column, qint64 number, const QString &text)
    {
        setText(column, text);
        setData(column, SortRole, number);
        setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        return data(column, SortRole).isValid() ? numbers(*this, column) < numbers(other, column)
                                                : QTreeWidgetItem::operator<(other);
    }

private:
    static std::pair<qint64, int> numbers(const QTreeWidgetItem &item, int column)
    {
        return {item.data(column, SortRole).toLongLong(), item.data(column, PartRole).toInt()};
    }
};

QTreeWidget *newList(QWidget *parent, const QString &name, const QStringList &columns,
    std::initializer_list<int> numberColumns)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setSortingEnabled(true);
    for (const int column : numberColumns)
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    // The name of a request is a stranger's.
    list->header()->setMaximumSectionSize(widestColumn);
    list->header()->setProperty("sorts", true);
    return list;
}

/// The list with its name above it.
QWidget *withCaption(QTreeWidget *list, const QString &caption)
{
    auto *part = new QWidget;
    auto *label = new QLabel(caption, part);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(list);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    return part;
}

QString timeText(const RequestGroup &group, qint64 time)
{
    return group.times.isEmpty() ? QStringLiteral("–") : exactDurationText(time);
}

} // namespace

RequestsWindow::RequestsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_state(new QLabel(this))
    , m_again(new QPushButton(tr("&Read again"), this))
    , m_groups(newList(this, tr("Requests"),
          {tr("Request"), tr("Direction"), tr("Count"), tr("No answer"), tr("Median"), tr("95 %"),
              tr("99 %"), tr("Longest")},
          {CountColumn, NoAnswerColumn, MedianColumn, Percent95Column, Percent99Column,
              LongestColumn}))
    , m_unanswered(newList(this, tr("Requests without an answer"),
          {tr("Row"), tr("Direction"), tr("Request"), tr("Message")}, {RowColumn}))
{
    setWindowTitle(tr("Requests and answers"));
    m_state->setObjectName(QStringLiteral("requestsState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_again->setToolTip(tr("Read the log from its beginning, with the messages that came since"));
    m_groups->sortByColumn(CountColumn, Qt::DescendingOrder);
    m_unanswered->sortByColumn(RowColumn, Qt::AscendingOrder);
    m_unanswered->setToolTip(tr("Press Enter, or click twice, to go to the row in the log"));
    connect(m_again, &QPushButton::clicked, this, &RequestsWindow::readingWanted);
    connect(m_unanswered, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit placeWanted({item->data(RowColumn, SortRole).toLongLong(),
            item->data(RowColumn, PartRole).toInt()});
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_again);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(withCaption(m_groups, tr("&Times of answers")));
    parts->addWidget(withCaption(m_unanswered, tr("&Without an answer")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(parts, 1);
    resizeOnScreen(this, QSize(860, 560));
}

void RequestsWindow::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_state->setText(
        tr("Reading… %1 of %2 rows.").arg(locale.toString(done), locale.toString(total)));
}

void RequestsWindow::showFigures(const RequestFigures &figures, const NumberText &numberOf)
{
    const QLocale locale;
    const QString rows = locale.toString(figures.rows);
    const QString unanswered = locale.toString(figures.unansweredCount);
    QStringList sentences;
    if (figures.groups.empty())
        sentences.append(
            tr("No request that can be paired with its answer was found. Rows read: %1.")
                .arg(rows));
    else
        sentences.append(
            tr("Rows read: %1. Requests without an answer: %2.").arg(rows, unanswered));
    if (figures.isCut)
        sentences.append(tr("More rows are not read, as too many requests have no answer."));
    if (figures.unansweredCount > qint64(figures.unanswered.size()))
        sentences.append(tr("The list has the first %1 requests.")
                             .arg(locale.toString(qint64(figures.unanswered.size()))));
    m_state->setText(sentences.join(u' '));
    fillGroups(figures);
    fillUnanswered(figures, numberOf);
}

void RequestsWindow::fillGroups(const RequestFigures &figures)
{
    const QLocale locale;
    QList<QTreeWidgetItem *> items;
    for (const RequestGroup &group : figures.groups) {
        auto *item = new FigureItem;
        item->setText(NameColumn, group.name.isEmpty() ? tr("(others)") : group.name);
        item->setText(SideColumn, group.direction == Direction::Sent ? tr("Sent") : tr("Received"));
        item->setNumber(CountColumn, qint64(group.requests), locale.toString(group.requests));
        item->setNumber(
            NoAnswerColumn, qint64(group.unanswered()), locale.toString(group.unanswered()));
        const Histogram &times = group.times;
        const std::pair<int, qint64> figuresOfTimes[]
            = {{MedianColumn, times.percentile(50)}, {Percent95Column, times.percentile(95)},
                {Percent99Column, times.percentile(99)}, {LongestColumn, times.max()}};
        for (const auto &[column, time] : figuresOfTimes)
            item->setNumber(column, times.isEmpty() ? -1 : time, timeText(group, time));
        items.append(item);
    }
    m_groups->clear();
    m_groups->addTopLevelItems(items);
    for (int column = NameColumn; column <= LongestColumn; ++column)
        m_groups->resizeColumnToContents(column);
}

void RequestsWindow::fillUnanswered(const RequestFigures &figures, const NumberText &numberOf)
{
    QList<QTreeWidgetItem *> items;
    for (const RequestFigures::Listed &request : figures.unanswered) {
        auto *item = new FigureItem;
        item->setNumber(RowColumn, request.row, numberOf({request.row, request.part}));
        item->setData(RowColumn, PartRole, request.part);
        item->setText(UnansweredSideColumn,
            request.direction == Direction::Sent ? tr("Sent") : tr("Received"));
        item->setText(RequestColumn, request.name);
        item->setText(MessageColumn, request.summary);
        items.append(item);
    }
    m_unanswered->clear();
    m_unanswered->addTopLevelItems(items);
    for (const int column : {RowColumn, UnansweredSideColumn, RequestColumn})
        m_unanswered->resizeColumnToContents(column);
}

void RequestsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit readingWanted();
}

void RequestsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace wasclean
