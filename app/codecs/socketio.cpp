#include "app/codecs/socketio.h"

#include "app/codecs/codectext.h"
#include "app/codecs/engineio.h"
#include "app/codecs/socketiopacket.h"
#include "app/codecs/socketiostream.h"

#include <utility>

namespace wasclean {

SocketIoCodec::SocketIoCodec(int engineVersion)
    : Codec(QStringLiteral("socketio-eio%1").arg(engineVersion),
        engineVersion == 3 ? QStringLiteral("Socket.IO 1–2") : QStringLiteral("Socket.IO 3–4"))
    , m_engineVersion(engineVersion)
{ }

CodecGuess SocketIoCodec::recognise(const CodecEvidence &evidence) const
{
    if (EngineIoCodec::isBare(evidence.url) || engineVersionOf(evidence) != m_engineVersion)
        return {};
    return knownEngine(evidence);
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

/// With Engine.IO 4, the client connects to the main namespace and answers the pings of the server.
QList<QByteArray> SocketIoCodec::replies(const CodecMessage &received) const
{
    if (m_engineVersion == 4 && received.isText && received.payload.startsWith("0{"))
        return {"40"};
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
