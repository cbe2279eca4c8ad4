#include "app/wire/frames/brokenframes.h"

#include <algorithm>

namespace wasclean {

namespace {

constexpr qsizetype payloadKept = 16;

/// The byte of a header of that length that shows it.
int byteOf(BrokenRule rule, int headerLength)
{
    switch (rule) {
    case BrokenRule::Masked:
    case BrokenRule::LongControl:
    case BrokenRule::Length:
        return 1;
    case BrokenRule::CloseBody:
    case BrokenRule::CloseCode:
        return headerLength;
    case BrokenRule::None:
    case BrokenRule::InvalidUtf8:
    case BrokenRule::Deflate:
    case BrokenRule::CloseReason:
        return -1;
    default:
        return 0;
    }
}

} // namespace

BrokenFrame brokenFrame(BrokenRule rule, const FrameReader::Piece &piece, quint64 bytesRead)
{
    const FrameHeader &header = piece.header;
    BrokenFrame broken;
    broken.rule = rule;
    broken.offset = bytesRead - quint64(piece.payload.size()) - piece.offset - header.headerLength;
    broken.start = encodeHeader(header);
    if (piece.first) {
        const qsizetype kept = std::min(piece.payload.size(), payloadKept);
        broken.start.append(piece.payload.data(), kept);
    }
    broken.at = byteOf(rule, header.headerLength);
    return broken;
}

BrokenFrame brokenHeader(const QByteArray &start, quint64 bytesBefore)
{
    BrokenFrame broken;
    broken.rule = BrokenRule::Length;
    broken.offset = bytesBefore;
    broken.start = start;
    broken.at = byteOf(broken.rule, 0);
    return broken;
}

} // namespace wasclean
