#include "app/codecs/mqttreasons.h"

#include "app/codecs/codectext.h"

#include <algorithm>
#include <iterator>

namespace wasclean {

namespace {

struct ReasonCode
{
    int code;
    const char *words;
};

/// MQTT 3.1.1, 3.2.2.3.
constexpr ReasonCode connectCodes[]
    = {{0, "accepted"}, {1, "unacceptable protocol version"}, {2, "identifier rejected"},
        {3, "server unavailable"}, {4, "bad user name or password"}, {5, "not authorized"}};

/// MQTT 5, 2.4.
constexpr ReasonCode reasonCodes[] = {{0x00, "success"}, {0x04, "disconnect with will message"},
    {0x10, "no matching subscribers"}, {0x11, "no subscription existed"},
    {0x18, "continue authentication"}, {0x19, "re-authenticate"}, {0x80, "unspecified error"},
    {0x81, "malformed packet"}, {0x82, "protocol error"}, {0x83, "implementation specific error"},
    {0x84, "unsupported protocol version"}, {0x85, "client identifier not valid"},
    {0x86, "bad user name or password"}, {0x87, "not authorized"}, {0x88, "server unavailable"},
    {0x89, "server busy"}, {0x8a, "banned"}, {0x8b, "server shutting down"},
    {0x8c, "bad authentication method"}, {0x8d, "keep alive timeout"}, {0x8e, "session taken over"},
    {0x8f, "topic filter invalid"}, {0x90, "topic name invalid"},
    {0x91, "packet identifier in use"}, {0x92, "packet identifier not found"},
    {0x93, "receive maximum exceeded"}, {0x94, "topic alias invalid"}, {0x95, "packet too large"},
    {0x96, "message rate too high"}, {0x97, "quota exceeded"}, {0x98, "administrative action"},
    {0x99, "payload format invalid"}, {0x9a, "retain not supported"}, {0x9b, "QoS not supported"},
    {0x9c, "use another server"}, {0x9d, "server moved"},
    {0x9e, "shared subscriptions not supported"}, {0x9f, "connection rate exceeded"},
    {0xa0, "maximum connect time"}, {0xa1, "subscription identifiers not supported"},
    {0xa2, "wildcard subscriptions not supported"}};

template <std::size_t size>
QString wordsOf(const ReasonCode (&codes)[size], int code)
{
    const auto known = std::find_if(std::begin(codes), std::end(codes),
        [code](const ReasonCode &reason) { return reason.code == code; });
    const QString number = QStringLiteral("0x%1").arg(code, 2, 16, QLatin1Char('0'));
    return known == std::end(codes) ? number : QString::fromLatin1(known->words);
}

} // namespace

QString mqttReturnWords(int code) { return wordsOf(connectCodes, code); }

/// The same code means other things in some packets.
QString mqttReasonWords(MqttType type, int code)
{
    if (type == MqttType::SubAck && code <= 2)
        return CodecText::tr("granted QoS %1").arg(code);
    // MQTT 5, 3.14.2.1.
    if (type == MqttType::Disconnect && code == 0)
        return QStringLiteral("normal disconnection");
    return wordsOf(reasonCodes, code);
}

/// MQTT 3.1.1 has one code for all failures (3.9.3).
QString mqttGrantWords(int level, int code)
{
    return level != 5 && code == 0x80 ? QStringLiteral("failure")
                                      : mqttReasonWords(MqttType::SubAck, code);
}

} // namespace wasclean
