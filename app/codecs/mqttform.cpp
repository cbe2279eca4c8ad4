#include "app/codecs/mqtt.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/mqttpacket.h"

namespace wasclean {

namespace {

constexpr int most16 = 0xffff;

QByteArray identifier(FormEncoder &form, const QByteArray &typed)
{
    return mqttNumber16(form.wholeNumber("id", typed, 1, most16).toInt());
}

/// The packet identifier as typed, or a fresh one. After 65,535 they begin anew.
QByteArray identifier(FormEncoder &form)
{
    const QByteArray typed = form.text("id");
    if (!typed.isEmpty())
        return identifier(form, typed);
    return mqttNumber16(int((form.freshId().toLongLong() - 1) % most16) + 1);
}

/// What MQTT has in one part, as typed.
QByteArray typedPart(FormEncoder &form, const char *field)
{
    const QByteArray data = form.typed(field);
    if (data.size() > most16)
        form.refuse(field, CodecText::tr("Enter at most 65,535 bytes."));
    return data;
}

QByteArray topicOf(FormEncoder &form, const char *field)
{
    const QByteArray topic = form.needed(field);
    if (topic.size() > most16 || topic.contains('\0'))
        form.refuse(
            field, CodecText::tr("A topic has at most 65,535 bytes and no NUL characters."));
    return topic;
}

QByteArray encodePublish(FormEncoder &form, int level)
{
    const QByteArray topic = topicOf(form, "topic");
    if (topic.contains('#') || topic.contains('+'))
        form.refuse("topic", CodecText::tr("A topic to publish to contains no “#” and no “+”."));
    const int qos = form.text("qos").toInt();
    QByteArray body = mqttData(topic);
    if (qos > 0)
        body += identifier(form);
    body += noMqttProperties(level) + form.typed("payload");
    return mqttPacket(MqttType::Publish, qos << 1 | (form.isOn("retain") ? 1 : 0), body);
}

QByteArray encodeConnect(FormEncoder &form, int level)
{
    const QByteArray typed = form.text("keepAlive");
    const int keepAlive
        = typed.isEmpty() ? mqttKeepAlive : form.wholeNumber("keepAlive", typed, 0, most16).toInt();
    const QByteArray user = typedPart(form, "user");
    const QByteArray password = typedPart(form, "password");
    if (level == 4 && user.isEmpty() && !password.isEmpty())
        form.refuse("password", CodecText::tr("In MQTT 3.1.1, a password needs a user name."));
    const QByteArray client = typedPart(form, "client");
    return mqttConnect(level, client, keepAlive, !form.isOn("keepSession"), user, password);
}

} // namespace

QList<CodecForm> MqttCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField qos{QStringLiteral("qos"), CodecText::tr("QoS"), Kind::Choice, {},
        {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}};
    const FormField id{QStringLiteral("id"), CodecText::tr("Packet id"), Kind::Id};
    const FormField filter{QStringLiteral("topic"), CodecText::tr("Topic filter"), Kind::Line,
        CodecText::tr("for example a/#")};
    return {
        {QStringLiteral("publish"), QStringLiteral("PUBLISH"),
            {{QStringLiteral("topic"), CodecText::tr("Topic"), Kind::Line,
                 CodecText::tr("for example a/b")},
                qos, {QStringLiteral("retain"), CodecText::tr("Retain"), Kind::Switch}, id,
                {QStringLiteral("payload"), CodecText::tr("Payload"), Kind::Text}}},
        {QStringLiteral("subscribe"), QStringLiteral("SUBSCRIBE"), {filter, qos, id}},
        {QStringLiteral("unsubscribe"), QStringLiteral("UNSUBSCRIBE"), {filter, id}},
        {QStringLiteral("release"), QStringLiteral("PUBREL"),
            {{QStringLiteral("id"), CodecText::tr("Packet id"), Kind::Line,
                CodecText::tr("of the PUBREC")}}},
        {QStringLiteral("connect"), QStringLiteral("CONNECT"),
            {{QStringLiteral("client"), CodecText::tr("Client id"), Kind::Line},
                {QStringLiteral("keepAlive"), CodecText::tr("Keep alive (s)"), Kind::Line,
                    QString::number(mqttKeepAlive)},
                {QStringLiteral("user"), CodecText::tr("User name"), Kind::Line},
                {QStringLiteral("password"), CodecText::tr("Password"), Kind::Line},
                {QStringLiteral("keepSession"), CodecText::tr("Keep the session"), Kind::Switch}}},
        {QStringLiteral("ping"), QStringLiteral("PINGREQ"), {}},
        {QStringLiteral("disconnect"), QStringLiteral("DISCONNECT"), {}},
    };
}

EncodedMessage MqttCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    if (form.isForm("publish"))
        return form.binaryMessage(encodePublish(form, m_level));
    if (form.isForm("connect"))
        return form.binaryMessage(encodeConnect(form, m_level));
    if (form.isForm("ping"))
        return form.binaryMessage(mqttPacket(MqttType::PingReq, 0, {}));
    if (form.isForm("disconnect"))
        return form.binaryMessage(mqttPacket(MqttType::Disconnect, 0, {}));
    if (form.isForm("release"))
        return form.binaryMessage(
            mqttPacket(MqttType::PubRel, 2, identifier(form, form.needed("id"))));
    const bool subscribes = form.isForm("subscribe");
    const QByteArray topic = topicOf(form, "topic");
    QByteArray body = identifier(form) + noMqttProperties(m_level) + mqttData(topic);
    if (subscribes)
        body += char(form.text("qos").toInt());
    return form.binaryMessage(
        mqttPacket(subscribes ? MqttType::Subscribe : MqttType::Unsubscribe, 2, body));
}

} // namespace wasclean
