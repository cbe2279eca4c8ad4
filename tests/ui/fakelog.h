#pragma once

#include "app/capture/capturemodel.h"
#include "app/capture/rowtext.h"
#include "app/formats/views.h"
#include "ui/log/selectionactions.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <optional>
#include <set>

namespace wasclean {

/// A log that makes up its rows as they are asked for, so that it can be as long as a test likes,
/// and remembers which were asked for.
class FakeLog : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(CaptureModel::ColumnCount);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        touched.insert(index.row());
        const Message found = *message(index.row());
        switch (role) {
        case CaptureModel::KindRole:
            return int(found.kind);
        case CaptureModel::DirectionRole:
            return int(found.direction);
        case CaptureModel::LateRole:
            return found.late;
        case CaptureModel::CloseRole:
            return found.kind == MessageKind::Close
                ? QVariant::fromValue(CloseSummary{.wasClean = true, .code = 1000})
                : QVariant();
        case Qt::DisplayRole:
            return text(index, found);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const CaptureModel model;
        return model.headerData(section, orientation, role);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        touched.insert(index.row());
        return QAbstractTableModel::flags(index);
    }

    /// Row 0 was sent, row 1 is binary, row 2 is a close event, and so on from the beginning.
    std::optional<Message> message(qint64 row) const
    {
        if (row < 0 || row >= m_rows)
            return {};
        static const QDateTime noon(QDate(2026, 11, 24), QTime(14, 2, 7, 113));
        static const qint64 time = noon.toMSecsSinceEpoch() * 1'000'000;
        Message message;
        message.time = time;
        message.frames = 1;
        switch (row % 3) {
        case 0:
            message.kind = MessageKind::Text;
            message.direction = Direction::Sent;
            message.payload = "text " + QByteArray::number(row);
            break;
        case 1:
            message.kind = MessageKind::Binary;
            message.direction = Direction::Received;
            message.payload = QByteArray("\x01\xff", 2);
            break;
        default:
            message.kind = MessageKind::Close;
            message.payload = "1000 Normal Closure\n{\"url\":\"ws://x/\"}";
            break;
        }
        return message;
    }

    /// Reads rows at once.
    RowReader reader() const
    {
        return [this](QObject *, const ReadTask &task) {
            task.work([this](qint64 row) { return message(row); }, [](qint64, qint64) {});
            task.done();
        };
    }

    void append(int count)
    {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    }

    void clear()
    {
        beginResetModel();
        m_rows = 0;
        endResetModel();
    }

    mutable std::set<int> touched;

private:
    static QVariant text(const QModelIndex &index, const Message &message)
    {
        switch (index.column()) {
        case CaptureModel::Number:
            return QString::number(index.row() + 1);
        case CaptureModel::Time:
            return QStringLiteral("14:02:07.113");
        case CaptureModel::Delta:
            return QStringLiteral("+2.367 s");
        case CaptureModel::Type:
            return QString::fromLatin1(kindName(message.kind));
        case CaptureModel::Size:
            return QStringLiteral("123,456 B");
        case CaptureModel::Preview:
            return previewOf(message);
        default:
            return QStringLiteral("?");
        }
    }

    int m_rows = 0;
};

} // namespace wasclean
