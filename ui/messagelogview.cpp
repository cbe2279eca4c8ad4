#include "ui/messagelogview.h"

#include "app/capture/capturemodel.h"
#include "ui/messagedelegate.h"
#include "ui/messagetable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

namespace {

/// How wide a column must be for so much text in the fixed font.
int widthFor(qsizetype characters)
{
    constexpr int paddingAndSpace = 16;
    const QFontMetrics metrics(MessageDelegate::fixedFont());
    return metrics.horizontalAdvance(QString(characters, u'0')) + paddingAndSpace;
}

QAction *makeAction(QWidget *owner, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(shortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(
        action->toolTip(), shortcut.toString(QKeySequence::NativeText)));
    owner->addAction(action);
    return action;
}

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MessageLogView::MessageLogView(QWidget *parent)
    : QWidget(parent)
    , m_table(new MessageTable(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_table->setAccessibleName(tr("Message log"));
    m_table->setObjectName(QStringLiteral("messageLog"));
    m_table->setItemDelegate(new MessageDelegate(m_table));
    m_table->setEmptyText(
        tr("Press Connect to talk to the built-in demo server, or type the URL of "
           "your endpoint."));
    createActions();
    createLayout();
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(5000);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    connect(m_table, &MessageTable::followingChanged, m_follow, &QAction::setChecked);
    showCount();
}

void MessageLogView::createActions()
{
    m_copy = makeAction(this, tr("Copy"), QKeySequence::Copy);
    m_copyPayload = makeAction(this, tr("Copy payload"), QKeySequence(tr("Ctrl+Shift+C")));
    m_clear = makeAction(this, tr("Clear"), QKeySequence(tr("Ctrl+K")));
    m_jump = makeAction(this, tr("Jump to newest"), QKeySequence(tr("Ctrl+End")));
    // Elsewhere in the window these keys copy what is selected there.
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyPayload->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_follow = makeAction(this, tr("Follow"), QKeySequence(tr("Ctrl+J")));
    m_follow->setCheckable(true);
    m_follow->setChecked(m_table->isFollowing());
    connect(m_copy, &QAction::triggered, this, [this] {
        copy(copyRows(*m_table->model(), m_table->selectionModel()->selection(), m_source));
    });
    connect(m_copyPayload, &QAction::triggered, this,
        [this] { copy(copyPayloads(m_table->selectionModel()->selection(), m_source)); });
    connect(m_clear, &QAction::triggered, this, &MessageLogView::clearRequested);
    connect(m_follow, &QAction::triggered, m_table, &MessageTable::setFollowing);
    connect(m_jump, &QAction::triggered, m_table, [this] { m_table->setFollowing(true); });
    m_table->addActions({m_copy, m_copyPayload, m_clear});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    updateCopyActions();
}

void MessageLogView::createLayout()
{
    m_note->setProperty("role", QStringLiteral("quiet"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 4);
    tools->setSpacing(8);
    tools->addWidget(m_count);
    tools->addWidget(m_note, 1);
    for (QAction *action : {m_follow, m_copy, m_clear})
        tools->addWidget(makeButton(action));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
}

void MessageLogView::setModel(CaptureModel *model)
{
    setModel(model, [model](int row) { return model->message(row); });
}

void MessageLogView::setModel(QAbstractItemModel *model, MessageSource source)
{
    if (m_table->model())
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_source = std::move(source);
    m_table->setModel(model);
    connectModel(model);
    setDefaultColumns();
    restoreColumns(m_columns);
    m_numberDigits = 0;
    widenNumbers();
    showCount();
    updateCopyActions();
}

void MessageLogView::connectModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        showCount();
        widenNumbers();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MessageLogView::showCount);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        updateCopyActions();
        emit currentRowChanged(-1);
    });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this,
        &MessageLogView::updateCopyActions);
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { emit currentRowChanged(current.row()); });
}

void MessageLogView::setDefaultColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> digits[] = {
        {CaptureModel::Number, 6},
        {CaptureModel::Time, 12},
        {CaptureModel::Delta, 9},
        {CaptureModel::DirectionColumn, 2},
        {CaptureModel::Type, 7},
        {CaptureModel::Size, 9},
    };
    for (const auto &[column, count] : digits)
        header->resizeSection(column, widthFor(count));
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QByteArray MessageLogView::saveColumns() const { return m_table->horizontalHeader()->saveState(); }

void MessageLogView::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_table->model() && !state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

void MessageLogView::copy(const CopiedRows &copied)
{
    if (copied.rows == 0)
        return;
    QGuiApplication::clipboard()->setText(copied.text);
    const QString count = locale().toString(copied.rows);
    if (copied.isCut)
        m_note->setText(tr("Copied the first %1 rows; no more fit.").arg(count));
    else
        m_note->setText(copied.rows == 1 ? tr("Copied 1 row.") : tr("Copied %1 rows.").arg(count));
    m_noteTimer.start();
}

void MessageLogView::showCount()
{
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    m_clear->setEnabled(rows > 0);
    m_count->setText(rows == 1 ? tr("1 message") : tr("%1 messages").arg(locale().toString(rows)));
}

void MessageLogView::widenNumbers()
{
    // A number that is cut short would be another number. It never gets narrower by itself, so that
    // the columns stay where they are.
    const QAbstractItemModel *model = m_table->model();
    const QString last
        = model->index(model->rowCount() - 1, CaptureModel::Number).data().toString();
    const int width = widthFor(last.size());
    if (last.size() > m_numberDigits && m_table->columnWidth(CaptureModel::Number) < width)
        m_table->setColumnWidth(CaptureModel::Number, width);
    m_numberDigits = last.size();
}

void MessageLogView::updateCopyActions()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const bool any = selection && selection->hasSelection();
    m_copy->setEnabled(any);
    m_copyPayload->setEnabled(any);
}

} // namespace wasclean
