#include "app/base/zlibstream.h"
#include "app/demo/demoprotocols.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <zlib.h>

#include <memory>

namespace wasclean::demo {

namespace {

/// One zlib stream over all messages, with a number for each event, as Discord's gateway has it.
class Gateway
{
public:
    ClientMessage say(const QJsonObject &message);
    ClientMessage event(const QString &name, const QJsonValue &data);
    QList<ClientMessage> answer(const ClientMessage &message);

private:
    DeflateStream m_deflate = newDeflateStream(MAX_WBITS);
    int m_sequence = 0;
};

ClientMessage Gateway::say(const QJsonObject &message)
{
    QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    // What the flush adds is within the bound for some more bytes.
    constexpr uLong roomForFlush = 64;
    QByteArray compressed(
        qsizetype(deflateBound(m_deflate.get(), uLong(json.size()) + roomForFlush)), '\0');
    m_deflate->next_in = reinterpret_cast<Bytef *>(json.data());
    m_deflate->avail_in = uInt(json.size());
    m_deflate->next_out = reinterpret_cast<Bytef *>(compressed.data());
    m_deflate->avail_out = uInt(compressed.size());
    deflate(m_deflate.get(), Z_SYNC_FLUSH);
    compressed.chop(qsizetype(m_deflate->avail_out));
    return {Opcode::Binary, compressed};
}

ClientMessage Gateway::event(const QString &name, const QJsonValue &data)
{
    return say({{QStringLiteral("op"), 0}, {QStringLiteral("t"), name},
        {QStringLiteral("s"), ++m_sequence}, {QStringLiteral("d"), data}});
}

QList<ClientMessage> Gateway::answer(const ClientMessage &message)
{
    constexpr int heartbeat = 1;
    constexpr int acknowledged = 11;
    const QJsonDocument json = QJsonDocument::fromJson(message.payload);
    if (json.object().value(QStringLiteral("op")).toInt() == heartbeat)
        return {say({{QStringLiteral("op"), acknowledged}})};
    const QJsonValue data = json.isObject() ? QJsonValue(json.object())
                                            : QJsonValue(QString::fromUtf8(message.payload));
    return {event(QStringLiteral("ECHO"), data)};
}

} // namespace

DemoProtocol zlibStreamProtocol()
{
    const auto gateway = std::make_shared<Gateway>();
    const QJsonObject hello{{QStringLiteral("op"), 10},
        {QStringLiteral("d"), QJsonObject{{QStringLiteral("heartbeat_interval"), 41'250}}}};
    const QJsonObject ready{{QStringLiteral("v"), 10},
        {QStringLiteral("user"),
            QJsonObject{{QStringLiteral("username"), QStringLiteral("demo")}}}};
    const QList<ClientMessage> greeting{
        gateway->say(hello), gateway->event(QStringLiteral("READY"), ready)};
    return {{}, greeting, {}, {},
        [gateway](const ClientMessage &message) { return gateway->answer(message); }};
}

DemoProtocol protobufProtocol()
{
    const auto message = [](const char *hex) {
        return ClientMessage{Opcode::Binary, QByteArray::fromHex(hex)};
    };
    // Two quotes by resources/demo/quotes.proto, as protoc --encode writes them.
    return {{},
        {message("0a0441434d45 110000000000605940 1807 2001 2a0b0880f2d6ca061080e59a77"
                 "320b090000000000505940 1003 320b090000000000405940 100c 4a0458455452"),
            message("0a0441434d45 110000000000705940 1880f085da2c 2002"
                    "3a100a05706861736512 07636c6f73696e67 4203040100 52020102")},
        {}, {}, [](const ClientMessage &received) { return QList<ClientMessage>{received}; }};
}

} // namespace wasclean::demo
