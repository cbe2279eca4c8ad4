#include "app/codecs/phoenix.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/formats/jsontext.h"

namespace wasclean {

QList<CodecForm> PhoenixCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField topic{QStringLiteral("topic"), CodecText::tr("Topic"), Kind::Line,
        CodecText::tr("for example room:1")};
    const FormField ref{QStringLiteral("ref"), CodecText::tr("Ref"), Kind::Id};
    const FormField serializer{QStringLiteral("serializer"), CodecText::tr("Serializer"),
        Kind::Choice, {}, {QStringLiteral("2.0.0"), QStringLiteral("1.0.0")}};
    const FormField payload{
        QStringLiteral("payload"), CodecText::tr("Payload"), Kind::Json, QStringLiteral("{}")};
    return {
        {QStringLiteral("push"), CodecText::tr("Push"),
            {topic,
                {QStringLiteral("event"), CodecText::tr("Event"), Kind::Line,
                    CodecText::tr("for example chat")},
                ref, serializer, payload}},
        {QStringLiteral("join"), CodecText::tr("Join"), {topic, ref, serializer, payload}},
        {QStringLiteral("leave"), CodecText::tr("Leave"), {topic, ref, serializer}},
        {QStringLiteral("heartbeat"), CodecText::tr("Heartbeat"), {ref, serializer}},
    };
}

EncodedMessage PhoenixCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    const bool isHeartbeat = form.isForm("heartbeat");
    const QByteArray topic = isHeartbeat ? QByteArray("phoenix") : form.needed("topic");
    const QByteArray event = isHeartbeat ? QByteArray("heartbeat")
        : form.isForm("join")            ? QByteArray("phx_join")
        : form.isForm("leave")           ? QByteArray("phx_leave")
                                         : form.needed("event");
    const QByteArray ref = form.id("ref");
    QByteArray payload = form.json("payload");
    if (payload.isEmpty())
        payload = "{}";
    // All messages of a channel carry the ref of its join.
    QMap<QString, QString> &joins = form.memory().joins;
    const QString channel = QString::fromUtf8(topic);
    if (form.isForm("join"))
        joins.insert(channel, QString::fromUtf8(ref));
    const auto join = joins.constFind(channel);
    const QByteArray joinRef
        = join == joins.constEnd() ? QByteArray("null") : jsonString(join->toUtf8());
    if (form.isForm("leave"))
        joins.remove(channel);
    if (form.text("serializer") == "1.0.0") {
        RecordFields object;
        object.addUtf8("topic", topic);
        object.addUtf8("event", event);
        object.addJson("payload", payload);
        object.addUtf8("ref", ref);
        return form.textMessage(object.object());
    }
    return form.textMessage('[' + joinRef + ',' + jsonString(ref) + ',' + jsonString(topic) + ','
        + jsonString(event) + ',' + payload + ']');
}

} // namespace wasclean
