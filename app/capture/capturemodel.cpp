#include "app/capture/capturemodel.h"

#include "app/base/numberlocale.h"
#include "app/base/timeunits.h"
#include "app/capture/capture.h"
#include "app/capture/columntext.h"
#include "app/capture/partreader.h"
#include "app/capture/rowcache.h"
#include "app/capture/rowtext.h"
#include "app/capture/rowtimes.h"
#include "app/formats/views.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wasclean {

namespace {

constexpr QChar ellipsis(0x2026);

bool needsRow(int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CaptureModel::KindRole:
    case CaptureModel::DirectionRole:
    case CaptureModel::LateRole:
    case CaptureModel::CloseRole:
    case CaptureModel::FaultRole:
        return true;
    default:
        return false;
    }
}

int alignmentOf(int column)
{
    const bool number = column == CaptureModel::Number || column == CaptureModel::Delta
        || column == CaptureModel::Size || column == CaptureModel::LatencyColumn;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

CaptureModel::CaptureModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(new RowCache(this))
    , m_shown(new ShownRows(this))
    , m_times(new RowTimes(
          m_cache, [this](qint64 captureRow) { return m_shown->previous(captureRow); }, this))
{
    connect(m_times, &RowTimes::startsFound, this, &CaptureModel::repaintRows);
    connect(m_cache, &RowCache::arrived, this, &CaptureModel::showArrived);
    connectShown();
}

CaptureModel::~CaptureModel() = default;

void CaptureModel::connectShown()
{
    connect(m_shown, &ShownRows::aboutToChoose, this, [this] { beginResetModel(); });
    connect(m_shown, &ShownRows::chosen, this, [this] {
        endResetModel();
        emit rowsChosen();
    });
    connect(m_shown, &ShownRows::aboutToShow, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(m_shown, &ShownRows::shown, this, [this] { endInsertRows(); });
    connect(m_shown, &ShownRows::pauseChanged, this, &CaptureModel::pauseChanged);
    connect(m_shown, &ShownRows::filterAdvanced, this, &CaptureModel::filterAdvanced);
    connect(m_shown, &ShownRows::filterDone, this, [this] { emit filterDone(m_shown->count()); });
    connect(m_shown, &ShownRows::filterProblem, this, &CaptureModel::filterProblem);
}

void CaptureModel::setCapture(Capture *capture, qint64 first)
{
    if (m_capture) {
        m_capture->disconnect(this);
        m_capture->marks().disconnect(this);
    }
    m_capture = capture;
    m_cache->setCapture(capture);
    if (capture) {
        connect(capture, &QObject::destroyed, this, [this] { setCapture(nullptr); });
        connect(&capture->marks(), &Marks::changed, this, &CaptureModel::showMark);
        connect(&capture->marks(), &Marks::loaded, this, &CaptureModel::repaintRows);
    }
    m_shown->setCapture(capture, first);
    m_times->setCapture(capture);
    showTimes();
    emit pauseChanged();
}

void CaptureModel::clear()
{
    m_times->setZero(-1);
    m_shown->clear();
    showTimes();
    emit pauseChanged();
}

void CaptureModel::showFrom(qint64 row)
{
    m_shown->showFrom(row);
    showTimes();
    emit pauseChanged();
}

void CaptureModel::setSummaries(const Summaries &summaries)
{
    m_summaries = summaries;
    repaintRows();
}

void CaptureModel::setPartTexts(const PartTexts &texts)
{
    m_partTexts = texts;
    repaintRows();
}

void CaptureModel::setLatencies(const Latencies &latencies)
{
    m_latencies = latencies;
    repaintRows();
}

void CaptureModel::setTimeMode(TimeMode mode)
{
    m_times->setMode(mode);
    showTimes();
}

void CaptureModel::setTimeZero(int row)
{
    m_times->setZero(captureRow(row));
    showTimes();
}

void CaptureModel::clearTimeZero() { setTimeZero(-1); }

void CaptureModel::showTimes()
{
    repaintRows();
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    emit timesChanged();
}

void CaptureModel::repaintRows()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CaptureModel::setFaults(const Faults &faults)
{
    m_faults = faults;
    repaintRows();
}

void CaptureModel::fetch(
    int row, QObject *context, std::function<void(const std::optional<Message> &)> receiver) const
{
    if (m_capture)
        m_capture->fetch(captureRow(row), context, std::move(receiver));
    else
        QMetaObject::invokeMethod(
            context, [receiver = std::move(receiver)] { receiver({}); }, Qt::QueuedConnection);
}

void CaptureModel::fetchShown(
    int row, QObject *context, std::function<void(const std::optional<Message> &)> receiver) const
{
    const RowPlace place = this->place(row);
    if (!m_capture || place.part < 0) {
        fetch(row, context, std::move(receiver));
        return;
    }
    const auto message = std::make_shared<std::optional<Message>>();
    ReadTask task;
    task.work
        = [message, place, split = split()](const RowSource &source, const ReadTask::Report &) {
              *message = source(place.row);
              if (*message)
                  *message = PartReader(split.value_or(RowSplit())).part(place, **message);
          };
    task.done = [message, receiver = std::move(receiver)] { receiver(*message); };
    m_capture->read(context, std::move(task));
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown->count();
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (!needsRow(role) && role < BookmarkRole && role != Qt::EditRole)
        return {};
    if (role >= BookmarkRole)
        return placeData(index.row(), role);
    const RowPlace place = this->place(index.row());
    const qint64 row = place.row;
    if (column == BookmarkColumn || column == NoteColumn) {
        const bool ofMark = role < Qt::UserRole;
        if (ofMark)
            return markText(row, column, role);
    }
    const bool asText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (asText && column == Number)
        return numberText(place);
    const RowResult found = m_cache->find(row);
    switch (found.state) {
    case RowResult::State::Ready:
        return rowData(index.row(), found.row, column, role);
    case RowResult::State::Pending:
        return asText ? QVariant(QString(ellipsis)) : QVariant();
    case RowResult::State::Unreadable:
        return asText ? unreadableText(column) : QVariant();
    }
    return {};
}

bool CaptureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_capture || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_capture->isReadOnly())
        return false;
    const qint64 row = captureRow(index.row());
    switch (role) {
    case BookmarkRole:
        m_capture->marks().setBookmarked(row, value.toBool());
        return true;
    case NoteRole:
        m_capture->marks().setNote(row, value.toString());
        return true;
    case Qt::EditRole:
        return index.column() == NoteColumn && setData(index, value, NoteRole);
    default:
        return false;
    }
}

