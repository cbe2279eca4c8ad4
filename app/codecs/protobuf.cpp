#include "app/codecs/protobuf.h"

#include "app/codecs/codectext.h"
#include "app/codecs/lengths.h"
#include "app/codecs/protobufdoubts.h"
#include "app/codecs/protobufnames.h"
#include "app/codecs/protobufnumbers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// Reads a length in front of a message, and the message; `at` is behind it then.
bool takeDelimited(QByteArrayView bytes, qsizetype &at, QByteArrayView &message)
{
    constexpr int mostLengthBytes = 5;
    qint64 length = 0;
    if (!readLengthOf7Bits(bytes, mostLengthBytes, at, length) || length > bytes.size() - at)
        return false;
    message = bytes.sliced(at, qsizetype(length));
    at += qsizetype(length);
    return true;
}

} // namespace

ProtobufCodec::ProtobufCodec()
    : Codec(codecId(), QStringLiteral("Protocol Buffers"))
{ }

ProtobufCodec::ProtobufCodec(
    std::shared_ptr<const ProtobufTypes> types, const ProtobufChoice &choice)
    : ProtobufCodec()
{
    m_types = std::move(types);
    m_choice = choice;
    m_payload = ProtobufPayload(
        m_types->schema(), choice.typeField.toUtf8(), choice.payloadField.toUtf8());
    m_received = m_types->schema().messageNamed(choice.received.toUtf8());
    m_sent = m_types->schema().messageNamed(choice.sent.toUtf8());
}

CodecGuess ProtobufCodec::recognise(const CodecEvidence &) const { return {}; }

std::size_t ProtobufCodec::typeOf(Direction direction) const
{
    return direction == Direction::Sent ? m_sent : m_received;
}

DecodedMessage ProtobufCodec::decode(const CodecMessage &message) const
{
    RecordFields fields;
    if (message.isText) {
        fields.addUtf8("text", message.payload);
        return only(makeRecord(RecordKind::Message, {shownText(message.payload)}, fields));
    }
    DecodedMessage one = decodeOne(message);
    if (!message.isWhole || (one.fault().isEmpty() && !isRatherDelimited(message)))
        return one;
    DecodedMessage several = decodeDelimited(message);
    return several.records.empty() ? one : several;
}

/// Messages with their lengths in front, as writeDelimitedTo() makes them. None when one of them is
/// not sound, or bytes are left.
DecodedMessage ProtobufCodec::decodeDelimited(const CodecMessage &message) const
{
    bool isSound = true;
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
              QByteArrayView content;
              isSound = takeDelimited(message.payload, at, content);
              if (!isSound)
                  return message.payload.size();
              DecodedMessage one = decodeOne({content, message.direction, false, true});
              isSound = one.fault().isEmpty();
              records.push_back(std::move(one.records.front()));
              return isSound ? at : message.payload.size();
          });
    // Several empty messages are rather zeros.
    const bool isZeros = message.payload.size() > 1
        && std::all_of(
            message.payload.begin(), message.payload.end(), [](char byte) { return byte == 0; });
    return isSound && !isZeros ? decoded : DecodedMessage();
}

/// Of a message that is sound as it is: whether less speaks against its being messages with their
/// lengths in front. A schema is seldom met by chance; without one, most is.
bool ProtobufCodec::isRatherDelimited(const CodecMessage &message) const
{
    const std::size_t type = typeOf(message.direction);
    const bool hasSchema = type != ProtobufSchema::none;
    const auto doubtsOf = [&](QByteArrayView bytes) {
        return hasSchema ? protobufDoubts(m_types->schema(), type, bytes) : protobufDoubts(bytes);
    };
    // Most messages are none, which their first bytes show.
    QByteArrayView content;
    qsizetype at = 0;
    while (at < message.payload.size()) {
        if (!takeDelimited(message.payload, at, content))
            return false;
    }
    int doubts = hasSchema ? 0 : 1;
    for (at = 0; at < message.payload.size();) {
        takeDelimited(message.payload, at, content);
        const std::optional<int> each = doubtsOf(content);
        if (!each)
            return false;
        doubts += *each;
    }
    return at > 0 && doubts <= doubtsOf(message.payload).value_or(0);
}

DecodedMessage ProtobufCodec::decodeOne(const CodecMessage &message) const
{
    if (const std::size_t type = typeOf(message.direction); type != ProtobufSchema::none)
        return decodeByName(message, type);
    RecordFields fields;
    WireReader reader(message.payload);
    const QByteArray json = fieldsByNumber(reader);
    if (json.isEmpty() && message.isWhole)
        return faulty(message, reader.problem(), reader.position());
    fields.addJson("message", json);
    return only(makeRecord(
        RecordKind::Message, {json.isEmpty() ? longMessageText() : shownText(json)}, fields));
}

DecodedMessage ProtobufCodec::decodeByName(const CodecMessage &message, std::size_t type) const
{
    const ProtobufSchema &schema = m_types->schema();
    const QByteArray &name = schema.messages[type].name;
    const NamedFields named
        = fieldsByName(schema, type, message.payload, message.isWhole, m_payload);
    RecordFields fields;
    fields.addUtf8("type", name);
    if (!named.fault.isEmpty())
        fields.addText("fault", named.fault);
    fields.addJson("message", named.json);
    const QByteArray shortName = name.mid(name.lastIndexOf('.') + 1);
    DecodedRecord record = makeRecord(
        RecordKind::Message, {words(shownText(shortName), shownText(named.json))}, fields);
    setFault(record, named.fault, named.faultAt);
    DecodedMessage decoded = only(std::move(record));
    decoded.isCut = named.isCut;
    return decoded;
}

} // namespace wasclean
