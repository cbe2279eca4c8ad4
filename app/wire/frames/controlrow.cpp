#include "app/wire/frames/controlrow.h"

#include "app/protocol/opcode.h"

namespace wasclean {

Message controlRow(Direction direction, quint8 opcode, const QByteArray &payload)
{
    Message row;
    row.direction = direction;
    row.kind = opcode == OpClose ? MessageKind::CloseFrame
        : opcode == OpPing       ? MessageKind::Ping
                                 : MessageKind::Pong;
    row.frames = 1;
    row.payload = payload;
    return row;
}

} // namespace wasclean
