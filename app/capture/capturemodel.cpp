#include "app/capture/capturemodel.h"

#include "app/capture/capture.h"
#include "app/capture/rowcache.h"
#include "app/capture/rowtext.h"
#include "app/formats/views.h"

#include <algorithm>
#include <limits>

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
    case CaptureModel::ClosedCleanlyRole:
        return true;
    default:
        return false;
    }
}

int alignmentOf(int column)
{
    const bool number = column == CaptureModel::Number || column == CaptureModel::Delta
        || column == CaptureModel::Size;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

CaptureModel::CaptureModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(new RowCache(this))
{
    connect(m_cache, &RowCache::arrived, this, &CaptureModel::showArrived);
}

CaptureModel::~CaptureModel() = default;

void CaptureModel::setCapture(Capture *capture)
{
    beginResetModel();
    if (m_capture)
        m_capture->disconnect(this);
    m_capture = capture;
    m_cache->setCapture(capture);
    m_base = 0;
    m_rows = capture ? shownRows(capture->count()) : 0;
    if (capture) {
        connect(capture, &Capture::grown, this, &CaptureModel::grow);
        connect(capture, &QObject::destroyed, this, [this] { setCapture(nullptr); });
    }
    endResetModel();
}

void CaptureModel::clear()
{
    beginResetModel();
    m_base = m_capture ? m_capture->count() : 0;
    m_rows = 0;
    endResetModel();
}

void CaptureModel::setPatience(std::chrono::milliseconds patience)
{
    m_cache->setPatience(patience);
}

std::optional<Message> CaptureModel::message(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    return m_cache->message(m_base + row);
}

void CaptureModel::fetch(
    int row, QObject *context, std::function<void(const std::optional<Message> &)> receiver) const
{
    if (m_capture)
        m_capture->fetch(
            row < 0 || row >= m_rows ? -1 : m_base + row, context, std::move(receiver));
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
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
    if (!needsRow(role))
        return {};
    const qint64 row = m_base + index.row();
    const bool asText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (asText && column == Number)
        return QString::number(row + 1);
    const Lookup found = m_cache->find(row);
    switch (found.state) {
    case Lookup::State::Ready:
        return rowData(row, found.row, column, role);
    case Lookup::State::Pending:
        return asText ? QVariant(QString(ellipsis)) : QVariant();
    case Lookup::State::Unreadable:
        return asText ? unreadableText(column) : QVariant();
    }
    return {};
}

bool CaptureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_capture || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || m_capture->isReadOnly())
        return false;
    const qint64 row = captureRow(index.row());
    switch (role) {
    case BookmarkRole:
        m_capture->marks().setBookmarked(row, value.toBool());
        return true;
    case NoteRole:
        m_capture->marks().setNote(row, value.toString());
        return true;
    default:
        return false;
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString names[ColumnCount]
        = { tr("#"), tr("Time"), tr("Δ"), tr("⇅"), tr("Type"), tr("Size"), tr("Preview") };
    const QString words[ColumnCount]
        = { tr("Number"), tr("Time"), tr("Difference to the previous row"), tr("Direction"),
              tr("Type"), tr("Size"), tr("Preview") };
    switch (role) {
    case Qt::DisplayRole:
        return names[section];
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words[section];
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    default:
        return {};
    }
}

void CaptureModel::grow(qint64 count)
{
    const int rows = shownRows(count);
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void CaptureModel::showArrived(qint64 first, qint64 last)
{
    // The row after the last one shows its difference to that.
    const qint64 top = std::max(first - m_base, qint64(0));
    const qint64 bottom = std::min(last + 1 - m_base, qint64(m_rows) - 1);
    if (top <= bottom)
        emit dataChanged(index(int(top), 0), index(int(bottom), ColumnCount - 1));
}

qint64 CaptureModel::captureRow(int row) const
{
    return row < 0 || row >= m_rows ? -1 : m_base + row;
}

int CaptureModel::shownRows(qint64 count) const
{
    return int(std::clamp<qint64>(count - m_base, 0, std::numeric_limits<int>::max()));
}

QVariant CaptureModel::unreadableText(int column)
{
    return column == Preview ? tr("This row cannot be read from the file.") : QString();
}

QVariant CaptureModel::rowData(qint64 row, const Row &found, int column, int role) const
{
    const Message &message = found.message;
    switch (role) {
    case KindRole:
        return int(message.kind);
    case DirectionRole:
        return int(message.direction);
    case LateRole:
        return message.late;
    case ClosedCleanlyRole:
        return message.kind == MessageKind::Close ? QVariant(closedCleanly(message)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(found, column);
    case Qt::AccessibleTextRole:
        if (column == DirectionColumn)
            return directionWord(message);
        break;
    default:
        break;
    }
    return displayText(row, found, column);
}

QVariant CaptureModel::displayText(qint64 row, const Row &found, int column) const
{
    const Message &message = found.message;
    switch (column) {
    case Time:
        return timeText(message.time);
    case Delta:
        return delta(row, found);
    case DirectionColumn:
        return directionSign(message);
    case Type:
        return typeText(message);
    case Size:
        return isFrameKind(message.kind) ? bytesText(found.size) : QString();
    case Preview:
        return previewOf(message);
    default:
        return {};
    }
}

QString CaptureModel::delta(qint64 row, const Row &found) const
{
    if (row == 0)
        return {};
    const Lookup previous = m_cache->find(row - 1);
    switch (previous.state) {
    case Lookup::State::Ready:
        return deltaText(found.message.time - previous.row.message.time);
    case Lookup::State::Pending:
        return ellipsis;
    case Lookup::State::Unreadable:
        break;
    }
    return {};
}

/// Remote text is no tool tip: a view would take it for markup.
QVariant CaptureModel::toolTip(const Row &found, int column)
{
    switch (column) {
    case Time:
        return dateTimeText(found.message.time);
    case DirectionColumn:
        return directionWord(found.message);
    case Size:
        if (isFrameKind(found.message.kind))
            return tr("%1 (%2)").arg(sizeText(found.size), bytesText(found.size));
        break;
    default:
        break;
    }
    return {};
}

} // namespace wasclean