Qt::ItemFlags CaptureModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.column() == NoteColumn && m_capture && !m_capture->isReadOnly();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return section == Time ? m_times->title() : columnTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return section == Time ? m_times->title() : columnWords(section);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    default:
        return {};
    }
}

void CaptureModel::showArrived(qint64 first, qint64 last)
{
    // An Error row before the first one looks as that tells how the attempt ended.
    const int top = rowAtOrAfter({first - 1, -1});
    // The row after the last one shows its difference to that.
    const int bottom = std::min(rowAtOrAfter({last + 1, -1}), rowCount() - 1);
    if (top <= bottom)
        emit dataChanged(index(top, 0), index(bottom, ColumnCount - 1));
}

void CaptureModel::showMark(qint64 captureRow)
{
    const int top = rowAtOrAfter({captureRow, -1});
    const int bottom = rowAtOrAfter({captureRow + 1, -1}) - 1;
    if (captureRow >= 0 && top <= bottom)
        emit dataChanged(index(top, 0), index(bottom, ColumnCount - 1));
}

int CaptureModel::rowForPlace(RowPlace place) const
{
    if (place.row < 0)
        return -1;
    int row = rowAtOrAfter(place);
    // It may be one row with others.
    if (captureRow(row) != place.row)
        row = rowAtOrAfter({place.row, -1});
    return captureRow(row) == place.row ? row : -1;
}

QString CaptureModel::numberText(RowPlace place) const
{
    const QString number = QString::number(numberOf(place.row));
    return place.part < 0 ? number : QStringLiteral("%1.%2").arg(number).arg(place.part + 1);
}

QString CaptureModel::widestNumber() const
{
    const QString last = QString::number(numberOf(captureRow(rowCount() - 1)));
    const int parts = m_shown->mostParts();
    return parts < 2 ? last : QStringLiteral("%1.%2").arg(last).arg(parts);
}

QVariant CaptureModel::unreadableText(int column)
{
    return column == Preview ? tr("This row could not be read from the capture.") : QString();
}

