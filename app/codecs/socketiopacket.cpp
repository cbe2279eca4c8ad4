#include "app/codecs/socketiopacket.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }

constexpr std::array socketPackets
    = {"connect", "disconnect", "event", "ack", "error", "binary event", "binary ack"};

enum SocketPacket { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

/// A Socket.IO packet: TYPE [N-] [/namespace,] [id] [JSON].
struct SocketHeader
{
    int type = 0;
    int attachments = 0;
    QByteArray space = "/";
    QByteArrayView id;
    QByteArrayView json;
    /// Where the JSON begins in the payload.
    qsizetype jsonAt = 0;
    QString fault;
    qsizetype faultAt = -1;
};

bool hasAttachments(int type) { return type == BinaryEvent || type == BinaryAck; }

/// Takes the digits at the front.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

SocketHeader readSocketHeader(QByteArrayView payload)
{
    SocketHeader header;
    const auto fail = [&](const QString &sentence, qsizetype at) {
        header.fault = sentence;
        header.faultAt = at;
        return header;
    };
    if (payload.size() < 2)
        return fail(CodecText::tr(
                        "the Socket.IO packet type is missing (Socket.IO protocol, packet format)"),
            1);
    header.type = payload[1] - '0';
    if (header.type < Connect || header.type > BinaryAck)
        return fail(CodecText::tr("“%1” is no Socket.IO packet type; the types are 0 to 6")
                        .arg(shownText(payload.sliced(1, 1))),
            1);
    QByteArrayView rest = payload.sliced(2);
    if (hasAttachments(header.type)) {
        const QByteArrayView count = takeDigits(rest);
        if (count.isEmpty() || count.size() > 4 || !rest.startsWith('-'))
            return fail(CodecText::tr("a binary packet begins with the number of its attachments "
                                      "and “-” (Socket.IO protocol, packet format)"),
                2);
        header.attachments = count.toInt();
        rest = rest.sliced(1);
    }
    if (rest.startsWith('/')) {
        const qsizetype comma = rest.indexOf(',');
        header.space = rest.first(comma < 0 ? rest.size() : comma).toByteArray();
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    }
    header.id = takeDigits(rest);
    // An ack answers with the number, and JSON has no zeros in front (RFC 8259, 6).
    while (header.id.size() > 1 && header.id.front() == '0')
        header.id = header.id.sliced(1);
    header.json = rest;
    header.jsonAt = payload.size() - rest.size();
    return header;
}

/// The namespace alone. Clients of Socket.IO 2 may put a query behind it, and the server answers
/// without it.
QByteArray spaceName(const SocketHeader &header, int engineVersion)
{
    const qsizetype query = engineVersion == 3 ? header.space.indexOf('?') : -1;
    return query < 0 ? header.space : header.space.first(query);
}

/// Empty for the main namespace.
QString shownSpace(const SocketHeader &header)
{
    return header.space == "/" ? QString() : shownText(header.space);
}

QByteArray ackKey(const SocketHeader &header)
{
    return "ack " + header.space + ' ' + header.id.toByteArray();
}

RecordKind kindOf(const SocketHeader &header, Direction direction)
{
    switch (header.type) {
    case Connect:
        return direction == Direction::Sent ? RecordKind::Request : RecordKind::Open;
    case Disconnect:
        return RecordKind::Close;
    case ConnectError:
        return RecordKind::Error;
    case Ack:
    case BinaryAck:
        return RecordKind::Answer;
    default:
        return header.id.isEmpty() ? RecordKind::Message : RecordKind::Request;
    }
}

/// What the JSON of the packet must be, and what is wrong with it.
QString payloadFault(const SocketHeader &header, const JsonItems &items)
{
    const bool isList = header.type == Event || header.type == BinaryEvent || header.type == Ack
        || header.type == BinaryAck;
    const bool isEvent = header.type == Event || header.type == BinaryEvent;
    if (header.json.isEmpty())
        return isList
            ? CodecText::tr("the array with the arguments is missing (Socket.IO protocol, "
                            "packet format)")
            : QString();
    if (!items.isSound())
        return CodecText::tr("the payload is not JSON: %1").arg(items.problem);
    if (isList && !items.isArray())
        return CodecText::tr("the payload of an event or an ack must be an array (Socket.IO "
                             "protocol, packet format)");
    if (isEvent && items.items.empty())
        return CodecText::tr(
            "the name of the event is missing (Socket.IO protocol, event packets)");
    if ((header.type == Ack || header.type == BinaryAck) && header.id.isEmpty())
        return CodecText::tr("the id of the ack is missing (Socket.IO protocol, ack packets)");
    return {};
}

QString waitingText(int attachments)
{
    if (attachments == 0)
        return {};
    return CodecText::tr("%1 attachment(s) follow", nullptr, attachments).arg(attachments);
}

void describeEvent(const JsonItems &items, RecordFields &fields, QStringList &summary)
{
    QString name = shownValue(items.items.empty() ? items.rest.value : items.at(0));
    if (name.isEmpty())
        name = QStringLiteral("\"\"");
    QByteArray arguments = restOfArray(items, 1);
    if (!items.items.empty() && !items.rest.value.isEmpty()) {
        // The beginning of a long message: shown as far as it goes.
        arguments.chop(1);
        arguments += arguments.size() > 1 ? "," + items.rest.value.toByteArray()
                                          : items.rest.value.toByteArray();
    }
    const QByteArrayView shown = items.items.size() == 2 && items.rest.value.isEmpty()
        ? items.at(1)
        : QByteArrayView(arguments);
    // Only what is whole is JSON.
    fields.addJson("event", items.at(0));
    fields.addJson("args", restOfArray(items, 1));
    summary.append(items.items.size() == 1 && items.rest.value.isEmpty()
            ? CodecText::tr("emit %1").arg(name)
            : CodecText::tr("emit %1 %2").arg(name, shownText(shown)));
}

void describeAnswer(
    const SocketHeader &header, const JsonItems &items, RecordFields &fields, QStringList &summary)
{
    const QByteArrayView shown = items.items.size() == 1 ? items.at(0) : header.json;
    fields.addJson("args", items.isSound() ? header.json : QByteArrayView());
    summary.append(CodecText::tr("ack %1 %2").arg(shownText(header.id), shownText(shown)));
}

void describeConnection(const SocketHeader &header, const JsonItems &items, Direction direction,
    RecordFields &fields, QStringList &summary)
{
    if (header.json.isEmpty() || items.isSound())
        fields.addJson("data", header.json);
    const QString space = shownText(header.space);
    if (header.type == Disconnect) {
        summary.append(CodecText::tr("disconnect %1").arg(space));
    } else if (header.type == ConnectError) {
        const QByteArrayView reason
            = items.has("message") ? items.value("message") : QByteArrayView(header.json);
        summary.append(CodecText::tr("refused %1 %2").arg(space, shownValue(reason)));
    } else if (direction == Direction::Sent) {
        summary.append(CodecText::tr("connect %1").arg(space));
    } else {
        summary.append(CodecText::tr("connected %1").arg(space));
        if (items.has("sid"))
            summary.append(CodecText::tr("sid %1").arg(shownValue(items.value("sid"))));
    }
}

/// With Engine.IO 3, the server connects the main namespace unasked.
bool isAnswerToConnect(const SocketHeader &header, int engineVersion)
{
    return (header.type == Connect || header.type == ConnectError)
        && (engineVersion == 4 || header.space != "/");
}

/// A packet of which the header is read. Its faults stand in the JSON.
DecodedMessage describePacket(
    const SocketHeader &header, const CodecMessage &message, int engineVersion, bool isWhole)
{
    const JsonItems items = header.json.isEmpty() ? JsonItems() : readJsonItems(header.json);
    const QString fault = isWhole ? payloadFault(header, items) : QString();
    if (!fault.isEmpty())
        return faulty(message, fault, header.jsonAt + qMax<qsizetype>(0, items.problemAt));
    RecordFields fields;
    QStringList summary;
    fields.addText("packet", QString::fromLatin1(socketPackets[size_t(header.type)]));
    fields.addUtf8("namespace", header.space);
    fields.addJson("ack", header.id);
    if (hasAttachments(header.type))
        fields.addNumber("attachments", header.attachments);
    switch (header.type) {
    case Event:
    case BinaryEvent:
        describeEvent(items, fields, summary);
        summary.append(shownSpace(header));
        if (!header.id.isEmpty())
            summary.append(CodecText::tr("ack %1").arg(shownText(header.id)));
        break;
    case Ack:
    case BinaryAck:
        describeAnswer(header, items, fields, summary);
        summary.append(shownSpace(header));
        break;
    default:
        describeConnection(header, items, message.direction, fields, summary);
    }
    summary.append(waitingText(header.attachments));
    DecodedRecord record = makeRecord(kindOf(header, message.direction), summary, fields);
    if (record.kind == RecordKind::Answer)
        record.answers = ackKey(header);
    else if (!header.id.isEmpty())
        record.asks = ackKey(header);
    else if (header.type == Connect && message.direction == Direction::Sent)
        record.asks = "connect " + spaceName(header, engineVersion);
    else if (isAnswerToConnect(header, engineVersion))
        record.answers = "connect " + spaceName(header, engineVersion);
    return only(std::move(record));
}

/// The member of an object in MessagePack. Encoders for JavaScript write undefined as an empty
/// extension.
QByteArrayView definedValue(const JsonItems &packet, QByteArrayView name)
{
    const QByteArrayView value = packet.value(name);
    return value == R"({"ext":0,"bytes":"00"})" || value == "null" ? QByteArrayView() : value;
}

} // namespace

