#pragma once

#include "app/base/zlibstream.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// Compresses the payloads of messages (RFC 7692, 7.2.1).
class Deflater
{
public:
    /// The window has 2 to the power of 8 to 15 bytes. Without context takeover each message
    /// is compressed by itself.
    Deflater(int windowBits, bool noContextTakeover);

    /// The payload of the next frame of the message, with all that was given so far.
    QByteArray add(QByteArrayView payload, bool isLast);
    /// Forgets what was compressed: nothing that comes refers to it.
    void reset();

private:
    DeflateStream m_stream;
    bool m_noContextTakeover;
};

} // namespace wasclean
