#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct z_stream_s;

namespace wasclean {

/// Compresses the payloads of messages (RFC 7692, 7.2.1).
class Deflater
{
public:
    /// The window has 2 to the power of 8 to 15 bytes. Without context take-over each message
    /// stands for itself.
    Deflater(int windowBits, bool noContextTakeover);
    ~Deflater();

    /// The payload of the next frame of the message, with all that was given so far.
    QByteArray add(QByteArrayView payload, bool isLast);
    /// Forgets what was compressed: nothing that comes refers to it.
    void reset();

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_noContextTakeover;
};

} // namespace wasclean
