#include "app/codecs/centrifugorecords.h"

#include "app/codecs/jsonitems.h"
#include "app/codecs/lengths.h"
#include "app/codecs/protobufnames.h"
#include "app/codecs/protobufschema.h"
#include "app/formats/jsonnode.h"

#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// Centrifugo's client.proto: a line for each message, with the number, the name and the type of
/// each field. A star stands for repeated, braces for a map with names of texts.
constexpr const char *centrifugoMessages[] = {
    "Error: 1 code uint, 2 message text, 3 temporary bool",
    "ClientInfo: 1 user text, 2 client text, 3 conn_info bytes, 4 chan_info bytes",
    "Publication: 4 data bytes, 5 info ClientInfo, 6 offset uint, 7 tags {text}, 8 delta bool, "
    "9 time int, 10 channel text",
    "Join: 1 info ClientInfo",
    "Unsubscribe: 2 code uint, 3 reason text",
    "Message: 1 data bytes",
    "Disconnect: 1 code uint, 2 reason text, 3 reconnect bool",
    "StreamPosition: 1 offset uint, 2 epoch text",
    "SubscribeResult: 1 expires bool, 2 ttl uint, 3 recoverable bool, 6 epoch text, "
    "7 publications Publication*, 8 recovered bool, 9 offset uint, 10 positioned bool, "
    "11 data bytes, 12 was_recovering bool, 13 delta bool",
    "Subscribe: 1 recoverable bool, 4 epoch text, 5 offset uint, 6 positioned bool, 7 data bytes",
    "Connect: 1 client text, 2 version text, 3 data bytes, 4 subs {SubscribeResult}, "
    "5 expires bool, 6 ttl uint, 7 ping uint, 8 pong bool, 9 session text, 10 node text, "
    "11 time int",
    "Refresh: 1 expires bool, 2 ttl uint",
    "Push: 2 channel text, 4 pub Publication, 5 join Join, 6 leave Join, "
    "7 unsubscribe Unsubscribe, 8 message Message, 9 subscribe Subscribe, 10 connect Connect, "
    "11 disconnect Disconnect, 12 refresh Refresh",
    "SubscribeRequest: 1 channel text, 2 token text, 3 recover bool, 6 epoch text, "
    "7 offset uint, 8 data bytes, 9 positioned bool, 10 recoverable bool, 11 join_leave bool, "
    "12 delta text, 14 flag int",
    "ConnectRequest: 1 token text, 2 data bytes, 3 subs {SubscribeRequest}, 4 name text, "
    "5 version text, 6 headers {text}, 7 flag int",
    "ConnectResult: 1 client text, 2 version text, 3 expires bool, 4 ttl uint, 5 data bytes, "
    "6 subs {SubscribeResult}, 7 ping uint, 8 pong bool, 9 session text, 10 node text, 11 time int",
    "ChannelRequest: 1 channel text",
    "PublishRequest: 1 channel text, 2 data bytes",
    "HistoryRequest: 1 channel text, 7 limit int, 8 since StreamPosition, 9 reverse bool",
    "RPCRequest: 1 data bytes, 2 method text",
    "TokenRequest: 1 token text",
    "SubRefreshRequest: 1 channel text, 2 token text",
    "RefreshResult: 1 client text, 2 version text, 3 expires bool, 4 ttl uint",
    "PresenceResult: 1 presence {ClientInfo}",
    "PresenceStatsResult: 1 num_clients uint, 2 num_users uint",
    "HistoryResult: 1 publications Publication*, 2 epoch text, 3 offset uint",
    "Empty:",
    "Command: 1 id uint, 4 connect ConnectRequest, 5 subscribe SubscribeRequest, "
    "6 unsubscribe ChannelRequest, 7 publish PublishRequest, 8 presence ChannelRequest, "
    "9 presence_stats ChannelRequest, 10 history HistoryRequest, 11 ping Empty, 12 send Message, "
    "13 rpc RPCRequest, 14 refresh TokenRequest, 15 sub_refresh SubRefreshRequest",
    "Reply: 1 id uint, 2 error Error, 4 push Push, 5 connect ConnectResult, "
    "6 subscribe SubscribeResult, 7 unsubscribe Empty, 8 publish Empty, 9 presence PresenceResult, "
    "10 presence_stats PresenceStatsResult, 11 history HistoryResult, 12 ping Empty, "
    "13 rpc Message, 14 refresh RefreshResult, 15 sub_refresh Refresh",
};

