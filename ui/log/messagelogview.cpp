#include "ui/log/messagelogview.h"

#include "app/base/translations.h"
#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "ui/log/awaitedclose.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/filterbar.h"
#include "ui/log/gotobar.h"
#include "ui/log/logcolumns.h"
#include "ui/log/messagetable.h"
#include "ui/log/rowactions.h"
#include "ui/log/searchbar.h"
#include "ui/log/selectionactions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/markscrollbar.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/pairlayout.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

namespace {

void nameShortcut(QAction *action) { setShortcutWithHint(action, action->shortcut()); }

QAction *makeAction(QWidget *owner, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(shortcut);
    nameShortcut(action);
    owner->addAction(action);
    return action;
}

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    // Pressing it triggers the action already.
    if (action->isCheckable())
        connectToAction(button, action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MessageLogView::MessageLogView(QWidget *parent)
    : QWidget(parent)
    , m_table(new MessageTable(this))
    , m_delegate(new MessageDelegate(m_table))
    , m_tools(new QWidget(this))
    , m_filterBar(new FilterBar(this))
    , m_codecControls(new CodecControls(this))
    , m_searchBar(new SearchBar(this))
    , m_goToBar(new GoToBar(this))
    , m_rows(new RowActions(m_table, this))
    , m_strip(new ProgressStrip(this))
    , m_selection(new SelectionActions(m_table, m_strip, this))
    , m_columns(new LogColumns(m_table, this))
    , m_awaitedClose(new AwaitedClose(m_table))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
    , m_held(new QLabel(this))
{
    m_table->setAccessibleName(tr("Message log"));
    m_table->setObjectName(QStringLiteral("messageLog"));
    m_delegate->setMatches([this](int row) { return m_searchBar->isMatch(row); });
    m_table->setItemDelegate(m_delegate);
    createActions();
    createLayout();
    connectBars();
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(5000);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
    connect(m_table, &MessageTable::followingChanged, m_follow, &QAction::setChecked);
    showCount();
}

void MessageLogView::createActions()
{
    m_clear = makeAction(this, tr("Clear"), QKeySequence(tr("Ctrl+Shift+L")));
    m_undoClear = makeAction(this, tr("&Undo clear"), QKeySequence(tr("Ctrl+Shift+H")));
    m_undoClear->setEnabled(false);
    m_jump = makeAction(this, tr("Jump to newest"), QKeySequence(tr("Ctrl+End")));
    m_follow = makeAction(this, tr("Follow"), QKeySequence(tr("Ctrl+J")));
    m_follow->setCheckable(true);
    m_follow->setChecked(m_table->isFollowing());
    for (QAction *action : {copyAction(), copyPayloadAction()}) {
        nameShortcut(action);
        addAction(action);
    }
    connect(m_clear, &QAction::triggered, this, &MessageLogView::clearRequested);
    connect(m_undoClear, &QAction::triggered, this, &MessageLogView::undoClearRequested);
    connect(m_follow, &QAction::triggered, m_table, &MessageTable::setFollowing);
    connect(m_jump, &QAction::triggered, m_table, [this] { m_table->setFollowing(true); });
    m_pause = makeAction(this, tr("&Pause display"), QKeySequence(tr("Ctrl+Shift+P")));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &MessageLogView::setPaused);
    for (const QList<QAction *> &group : actionGroups())
        addActions(group);
    addActionsToTable();
}

void MessageLogView::addActionsToTable()
{
    const auto separator = [this] {
        auto *line = new QAction(m_table);
        line->setSeparator(true);
        return line;
    };
    m_table->addActions(m_rows->ofRow());
    m_table->addAction(separator());
    m_table->addActions({copyAction(), copyPayloadAction(), m_selection->compare()});
    m_table->addAction(separator());
    m_table->addActions({m_clear, m_undoClear});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MessageLogView::addMoreActions(const QList<QAction *> &actions)
{
    m_moreActions.append(actions);
    m_table->insertActions(copyAction(), actions);
}

QList<QList<QAction *>> MessageLogView::actionGroups() const
{
    return {
        {m_filterBar->focusAction(), m_filterBar->clearAction()},
        {m_searchBar->findAction(), m_searchBar->nextAction(), m_searchBar->previousAction()},
        {m_goToBar->openAction(), m_rows->nextBookmark(), m_rows->previousBookmark()},
        m_rows->ofRow(),
        m_moreActions,
        {copyAction(), copyPayloadAction()},
        {m_pause, m_follow, m_jump, m_clear, m_undoClear},
    };
}

QList<QAction *> MessageLogView::timeActions() const { return m_columns->timeActions(); }

QString MessageLogView::timeModeName() const { return m_columns->timeModeName(); }

void MessageLogView::setTimeModeNamed(const QString &name) { m_columns->setTimeModeNamed(name); }

void MessageLogView::createLayout()
{
    m_note->setProperty("role", QStringLiteral("quiet"));
    m_note->setMinimumWidth(1);
    m_held->setObjectName(QStringLiteral("heldBack"));
    m_held->hide();
    auto *said = new QHBoxLayout;
    said->setContentsMargins({});
    said->setSpacing(8);
    said->addWidget(m_count);
    said->addWidget(m_held);
    said->addWidget(m_note, 1);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    buttons->setSpacing(8);
    buttons->setLineSpacing(4);
    buttons->addWidget(m_codecControls);
    m_undoButton = makeButton(m_undoClear);
    m_undoButton->hide();
    for (QToolButton *button :
        {makeButton(m_follow), makeButton(copyAction()), m_undoButton, makeButton(m_clear)})
        buttons->addWidget(button);
    auto *tools = new PairLayout(said, buttons, m_tools);
    tools->setContentsMargins(12, 4, 8, 4);
    tools->setSpacing(8);
    // For the columns that never give way, beside a third for the preview.
    constexpr int leastWidth = 474;
    m_table->setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_tools);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_goToBar);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
}

