#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/lengths.h"
#include "app/codecs/protobuf.h"
#include "app/codecs/recordfields.h"
#include "app/formats/jsonnode.h"
#include "app/formats/jsontext.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Writes JSON anew where it shows bytes as {"bytes": "de ad"}: ProtoJSON has base64 for them.
class ProtoJson
{
public:
    ProtoJson(const ProtobufSchema &schema, QByteArrayView json)
        : m_schema(schema)
        , m_json(json)
    { }

    QByteArray message(std::size_t type, const JsonNode &node) const;

private:
    using Field = ProtobufSchema::Field;
    using Kind = ProtobufSchema::Message::Kind;

    QByteArray value(const Field &field, const JsonNode &node) const;
    QByteArray element(const Field &field, const JsonNode &node) const;
    QByteArray entries(const Field &field, const JsonNode &node) const;

    const ProtobufSchema &m_schema;
    QByteArrayView m_json;
};

/// The field of a name as the schema or ProtoJSON has it: “first_name” or “firstName”.
const ProtobufSchema::Field *fieldOf(const ProtobufSchema::Message &type, const QByteArray &name)
{
    const auto plain = [](QByteArray text) { return text.replace('_', "").toLower(); };
    const QByteArray wanted = plain(name);
    const auto found = std::find_if(type.fields.begin(), type.fields.end(),
        [&](const ProtobufSchema::Field &field) { return plain(field.name) == wanted; });
    return found == type.fields.end() ? nullptr : &*found;
}

QByteArray ProtoJson::message(std::size_t type, const JsonNode &node) const
{
    const bool isKnown = type != ProtobufSchema::none && node.kind == JsonNode::Kind::Object
        && m_schema.messages[type].kind == Kind::Plain;
    if (!isKnown)
        return node.in(m_json).toByteArray();
    RecordFields members;
    for (const JsonMember &member : node.members) {
        const QByteArray name = member.name.toUtf8();
        const Field *const field = fieldOf(m_schema.messages[type], name);
        members.addNamed(
            name, field ? value(*field, member.value) : member.value.in(m_json).toByteArray());
    }
    return members.object();
}

QByteArray ProtoJson::value(const Field &field, const JsonNode &node) const
{
    if (field.isRepeated && node.kind == JsonNode::Kind::Object)
        return entries(field, node);
    if (!field.isRepeated || node.kind != JsonNode::Kind::Array)
        return element(field, node);
    QByteArray written;
    for (const JsonNode &each : node.elements)
        written += (written.isEmpty() ? QByteArray() : QByteArray(",")) + element(field, each);
    return '[' + written + ']';
}

/// Those of a map.
QByteArray ProtoJson::entries(const Field &field, const JsonNode &node) const
{
    const bool isMap = field.typeIndex != ProtobufSchema::none && field.type == Field::Type::Message
        && m_schema.messages[field.typeIndex].kind == Kind::MapEntry;
    const Field *const valueField = isMap ? m_schema.messages[field.typeIndex].field(2) : nullptr;
    if (!valueField)
        return node.in(m_json).toByteArray();
    RecordFields members;
    for (const JsonMember &member : node.members)
        members.addNamed(member.name.toUtf8(), element(*valueField, member.value));
    return members.object();
}

QByteArray ProtoJson::element(const Field &field, const JsonNode &node) const
{
    if (field.type == Field::Type::Message || field.type == Field::Type::Group)
        return message(field.typeIndex, node);
    const QByteArray json = node.in(m_json).toByteArray();
    const bool isShown = field.type == Field::Type::Bytes && node.members.size() == 1
        && node.members.front().name == QLatin1String("bytes");
    if (!isShown)
        return json;
    QByteArray hex = node.members.front().value.in(m_json).toByteArray();
    hex.replace('"', "").replace(' ', "");
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex.toLower() ? QByteArray('"' + bytes.toBase64() + '"') : json;
}

} // namespace

