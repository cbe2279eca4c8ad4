#include "ui/log/logcolumns.h"

#include "ui/widgets/messagedelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace wasclean {

namespace {

constexpr int signColumn = 24;
constexpr int noteColumn = 160;
constexpr int narrowestNote = 64;

constexpr int latencyDigits = 11;

/// So many characters fit into these columns.
constexpr std::pair<int, int> columnDigits[] = {
    {CaptureModel::Number, 6},
    {CaptureModel::Time, 12},
    {CaptureModel::Delta, 12},
    {CaptureModel::DirectionColumn, 2},
    {CaptureModel::Type, 11},
    {CaptureModel::Size, 9},
    {CaptureModel::LatencyColumn, latencyDigits},
};

const std::pair<CaptureModel::TimeMode, QString> timeModeNames[] = {
    {CaptureModel::TimeMode::TimeOfDay, QStringLiteral("timeOfDay")},
    {CaptureModel::TimeMode::SinceZero, QStringLiteral("sinceOpen")},
    {CaptureModel::TimeMode::SincePrevious, QStringLiteral("sincePrevious")},
};

} // namespace

LogColumns::LogColumns(QTableView *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_times(new QActionGroup(this))
    , m_noteWidth(noteColumn)
{
    createTimeActions();
    table->viewport()->installEventFilter(this);
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &LogColumns::openMenu);
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { noteWidth(column, width); });
}

void LogColumns::createTimeActions()
{
    const auto add = [this](const QString &text, TimeMode mode, bool sinceMark) {
        auto *action = new QAction(text, m_times);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
            [this, mode, sinceMark] { chooseTime(mode, sinceMark); });
        m_timeChoices.push_back({action, mode, sinceMark});
    };
    add(tr("Time of &day"), TimeMode::TimeOfDay, false);
    add(tr("Time since &open"), TimeMode::SinceZero, false);
    add(tr("Time since the &marked row"), TimeMode::SinceZero, true);
    add(tr("Time since the &previous row shown"), TimeMode::SincePrevious, false);
    showTimeChoice();
}

QList<QAction *> LogColumns::timeActions() const { return m_times->actions(); }

void LogColumns::chooseTime(TimeMode mode, bool sinceMark)
{
    if (!m_model)
        return;
    if (mode == TimeMode::SinceZero && !sinceMark)
        m_model->clearTimeZero();
    m_model->setTimeMode(mode);
}

void LogColumns::showTimeChoice()
{
    const bool hasZero = m_model && m_model->timeZero() >= 0;
    const TimeMode mode = m_model ? m_model->timeMode() : TimeMode::TimeOfDay;
    for (const auto &[action, ofAction, sinceMark] : m_timeChoices) {
        const bool counts = mode == TimeMode::SinceZero;
        action->setEnabled(m_model && (!sinceMark || hasZero));
        action->setChecked(ofAction == mode && (!counts || sinceMark == hasZero));
    }
}

void LogColumns::setModel(CaptureModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (!m_table->model())
        return;
    setDefaults();
    restore(m_state);
    m_numberDigits = 0;
    widenNumbers();
    showTimeChoice();
    if (!model)
        return;
    connect(model, &CaptureModel::timesChanged, this, &LogColumns::showTimeChoice);
    const auto watchMarks = [this] {
        Marks *marks = m_model->capture() ? &m_model->capture()->marks() : nullptr;
        if (m_marks == marks)
            return;
        if (m_marks)
            m_marks->disconnect(this);
        m_marks = marks;
        if (marks) {
            connect(marks, &Marks::changed, this, &LogColumns::showNotes);
            connect(marks, &Marks::loaded, this, &LogColumns::showNotes);
        }
        showNotes();
    };
    connect(model, &CaptureModel::rowsChosen, this, watchMarks);
    watchMarks();
}

int LogColumns::zoomed(int width) const { return width * m_zoom / TextZoom::usual; }

/// How wide a column must be for so much text in the fixed font.
int LogColumns::widthFor(qsizetype characters) const
{
    constexpr int paddingAndSpace = 16;
    const QFont font = zoomedFont(MessageDelegate::fixedFont(), m_zoom);
    return QFontMetrics(font).horizontalAdvance(QString(characters, u'0')) + paddingAndSpace;
}

