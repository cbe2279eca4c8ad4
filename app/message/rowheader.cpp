#include "app/message/rowheader.h"

namespace wasclean {

Message RowHeader::toMessage() const
{
    Message message;
    message.time = time;
    message.direction = Direction(direction);
    message.kind = MessageKind(kind);
    message.late = flags & Late;
    message.compressed = flags & Compressed;
    message.frames = frames;
    message.wireBytes = wireBytes;
    return message;
}

} // namespace wasclean
