#include "app/base/zlibstream.h"
#include "app/base/zstd.h"
#include "app/demo/demoprotocols.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <zlib.h>

#include <functional>
#include <memory>
#include <utility>

namespace wasclean::demo {

namespace {

/// Compresses JSON as the next piece of one stream.
using Compress = std::function<QByteArray(const QByteArray &json)>;

/// One compressed stream over all messages, with a number for each event, as Discord's gateway has
/// it.
class Gateway
{
public:
    explicit Gateway(Compress compress)
        : m_compress(std::move(compress))
    { }

    ClientMessage say(const QJsonObject &message);
    ClientMessage event(const QString &name, const QJsonValue &data);
    QList<ClientMessage> answer(const ClientMessage &message);

private:
    Compress m_compress;
    int m_sequence = 0;
};

QByteArray deflatePiece(z_stream_s *deflateStream, QByteArray json)
{
    // What the flush adds is within the bound for some more bytes.
    constexpr uLong roomForFlush = 64;
    QByteArray compressed(
        qsizetype(deflateBound(deflateStream, uLong(json.size()) + roomForFlush)), '\0');
    deflateStream->next_in = reinterpret_cast<Bytef *>(json.data());
    deflateStream->avail_in = uInt(json.size());
    deflateStream->next_out = reinterpret_cast<Bytef *>(compressed.data());
    deflateStream->avail_out = uInt(compressed.size());
    deflate(deflateStream, Z_SYNC_FLUSH);
    compressed.chop(qsizetype(deflateStream->avail_out));
    return compressed;
}

ClientMessage Gateway::say(const QJsonObject &message)
{
    return {Opcode::Binary, m_compress(QJsonDocument(message).toJson(QJsonDocument::Compact))};
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

DemoProtocol gatewayProtocol(Compress compress)
{
    const auto gateway = std::make_shared<Gateway>(std::move(compress));
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

} // namespace

DemoProtocol zlibStreamProtocol()
{
    const std::shared_ptr<z_stream_s> stream = newDeflateStream(MAX_WBITS);
    return gatewayProtocol(
        [stream](const QByteArray &json) { return deflatePiece(stream.get(), json); });
}

DemoProtocol zstdStreamProtocol()
{
    const std::shared_ptr<ZstdCompressor> compressor = newZstdCompressor();
    if (!compressor)
        return {{}, {{Opcode::Text, "This build of Wasclean has no zstd."}}, {}, {},
            [](const ClientMessage &) { return QList<ClientMessage>(); }};
    return gatewayProtocol(
        [compressor](const QByteArray &json) { return compressor->piece(json); });
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
