#pragma once

#include "app/protocol/opcode.h"
#include "app/protocol/wholeframe.h"
#include "app/wire/facts/messagefacts.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace wasclean {

/// RSV1, which says that a message is compressed (RFC 7692, 6).
constexpr quint8 rsvCompressed = 4;

/// The largest payload of a control frame (RFC 6455 5.5).
constexpr quint64 maxControlPayload = 125;

/// A frame's header (RFC 6455 5.2).
struct FrameHeader
{
    bool fin = true;
    /// RSV1 to RSV3 in the three lowest bits, RSV1 being 4.
    quint8 rsv = 0;
    quint8 opcode = 0;
    bool masked = false;
    std::array<char, 4> maskingKey{};
    quint64 payloadLength = 0;
    /// Bytes of the header itself, the masking key included.
    quint8 headerLength = 0;
};

/// The header in its shortest form.
QByteArray encodeHeader(const FrameHeader &header);

/// How many bytes that has.
constexpr qsizetype headerSize(const FrameHeader &header)
{
    const qsizetype extended = header.payloadLength < 126 ? 0
        : header.payloadLength <= 0xFFFF                  ? 2
                                                          : 8;
    return 2 + extended + (header.masked ? 4 : 0);
}

void appendHeader(QByteArray &out, const FrameHeader &header);
/// A masked frame that is the whole of a message, at the end of the bytes.
void appendMaskedFrame(QByteArray &out, quint8 opcode, QByteArrayView payload);
/// A whole frame, masked with the key when there is one.
QByteArray encodeFrame(
    quint8 opcode, QByteArrayView payload, std::optional<std::array<char, 4>> maskingKey = {});
/// A new key that cannot be predicted (RFC 6455 10.3).
std::array<char, 4> newMaskingKey();

/// Splits a stream of bytes into frames, however the stream was cut into pieces.
///
/// A frame's header is handed out as soon as it is complete, with the part of the payload that is
/// there; the rest follows in further pieces. Nothing is copied but a header that is cut in two.
class FrameReader
{
public:
    struct Piece
    {
        FrameHeader header;
        /// Payload bytes as on the wire, still masked if the frame is.
        QByteArrayView payload;
        /// Where the payload bytes stand in the frame's payload.
        quint64 offset = 0;
        /// Whether this piece is the first, and the last, of its frame.
        bool first = false;
        bool last = false;
    };

    /// Why the stream cannot be read on.
    enum class Fault {
        None,
        LengthNotMinimal, ///< the length does not use its shortest form
        LengthTooLarge, ///< the most significant bit of a 64-bit length is set
        TooBig, ///< more than 2^31-1 bytes, which no browser accepts
    };

    /// Takes the next piece off the front of the input. Nothing when more bytes are needed or the
    /// stream is at fault.
    std::optional<Piece> next(QByteArrayView &input);

    /// The message that begins the input, see wholeFrame(). Everything else is for next().
    std::optional<WholeFrame> wholeMessage(QByteArrayView input) const
    {
        if (isInsideFrame() || m_fault != Fault::None)
            return {};
        return wholeFrame(input);
    }

    Fault fault() const { return m_fault; }

    /// The first bytes of the header at fault, the rest of which begins the input.
    QByteArray faultyHeader(QByteArrayView input) const;

    /// How many of them are not in the input any more.
    qsizetype faultyBytesTaken() const { return m_partialSize; }

    /// Whether a frame has begun and is not finished.
    bool isInsideFrame() const { return m_insideFrame || m_partialSize > 0; }

    /// How many bytes of the frame that has begun there are, its header included; 0 between frames.
    quint64 bytesTaken() const
    {
        return m_insideFrame ? m_header.headerLength + m_offset : quint64(m_partialSize);
    }

    /// What there is of the frame that has begun; nothing between frames.
    std::optional<UnfinishedFrame> unfinishedFrame() const;

private:
    std::optional<FrameHeader> readHeader(QByteArrayView &input);
    std::optional<FrameHeader> decodeHeader(const char *bytes, qsizetype available);

    FrameHeader m_header;
    quint64 m_offset = 0;
    bool m_insideFrame = false;
    std::array<char, 14> m_partial{};
    qsizetype m_partialSize = 0;
    Fault m_fault = Fault::None;
};

} // namespace wasclean
