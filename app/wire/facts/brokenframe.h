#pragma once

#include <QByteArray>

namespace wasclean {

/// The rules about frames that a server can break (RFC 6455, 5; RFC 7692, 6 and 7).
enum class BrokenRule : quint8 {
    None,
    Masked,
    ReservedBits,
    UnknownOpcode,
    UnexpectedContinuation, ///< a continuation without a message
    UnfinishedMessage, ///< a new message within another one
    InvalidUtf8,
    FrameAfterClose,
    FragmentedControl,
    LongControl, ///< a control frame of more than 125 bytes
    Length, ///< not in its shortest form, or with its most significant bit set
    Deflate, ///< what cannot be decompressed, or a later frame that is marked as compressed
    CloseBody, ///< of one byte
    CloseCode, ///< 1005, 1006 or 1015
    CloseReason, ///< not UTF-8
};

/// The frame of the server that broke a rule.
struct BrokenFrame
{
    BrokenRule rule = BrokenRule::None;
    /// Its number among the server's frames, the first being 1, and the bytes of frames before it.
    quint64 number = 0;
    quint64 offset = 0;
    /// Its first bytes as they came: the header, and at most 16 of the payload.
    QByteArray start;
    /// Which of these bytes shows it, the first being 0; -1 when no single one does.
    int at = -1;

    bool operator==(const BrokenFrame &) const = default;
};

} // namespace wasclean
