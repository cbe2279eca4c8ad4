#include "app/codecs/protobufnames.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/protobufmembers.h"
#include "app/codecs/protobufnumbers.h"
#include "app/codecs/protobufvalues.h"
#include "app/codecs/protobufwire.h"
#include "app/formats/jsontext.h"
#include "app/protocol/utf8validator.h"

#include <algorithm>

namespace wasclean {

namespace {

using Field = ProtobufSchema::Field;
using Type = Field::Type;
using MessageType = ProtobufSchema::Message;
using Kind = MessageType::Kind;

class NamedReader
{
public:
    NamedReader(const ProtobufSchema &schema, QByteArrayView bytes, bool isWhole)
        : m_schema(schema)
        , m_bytes(bytes)
        , m_isWhole(isWhole)
        , m_room(mostPerByte * bytes.size() + 4096)
    { }

    NamedFields read(std::size_t message, const ProtobufPayload &payload)
    {
        WireReader reader(m_bytes);
        const MessageType &type = m_schema.messages[message];
        m_payloadField = payload.isEmpty() ? nullptr : type.fieldNamed(payload.payloadField());
        m_result.json = m_payloadField ? withPayload(type, payload) : object(type, reader, 0);
        return m_result;
    }

private:
    /// The names of a schema can be long, and many for a short message.
    static constexpr qsizetype mostPerByte = 48;

    QByteArray withPayload(const MessageType &type, const ProtobufPayload &payload);
    QByteArray object(const MessageType &type, WireReader &reader, int depth, quint32 group = 0);
    void members(const MessageType &type, WireReader &reader, int depth, quint32 group,
        ProtobufMembers &members);
    void noteMissing(
        const MessageType &type, const WireReader &reader, const ProtobufMembers &members);
    bool field(const MessageType &type, WireReader &reader, const WireTag &tag, int depth,
        ProtobufMembers &members);
    bool value(
        const Field &field, WireReader &reader, const WireTag &tag, int depth, QByteArray &json);
    bool unknownField(WireReader &reader, const WireTag &tag, int depth, ProtobufMembers &members);
    bool content(WireReader &reader, const WireTag &tag, QByteArrayView &bytes);
    bool scalar(const Field &field, WireReader &reader, QByteArray &json);
    QByteArray ofBytes(const Field &field, QByteArrayView bytes, int depth);
    bool packed(
        const Field &field, WireReader &reader, const WireTag &tag, ProtobufMembers &members);
    QByteArray mapEntry(const MessageType &type, WireReader &reader, int depth);
    QByteArray any(WireReader &reader, int depth);

    bool isMap(const Field &field) const
    {
        return field.type == Type::Message
            && m_schema.messages[field.typeIndex].kind == Kind::MapEntry;
    }

    /// Notes what is wrong at the place that the reader has come to.
    bool note(const WireReader &reader, const QString &problem);
    bool note(const WireReader &reader);
    /// False when no more is to be shown.
    bool takeRoom(qsizetype size);

