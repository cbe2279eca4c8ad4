#include "app/codecs/socketio.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
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

/// "/admin,", or nothing for the main namespace.
QByteArray namespacePart(FormEncoder &form)
{
    const QByteArray space = form.text("namespace");
    if (space.isEmpty() || space == "/")
        return {};
    if (!space.startsWith('/') || space.contains(','))
        form.refuse(
            "namespace", CodecText::tr("A namespace begins with “/” and contains no comma."));
    return space + ',';
}

QByteArray ackPart(FormEncoder &form, const QByteArray &id)
{
    const bool isNumber
        = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        form.refuse("ack", CodecText::tr("The id of an ack consists of digits."));
    return id;
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
                {QStringLiteral("ack"), CodecText::tr("Ack id"), Kind::Id}, argumentsField()}},
        {QStringLiteral("ack"), CodecText::tr("Ack"),
            {{QStringLiteral("ack"), CodecText::tr("Ack id"), Kind::Line,
                 CodecText::tr("of the event")},
                namespaceField(), argumentsField()}},
        {QStringLiteral("connect"), CodecText::tr("Connect"),
            {namespaceField(),
                {QStringLiteral("data"), CodecText::tr("Auth data"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"token\": \"abc\"}")}}},
        {QStringLiteral("disconnect"), CodecText::tr("Disconnect"), {namespaceField()}},
    };
}

EncodedMessage SocketIoCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    if (form.isForm("connect")) {
        const QByteArray space = namespacePart(form);
        return form.textMessage("40" + space + form.json("data", FormEncoder::Shape::Object));
    }
    if (form.isForm("disconnect"))
        return form.textMessage("41" + namespacePart(form));
    if (form.isForm("ack")) {
        const QByteArray id = ackPart(form, form.needed("ack"));
        const QByteArray space = namespacePart(form);
        return form.textMessage("43" + space + id + '[' + form.elements("args") + ']');
    }
    const QByteArray event = form.needed("event");
    const QByteArray space = namespacePart(form);
    const bool wantsAck = form.isOn("wantsAck") || !form.text("ack").isEmpty();
    const QByteArray id = wantsAck ? ackPart(form, form.id("ack")) : QByteArray();
    const QByteArray arguments = form.elements("args");
    return form.textMessage("42" + space + id + '[' + jsonString(event)
        + (arguments.isEmpty() ? QByteArray() : ',' + arguments) + ']');
}

} // namespace wasclean
