#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct z_stream_s;

namespace wasclean {

/// Unpacks the payloads of messages, as they come in (RFC 7692, 7.2.2).
class Inflater
{
public:
    enum class Result {
        Good,
        Damaged, ///< not a deflate stream, or one that refers back too far
        TooLarge, ///< the message is longer than the limit
    };

    /// The window has 2 to the power of 8 to 15 bytes. Without context take-over each message
    /// stands for itself.
    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();

    /// Unpacks a part of a message and appends what it gives. Stops soon after the message is
    /// longer than the limit.
    Result add(QByteArrayView packed, QByteArray &message, qint64 limit);
    /// The message has ended.
    Result finish(QByteArray &message, qint64 limit);

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_noContextTakeover;
};

} // namespace wasclean
