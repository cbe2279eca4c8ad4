#pragma once

#include "app/codecs/codecform.h"
#include "app/message/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

/// A text or binary message as a codec gets it.
struct CodecMessage
{
    QByteArrayView payload;
    Direction direction = Direction::None;
    bool isText = true;
    /// False when the payload is only the beginning of it: that the rest is missing is no fault.
    bool isWhole = true;
};

/// What a record does in its protocol.
enum class RecordKind : quint8 {
    Message, ///< something that nobody has to answer
    Request, ///< something that is to be answered
    Answer,
    Error, ///< an answer, or a message, that says that something failed
    Heartbeat,
    Open, ///< of the session that the protocol has on top of the connection
    Close,
    Attachment, ///< bytes that belong to another message
};

/// The kind as the field "kind" has it: "message", "request", …
const char *recordKindName(RecordKind kind);

/// What one record of a message means. A record never owns bytes of the message that are not in its
/// fields.
struct DecodedRecord
{
    RecordKind kind = RecordKind::Message;
    /// One line of plain text: "emit chat {"x":1} · ack 7".
    QString summary;
    /// All fields as a JSON object in UTF-8, the envelope first. Parts that travelled as JSON are
    /// as they came.
    QByteArray fields;
    /// The key of a request, and the key of the request that an answer belongs to; both empty for
    /// what has no partner. A request and its answer travel in opposite directions.
    QByteArray asks;
    QByteArray answers;
    /// What is wrong, as a sentence that names the rule; empty when all is well.
    QString fault;
    /// Where in the payload that is; -1 when no place can be told.
    qsizetype faultAt = -1;
    /// The bytes of the payload that it was read from, without separators; -1 when it does not
    /// stand there as it is, and where it is the only record.
    qsizetype begin = -1;
    qsizetype size = 0;
};

/// What a message means: one record, or several that travelled together.
struct DecodedMessage
{
    std::vector<DecodedRecord> records;
    /// True when there may be more records than are decoded.
    bool isCut = false;

    /// How many messages travelled in one: the records, and what was not decoded behind them as one
    /// more.
    std::size_t parts() const { return records.size() + (isCut && records.size() > 1 ? 1 : 0); }

    /// One of parts(), from 0, of a payload of that size.
    DecodedRecord part(std::size_t number, qsizetype payloadSize) const;

    /// Of all records on one line.
    QString summary() const;
    /// The fields of the only record, or an array of the fields of all.
    QByteArray fields() const;
    /// The first fault; empty when there is none.
    QString fault() const;
};

/// What is known of a connection when its protocol is to be recognised.
struct CodecEvidence
{
    QString url;
    /// The subprotocol that the server chose; empty when none.
    QString subprotocol;

    /// The first messages, at most mostFirstMessages, each cut to mostFirstBytes.
    struct First
    {
        Direction direction = Direction::None;
        bool isText = true;
        QByteArray payload;
        bool isWhole = true;
    };

    std::vector<First> messages;
};

constexpr qsizetype mostFirstMessages = 32;
constexpr qsizetype mostFirstBytes = 1024;

/// How sure a codec is that a connection is of its protocol.
enum class Certainty : quint8 {
    None,
    Weak, ///< a hint
    Likely,
    Sure, ///< no other protocol does this
};

struct CodecGuess
{
    Certainty certainty = Certainty::None;
    /// One sentence: "The server chose the subprotocol “v12.stomp”."
    QString why;
};

/// A message that a client sends again and again.
struct CodecHeartbeat
{
    QByteArray payload;
    std::chrono::milliseconds period{};
};

/// What is remembered of one direction of a connection, for protocols in which a message goes on
/// where the one before it ended. It gives up, with a fault, before it remembers too much.
class CodecStream
{
public:
    CodecStream() = default;
    virtual ~CodecStream();
    Q_DISABLE_COPY_MOVE(CodecStream)

    /// Reads the next message of the direction. None may be left out.
    virtual DecodedMessage decode(const CodecMessage &message) = 0;
    /// The same memory once more; null when it cannot be copied.
    virtual std::unique_ptr<CodecStream> copy() const = 0;
};

/// A protocol that runs over WebSocket.
///
/// A codec keeps no state, so that any row of a log can be decoded alone, in any order and on any
/// thread. It never changes a message. What it reads was written by a stranger: it never allocates
/// more than the bytes of the message account for, nests at most mostNesting deep, and has a fault
/// for what is malformed.
class Codec
{
public:
    /// The id is kept in profiles. The name is a proper name, shown as it is.
    Codec(QString id, QString name);
    virtual ~Codec();
    Q_DISABLE_COPY_MOVE(Codec)

    const QString &id() const { return m_id; }

    const QString &name() const { return m_name; }

    virtual CodecGuess recognise(const CodecEvidence &evidence) const = 0;
    /// Always at least one record.
    virtual DecodedMessage decode(const CodecMessage &message) const = 0;

    /// Whether a message cannot be understood without those before it. From there on all messages
    /// of the connection are read by streams.
    virtual bool needsStream(const CodecMessage &) const { return false; }

    /// The memory of one direction where a connection begins; null for a codec that needs none.
    virtual std::unique_ptr<CodecStream> newStream() const;

    /// The kinds of messages that a user can make from fields; none when the codec only reads.
    virtual QList<CodecForm> forms() const { return {}; }

    /// Makes a message of one of the forms. What decode() reads from it is what was filled in.
    virtual EncodedMessage encode(const FormInput &) const { return {}; }

    /// Whether a client has to send something by itself, as the functions below tell.
    virtual bool hasDuties() const { return false; }

    /// Whether such a message of these functions is text; otherwise it is binary.
    virtual bool sendsText(QByteArrayView) const { return true; }

    /// What a client sends as soon as the connection is open.
    virtual QList<QByteArray> greeting() const { return {}; }

    /// What a client sends at once for a message that it received.
    virtual QList<QByteArray> replies(const CodecMessage &) const { return {}; }

    /// The heartbeat that a client sends from now on, if the message that it received begins it.
    virtual std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &) const { return {}; }

private:
    QString m_id;
    QString m_name;
};

/// A codec lives as long as somebody reads messages with it, on whatever thread.
using CodecPointer = std::shared_ptr<const Codec>;

constexpr int mostNesting = 64;
/// More records of one message are not decoded.
constexpr std::size_t mostRecords = 1000;

} // namespace wasclean
