#include "app/codecs/ocpp.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsontext.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A message type of OCPP-J, and the elements after its type.
struct OcppType
{
    int number;
    RecordKind kind;
    std::vector<const char *> parts;
};

const std::vector<OcppType> &ocppTypes()
{
    static const std::vector<OcppType> types{
        {2, RecordKind::Request, {"id", "action", "payload"}},
        {3, RecordKind::Answer, {"id", "payload"}},
        {4, RecordKind::Error, {"id", "code", "description", "details"}},
        {5, RecordKind::Error, {"id", "code", "description", "details"}},
        {6, RecordKind::Message, {"id", "action", "payload"}},
    };
    return types;
}

const OcppType *ocppType(const JsonItems &items)
{
    const int number = items.at(0).toInt();
    const auto found = std::find_if(ocppTypes().begin(), ocppTypes().end(),
        [number](const OcppType &type) { return type.number == number; });
    return found == ocppTypes().end() ? nullptr : &*found;
}

QString ocppFault(const JsonItems &items, const OcppType &type)
{
    if (items.items.size() != type.parts.size() + 1)
        return CodecText::tr("a message of type %1 has %2 elements; this one has %3 (OCPP-J, RPC "
                             "framework)")
            .arg(type.number)
            .arg(type.parts.size() + 1)
            .arg(items.items.size());
    if (!isJsonString(items.at(1)))
        return CodecText::tr("the message id must be a string (OCPP-J, RPC framework)");
    constexpr qsizetype longestId = 36;
    if (QString::fromUtf8(jsonStringValue(items.at(1))).size() > longestId)
        return CodecText::tr("the message id has more than 36 characters (OCPP-J, RPC framework)");
    if ((type.number == 2 || type.number == 6) && !isJsonString(items.at(2)))
        return CodecText::tr("the action must be a string (OCPP-J, RPC framework)");
    const bool hasPayload = type.number == 2 || type.number == 3 || type.number == 6;
    if (hasPayload && !isJsonObject(items.at(type.parts.size())))
        return CodecText::tr("the payload must be an object (OCPP-J, RPC framework)");
    return {};
}

bool isOcppAction(QByteArrayView action)
{
    for (const char *known : {"\"BootNotification\"", "\"Heartbeat\"", "\"StatusNotification\"",
             "\"Authorize\"", "\"StartTransaction\"", "\"TransactionEvent\"", "\"MeterValues\""}) {
        if (action == QByteArrayView(known))
            return true;
    }
    return false;
}

} // namespace

OcppCodec::OcppCodec()
    : Codec(QStringLiteral("ocpp"), QStringLiteral("OCPP"))
{ }

CodecGuess OcppCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol.startsWith(QStringLiteral("ocpp")))
        return knownBySubprotocol(evidence);
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = readJsonItems(first.payload);
        if (items.isArray() && items.at(0) == "2" && isOcppAction(items.at(2)))
            return knownByMessage(Certainty::Likely, first);
    }
    return {};
}

DecodedMessage OcppCodec::decode(const CodecMessage &message) const
{
    const JsonItems items = readJsonItems(message.payload);
    if (message.isWhole && !items.isSound())
        return faulty(
            message, CodecText::tr("this is not JSON: %1").arg(items.problem), items.problemAt);
    const OcppType *const type = items.isArray() ? ocppType(items) : nullptr;
    if (!type)
        return faulty(message,
            CodecText::tr("a message is an array that begins with its type, 2 to 6 (OCPP-J, RPC "
                          "framework)"),
            0);
    RecordFields fields;
    fields.addJson("type", items.at(0));
    for (size_t i = 0; i < type->parts.size(); ++i)
        fields.addJson(type->parts[i], items.at(i + 1));
    const QString id = shownValue(items.at(1));
    QStringList summary;
    const bool isCall = type->number == 2 || type->number == 6;
    const QString action = isCall ? shownValue(items.at(2)) : QString();
    if (isCall) {
        const QByteArrayView payload = items.items.size() > 3 ? items.at(3) : items.rest.value;
        summary = {CodecText::tr("%1 %2").arg(action, shownText(payload)), id};
    } else if (type->number == 3) {
        const QByteArrayView payload = items.items.size() > 2 ? items.at(2) : items.rest.value;
        summary = {CodecText::tr("result %1").arg(shownText(payload)), id};
    } else {
        summary = {
            words(CodecText::tr("error %1").arg(shownValue(items.at(2))), shownValue(items.at(3))),
            id};
    }
    // "Heartbeat" is a request of its own, and its answer tells the time.
    DecodedRecord record
        = makeRecord(action == QStringLiteral("Heartbeat") ? RecordKind::Heartbeat : type->kind,
            summary, fields);
    const QByteArray idKey = jsonIdKey(items.at(1));
    const QByteArray key = idKey.isEmpty() ? QByteArray() : "call " + idKey;
    if (type->number == 2)
        record.asks = key;
    else if (type->number == 3 || type->number == 4)
        record.answers = key;
    if (message.isWhole)
        setFault(record, ocppFault(items, *type));
    return only(std::move(record));
}

} // namespace wasclean