DecodedMessage decodeSocketPacket(const CodecMessage &message, int engineVersion)
{
    const SocketHeader header = readSocketHeader(message.payload);
    if (!header.fault.isEmpty())
        return faulty(message, header.fault, header.faultAt);
    return describePacket(header, message, engineVersion, message.isWhole);
}

std::optional<DecodedMessage> decodeBinaryPacket(const CodecMessage &message, int engineVersion)
{
    const QByteArrayView bytes = message.payload.sliced(engineVersion == 3 ? 1 : 0);
    // An object of two to five members.
    if (bytes.isEmpty() || uchar(bytes[0]) < 0x82 || uchar(bytes[0]) > 0x85)
        return {};
    const BinaryValue value = readMessagePack(bytes);
    const JsonItems packet = readJsonItems(value.json);
    const QByteArrayView type = packet.value("type");
    const bool isType = type.size() == 1 && type[0] >= '0' && type[0] <= '4';
    const bool isSound = value.problem.isEmpty() && value.used == bytes.size();
    if (!isSound || !isType || !isJsonString(packet.value("nsp")))
        return {};
    SocketHeader header;
    header.type = type[0] - '0';
    header.space = packet.text("nsp");
    header.id = definedValue(packet, "id");
    header.json = definedValue(packet, "data");
    return describePacket(header, message, engineVersion, true);
}

} // namespace wasclean
