#include "app/codecs/actioncable.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/formats/jsontext.h"

namespace wasclean {

namespace {

/// The object with a member in front of its own ones.
QByteArray withMember(const char *name, const QByteArray &value, const QByteArray &object)
{
    const bool isObject = object.startsWith('{') && object.endsWith('}') && object.size() >= 2;
    const QByteArray rest = isObject ? object.mid(1, object.size() - 2).trimmed() : object;
    return '{' + jsonString(name) + ':' + jsonString(value)
        + (rest.isEmpty() ? QByteArray() : ',' + rest) + '}';
}

} // namespace

QList<CodecForm> ActionCableCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField channel{QStringLiteral("channel"), CodecText::tr("Channel"), Kind::Line,
        CodecText::tr("for example ChatChannel")};
    const FormField params{QStringLiteral("params"), CodecText::tr("Channel parameters"),
        Kind::Json, CodecText::tr("A JSON object, for example {\"room\": 1}")};
    return {
        {QStringLiteral("message"), QStringLiteral("message"),
            {channel,
                {QStringLiteral("action"), CodecText::tr("Action"), Kind::Line,
                    CodecText::tr("Name of the method")},
                params,
                {QStringLiteral("data"), CodecText::tr("Data"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"x\": 1}")}}},
        {QStringLiteral("subscribe"), QStringLiteral("subscribe"), {channel, params}},
        {QStringLiteral("unsubscribe"), QStringLiteral("unsubscribe"), {channel, params}},
    };
}

/// The identifier and the data are JSON in strings.
EncodedMessage ActionCableCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    RecordFields command;
    command.addText("command", input.form);
    const QByteArray channel = form.needed("channel");
    command.addUtf8("identifier",
        withMember("channel", channel, form.json("params", FormEncoder::Shape::Object)));
    if (form.isForm("message")) {
        const QByteArray action = form.text("action");
        const QByteArray data = form.json("data", FormEncoder::Shape::Object);
        if (!action.isEmpty())
            command.addUtf8("data", withMember("action", action, data));
        else
            command.addUtf8("data", data.isEmpty() ? "{}" : data);
    }
    return form.textMessage(command.object());
}

} // namespace wasclean
