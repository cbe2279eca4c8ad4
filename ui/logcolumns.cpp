#include "ui/logcolumns.h"

#include "ui/messagedelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr int signColumn = 24;
constexpr int noteColumn = 160;

/// How wide a column must be for so much text in the fixed font.
int widthFor(qsizetype characters)
{
    constexpr int paddingAndSpace = 16;
    const QFontMetrics metrics(MessageDelegate::fixedFont());
    return metrics.horizontalAdvance(QString(characters, u'0')) + paddingAndSpace;
}

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
{
    createTimeActions();
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &LogColumns::openMenu);
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
    add(tr("Time of &Day"), TimeMode::TimeOfDay, false);
    add(tr("Time Since &Open"), TimeMode::SinceZero, false);
    add(tr("Time Since the &Marked Row"), TimeMode::SinceZero, true);
    add(tr("Time Since the &Previous Row Shown"), TimeMode::SincePrevious, false);
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

void LogColumns::setDefaults()
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
    header->setMinimumSectionSize(signColumn);
    header->resizeSection(CaptureModel::BookmarkColumn, signColumn);
    header->resizeSection(CaptureModel::NoteColumn, noteColumn);
    header->moveSection(header->visualIndex(CaptureModel::BookmarkColumn), 0);
    header->moveSection(
        header->visualIndex(CaptureModel::NoteColumn), header->visualIndex(CaptureModel::Preview));
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
    const QString last
        = model->index(model->rowCount() - 1, CaptureModel::Number).data().toString();
    const int width = widthFor(last.size());
    const bool hidden = m_table->isColumnHidden(CaptureModel::Number);
    if (last.size() > m_numberDigits && !hidden
        && m_table->columnWidth(CaptureModel::Number) < width)
        m_table->setColumnWidth(CaptureModel::Number, width);
    m_numberDigits = last.size();
}

QByteArray LogColumns::save() const { return m_table->horizontalHeader()->saveState(); }

void LogColumns::restore(const QByteArray &state)
{
    m_state = state;
    if (m_table->model() && !state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
    showNotes();
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
        action->setChecked(!header->isSectionHidden(column));
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
    m_table->setColumnHidden(column, !shown);
}

} // namespace wasclean