void LogColumns::setZoom(int percent)
{
    scaleTo(percent);
    if (m_table->model()) {
        keepNumbersWhole();
        widenNumbers();
    }
    makeRoomForPreview();
}

void LogColumns::scaleTo(int percent)
{
    const auto scaled
        = [this, percent](int width) { return (width * percent + m_zoom / 2) / m_zoom; };
    const QScopedValueRollback busy(m_isMakingRoom, true);
    m_noteWidth = scaled(m_noteWidth);
    for (auto &[column, width] : m_yielded)
        width = scaled(width);
    for (int column = 0; m_table->model() && column < CaptureModel::ColumnCount; ++column) {
        if (column != CaptureModel::Preview && !m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, scaled(m_table->columnWidth(column)));
    }
    m_zoom = percent;
    m_numberDigits = 0;
}

void LogColumns::setDefaults()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, count] : columnDigits)
        header->resizeSection(column, widthFor(count));
    header->setMinimumSectionSize(std::min(signColumn, zoomed(signColumn)));
    header->resizeSection(CaptureModel::BookmarkColumn, zoomed(signColumn));
    header->resizeSection(CaptureModel::NoteColumn, zoomed(noteColumn));
    header->moveSection(header->visualIndex(CaptureModel::BookmarkColumn), 0);
    for (const int column : {CaptureModel::LatencyColumn, CaptureModel::NoteColumn})
        header->moveSection(
            header->visualIndex(column), header->visualIndex(CaptureModel::Preview));
    m_table->setColumnHidden(CaptureModel::LatencyColumn, true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void LogColumns::widenNumbers()
{
    // A number that is cut short would be another number. It never gets narrower by itself, so that
    // the columns stay where they are.
    const QAbstractItemModel *model = m_table->model();
    const QString last = m_model
        ? m_model->widestNumber()
        : model->index(model->rowCount() - 1, CaptureModel::Number).data().toString();
    const int width = widthFor(last.size());
    const bool hidden = m_table->isColumnHidden(CaptureModel::Number);
    if (last.size() > m_numberDigits && !hidden
        && m_table->columnWidth(CaptureModel::Number) < width)
        m_table->setColumnWidth(CaptureModel::Number, width);
    m_numberDigits = last.size();
}

/// A number or time that is cut short would be another one.
void LogColumns::keepNumbersWhole()
{
    for (const auto &[column, count] : columnDigits) {
        if (!m_table->isColumnHidden(column))
            m_table->setColumnWidth(
                column, std::max(m_table->columnWidth(column), widthFor(count)));
    }
}

QByteArray LogColumns::save()
{
    // What gave way in this window may have room in the next.
    const QScopedValueRollback busy(m_isMakingRoom, true);
    for (const auto &[column, width] : m_yielded)
        showColumn(column, width);
    const int zoom = m_zoom;
    scaleTo(TextZoom::usual);
    const QByteArray state = m_table->horizontalHeader()->saveState();
    scaleTo(zoom);
    for (const auto &[column, width] : m_yielded)
        m_table->setColumnHidden(column, true);
    return state;
}

void LogColumns::restore(const QByteArray &state)
{
    m_state = state;
    if (m_table->model() && !state.isEmpty()) {
        const QScopedValueRollback busy(m_isMakingRoom, true);
        m_yielded.clear();
        m_table->horizontalHeader()->restoreState(state);
        placeNewColumn();
        const int zoom = std::exchange(m_zoom, TextZoom::usual);
        scaleTo(zoom);
        keepNumbersWhole();
    }
    showNotes();
}

/// A state of an earlier version knows nothing of the column, so that the header puts it last.
void LogColumns::placeNewColumn()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int column = CaptureModel::LatencyColumn;
    const bool isNew = header->visualIndex(column) == header->count() - 1
        && !m_table->isColumnHidden(column)
        && header->sectionSize(column) == header->defaultSectionSize();
    if (!isNew)
        return;
    header->moveSection(header->visualIndex(column), header->visualIndex(CaptureModel::Preview));
    header->resizeSection(column, widthFor(latencyDigits));
    m_table->setColumnHidden(column, true);
}

bool LogColumns::isWanted(int column) const
{
    return !m_table->isColumnHidden(column) || m_yielded.contains(column);
}

