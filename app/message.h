#pragma once

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <vector>

namespace wasclean {

/// Who a row of the log comes from. Events such as open and close have no direction.
enum class Direction : quint8 { None, Sent, Received };

/// What a row of the log is: a message, a control frame, one of the events, or a remark of ours.
enum class MessageKind : quint8 { Open, Text, Binary, Ping, Pong, Error, Close, Note };

/// One row of the log.
///
/// The payload of Text, Binary, Ping and Pong is what stood on the wire, unmasked and otherwise
/// untouched. The payload of Open and Close is one line for people, a line feed, and a JSON object
/// with the evidence (see Evidence::toJson). The payload of Error and Note is one sentence.
struct Message
{
    /// When the message was complete, in nanoseconds since the epoch, taken on the network thread.
    qint64 time = 0;
    Direction direction = Direction::None;
    MessageKind kind = MessageKind::Note;
    /// True for a message that arrived after close() was called: a browser does not deliver it.
    bool late = false;
    /// How many frames carried it; 0 for events.
    quint32 frames = 0;
    /// Bytes of all its frames on the wire, headers included; 0 for events.
    quint64 wireBytes = 0;
    QByteArray payload;
};

/// Messages in the order in which they happened. Shared and immutable: a batch crosses threads by
/// pointer. The network stops reading while too many bytes of batches are still alive, so a consumer
/// keeps a batch only as long as it needs it.
using MessageBatch = std::shared_ptr<const std::vector<Message>>;

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
    }
    return "";
}

/// True for rows that have a payload that travelled in frames.
constexpr bool isFrameKind(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Binary || kind == MessageKind::Ping
        || kind == MessageKind::Pong;
}

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::MessageBatch)
