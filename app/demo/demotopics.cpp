#include "app/demo/demoprotocols.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <memory>

namespace wasclean::demo {

namespace {

using TopicMessages = QList<ClientMessage>;

ClientMessage arrayMessage(const QJsonArray &array)
{
    return {Opcode::Text, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

/// The types of MQTT packets, with the flags of their first byte.
enum MqttHead : uchar {
    ConnectHead = 0x10,
    ConnAckHead = 0x20,
    PublishHead = 0x30,
    PubAckHead = 0x40,
    PubRecHead = 0x50,
    PubRelHead = 0x62,
    PubCompHead = 0x70,
    SubscribeHead = 0x82,
    SubAckHead = 0x90,
    UnsubscribeHead = 0xa2,
    UnsubAckHead = 0xb0,
    PingReqHead = 0xc0,
    PingRespHead = 0xd0,
};

/// A broker with one client, which gets back what it publishes to a topic that it has subscribed
/// to.
class DemoBroker
{
public:
    /// Each message is one packet of less than 128 bytes behind its two first bytes; others are
    /// ignored.
    TopicMessages answer(const ClientMessage &message);

private:
    TopicMessages publish(uchar head, const QByteArray &body) const;
    QByteArray subscribe(bool on, const QByteArray &body);

    static ClientMessage packet(uchar head, const QByteArray &body)
    {
        return {Opcode::Binary, QByteArray(1, char(head)) + char(body.size()) + body};
    }

    /// The text with its length in front, which stands there.
    static QByteArray textAt(const QByteArray &body, qsizetype at)
    {
        const qsizetype size
            = at + 1 < body.size() ? uchar(body[at]) << 8 | uchar(body[at + 1]) : 0;
        return body.mid(at + 2, size);
    }

    static constexpr qsizetype mostTopics = 100;

    bool m_isVersion5 = false;
    QSet<QByteArray> m_topics;
};

QByteArray DemoBroker::subscribe(bool on, const QByteArray &body)
{
    // A packet of MQTT 5 has the length of its properties behind its identifier; here it is 0.
    const QByteArray topic = textAt(body, m_isVersion5 ? 3 : 2);
    if (!on)
        m_topics.remove(topic);
    else if (m_topics.size() < mostTopics)
        m_topics.insert(topic);
    return body.left(2) + QByteArray(m_isVersion5 ? 1 : 0, '\0');
}

TopicMessages DemoBroker::publish(uchar head, const QByteArray &body) const
{
    const int qos = head >> 1 & 3;
    const QByteArray topic = textAt(body, 0);
    const qsizetype end = 2 + topic.size();
    TopicMessages answers;
    if (qos > 0)
        answers.append(packet(qos == 1 ? PubAckHead : PubRecHead, body.mid(end, 2)));
    if (m_topics.contains(topic) || m_topics.contains("#"))
        answers.append(packet(PublishHead, body.left(end) + body.mid(qos > 0 ? end + 2 : end)));
    return answers;
}

TopicMessages DemoBroker::answer(const ClientMessage &message)
{
    const QByteArray &bytes = message.payload;
    if (bytes.size() < 2 || uchar(bytes[1]) != bytes.size() - 2 || uchar(bytes[1]) > 127)
        return {};
    const QByteArray body = bytes.mid(2);
    const auto head = uchar(bytes[0]);
    if ((head & 0xf0) == PublishHead)
        return publish(head, body);
    switch (head) {
    case ConnectHead:
        m_isVersion5 = body.mid(6, 1) == "\x05";
        return {packet(ConnAckHead, QByteArray(m_isVersion5 ? 3 : 2, '\0'))};
    case SubscribeHead:
        return {packet(SubAckHead, subscribe(true, body) + QByteArray(1, '\0'))};
    case UnsubscribeHead:
        return {
            packet(UnsubAckHead, subscribe(false, body) + QByteArray(m_isVersion5 ? 1 : 0, '\0'))};
    case PubRelHead:
        return {packet(PubCompHead, body.left(2))};
    case PingReqHead:
        return {packet(PingRespHead, {})};
    default:
        return {};
    }
}

/// Serializer 2.0.0: [join_ref, ref, topic, event, payload].
TopicMessages answerPhoenix(const ClientMessage &message)
{
    const QJsonArray push = QJsonDocument::fromJson(message.payload).array();
    if (push.size() != 5)
        return {};
    const QString event = push.at(3).toString();
    const bool isRefused = push.at(2).toString() == QStringLiteral("room:private");
    const bool isOwn
        = event.startsWith(QStringLiteral("phx_")) || event == QStringLiteral("heartbeat");
    QJsonObject response;
    if (isRefused)
        response.insert(QStringLiteral("reason"), QStringLiteral("unauthorized"));
    else if (!isOwn)
        response = push.at(4).toObject();
    const QJsonObject reply{
        {QStringLiteral("status"), isRefused ? QStringLiteral("error") : QStringLiteral("ok")},
        {QStringLiteral("response"), response}};
    return {arrayMessage({push.at(0), push.at(1), push.at(2), QStringLiteral("phx_reply"), reply})};
}

/// OCPP-J: [2, id, action, payload].
TopicMessages answerOcpp(const ClientMessage &message)
{
    constexpr int call = 2;
    constexpr int callResult = 3;
    constexpr int callError = 4;
    const QJsonArray request = QJsonDocument::fromJson(message.payload).array();
    if (request.size() != 4 || request.at(0).toInt() != call)
        return {};
    const QString action = request.at(2).toString();
    const QString time = QStringLiteral("2026-01-01T00:00:00Z");
    if (action == QStringLiteral("BootNotification"))
        return {arrayMessage({callResult, request.at(1),
            QJsonObject{{QStringLiteral("status"), QStringLiteral("Accepted")},
                {QStringLiteral("currentTime"), time}, {QStringLiteral("interval"), 300}}})};
    if (action == QStringLiteral("Heartbeat"))
        return {arrayMessage(
            {callResult, request.at(1), QJsonObject{{QStringLiteral("currentTime"), time}}})};
    return {arrayMessage({callError, request.at(1), QStringLiteral("NotImplemented"),
        QStringLiteral("The demo server knows BootNotification and Heartbeat."), QJsonObject()})};
}

} // namespace

DemoProtocol mqttProtocol()
{
    const auto broker = std::make_shared<DemoBroker>();
    return {"mqtt", {}, {}, {},
        [broker](const ClientMessage &message) { return broker->answer(message); }};
}

DemoProtocol phoenixProtocol() { return {{}, {}, {}, {}, answerPhoenix}; }

DemoProtocol ocppProtocol() { return {"ocpp1.6", {}, {}, {}, answerOcpp}; }

} // namespace wasclean::demo
