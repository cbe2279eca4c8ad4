#pragma once

#include "app/codecs/codec.h"

#include <memory>

namespace wasclean {

/// Whether a frame goes on behind the message, as clients cut long ones.
bool isStompFrameCut(QByteArrayView payload);

/// Puts frames together that go on in the next message.
class StompStream : public CodecStream
{
public:
    /// The codec is that of STOMP, and outlives the stream.
    explicit StompStream(const Codec &codec)
        : m_codec(codec)
    { }

    DecodedMessage decode(const CodecMessage &message) override;

    std::unique_ptr<CodecStream> copy() const override { return sameStream(); }

    std::unique_ptr<StompStream> sameStream() const;

    /// Whether the next message is expected to go on with a frame.
    bool isInFrame() const { return m_isTooLong || !m_begun.isEmpty(); }

private:
    /// A longer beginning is not kept; the rest of its frame is passed over.
    static constexpr qsizetype mostKept = 1 << 20;

    DecodedMessage decodeFrom(const QByteArray &begun, const CodecMessage &message);

    const Codec &m_codec;
    /// The beginning of a frame, and whether any bytes may follow.
    QByteArray m_begun;
    bool m_isBodyCut = false;
    bool m_isTooLong = false;
};

} // namespace wasclean
