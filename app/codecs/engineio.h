#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// The version of Engine.IO that a connection speaks, 3 or 4; 0 when it is none.
int engineVersionOf(const CodecEvidence &evidence);
/// Why a connection speaks that version.
CodecGuess knownEngine(const CodecEvidence &evidence);

/// A text of which the type is not 4: a packet of Engine.IO itself, or bytes in base64, which are
/// of that kind.
DecodedMessage decodeEnginePacket(
    const CodecMessage &message, int engineVersion, RecordKind kindOfBytes);

/// What is wrong with a binary packet; empty when all is well.
QString faultOfEngineBytes(QByteArrayView payload, int engineVersion);

/// What a client sends at once for a packet of Engine.IO: the pongs of version 4.
QList<QByteArray> engineReplies(const CodecMessage &received, int engineVersion);
/// The pings of a client of version 3.
std::optional<CodecHeartbeat> engineHeartbeatAfter(const CodecMessage &received, int engineVersion);

/// Engine.IO by itself, versions 3 and 4: its messages carry what the application likes.
class EngineIoCodec : public Codec
{
public:
    explicit EngineIoCodec(int engineVersion);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> replies(const CodecMessage &received) const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;

    /// Whether the URL is that of a server without Socket.IO.
    static bool isBare(const QString &url);

private:
    int m_engineVersion;
};

} // namespace wasclean
