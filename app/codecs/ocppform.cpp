#include "app/codecs/ocpp.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/formats/jsontext.h"

namespace wasclean {

QList<CodecForm> OcppCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField action{QStringLiteral("action"), CodecText::tr("Action"), Kind::Line,
        CodecText::tr("for example BootNotification")};
    const FormField id{QStringLiteral("id"), CodecText::tr("Id"), Kind::Id};
    const FormField callId{
        QStringLiteral("id"), CodecText::tr("Id"), Kind::Line, CodecText::tr("of the call")};
    const FormField payload{
        QStringLiteral("payload"), CodecText::tr("Payload"), Kind::Json, QStringLiteral("{}")};
    return {
        {QStringLiteral("call"), QStringLiteral("CALL"), {action, id, payload}},
        {QStringLiteral("result"), QStringLiteral("CALLRESULT"), {callId, payload}},
        {QStringLiteral("error"), QStringLiteral("CALLERROR"),
            {callId,
                {QStringLiteral("code"), CodecText::tr("Error code"), Kind::Line,
                    QStringLiteral("NotSupported")},
                {QStringLiteral("text"), CodecText::tr("Error text"), Kind::Line},
                {QStringLiteral("payload"), CodecText::tr("Error details"), Kind::Json,
                    QStringLiteral("{}")}}},
    };
}

EncodedMessage OcppCodec::encode(const FormInput &input) const
{
    constexpr qsizetype longestId = 36;
    FormEncoder form(input);
    const bool isCall = form.isForm("call");
    const QByteArray id = isCall ? form.id("id") : form.needed("id");
    if (QString::fromUtf8(id).size() > longestId)
        form.refuse("id", CodecText::tr("An id has at most 36 characters."));
    const QByteArray action = isCall ? form.needed("action") : QByteArray();
    QByteArray payload = form.json("payload", FormEncoder::Shape::Object);
    if (payload.isEmpty())
        payload = "{}";
    if (isCall)
        return form.textMessage(
            "[2," + jsonString(id) + ',' + jsonString(action) + ',' + payload + ']');
    if (form.isForm("result"))
        return form.textMessage("[3," + jsonString(id) + ',' + payload + ']');
    const QByteArray code = form.text("code").isEmpty() ? "NotSupported" : form.text("code");
    return form.textMessage("[4," + jsonString(id) + ',' + jsonString(code) + ','
        + jsonString(form.text("text")) + ',' + payload + ']');
}

} // namespace wasclean