    const ProtobufSchema &m_schema;
    QByteArrayView m_bytes;
    bool m_isWhole;
    qsizetype m_room;
    /// The fields that are being read, from the outermost one in.
    std::vector<const Field *> m_path;
    /// The field of the outermost message that holds another one, and its bytes. Null for none.
    const Field *m_payloadField = nullptr;
    QByteArrayView m_payload;
    NamedFields m_result;
};

bool NamedReader::note(const WireReader &reader, const QString &problem)
{
    if (!m_result.fault.isEmpty())
        return false;
    QByteArray path;
    for (const Field *field : m_path)
        path += (path.isEmpty() ? QByteArray() : QByteArray(".")) + field->name;
    m_result.fault = path.isEmpty()
        ? problem
        : CodecText::tr("field %1: %2").arg(shortened(QString::fromUtf8(path)), problem);
    m_result.faultAt = reader.rest().data() - m_bytes.data();
    return false;
}

bool NamedReader::note(const WireReader &reader)
{
    return reader.isShort() && !m_isWhole ? false : note(reader, reader.problem());
}

bool NamedReader::takeRoom(qsizetype size)
{
    m_room -= size;
    if (m_room < 0)
        m_result.isCut = true;
    return m_room >= 0;
}

/// A message with another one in a field of bytes.
QByteArray NamedReader::withPayload(const MessageType &type, const ProtobufPayload &payload)
{
    WireReader reader(m_bytes);
    ProtobufMembers all;
    members(type, reader, 0, 0, all);
    QByteArray name;
    all.take(payload.typeField(), name);
    const std::size_t inner = payload.typeOf(m_schema, name);
    if (inner != ProtobufSchema::none && !m_payload.isNull()) {
        m_path = {m_payloadField};
        WireReader innerReader(m_payload);
        all.replace(payload.payloadField(), object(m_schema.messages[inner], innerReader, 1));
    }
    return all.json(Kind::Plain, {});
}

/// A message by what it stands for.
QByteArray NamedReader::object(
    const MessageType &type, WireReader &reader, int depth, quint32 group)
{
    if (type.kind == Kind::Any)
        return any(reader, depth);
    ProtobufMembers all;
    members(type, reader, depth, group, all);
    const QByteArray zero = type.kind == Kind::Wrapper && !type.fields.empty()
        ? zeroJson(m_schema, type.fields.front())
        : "";
    return all.json(type.kind, zero);
}

/// Reads fields up to the end, or up to that of the group. What follows a fault is not read.
void NamedReader::members(
    const MessageType &type, WireReader &reader, int depth, quint32 group, ProtobufMembers &members)
{
    while (!reader.atEnd()) {
        WireTag tag;
        if (!reader.tag(tag)) {
            note(reader);
            return;
        }
        if (group != 0 && tag.type == WireTag::Type::EndGroup && tag.number == group) {
            noteMissing(type, reader, members);
            return;
        }
        if (!field(type, reader, tag, depth, members) || m_result.isCut)
            return;
    }
    if (group != 0 && m_isWhole)
        note(reader, CodecText::tr("a group has no end (Protocol Buffers, encoding)"));
    noteMissing(type, reader, members);
}

void NamedReader::noteMissing(
    const MessageType &type, const WireReader &reader, const ProtobufMembers &members)
{
    const auto missing = std::find_if(type.required.begin(), type.required.end(),
        [&members](quint32 number) { return !members.has(number); });
    if (!m_isWhole || missing == type.required.end())
        return;
    note(reader,
        CodecText::tr("the required field %1 is missing (Protocol Buffers, proto2)")
            .arg(shortened(QString::fromUtf8(type.field(*missing)->name))));
}

/// Reads one field. False when what follows it cannot be read.
bool NamedReader::field(const MessageType &type, WireReader &reader, const WireTag &tag, int depth,
    ProtobufMembers &members)
{
    const Field *const known = type.field(tag.number);
    if (!known || tag.type == WireTag::Type::EndGroup)
        return unknownField(reader, tag, depth, members);
    if (!takeRoom(known->name.size() + 4))
        return false;
    const bool isPacked
        = known->isRepeated && isScalar(known->type) && tag.type == WireTag::Type::Length;
    if (isPacked)
        return packed(*known, reader, tag, members);
    if (tag.type != wireTypeOf(known->type)) {
        m_path.push_back(known);
        note(reader,
            CodecText::tr(
                "the wire type is %1, but the schema needs %2 (Protocol Buffers, encoding)")
                .arg(
                    QString::number(int(tag.type)), QString::number(int(wireTypeOf(known->type)))));
        m_path.pop_back();
        return unknownField(reader, tag, depth, members);
    }
    m_path.push_back(known);
    QByteArray json;
    const bool isSound = value(*known, reader, tag, depth, json);
    m_path.pop_back();
    if (!json.isEmpty())
        members.add(*known, isMap(*known), json);
    return isSound;
}

/// Reads the value of a field. False when what follows it cannot be read; it may be there then.
bool NamedReader::value(
    const Field &field, WireReader &reader, const WireTag &tag, int depth, QByteArray &json)
{
    if (isScalar(field.type))
        return scalar(field, reader, json);
    if (field.type == Type::Group) {
        if (depth >= mostNesting)
            return note(reader,
                CodecText::tr("groups are nested more than %1 levels deep").arg(mostNesting));
        json = object(m_schema.messages[field.typeIndex], reader, depth + 1, field.number);
        return reader.problem().isEmpty();
    }
    QByteArrayView bytes;
    if (!content(reader, tag, bytes))
        return false;
    json = ofBytes(field, bytes, depth);
    return true;
}

bool NamedReader::unknownField(
    WireReader &reader, const WireTag &tag, int depth, ProtobufMembers &members)
{
    RecordFields fields;
    if (!addByNumber(reader, tag, fields, depth))
        return note(reader);
    const QByteArray object = fields.object();
    const QByteArray number = QByteArray::number(tag.number);
    // {"number":value}
    const qsizetype before = number.size() + 4;
    members.addUnknown(number, object.mid(before, object.size() - before - 1));
    return true;
}

/// Of a message that is cut, what is there.
bool NamedReader::content(WireReader &reader, const WireTag &tag, QByteArrayView &bytes)
{
    if (reader.content(tag, bytes))
        return true;
    if (m_isWhole || !reader.isShort())
        return note(reader);
    bytes = reader.takeRest();
    return !bytes.isEmpty();
}

/// A number, a truth value or an enum.
bool NamedReader::scalar(const Field &field, WireReader &reader, QByteArray &json)
{
    quint64 bits = 0;
    const WireTag::Type wireType = wireTypeOf(field.type);
    const bool isRead = wireType == WireTag::Type::Varint
        ? reader.varint(bits)
        : reader.fixed(wireType == WireTag::Type::FourBytes ? 4 : 8, bits);
    if (!isRead)
        return note(reader);
    json = scalarJson(m_schema, field, bits);
    return takeRoom(json.size() + 1);
}

/// Text, bytes or a message.
QByteArray NamedReader::ofBytes(const Field &field, QByteArrayView bytes, int depth)
{
    WireReader reader(bytes);
    if (field.type == Type::Bytes || (field.type == Type::Message && depth >= mostNesting)) {
        if (field.type == Type::Message)
            note(reader,
                CodecText::tr("messages are nested more than %1 levels deep").arg(mostNesting));
        if (&field == m_payloadField && depth == 0)
            m_payload = bytes;
        return bytesAsJson(bytes);
    }
    if (field.type == Type::String) {
        if (m_isWhole && !isValidUtf8(bytes))
            note(reader, CodecText::tr("the text is not UTF-8 (Protocol Buffers, encoding)"));
        return textAsJson(bytes);
    }
    const MessageType &type = m_schema.messages[field.typeIndex];
    return field.isRepeated && type.kind == Kind::MapEntry ? mapEntry(type, reader, depth + 1)
                                                           : object(type, reader, depth + 1);
}

/// Numbers one after the other, in one field.
bool NamedReader::packed(
    const Field &field, WireReader &reader, const WireTag &tag, ProtobufMembers &members)
{
    m_path.push_back(&field);
    QByteArrayView bytes;
    QByteArray values;
    const bool isSound = content(reader, tag, bytes);
    WireReader inner(isSound ? bytes : QByteArrayView());
    while (!inner.atEnd() && !m_result.isCut) {
        QByteArray json;
        if (!scalar(field, inner, json))
            break;
        values += (values.isEmpty() ? QByteArray() : QByteArray(",")) + json;
    }
    m_path.pop_back();
    if (isSound)
        members.add(field, false, values);
    return isSound;
}

/// "key":value
QByteArray NamedReader::mapEntry(const MessageType &type, WireReader &reader, int depth)
{
    const Field *const keyField = type.field(1);
    const Field *const valueField = type.field(2);
    if (!keyField || !valueField)
        return {};
    ProtobufMembers entry;
    members(type, reader, depth, 0, entry);
    QByteArray key = zeroJson(m_schema, *keyField);
    QByteArray value = zeroJson(m_schema, *valueField);
    entry.take(keyField->name, key);
    entry.take(valueField->name, value);
    takeRoom(key.size() + value.size());
    return (key.startsWith('"') ? key : jsonString(key)) + ':' + value;
}

/// A message of any type, which it names: {"@type": "type.googleapis.com/shop.Order", …}.
QByteArray NamedReader::any(WireReader &reader, int depth)
{
    QByteArrayView url;
    QByteArrayView value;
    while (!reader.atEnd()) {
        WireTag tag;
        RecordFields others;
        if (!reader.tag(tag)) {
            note(reader);
            break;
        }
        const bool isOurs = tag.type == WireTag::Type::Length && tag.number <= 2;
        if (isOurs ? !content(reader, tag, tag.number == 1 ? url : value)
                   : !addByNumber(reader, tag, others, depth)) {
            note(reader);
            break;
        }
    }
    RecordFields fields;
    fields.addUtf8("@type", url);
    const QByteArray name = url.sliced(url.lastIndexOf('/') + 1).toByteArray();
    const std::size_t index = m_schema.messageNamed(name);
    if (index == ProtobufSchema::none || depth >= mostNesting) {
        fields.addBytes("value", value);
        return fields.object();
    }
    WireReader inner(value);
    const MessageType &type = m_schema.messages[index];
    const QByteArray json = object(type, inner, depth + 1);
    if (type.kind != Kind::Plain)
        fields.addJson("value", json);
    const QByteArray head = fields.object();
    if (type.kind != Kind::Plain || json == "{}")
        return head;
    return head.chopped(1) + ',' + json.mid(1);
}

} // namespace

NamedFields fieldsByName(const ProtobufSchema &schema, std::size_t message, QByteArrayView bytes,
    bool isWhole, const ProtobufPayload &payload)
{
    return NamedReader(schema, bytes, isWhole).read(message, payload);
}

} // namespace wasclean
