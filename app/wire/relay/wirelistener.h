#pragma once

#include "app/message/message.h"
#include "app/wire/facts/connectstage.h"
#include "app/wire/relay/enginefeed.h"
#include "app/wire/relay/wireoptions.h"

#include <QString>

#include <chrono>

namespace wasclean {

class ResponseHead;

/// Receives what passes on the Wire. Calls come from the Wire's thread, in the order of the events.
class WireListener : public EngineFeedListener
{
public:
    /// Connecting goes on with another part of the work.
    virtual void stageReached(ConnectStage stage) = 0;
    /// The server answered without an upgrade.
    virtual NextRequest answeredWith(const ResponseHead &answer) = 0;
    /// The server accepted the upgrade; the engine is being told.
    virtual void upgradeAccepted() = 0;
    /// What was sent, a control frame, a late message, a note: nothing the engine will confirm.
    virtual void frameSeen(Message &&message) = 0;
    /// The server's Close frame is in.
    virtual void closeFrameReceived() = 0;
    /// We now wait at most this long for the server to answer our Close frame.
    virtual void closingTimerStarted(std::chrono::milliseconds timeout) = 0;
    /// So many payload bytes have been taken by the network since the start.
    virtual void payloadTransmitted(qint64 payloadBytes) = 0;
    /// So many payload bytes that were given to send will not be sent.
    virtual void payloadWithdrawn(qint64 payloadBytes) = 0;
    /// How far the network has taken the file that is being sent.
    virtual void fileProgressed(qint64 sentBytes, qint64 totalBytes) = 0;
    /// Nothing more of the file will leave. Empty when all of it did, else a sentence.
    virtual void fileEnded(const QString &problem) = 0;
    /// It is over; the evidence is complete.
    virtual void wireEnded() = 0;
    /// Whether what was received has piled up and the server should be slowed down.
    virtual bool isBehind() const = 0;
    /// Whether all that was received has been delivered and handled.
    virtual bool isSettled() const = 0;
};

} // namespace wasclean
