#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Socket.IO over Engine.IO: versions 3 (servers 1 and 2) and 4 (servers 3 and 4) of Engine.IO.
/// Packets may be in MessagePack, as the package socket.io-msgpack-parser makes them: they are read
/// in any case, and made so where a connection has that encoding.
class SocketIoCodec : public Codec
{
public:
    enum class Encoding : quint8 { Json, MessagePack };

    explicit SocketIoCodec(int engineVersion, Encoding encoding = Encoding::Json);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    /// For bytes, which may be an attachment.
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    bool sendsText(QByteArrayView payload) const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;

private:
    DecodedMessage decodeBytes(const CodecMessage &message) const;

    int m_engineVersion;
    Encoding m_encoding;
};

} // namespace wasclean
