#include "ui/replay/replaymodel.h"

#include "app/formats/preview.h"
#include "ui/style/icons.h"

#include <algorithm>

namespace wasclean {

namespace {

QString matchName(ReplayMatch match)
{
    switch (match) {
    case ReplayMatch::Awaited:
        return ReplayModel::tr("pending");
    case ReplayMatch::Same:
        return ReplayModel::tr("same");
    case ReplayMatch::Different:
        return ReplayModel::tr("different");
    case ReplayMatch::Missing:
        return ReplayModel::tr("missing");
    case ReplayMatch::Extra:
        break;
    }
    return ReplayModel::tr("extra");
}

QIcon matchIcon(ReplayMatch match)
{
    switch (match) {
    case ReplayMatch::Awaited:
        return symbolicIcon(QStringLiteral("nothing"), &Colors::quiet);
    case ReplayMatch::Same:
        return symbolicIcon(QStringLiteral("clean"), &Colors::clean);
    case ReplayMatch::Different:
        return symbolicIcon(QStringLiteral("failed"), &Colors::failed);
    case ReplayMatch::Missing:
    case ReplayMatch::Extra:
        break;
    }
    return symbolicIcon(QStringLiteral("unclean"), &Colors::unclean);
}

QString preview(const Message *message) { return message ? previewOf(*message) : QString(); }

} // namespace

ReplayModel::ReplayModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReplayModel::setThen(const std::vector<Message> &then)
{
    beginResetModel();
    m_then = then;
    m_now.clear();
    m_over = false;
    endResetModel();
}

void ReplayModel::setNow(const std::vector<Message> &now, bool over)
{
    const int before = rowCount();
    const int after = int(std::max(m_then.size(), now.size()));
    const auto known = std::min(m_now.size(), now.size());
    const bool ends = over && !m_over;
    if (after > before)
        beginInsertRows({}, before, after - 1);
    // Millions may be there already, many times a second.
    m_now.insert(m_now.end(), now.begin() + std::ptrdiff_t(known), now.end());
    m_over = over;
    if (after > before)
        endInsertRows();
    const int first = ends ? 0 : int(known);
    const int last = ends ? before : std::min(before, int(m_now.size()));
    if (first < last)
        emit dataChanged(index(first, 0), index(last - 1, ColumnCount - 1));
}

const Message *ReplayModel::then(int row) const
{
    return std::size_t(row) < m_then.size() ? &m_then[std::size_t(row)] : nullptr;
}

const Message *ReplayModel::now(int row) const
{
    return std::size_t(row) < m_now.size() ? &m_now[std::size_t(row)] : nullptr;
}

ReplayMatch ReplayModel::matchOf(int row) const
{
    return replayMatch(m_then, m_now, std::size_t(row), m_over);
}

std::array<int, 5> ReplayModel::counts() const
{
    std::array<int, 5> counts{};
    for (int row = 0; row < rowCount(); ++row)
        ++counts.at(std::size_t(matchOf(row)));
    return counts;
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::max(m_then.size(), m_now.size()));
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == Qt::DecorationRole && index.column() == ResultColumn)
        return matchIcon(matchOf(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return row + 1;
    case ResultColumn:
        return matchName(matchOf(row));
    case ThenColumn:
        return preview(then(row));
    case NowColumn:
        return preview(now(row));
    default:
        return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return QStringLiteral("#");
    case ResultColumn:
        return tr("Result");
    case ThenColumn:
        return tr("Recorded");
    case NowColumn:
        return tr("Replayed");
    default:
        return {};
    }
}

} // namespace wasclean
