#include "app/codecs/socketio.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/recordfields.h"
#include "app/formats/jsontext.h"

#include <algorithm>

namespace wasclean {

namespace {

FormField namespaceField()
{
    return {QStringLiteral("namespace"), CodecText::tr("Namespace"), FormField::Kind::Line,
        QStringLiteral("/")};
}

FormField argumentsField()
{
    return {QStringLiteral("args"), CodecText::tr("Arguments"), FormField::Kind::Json,
        CodecText::tr("One JSON value, or an array of several, for example [{\"x\": 1}, \"a\"]")};
}

QString packedName() { return QStringLiteral("MessagePack"); }

FormField encodingField(SocketIoCodec::Encoding encoding)
{
    QStringList names{QStringLiteral("JSON"), packedName()};
    if (encoding == SocketIoCodec::Encoding::MessagePack)
        names.move(1, 0);
    return {
        QStringLiteral("encoding"), CodecText::tr("Encoding"), FormField::Kind::Choice, {}, names};
}

QByteArray namespaceOf(FormEncoder &form)
{
    const QByteArray space = form.text("namespace");
    if (space.isEmpty())
        return "/";
    if (!space.startsWith('/') || space.contains(','))
        form.refuse(
            "namespace", CodecText::tr("A namespace begins with “/” and contains no comma."));
    return space;
}

QByteArray ackPart(FormEncoder &form, const QByteArray &id)
{
    const bool isNumber
        = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        form.refuse("ack", CodecText::tr("The id of an ack consists of digits."));
    return id;
}

/// The object that the parser for MessagePack writes.
EncodedMessage binaryPacket(
    FormEncoder &form, int type, const QByteArray &id, const QByteArray &data, int engineVersion)
{
    RecordFields packet;
    packet.addNumber("type", type);
    packet.addJson("data", data);
    if (!id.isEmpty())
        packet.addNumber("id", id.toLongLong());
    packet.addUtf8("nsp", namespaceOf(form));
    const BinaryBytes made = writeMessagePack(packet.object());
    if (!made.problem.isEmpty())
        form.refuse("args", made.problem);
    return form.binaryMessage(engineVersion == 3 ? '\x04' + made.bytes : made.bytes);
}

/// A packet with the namespace of the form.
EncodedMessage textPacket(FormEncoder &form, int type, const QByteArray &id, const QByteArray &data)
{
    const QByteArray space = namespaceOf(form);
    return form.textMessage(
        '4' + QByteArray::number(type) + (space == "/" ? QByteArray() : space + ',') + id + data);
}

} // namespace

QList<CodecForm> SocketIoCodec::forms() const
{
    using Kind = FormField::Kind;
    return {
        {QStringLiteral("event"), CodecText::tr("Event"),
            {{QStringLiteral("event"), CodecText::tr("Event"), Kind::Line,
                 CodecText::tr("for example chat")},
                namespaceField(),
                {QStringLiteral("wantsAck"), CodecText::tr("Ask for an ack"), Kind::Switch},
                {QStringLiteral("ack"), CodecText::tr("Ack id"), Kind::Id},
                encodingField(m_encoding), argumentsField()}},
        {QStringLiteral("ack"), CodecText::tr("Ack"),
            {{QStringLiteral("ack"), CodecText::tr("Ack id"), Kind::Line,
                 CodecText::tr("of the event")},
                namespaceField(), encodingField(m_encoding), argumentsField()}},
        {QStringLiteral("connect"), CodecText::tr("Connect"),
            {namespaceField(), encodingField(m_encoding),
                {QStringLiteral("data"), CodecText::tr("Auth data"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"token\": \"abc\"}")}}},
        {QStringLiteral("disconnect"), CodecText::tr("Disconnect"),
            {namespaceField(), encodingField(m_encoding)}},
    };
}

EncodedMessage SocketIoCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    const QByteArray encoding = form.text("encoding");
    const bool isPacked = encoding.isEmpty() ? m_encoding == Encoding::MessagePack
                                             : encoding == packedName().toUtf8();
    const auto packet = [&](int type, const QByteArray &id, const QByteArray &data) {
        return isPacked ? binaryPacket(form, type, id, data, m_engineVersion)
                        : textPacket(form, type, id, data);
    };
    if (form.isForm("connect"))
        return packet(0, {}, form.json("data", FormEncoder::Shape::Object));
    if (form.isForm("disconnect"))
        return packet(1, {}, {});
    if (form.isForm("ack")) {
        const QByteArray id = ackPart(form, form.needed("ack"));
        return packet(3, id, '[' + form.elements("args") + ']');
    }
    const QByteArray event = form.needed("event");
    const bool wantsAck = form.isOn("wantsAck") || !form.text("ack").isEmpty();
    const QByteArray id = wantsAck ? ackPart(form, form.id("ack")) : QByteArray();
    const QByteArray arguments = form.elements("args");
    return packet(2, id,
        '[' + jsonString(event) + (arguments.isEmpty() ? QByteArray() : ',' + arguments) + ']');
}

} // namespace wasclean
