#pragma once

#include "app/base/zlibstream.h"
#include "app/wire/frames/messageinflater.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

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
    /// The same as both of them, for the last part of a message. One that is whole is decompressed
    /// by MessageInflater, and by zlib only when that does not know what to do with it.
    Result addLast(QByteArrayView packed, QByteArray &message, qint64 limit);

private:
    /// Who has decompressed the last message, and knows what the next may refer back to.
    enum class Last { Zlib, MessageInflater };

    bool canInflateWhole() const;
    bool inflateWhole(QByteArrayView packed, QByteArray &message, qint64 limit);
    void prepareZlib();
    void reset();
    /// Decompresses as much as there is or as fits, and gives the result of zlib.
    int fill(char *begin, qsizetype size);

    InflateStream m_stream;
    std::unique_ptr<MessageInflater> m_messageInflater;
    int m_windowBits;
    Last m_last = Last::Zlib;
    /// zlib stands between two blocks, at the begin of a byte.
    bool m_isBetweenBlocks = true;
    bool m_isInsideMessage = false;
    /// Smaller than the furthest reference that deflate knows.
    bool m_hasSmallWindow;
    bool m_noContextTakeover;
    /// Of the message before; the next is often about as long.
    qsizetype m_lastSize = 0;
};

} // namespace wasclean