void MessageLogView::setZoom(int percent)
{
    m_delegate->setZoom(percent);
    m_table->setZoom(percent);
    m_columns->setZoom(percent);
}

void MessageLogView::setPresenting(const std::function<QString(const QString &)> &mask)
{
    m_filterBar->setVisible(!mask);
    m_tools->setVisible(!mask);
    m_delegate->setMask(mask);
    m_table->viewport()->update();
}

void MessageLogView::connectBars()
{
    const auto focusTable = [this] { m_table->setFocus(Qt::OtherFocusReason); };
    connect(m_filterBar, &FilterBar::left, m_table, focusTable);
    connect(m_filterBar, &FilterBar::changed, this, [this] {
        showCount();
        showEmptyText();
    });
    connect(m_rows, &RowActions::filterWanted, m_filterBar, &FilterBar::addTerm);
    connect(m_rows, &RowActions::said, this, &MessageLogView::say);
    connect(m_selection, &SelectionActions::said, this, &MessageLogView::say);
    connect(m_rows, &RowActions::saveWanted, this, &MessageLogView::saveMessageRequested);
    connect(m_rows, &RowActions::rowWanted, this, [this](int row) { goToRow(row, {}); });
    connect(m_searchBar, &SearchBar::matchFound, this, [this](int row) { goToRow(row, {}); });
    connect(m_searchBar, &SearchBar::matchesChanged, this, &MessageLogView::showHits);
    connect(m_searchBar, &SearchBar::closed, m_table, focusTable);
    connect(m_goToBar, &GoToBar::chosen, this, &MessageLogView::goToRow);
    connect(m_goToBar, &GoToBar::closed, m_table, focusTable);
}

void MessageLogView::goToRow(int row, const QString &remark)
{
    m_table->setFollowing(false);
    m_table->goToRow(row);
    say(remark);
}

void MessageLogView::setCodecs(const CodecList &codecs)
{
    m_filterBar->setCodecs(codecs);
    m_searchBar->setCodecs(codecs);
}

void MessageLogView::goToPlace(RowPlace place)
{
    const int row = m_capture ? m_capture->rowForPlace(place) : -1;
    if (row >= 0)
        goToRow(row, {});
    else
        say(tr("The filter hides this row."));
}

void MessageLogView::goToWhenShown(RowPlace place)
{
    m_awaitedPlace = place;
    lookForAwaitedPlace();
}

void MessageLogView::lookForAwaitedPlace()
{
    const int row
        = m_capture && m_awaitedPlace.row >= 0 ? m_capture->rowForPlace(m_awaitedPlace) : -1;
    if (row < 0)
        return;
    m_awaitedPlace = {};
    goToRow(row, {});
}

void MessageLogView::awaitClose() { m_awaitedClose->await(); }

/// What was cleared by mistake is one press away, beside the button that cleared it.
void MessageLogView::setUndoClear(bool possible)
{
    m_undoClear->setEnabled(possible);
    m_undoButton->setVisible(possible);
}

void MessageLogView::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_noteTimer.start();
}