void LogColumns::noteWidth(int column, int width)
{
    if (m_isMakingRoom)
        return;
    if (column == CaptureModel::NoteColumn && width > 0)
        m_noteWidth = width;
    if (column != CaptureModel::Preview)
        makeRoomForPreview();
}

bool LogColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        makeRoomForPreview();
    return QObject::eventFilter(watched, event);
}

/// Called whenever a width or what is shown changes.
void LogColumns::makeRoomForPreview()
{
    if (m_isMakingRoom || !m_table->model())
        return;
    const QScopedValueRollback busy(m_isMakingRoom, true);
    const int others = m_table->viewport()->width() * 2 / 3;
    const int excess = yieldColumns(others);
    if (isWanted(CaptureModel::NoteColumn)) {
        m_table->setColumnWidth(CaptureModel::NoteColumn,
            std::max(m_noteWidth - std::max(excess, 0), zoomed(narrowestNote)));
    }
}

/// The header knows the width that it had when it was hidden, which may be another zoom ago.
void LogColumns::showColumn(int column, int width)
{
    m_table->setColumnHidden(column, false);
    const auto hasDigits = [column](const auto &each) { return each.first == column; };
    const auto digits = std::find_if(std::begin(columnDigits), std::end(columnDigits), hasDigits);
    const int least = digits == std::end(columnDigits) ? 0 : widthFor(digits->second);
    m_table->setColumnWidth(column, std::max(width, least));
}

/// Hides and shows what gives way, so that the columns beside the preview fit. Returns how much
/// they are too wide all the same. Changes nothing that is right already: each change lays out the
/// table anew, which leads here again.
int LogColumns::yieldColumns(int others)
{
    int total = 0;
    for (int column = 0; column < CaptureModel::ColumnCount; ++column) {
        if (column != CaptureModel::Preview && isWanted(column))
            total += wantedWidth(column);
    }
    for (const int column : {CaptureModel::Delta, CaptureModel::Size, CaptureModel::Time}) {
        if (!isWanted(column))
            continue;
        const bool yields = total > others;
        total -= yields ? wantedWidth(column) : 0;
        if (yields == m_yielded.contains(column))
            continue;
        if (yields) {
            m_yielded.emplace(column, m_table->columnWidth(column));
            m_table->setColumnHidden(column, true);
        } else {
            showColumn(column, m_yielded.at(column));
            m_yielded.erase(column);
        }
    }
    return total - others;
}

int LogColumns::wantedWidth(int column) const
{
    if (column == CaptureModel::NoteColumn)
        return m_noteWidth;
    const auto yielded = m_yielded.find(column);
    return yielded == m_yielded.end() ? m_table->columnWidth(column) : yielded->second;
}

QString LogColumns::timeModeName() const
{
    const TimeMode mode = m_model ? m_model->timeMode() : TimeMode::TimeOfDay;
    for (const auto &[which, name] : timeModeNames) {
        if (which == mode)
            return name;
    }
    return {};
}

void LogColumns::setTimeModeNamed(const QString &name)
{
    for (const auto &[mode, ofMode] : timeModeNames) {
        if (ofMode == name && m_model)
            m_model->setTimeMode(mode);
    }
}

bool LogColumns::hasNotes() const
{
    if (!m_marks)
        return false;
    const auto &all = m_marks->all();
    return std::any_of(
        all.begin(), all.end(), [](const auto &entry) { return !entry.second.note.isEmpty(); });
}

void LogColumns::showNotes()
{
    if (m_table->model())
        m_table->setColumnHidden(CaptureModel::NoteColumn, !m_notesWanted.value_or(hasNotes()));
    makeRoomForPreview();
}

void LogColumns::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemModel *model = m_table->model();
    for (int i = 0; i < header->count(); ++i) {
        const int column = header->logicalIndex(i);
        QAction *action = menu->addAction(
            model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        // A log without any column could not be clicked to get one back.
        action->setEnabled(column != CaptureModel::Preview);
        connect(action, &QAction::toggled, this,
            [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->addSeparator();
    menu->addActions(timeActions());
    menu->popup(header->mapToGlobal(place));
}

void LogColumns::setColumnShown(int column, bool shown)
{
    if (column == CaptureModel::NoteColumn)
        m_notesWanted = shown;
    m_yielded.erase(column);
    m_table->setColumnHidden(column, !shown);
    makeRoomForPreview();
}

} // namespace wasclean