QVariant CaptureModel::rowData(int row, const Row &found, int column, int role) const
{
    const Message &message = found.message;
    const RowPlace place = this->place(row);
    switch (role) {
    case KindRole:
        return int(message.kind);
    case DirectionRole:
        return int(message.direction);
    case LateRole:
        return message.late;
    case CloseRole: {
        const std::optional<CloseSummary> close = m_cache->close(place.row);
        return close ? QVariant::fromValue(*close) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(place, found, column);
    case FaultRole:
        return faultText(place.row, found);
    case Qt::AccessibleTextRole:
        if (column == DirectionColumn)
            return directionWord(message);
        if (const QString fault = column == Preview ? faultText(place.row, found) : QString();
            !fault.isEmpty())
            return tr("%1, does not fit the schema: %2").arg(previewText(place, found), fault);
        break;
    default:
        break;
    }
    return displayText(row, found, column);
}

/// Messages of one row came together.
bool CaptureModel::isWithRowAbove(int row) const
{
    const RowPlace place = this->place(row);
    return place.part >= 0 && captureRow(row - 1) == place.row;
}

QVariant CaptureModel::displayText(int row, const Row &found, int column) const
{
    const Message &message = found.message;
    const RowPlace place = this->place(row);
    switch (column) {
    case Time:
        if (timeMode() == TimeMode::SincePrevious && isWithRowAbove(row))
            return timeSince(message.time, message.time);
        return m_times->text(place.row, found);
    case Delta:
        return isWithRowAbove(row) ? timeSince(message.time, message.time)
                                   : m_times->delta(place.row, found);
    case DirectionColumn:
        return directionSign(message);
    case Type:
        return typeText(message);
    case Size:
        return isFrameKind(message.kind) ? sizeTextOf(place, found) : QString();
    case Preview:
        return previewText(place, found);
    case LatencyColumn:
        return latencyText(place, found);
    default:
        return {};
    }
}

QString CaptureModel::previewText(RowPlace place, const Row &found) const
{
    const QString summary = m_summaries ? m_summaries(place, found) : QString();
    if (!summary.isNull())
        return summary;
    if (place.part < 0)
        return previewOf(found.message);
    const std::optional<PartText> part = m_partTexts ? m_partTexts(place, found) : std::nullopt;
    return part ? part->text : QString(ellipsis);
}

QString CaptureModel::sizeTextOf(RowPlace place, const Row &found) const
{
    if (place.part < 0)
        return bytesText(found.size);
    const std::optional<PartText> part = m_partTexts ? m_partTexts(place, found) : std::nullopt;
    return part && part->size >= 0 ? bytesText(part->size) : QString();
}

/// All in one unit, so that they can be compared at a glance. Cut, as other durations are.
QString CaptureModel::latencyText(RowPlace place, const Row &found) const
{
    const std::optional<qint64> latency = m_latencies ? m_latencies(place, found) : std::nullopt;
    if (!latency)
        return {};
    constexpr int decimals = 3;
    const qint64 microseconds = *latency / nsPerMicrosecond;
    return tr("%1 ms").arg(numberLocale().toString(double(microseconds) / 1000, 'f', decimals));
}

QString CaptureModel::faultText(qint64 row, const Row &found) const
{
    return m_faults ? m_faults(row, found) : QString();
}

QVariant CaptureModel::placeData(int row, int role) const
{
    if (role == PartRole)
        return place(row).part;
    if (role == TimeStartRole && timeMode() == TimeMode::SincePrevious && isWithRowAbove(row))
        return captureRow(row);
    return markData(captureRow(row), role);
}

QVariant CaptureModel::markData(qint64 row, int role) const
{
    switch (role) {
    case BookmarkRole:
        return m_capture && m_capture->marks().mark(row).bookmarked;
    case NoteRole:
        return m_capture ? m_capture->marks().mark(row).note : QString();
    case CaptureRowRole:
        return row;
    case TimeZeroRole:
        return row == m_times->zero();
    case TimeStartRole: {
        const std::optional<qint64> start = m_times->start(row);
        return start ? QVariant(*start) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CaptureModel::markText(qint64 row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == NoteColumn)
        return markData(row, NoteRole);
    const bool bookmarked = markData(row, BookmarkRole).toBool();
    if (role == Qt::AccessibleTextRole)
        return bookmarked ? tr("bookmarked") : QString();
    return bookmarked ? tr("★") : QString();
}

/// Remote text is no tool tip: a view would take it for markup.
QVariant CaptureModel::toolTip(RowPlace place, const Row &found, int column)
{
    switch (column) {
    case Time:
        return dateTimeText(found.message.time);
    case DirectionColumn:
        return directionWord(found.message);
    case Size:
        if (place.part >= 0)
            return tr("%1 with all messages of the frame").arg(bytesText(found.size));
        if (isFrameKind(found.message.kind))
            return tr("%1 (%2)").arg(sizeText(found.size), bytesText(found.size));
        break;
    default:
        break;
    }
    return {};
}

} // namespace wasclean
