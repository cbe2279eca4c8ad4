#pragma once

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <vector>

namespace wasclean {

class PayloadFile;

/// Who a row of the log comes from. Events such as open and close have no direction.
enum class Direction : quint8 { None, Sent, Received };

/// What a row of the log is: a message, a control frame, one of the events, or a remark. CloseFrame
/// is the frame, sent or received; Close is the event that tells how the connection ended. The
/// numbers are kept in captures.
enum class MessageKind : quint8 { Open, Text, Binary, Ping, Pong, Error, Close, Note, CloseFrame };

/// The one with the largest number.
constexpr MessageKind lastMessageKind = MessageKind::CloseFrame;

/// What the header of one data frame of a message said (RFC 6455, 5.2), and when its end arrived or
/// was handed to TCP.
struct FrameFacts
{
    /// Nanoseconds since the epoch.
    qint64 time = 0;
    /// Bytes of payload, as they travelled.
    quint64 payloadSize = 0;
    quint8 opcode = 0;
    /// RSV1 is 4, RSV2 is 2, RSV3 is 1.
    quint8 rsv = 0;
    bool fin = true;
    bool masked = false;
};

/// One row of the log.
///
/// The payload of Text, Binary, Ping, Pong and CloseFrame is what stood on the wire, unmasked and
/// otherwise untouched. The payload of Open and Close is one line for people, a line feed, and a
/// JSON object with the evidence (see Evidence::toJson). The payload of Error and Note is one
/// sentence.
struct Message
{
    /// When the message was complete, in nanoseconds since the epoch, taken on the network thread.
    qint64 time = 0;
    Direction direction = Direction::None;
    MessageKind kind = MessageKind::Note;
    /// True for a message that arrived after close() was called: a browser does not deliver it.
    bool late = false;
    /// Whether the payload travelled compressed (RFC 7692).
    bool compressed = false;
    /// How many frames carried it; 0 for events.
    quint32 frames = 0;
    /// Bytes of all its frames on the wire, headers included; 0 for events.
    quint64 wireBytes = 0;
    QByteArray payload;
    /// The whole payload of a file that was sent, when it is too large for the memory: `payload`
    /// then has only its beginning. Never set in what a capture gives back.
    std::shared_ptr<const PayloadFile> payloadFile;
    /// The first frames of a message that came in several, at most maxFrameFacts; else null, as
    /// the facts of a single frame follow from the rest: see framesOf().
    std::shared_ptr<const std::vector<FrameFacts>> frameFacts;
};

/// A server that sends one byte a frame must not fill the memory with facts.
constexpr std::size_t maxFrameFacts = 65'536;

/// Text for the kind, as the log shows it: "open", "text", "binary", …
constexpr const char *kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Open:
        return "open";
    case MessageKind::Text:
        return "text";
    case MessageKind::Binary:
        return "binary";
    case MessageKind::Ping:
        return "ping";
    case MessageKind::Pong:
        return "pong";
    case MessageKind::Error:
        return "error";
    case MessageKind::Close:
        return "close";
    case MessageKind::Note:
        return "note";
    case MessageKind::CloseFrame:
        return "close frame";
    }
    return "";
}

/// True for rows that have a payload that travelled in frames.
constexpr bool isFrameKind(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Binary || kind == MessageKind::Ping
        || kind == MessageKind::Pong || kind == MessageKind::CloseFrame;
}

/// Bytes of the whole payload, wherever it is.
qint64 payloadSize(const Message &message);

/// The facts of the message's frames, as far as they are known; none for events.
std::vector<FrameFacts> framesOf(const Message &message);

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::Message)
