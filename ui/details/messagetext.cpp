#include "ui/details/messagetext.h"

#include "app/capture/capturemodel.h"
#include "app/formats/evidencetext.h"
#include "app/formats/preview.h"

#include <algorithm>
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

/// Joins what format makes of each selected row until the clipboard's bounds are reached.
CopiedRows collect(const QItemSelection &selection, const MessageSource &source,
    const std::function<QString(int, const Message &)> &format)
{
    CopiedRows copied;
    int next = 0;
    for (const auto &[top, bottom] : rowRanges(selection)) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            if (copied.rows == maxCopiedRows || copied.text.size() >= maxCopiedChars) {
                copied.isCut = true;
                return copied;
            }
            next = row + 1;
            const std::optional<Message> message = source(row);
            if (!message)
                continue;
            if (copied.rows++ > 0)
                copied.text += u'\n';
            copied.text += format(row, *message);
        }
    }
    return copied;
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

QString rowText(const QAbstractItemModel &model, int row, const Message &message)
{
    const bool isFrame = isFrameKind(message.kind);
    const QStringList cells{
        model.index(row, CaptureModel::Number).data().toString(),
        model.index(row, CaptureModel::Time).data().toString(),
        directionWord(message.direction),
        QString::fromLatin1(kindName(message.kind)),
        isFrame ? QString::number(message.payload.size()) : QString(),
        isFrame ? payloadText(message) : EventPayload::read(message.payload).sentence,
    };
    return cells.join(u'\t');
}

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

CopiedRows copyRows(
    const QAbstractItemModel &model, const QItemSelection &selection, const MessageSource &source)
{
    return collect(selection, source,
        [&model](int row, const Message &message) { return rowText(model, row, message); });
}

CopiedRows copyPayloads(const QItemSelection &selection, const MessageSource &source)
{
    return collect(
        selection, source, [](int, const Message &message) { return payloadText(message); });
}

} // namespace wasclean
