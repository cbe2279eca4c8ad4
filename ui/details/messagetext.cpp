#include "ui/details/messagetext.h"

#include "app/base/numberlocale.h"
#include "app/capture/capturemodel.h"
#include "app/capture/partreader.h"
#include "app/capture/rowtext.h"
#include "app/formats/evidencetext.h"
#include "app/formats/preview.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace wasclean {

namespace {

/// Characters; no reason is as long, even when each byte is shown by a name.
constexpr qsizetype longestCloseText = 2048;

using RowRange = std::pair<int, int>;

std::vector<RowRange> rowRanges(const QItemSelection &selection)
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

CopyPlan::Row plannedRow(const QAbstractItemModel &model, int row)
{
    const QVariant captureRow = model.index(row, 0).data(CaptureModel::CaptureRowRole);
    const QVariant start = model.index(row, 0).data(CaptureModel::TimeStartRole);
    const QVariant part = model.index(row, 0).data(CaptureModel::PartRole);
    return {captureRow.isValid() ? captureRow.toLongLong() : row,
        model.index(row, CaptureModel::Number).data().toString(),
        start.isValid() ? std::optional(start.toLongLong()) : std::nullopt,
        part.isValid() ? part.toInt() : -1};
}

/// How many characters payloadText() makes of a message, about.
qint64 copiedSize(const Message &message)
{
    const bool isHex = isFrameKind(message.kind) && message.kind != MessageKind::Text
        && message.kind != MessageKind::CloseFrame;
    return message.payload.size() * (isHex ? 3 : 1);
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Sent:
        return QStringLiteral("sent");
    case Direction::Received:
        return QStringLiteral("received");
    case Direction::None:
        break;
    }
    return {};
}

/// The times of rows that others count from: often one for all, or the row before.
class StartTimes
{
public:
    void add(qint64 row, qint64 time) { m_times.insert_or_assign(row, time); }

    QString timeOf(const CopyPlan::Row &row, qint64 time, const RowSource &source)
    {
        if (!row.timeStart)
            return timeText(time);
        if (*row.timeStart < 0)
            return {};
        auto start = m_times.find(*row.timeStart);
        if (start == m_times.end()) {
            const std::optional<Message> message = source(*row.timeStart);
            if (!message)
                return {};
            start = m_times.emplace(*row.timeStart, message->time).first;
        }
        return timeSince(start->second, time);
    }

private:
    std::map<qint64, qint64> m_times;
};

} // namespace

QString payloadText(const Message &message)
{
    if (message.kind == MessageKind::Text)
        return QString::fromUtf8(message.payload);
    if (message.kind == MessageKind::CloseFrame)
        return previewOf(message, longestCloseText);
    if (isFrameKind(message.kind))
        return QString::fromLatin1(message.payload.toHex(' '));
    const EventPayload event = EventPayload::read(message.payload);
    if (event.evidence.isEmpty())
        return event.sentence;
    return evidenceText(event.evidence) + QLatin1String("\n\n") + requestText(event.evidence)
        + QLatin1Char('\n') + responseText(event.evidence);
}

CopyPlan planCopy(const QItemSelectionModel &selection)
{
    CopyPlan plan;
    if (const auto *const log = qobject_cast<const CaptureModel *>(selection.model()))
        plan.split = log->split().value_or(RowSplit());
    int next = 0;
    for (const auto &[top, bottom] : rowRanges(selection.selection())) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            if (qint64(plan.rows.size()) == maxCopiedRows) {
                plan.isCut = true;
                return plan;
            }
            next = row + 1;
            plan.rows.push_back(plannedRow(*selection.model(), row));
        }
    }
    return plan;
}

CopyPlan withWholeRows(CopyPlan plan)
{
    const auto end = std::unique(
        plan.rows.begin(), plan.rows.end(), [](const CopyPlan::Row &a, const CopyPlan::Row &b) {
            return a.captureRow == b.captureRow;
        });
    plan.rows.erase(end, plan.rows.end());
    for (CopyPlan::Row &row : plan.rows)
        row.part = -1;
    return plan;
}

RowFormat rowFormat()
{
    return [times = std::make_shared<StartTimes>()](
               const CopyPlan::Row &row, const Message &message, const RowSource &source) {
        const bool isFrame = isFrameKind(message.kind);
        times->add(row.captureRow, message.time);
        const QStringList cells{
            row.number,
            times->timeOf(row, message.time, source),
            directionWord(message.direction),
            QString::fromLatin1(kindName(message.kind)),
            isFrame ? QString::number(message.payload.size()) : QString(),
            isFrame ? payloadText(message) : EventPayload::read(message.payload).sentence,
        };
        return cells.join(u'\t');
    };
}

CopiedRows collectRows(const CopyPlan &plan, const RowFormat &format, const RowSource &source,
    const ReadTask::Report &report)
{
    const PlainNumbers inAllLocales;
    CopiedRows copied;
    copied.isCut = plan.isCut;
    PartReader parts(plan.split);
    for (const CopyPlan::Row &row : plan.rows) {
        if (copied.text.size() >= maxCopiedChars) {
            copied.isCut = true;
            break;
        }
        std::optional<Message> message = source(row.captureRow);
        if (message)
            message = parts.part({row.captureRow, row.part}, *message);
        if (message && copiedSize(*message) > maxCopiedChars - copied.text.size()) {
            copied.isCut = true;
            break;
        }
        if (message) {
            if (copied.rows++ > 0)
                copied.text += u'\n';
            copied.text += format(row, *message, source);
        } else {
            ++copied.unreadable;
        }
        if (report)
            report(copied.rows + copied.unreadable, qint64(plan.rows.size()));
    }
    return copied;
}

} // namespace wasclean
