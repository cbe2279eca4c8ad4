#pragma once

#include "app/wire/facts/brokenframe.h"
#include "app/wire/frames/frame.h"

namespace wasclean {

/// The frame that a piece belongs to, which broke the rule. So many bytes of frames have been read,
/// the piece included.
BrokenFrame brokenFrame(BrokenRule rule, const FrameReader::Piece &piece, quint64 bytesRead);

/// A frame whose header cannot be read on, and that begins with these bytes after so many.
BrokenFrame brokenHeader(const QByteArray &start, quint64 bytesBefore);

} // namespace wasclean