using Field = ProtobufSchema::Field;

std::size_t add(ProtobufSchema &schema, ProtobufSchema::Message message)
{
    schema.byName.insert(message.name, schema.messages.size());
    schema.messages.push_back(std::move(message));
    return schema.messages.size() - 1;
}

Field fieldOf(ProtobufSchema &schema, quint32 number, const QByteArray &name, QByteArray type)
{
    Field field;
    field.number = number;
    field.name = name;
    const bool isMap = type.startsWith('{');
    field.isRepeated = isMap || type.endsWith('*');
    type = isMap ? type.mid(1, type.size() - 2) : type.replace('*', "");
    if (isMap) {
        field.type = Field::Type::Message;
        field.typeIndex = add(schema,
            {name + '.' + type, ProtobufSchema::Message::Kind::MapEntry,
                {fieldOf(schema, 1, "key", "text"), fieldOf(schema, 2, "value", type)}});
        return field;
    }
    field.type = type == "text" ? Field::Type::String
        : type == "bytes"       ? Field::Type::Bytes
        : type == "bool"        ? Field::Type::Bool
        : type == "uint"        ? Field::Type::UInt64
        : type == "int"         ? Field::Type::Int64
                                : Field::Type::Message;
    if (field.type == Field::Type::Message)
        field.typeIndex = schema.messageNamed(type);
    return field;
}

const ProtobufSchema &centrifugoSchema()
{
    static const ProtobufSchema schema = [] {
        ProtobufSchema made;
        for (const QByteArray line : centrifugoMessages) {
            const qsizetype colon = line.indexOf(':');
            ProtobufSchema::Message message{line.first(colon)};
            for (const QByteArray &part : line.mid(colon + 1).split(',')) {
                const QByteArrayList words = part.trimmed().split(' ');
                if (words.size() == 3)
                    message.fields.push_back(fieldOf(made, words[0].toUInt(), words[1], words[2]));
            }
            add(made, std::move(message));
        }
        return made;
    }();
    return schema;
}

/// With what {"bytes": "7b 7d"} holds in its place, where that is JSON itself.
QByteArray unwrapped(QByteArrayView json)
{
    return replacedValues(json, [json](const JsonNode &node) -> std::optional<QByteArray> {
        if (node.members.size() != 1 || node.members.front().name != QLatin1String("bytes"))
            return {};
        const QByteArray bytes
            = QByteArray::fromHex(node.members.front().value.in(json).toByteArray());
        return isSoundJson(bytes) ? std::optional(compactJson(bytes)) : std::nullopt;
    });
}

/// A field of text, bytes or a message.
QByteArray lengthDelimited(quint32 number, const QByteArray &content)
{
    return lengthOf7Bits(number << 3 | 2) + lengthOf7Bits(quint64(content.size())) + content;
}

} // namespace

CentrifugoJson centrifugoAsJson(QByteArrayView record, Direction direction)
{
    const ProtobufSchema &schema = centrifugoSchema();
    const NamedFields named = fieldsByName(schema,
        schema.messageNamed(direction == Direction::Sent ? "Command" : "Reply"), record, true);
    return {unwrapped(named.json), named.fault, named.faultAt};
}

QByteArray centrifugoCommand(const QByteArray &method, quint64 id, const CentrifugoMembers &members)
{
    const ProtobufSchema &schema = centrifugoSchema();
    const ProtobufSchema::Message &command = schema.messages[schema.messageNamed("Command")];
    const Field *const field = command.fieldNamed(method);
    QByteArray body;
    for (const auto &[name, value] : members) {
        if (const Field *const member = schema.messages[field->typeIndex].fieldNamed(name))
            body += lengthDelimited(member->number, value);
    }
    const QByteArray record
        = lengthOf7Bits(1 << 3) + lengthOf7Bits(id) + lengthDelimited(field->number, body);
    return lengthOf7Bits(quint64(record.size())) + record;
}

} // namespace wasclean
