#include "app/message.h"

namespace wasclean {

namespace {

quint8 opcodeOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return 0x1;
    case MessageKind::Binary:
        return 0x2;
    case MessageKind::Ping:
        return 0x9;
    case MessageKind::Pong:
        return 0xA;
    default:
        return 0x0;
    }
}

} // namespace

std::vector<FrameFacts> framesOf(const Message &message)
{
    if (message.frameFacts)
        return *message.frameFacts;
    if (!isFrameKind(message.kind) || message.frames != 1)
        return {};
    FrameFacts facts;
    facts.time = message.time;
    facts.payloadSize = quint64(message.payload.size());
    facts.opcode = opcodeOf(message.kind);
    facts.masked = message.direction == Direction::Sent;
    return {facts};
}

} // namespace wasclean
