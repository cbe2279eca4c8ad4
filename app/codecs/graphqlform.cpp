#include "app/codecs/graphql.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"

namespace wasclean {

QList<CodecForm> GraphQlCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField operationId{
        QStringLiteral("id"), CodecText::tr("Id"), Kind::Line, CodecText::tr("of the operation")};
    const FormField payload{QStringLiteral("payload"), CodecText::tr("Payload"), Kind::Json,
        CodecText::tr("A JSON object, for example {\"token\": \"abc\"}")};
    QList<CodecForm> forms{
        {QStringLiteral("start"), CodecText::tr("Operation"),
            {{QStringLiteral("operationName"), CodecText::tr("Operation name"), Kind::Line,
                 CodecText::tr("if there are several")},
                {QStringLiteral("id"), CodecText::tr("Id"), Kind::Id},
                {QStringLiteral("query"), CodecText::tr("Operation"), Kind::Text,
                    QStringLiteral("subscription { tick }")},
                {QStringLiteral("variables"), CodecText::tr("Variables"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"symbol\": \"ACME\"}")}}},
        {QStringLiteral("stop"), CodecText::tr("End an operation"), {operationId}},
        {QStringLiteral("init"), QStringLiteral("connection_init"), {payload}},
    };
    if (m_dialect == Dialect::TransportWs) {
        forms.append({QStringLiteral("ping"), QStringLiteral("ping"), {payload}});
        forms.append({QStringLiteral("pong"), QStringLiteral("pong"), {payload}});
    } else {
        forms.append({QStringLiteral("terminate"), QStringLiteral("connection_terminate"), {}});
    }
    return forms;
}

EncodedMessage GraphQlCodec::encode(const FormInput &input) const
{
    const bool isLegacy = m_dialect == Dialect::Legacy;
    FormEncoder form(input);
    RecordFields message;
    if (form.isForm("stop")) {
        message.addUtf8("id", form.needed("id"));
        message.addUtf8("type", isLegacy ? "stop" : "complete");
        return form.textMessage(message.object());
    }
    if (form.isForm("start")) {
        message.addUtf8("id", form.id("id"));
        message.addUtf8("type", isLegacy ? "start" : "subscribe");
        RecordFields payload;
        if (const QByteArray name = form.text("operationName"); !name.isEmpty())
            payload.addUtf8("operationName", name);
        payload.addUtf8("query", form.needed("query"));
        payload.addJson("variables", form.json("variables", FormEncoder::Shape::Object));
        message.addJson("payload", payload.object());
        return form.textMessage(message.object());
    }
    const QByteArray type = form.isForm("init") ? "connection_init"
        : form.isForm("terminate")              ? "connection_terminate"
                                                : input.form.toUtf8();
    message.addUtf8("type", type);
    message.addJson("payload", form.json("payload", FormEncoder::Shape::Object));
    return form.textMessage(message.object());
}

} // namespace wasclean
