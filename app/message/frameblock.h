#pragma once

#include "app/message/message.h"
#include "app/message/rowheader.h"
#include "app/protocol/wholeframe.h"

#include <QByteArrayView>

namespace wasclean {

// A block of a capture may be what the server sent, as it was read from the socket, so that no
// payload has to be copied: a header with the time when all of it came, and frames one behind the
// other, each of which is a message, see wholeFrame(). Everything else that a row has is in them.

/// The kind in the header, which no row has.
constexpr quint8 frameBlockKind = 0xFF;

inline bool isFrameBlock(QByteArrayView block)
{
    return block.size() >= messageHeaderSize
        && RowHeader::read(block.data()).kind == frameBlockKind;
}

/// Writes messageHeaderSize bytes.
inline void writeFrameBlockHeader(char *to, qint64 time)
{
    RowHeader header;
    header.time = time;
    header.kind = frameBlockKind;
    header.write(to);
}

inline qint64 timeOfFrameBlock(QByteArrayView block) { return RowHeader::read(block.data()).time; }

/// What stands before the payload in a block of rows.
inline RowHeader rowHeaderOf(const WholeFrame &frame, qint64 time)
{
    RowHeader header;
    header.time = time;
    header.size = frame.payload.size();
    header.wireBytes = quint64(frame.size);
    header.frames = 1;
    header.kind = quint8(frame.opcode == OpText ? MessageKind::Text : MessageKind::Binary);
    header.direction = quint8(Direction::Received);
    return header;
}

} // namespace wasclean
