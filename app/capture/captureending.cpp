#include "app/capture/captureending.h"

#include "app/capture/block.h"
#include "app/capture/blockindex.h"
#include "app/message/messagelist.h"

namespace wasclean {

namespace {

bool isMessageOrPing(MessageKind kind)
{
    return isFrameKind(kind) && kind != MessageKind::CloseFrame;
}

} // namespace

void CaptureEnding::add(const PendingBlock &block, qint64 written)
{
    BlockCursor cursor(block.data);
    for (qint64 row = 0; row < block.count && cursor.next(); ++row) {
        if (row < written)
            continue;
        ++rows;
        messages += isMessageOrPing(cursor.kind()) ? 1 : 0;
    }
}

void CaptureEnding::add(const MessageList &list)
{
    rows += qint64(list.size());
    messages += list.encodedCount();
    list.visitUnencoded(
        [this](const Message &message) { messages += isMessageOrPing(message.kind) ? 1 : 0; });
}

} // namespace wasclean
