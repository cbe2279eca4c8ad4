#pragma once

#include "app/base/zlibstream.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// Decompresses the payloads of messages as they arrive (RFC 7692, 7.2.2).
class Inflater
{
public:
    enum class Result {
        Good,
        Damaged, ///< not a deflate stream, or one that refers back too far
        TooLarge, ///< the message is longer than the limit
    };

    /// The window has 2 to the power of 8 to 15 bytes. Without context takeover each message
    /// is decompressed by itself.
    Inflater(int windowBits, bool noContextTakeover);

    /// Decompresses a part of a message and appends the result. Stops soon after the message is
    /// longer than the limit.
    Result add(QByteArrayView packed, QByteArray &message, qint64 limit);
    /// The message has ended.
    Result finish(QByteArray &message, qint64 limit);

private:
    /// Decompresses as much as there is or as fits, and gives the result of zlib.
    int fill(char *begin, qsizetype size);

    InflateStream m_stream;
    /// Smaller than the furthest reference that deflate knows.
    bool m_hasSmallWindow;
    bool m_noContextTakeover;
    /// Of the message before; the next is often about as long.
    qsizetype m_lastSize = 0;
};

} // namespace wasclean
