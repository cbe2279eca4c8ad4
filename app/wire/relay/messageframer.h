#pragma once

#include "app/message/message.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/frame.h"
#include "app/wire/frames/outgoingmessage.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace wasclean {

/// A message that is sent frame by frame, and its row for the log as it grows.
struct FramedMessage
{
    std::unique_ptr<OutgoingMessage> message;
    Message row;
    std::vector<FrameFacts> facts;

    /// Whether a frame of it was sent.
    bool hasBegun() const { return row.frames > 0; }

    /// The row, with the payload that was sent.
    Message takeRow();
};

/// Makes the frames of messages: masked, and compressed where that was agreed on.
class MessageFramer
{
public:
    /// Messages are compressed from now on, all of them, as browsers do it; only a file of which
    /// the first part becomes no smaller is sent as it is.
    void setDeflate(const DeflateAgreement &agreement);

    bool isCompressing() const { return m_deflater != nullptr; }

    struct Frame
    {
        FrameHeader header;
        QByteArray bytes;
    };

    /// The next frame of the message, with that part of its payload.
    Frame frame(FramedMessage &message, const QByteArray &payload, bool fin);
    /// The frame was handed to the network at that time.
    static void noteSent(FramedMessage &message, const Frame &frame, qint64 time);

private:
    QByteArray pack(FramedMessage &message, const QByteArray &payload, bool fin);

    std::unique_ptr<Deflater> m_deflater;
};

/// The opcode of a message's first frame.
quint8 dataOpcode(MessageKind kind);

} // namespace wasclean
