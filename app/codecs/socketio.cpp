#include "app/codecs/socketio.h"

#include "app/codecs/codectext.h"
#include "app/codecs/engineio.h"
#include "app/codecs/socketiopacket.h"
#include "app/codecs/socketiostream.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

QString idOf(int engineVersion, SocketIoCodec::Encoding encoding)
{
    const QString id = QStringLiteral("socketio-eio%1").arg(engineVersion);
    return encoding == SocketIoCodec::Encoding::Json ? id : id + QStringLiteral("-msgpack");
}

QString nameOf(int engineVersion, SocketIoCodec::Encoding encoding)
{
    const QString name
        = engineVersion == 3 ? QStringLiteral("Socket.IO 1–2") : QStringLiteral("Socket.IO 3–4");
    return encoding == SocketIoCodec::Encoding::Json ? name
                                                     : name + QStringLiteral(" (MessagePack)");
}

/// {"type": 0, "data": undefined, "nsp": "/"}, as the package writes it.
QByteArray packedConnect()
{
    return QByteArray::fromHex("83a47479706500a464617461d40000a36e7370a12f");
}

/// The parser packs each packet, the one that connects first.
bool hasBinaryPacket(const CodecEvidence &evidence, int engineVersion)
{
    return std::any_of(evidence.messages.begin(), evidence.messages.end(),
        [engineVersion](const CodecEvidence::First &first) {
            const CodecMessage message{first.payload, first.direction, first.isText, first.isWhole};
            return !first.isText && faultOfEngineBytes(first.payload, engineVersion).isEmpty()
                && decodeBinaryPacket(message, engineVersion);
        });
}

} // namespace

SocketIoCodec::SocketIoCodec(int engineVersion, Encoding encoding)
    : Codec(idOf(engineVersion, encoding), nameOf(engineVersion, encoding))
    , m_engineVersion(engineVersion)
    , m_encoding(encoding)
{ }

CodecGuess SocketIoCodec::recognise(const CodecEvidence &evidence) const
{
    if (EngineIoCodec::isBare(evidence.url) || engineVersionOf(evidence) != m_engineVersion)
        return {};
    const bool isPacked = m_engineVersion == 4 && hasBinaryPacket(evidence, m_engineVersion);
    return isPacked == (m_encoding == Encoding::MessagePack) ? knownEngine(evidence) : CodecGuess();
}

DecodedMessage SocketIoCodec::decode(const CodecMessage &message) const
{
    if (!message.isText)
        return decodeBytes(message);
    return message.payload.startsWith('4')
        ? decodeSocketPacket(message, m_engineVersion)
        : decodeEnginePacket(message, m_engineVersion, RecordKind::Attachment);
}

bool SocketIoCodec::needsStream(const CodecMessage &message) const
{
    return !message.isText || message.payload.startsWith('b');
}

std::unique_ptr<CodecStream> SocketIoCodec::newStream() const { return newSocketIoStream(*this); }

/// Packets of Engine.IO are text, and begin with a digit.
bool SocketIoCodec::sendsText(QByteArrayView payload) const
{
    return m_encoding == Encoding::Json || (!payload.isEmpty() && uchar(payload.front()) < 0x80);
}

/// With Engine.IO 4, the client connects to the main namespace and answers the pings of the server.
QList<QByteArray> SocketIoCodec::replies(const CodecMessage &received) const
{
    if (m_engineVersion == 4 && received.isText && received.payload.startsWith("0{"))
        return {m_encoding == Encoding::Json ? QByteArray("40") : packedConnect()};
    return engineReplies(received, m_engineVersion);
}

/// With Engine.IO 3, the client sends the pings.
std::optional<CodecHeartbeat> SocketIoCodec::heartbeatAfter(const CodecMessage &received) const
{
    return engineHeartbeatAfter(received, m_engineVersion);
}

/// An attachment, or a packet of the parser that writes MessagePack.
DecodedMessage SocketIoCodec::decodeBytes(const CodecMessage &message) const
{
    const QString fault = faultOfEngineBytes(message.payload, m_engineVersion);
    if (!fault.isEmpty())
        return faulty(message, fault, 0);
    if (auto packet = decodeBinaryPacket(message, m_engineVersion))
        return *std::move(packet);
    const QByteArrayView data = message.payload.sliced(m_engineVersion == 3 ? 1 : 0);
    RecordFields fields;
    if (message.isWhole)
        fields.addNumber("size", data.size());
    fields.addBytes("data", data);
    return only(makeRecord(RecordKind::Attachment,
        {message.isWhole ? CodecText::tr("attachment, %1").arg(shownSize(data.size()))
                         : CodecText::tr("attachment")},
        fields));
}

} // namespace wasclean
