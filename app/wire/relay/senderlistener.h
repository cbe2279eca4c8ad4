#pragma once

#include "app/message/message.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// Receives the bytes that the Sender has for the server, and the news of what was sent.
class SenderListener
{
public:
    virtual ~SenderListener() = default;

    /// Whether the connection is open and more bytes may be queued.
    virtual bool maySend() = 0;
    /// Hands bytes to the network; false when it is gone.
    virtual bool writeToServer(const QByteArray &bytes) = 0;
    /// Asks for another turn of pump(), soon.
    virtual void sendSoon() = 0;
    /// A message or control frame was handed over.
    virtual void rowSent(Message &&row) = 0;
    /// So many payload bytes have been taken by the network since the start.
    virtual void payloadTransmitted(qint64 payloadBytes) = 0;
    /// So many payload bytes that were given to send will not be sent.
    virtual void payloadWithdrawn(qint64 payloadBytes) = 0;
    /// How far the network has taken the file.
    virtual void fileProgressed(qint64 sentBytes, qint64 totalBytes) = 0;
    /// Nothing more of the file will leave. Empty when all of it did, else a sentence.
    virtual void fileEnded(const QString &problem) = 0;
};

} // namespace wasclean
