#include "ui/details/framemodel.h"

#include "app/capture/rowtext.h"
#include "app/formats/framenames.h"

#include <QLocale>

namespace wasclean {

void FrameModel::setFrames(std::vector<FrameFacts> frames)
{
    beginResetModel();
    m_frames = std::move(frames);
    endResetModel();
}

int FrameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frames.size());
}

int FrameModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FrameModel::cellText(int row, int column) const
{
    const FrameFacts &frame = m_frames[std::size_t(row)];
    switch (column) {
    case Number:
        return QLocale().toString(row + 1);
    case Time:
        return timeText(frame.time);
    case Delta:
        return row == 0 ? QString() : deltaText(frame.time - m_frames[std::size_t(row) - 1].time);
    case Opcode:
        return opcodeText(frame.opcode);
    case Fin:
        return frame.fin ? tr("yes") : tr("no");
    case Reserved:
        return reservedText(frame.rsv);
    case Masked:
        return frame.masked ? tr("yes") : tr("no");
    case Size:
        return bytesText(qint64(frame.payloadSize));
    default:
        return {};
    }
}

QVariant FrameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return cellText(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Number || section == Delta || section == Size;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Time:
        return tr("Time");
    case Delta:
        return QStringLiteral("Δ");
    case Opcode:
        return tr("Opcode");
    case Fin:
        return QStringLiteral("FIN");
    case Reserved:
        return QStringLiteral("RSV");
    case Masked:
        return tr("Masked");
    case Size:
        return tr("Payload");
    default:
        return {};
    }
}

} // namespace wasclean
