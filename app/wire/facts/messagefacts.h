#pragma once

#include <QtGlobal>

namespace wasclean {

/// A message of ours that was handed to the network.
struct SentMessage
{
    /// Payload bytes before compression; -1 when there is no such message.
    qint64 size = -1;
    /// OpText or OpBinary.
    quint8 opcode = 0;
    quint32 frames = 0;
    /// When its last frame was handed over, in nanoseconds since the epoch.
    qint64 time = 0;

    bool operator==(const SentMessage &) const = default;
};

/// A frame of the server that had begun when the connection ended.
struct UnfinishedFrame
{
    /// The opcode, and the payload bytes that the header announced; -1 when the header itself was
    /// not complete.
    int opcode = -1;
    qint64 announced = -1;
    /// Payload bytes that were received; of an incomplete header the bytes of it.
    qint64 received = 0;

    bool operator==(const UnfinishedFrame &) const = default;
};

} // namespace wasclean