/// The types of the schema, that of sent messages first.
QList<CodecForm> ProtobufCodec::forms() const
{
    QStringList types;
    if (m_types) {
        for (const ProtobufSchema::Message &message : m_types->schema().messages) {
            if (message.kind == ProtobufSchema::Message::Kind::Plain)
                types.append(QString::fromUtf8(message.name));
        }
        std::sort(types.begin(), types.end());
        if (m_sent != ProtobufSchema::none) {
            types.removeOne(m_choice.sent);
            types.prepend(m_choice.sent);
        }
    }
    QList<FormField> fields;
    if (!types.isEmpty())
        fields.append(
            {QStringLiteral("type"), CodecText::tr("Type"), FormField::Kind::Choice, {}, types});
    fields.append(
        {QStringLiteral("delimited"), CodecText::tr("Length in front"), FormField::Kind::Switch});
    fields.append({QStringLiteral("message"), CodecText::tr("Message as JSON"),
        FormField::Kind::Json, CodecText::tr("For example {\"id\": 1, \"names\": [\"a\"]}")});
    return {{QStringLiteral("message"), CodecText::tr("Message"), fields}};
}

Checked<QByteArray> ProtobufCodec::bytesOf(const QByteArray &type, const QByteArray &json) const
{
    const JsonTree tree = parseJson(json);
    const ProtobufSchema &schema = m_types->schema();
    return m_types->encode(
        type, ProtoJson(schema, json).message(schema.messageNamed(type), *tree.root));
}

/// Writes a message that stands in a field of bytes as base64.
Checked<QByteArray> ProtobufCodec::withPayload(const QByteArray &json) const
{
    const JsonTree tree = parseJson(json);
    const JsonNode *payload = nullptr;
    QByteArray value;
    for (const JsonMember &member : tree.root->members) {
        const QByteArray field = member.name.toUtf8();
        if (field == m_payload.payloadField() && member.value.kind == JsonNode::Kind::Object)
            payload = &member.value;
        else if (field == m_payload.typeField())
            value = member.value.in(json).toByteArray();
    }
    const std::size_t inner = m_payload.typeOf(m_types->schema(), value);
    const bool isBytes = payload && payload->members.size() == 1
        && payload->members.front().name == QLatin1String("bytes");
    if (m_payload.isEmpty() || !payload || isBytes || inner == ProtobufSchema::none)
        return Checked<QByteArray>::good(json);
    const Checked<QByteArray> bytes
        = bytesOf(m_types->schema().messages[inner].name, payload->in(json).toByteArray());
    if (!bytes)
        return bytes;
    QByteArray complete = json;
    complete.replace(
        payload->start, payload->end - payload->start, QByteArray('"' + bytes->toBase64() + '"'));
    return Checked<QByteArray>::good(complete);
}

EncodedMessage ProtobufCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    if (!m_types) {
        form.refuse("message",
            CodecText::tr("To write messages of Protocol Buffers, choose their types in the menu "
                          "of the protocol above the log."));
        return form.binaryMessage({});
    }
    const bool isDelimited = form.isOn("delimited");
    const bool isList = form.needed("message").startsWith('[') && isDelimited;
    const QByteArray json
        = form.json("message", isList ? FormEncoder::Shape::Array : FormEncoder::Shape::Object);
    const JsonTree tree = parseJson(json);
    if (!tree.root)
        return form.binaryMessage({});
    QByteArray payload;
    for (const JsonNode &each : isList ? tree.root->elements : std::vector{*tree.root}) {
        const Checked<QByteArray> complete = withPayload(each.in(json).toByteArray());
        const Checked<QByteArray> bytes
            = complete ? bytesOf(form.text("type"), *complete) : complete;
        if (!bytes)
            form.refuse("message", bytes.problem);
        const QByteArray message = bytes.value.value_or(QByteArray());
        payload += (isDelimited ? lengthOf7Bits(quint64(message.size())) : QByteArray()) + message;
    }
    return form.binaryMessage(payload);
}

} // namespace wasclean