void MessageLogView::showHits()
{
    m_table->markScrollBar()->setMarks(m_searchBar->marks());
    m_table->viewport()->update();
}

void MessageLogView::setPaused(bool paused)
{
    if (m_capture)
        m_capture->setPaused(paused);
}

void MessageLogView::showPause()
{
    const bool paused = m_capture && m_capture->isPaused();
    const qint64 held = paused ? m_capture->heldBack() : 0;
    m_pause->setChecked(paused);
    m_held->setVisible(paused);
    m_held->setText(
        tr("Paused, %1 new row(s)", nullptr, pluralForm(held)).arg(locale().toString(held)));
}

void MessageLogView::showEmptyText()
{
    // Rows of messages are found as those of a filter are.
    const bool filtered = m_capture && (m_capture->isFiltered() || m_capture->split());
    const qint64 all = filtered ? m_capture->endCaptureRow() - m_capture->firstCaptureRow() : 0;
    const bool isFile = m_capture && m_capture->capture() && m_capture->capture()->isReadOnly();
    if (all == 0 && isFile) {
        m_table->setEmptyText(tr("There are no messages in this file."));
    } else if (all == 0) {
        m_table->setEmptyText(m_idleText);
    } else {
        m_table->setEmptyText(
            m_capture->isFilterDone() ? tr("The filter hides all rows.") : tr("Filtering…"));
    }
    m_table->setEmptyAction(all == 0 ? nullptr : m_filterBar->clearAction());
}

void MessageLogView::setIdleText(const QString &sentence)
{
    m_idleText = sentence;
    showEmptyText();
}

void MessageLogView::setModel(CaptureModel *model)
{
    const auto reader = [model = QPointer(model)](QObject *context, ReadTask task) {
        if (model && model->capture())
            model->capture()->read(context, std::move(task));
    };
    setModel(model, reader, model);
}

void MessageLogView::setModel(QAbstractItemModel *model, RowReader reader)
{
    setModel(model, std::move(reader), nullptr);
}

void MessageLogView::setModel(QAbstractItemModel *model, RowReader reader, CaptureModel *capture)
{
    if (m_table->model())
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_capture = capture;
    m_table->setModel(model);
    connectModel(model);
    m_columns->setModel(capture);
    m_rows->setModel(capture);
    m_selection->setModel(capture, std::move(reader));
    m_filterBar->setModel(capture);
    m_searchBar->setModel(capture);
    m_goToBar->setModel(capture);
    m_pause->setEnabled(capture != nullptr);
    if (capture)
        connect(capture, &CaptureModel::pauseChanged, this, &MessageLogView::showPause);
    showPause();
    showCount();
    showEmptyText();
}

void MessageLogView::connectModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            showCount();
            m_columns->widenNumbers();
            m_awaitedClose->lookFor(first, last);
            lookForAwaitedPlace();
        });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MessageLogView::showCount);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        showEmptyText();
        m_selection->update();
        m_searchBar->setCurrentRow(-1);
        m_goToBar->setCurrentRow(-1);
        emit currentRowChanged(-1);
    });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(
        selection, &QItemSelectionModel::selectionChanged, m_selection, &SelectionActions::update);
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            m_rows->update();
            m_awaitedPlace = {};
            m_searchBar->setCurrentRow(current.row());
            m_goToBar->setCurrentRow(current.row());
            emit currentRowChanged(current.row());
        });
}

bool MessageLogView::isColumnShown(int column) const { return !m_table->isColumnHidden(column); }

QByteArray MessageLogView::saveColumns() { return m_columns->save(); }

void MessageLogView::restoreColumns(const QByteArray &state) { m_columns->restore(state); }

const QItemSelectionModel *MessageLogView::selectionModel() const
{
    return m_table->selectionModel();
}

void MessageLogView::showCount()
{
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    m_clear->setEnabled(rows > 0);
    // Rows of messages are not some of the rows of the capture.
    if (m_capture && m_capture->isFiltered() && !m_capture->split()) {
        const qint64 all = m_capture->endCaptureRow() - m_capture->firstCaptureRow();
        m_count->setText(tr("%1 of %2 rows").arg(locale().toString(rows), locale().toString(all)));
        return;
    }
    const QString count = tr("%Ln row(s)", nullptr, rows);
    const qint64 joined = m_capture ? m_capture->firstJoined() : -1;
    m_count->setText(joined < 0 ? count
                                : tr("%1, one per frame from row %2 on")
                                      .arg(count, locale().toString(m_capture->numberOf(joined))));
}

} // namespace wasclean
