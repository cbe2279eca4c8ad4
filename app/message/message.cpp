#include "app/message/message.h"

#include "app/message/payloadfile.h"

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
    case MessageKind::CloseFrame:
        return 0x8;
    default:
        return 0x0;
    }
}

/// Payload bytes of a single frame: what is left of it without its header (RFC 6455, 5.2).
quint64 withoutHeader(quint64 wireBytes, bool masked)
{
    const quint64 rest = wireBytes - (masked ? 6 : 2);
    return rest < 126 ? rest : rest - 2 <= 0xFFFF ? rest - 2 : rest - 8;
}

} // namespace

qint64 payloadSize(const Message &message)
{
    return message.payloadFile ? message.payloadFile->size() : message.payload.size();
}

std::vector<FrameFacts> framesOf(const Message &message)
{
    if (message.frameFacts)
        return *message.frameFacts;
    if (!isFrameKind(message.kind) || message.frames != 1)
        return {};
    FrameFacts facts;
    facts.time = message.time;
    facts.opcode = opcodeOf(message.kind);
    facts.masked = message.direction == Direction::Sent;
    facts.rsv = message.compressed ? 4 : 0;
    facts.payloadSize = message.compressed ? withoutHeader(message.wireBytes, facts.masked)
                                           : quint64(payloadSize(message));
    return {facts};
}

} // namespace wasclean
