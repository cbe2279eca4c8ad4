#include "app/wire/frames/frame.h"

#include "app/protocol/mask.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace wasclean {

namespace {

constexpr quint64 largestFrame = std::numeric_limits<qint32>::max();

/// Bytes of a header up to the masking key, from its second byte.
qsizetype lengthWithoutKey(quint8 second)
{
    const int length = second & 0x7F;
    return length == 126 ? 4 : length == 127 ? 10 : 2;
}

FrameReader::Fault faultOfLength(int shortLength, quint64 length)
{
    if (shortLength == 126 && length <= 125)
        return FrameReader::Fault::LengthNotMinimal;
    if (shortLength != 127)
        return FrameReader::Fault::None;
    if (length <= 0xFFFF)
        return FrameReader::Fault::LengthNotMinimal;
    if (length > quint64(std::numeric_limits<qint64>::max()))
        return FrameReader::Fault::LengthTooLarge;
    return length > largestFrame ? FrameReader::Fault::TooBig : FrameReader::Fault::None;
}

} // namespace

void appendHeader(QByteArray &out, const FrameHeader &header)
{
    std::array<char, 14> bytes{};
    qsizetype size = 2;
    bytes[0] = char((header.fin ? 0x80 : 0) | (header.rsv << 4) | header.opcode);
    const int maskBit = header.masked ? 0x80 : 0;
    if (header.payloadLength < 126) {
        bytes[1] = char(maskBit | int(header.payloadLength));
    } else if (header.payloadLength <= 0xFFFF) {
        bytes[1] = char(maskBit | 126);
        qToBigEndian(quint16(header.payloadLength), bytes.data() + 2);
        size = 4;
    } else {
        bytes[1] = char(maskBit | 127);
        qToBigEndian(header.payloadLength, bytes.data() + 2);
        size = 10;
    }
    if (header.masked) {
        std::copy(header.maskingKey.begin(), header.maskingKey.end(), bytes.begin() + size);
        size += 4;
    }
    out.append(bytes.data(), size);
}

QByteArray encodeHeader(const FrameHeader &header)
{
    QByteArray out;
    appendHeader(out, header);
    return out;
}

void appendMaskedFrame(QByteArray &out, quint8 opcode, QByteArrayView payload)
{
    FrameHeader header;
    header.opcode = opcode;
    header.payloadLength = quint64(payload.size());
    header.masked = true;
    header.maskingKey = newMaskingKey();
    appendHeader(out, header);
    const qsizetype start = out.size();
    out.append(payload.data(), payload.size());
    applyMask(out.data() + start, payload.size(), header.maskingKey, 0);
}

QByteArray encodeFrame(
    quint8 opcode, QByteArrayView payload, std::optional<std::array<char, 4>> maskingKey)
{
    FrameHeader header;
    header.opcode = opcode;
    header.payloadLength = quint64(payload.size());
    header.masked = maskingKey.has_value();
    if (maskingKey)
        header.maskingKey = *maskingKey;
    QByteArray frame = encodeHeader(header);
    const qsizetype start = frame.size();
    frame.append(payload.data(), payload.size());
    if (maskingKey)
        applyMask(frame.data() + start, payload.size(), *maskingKey, 0);
    return frame;
}

std::array<char, 4> newMaskingKey()
{
    // To ask the system for each key costs more than to mask a small message.
    thread_local std::array<quint32, 256> reserve;
    thread_local size_t left = 0;
    if (left == 0) {
        QRandomGenerator::system()->fillRange(reserve.data(), qsizetype(reserve.size()));
        left = reserve.size();
    }
    std::array<char, 4> key{};
    qToBigEndian(reserve[--left], key.data());
    return key;
}

std::optional<FrameReader::Piece> FrameReader::next(QByteArrayView &input)
{
    if (m_fault != Fault::None)
        return {};
    const bool first = !m_insideFrame;
    if (first) {
        const auto header = readHeader(input);
        if (!header)
            return {};
        m_header = *header;
        m_offset = 0;
        m_insideFrame = true;
    } else if (input.isEmpty()) {
        return {};
    }
    const quint64 missing = m_header.payloadLength - m_offset;
    const qsizetype taken = qsizetype(std::min(missing, quint64(input.size())));
    Piece piece{m_header, input.first(taken), m_offset, first, missing == quint64(taken)};
    input = input.sliced(taken);
    m_offset += quint64(taken);
    m_insideFrame = !piece.last;
    return piece;
}

QByteArray FrameReader::faultyHeader(QByteArrayView input) const
{
    const qsizetype rest = std::min(qsizetype(m_partial.size()) - m_partialSize, input.size());
    return QByteArray(m_partial.data(), m_partialSize) + input.first(rest).toByteArray();
}

std::optional<UnfinishedFrame> FrameReader::unfinishedFrame() const
{
    if (m_insideFrame)
        return UnfinishedFrame{m_header.opcode, qint64(m_header.payloadLength), qint64(m_offset)};
    if (m_partialSize > 0)
        return UnfinishedFrame{-1, -1, m_partialSize};
    return {};
}

std::optional<FrameHeader> FrameReader::readHeader(QByteArrayView &input)
{
    if (m_partialSize == 0) {
        const auto header = decodeHeader(input.data(), input.size());
        if (header) {
            input = input.sliced(header->headerLength);
            return header;
        }
        if (m_fault != Fault::None)
            return {};
    }
    // The header is cut: collect it byte by byte, it is at most 14.
    while (!input.isEmpty()) {
        m_partial[size_t(m_partialSize++)] = input.front();
        input = input.sliced(1);
        const auto header = decodeHeader(m_partial.data(), m_partialSize);
        if (header)
            m_partialSize = 0;
        if (header || m_fault != Fault::None)
            return header;
    }
    return {};
}

std::optional<FrameHeader> FrameReader::decodeHeader(const char *bytes, qsizetype available)
{
    if (available < 2)
        return {};
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    const qsizetype withoutKey = lengthWithoutKey(second);
    if (available < withoutKey)
        return {};
    FrameHeader header;
    header.fin = (first & 0x80) != 0;
    header.rsv = (first >> 4) & 0x7;
    header.opcode = first & 0xF;
    header.masked = (second & 0x80) != 0;
    header.headerLength = quint8(withoutKey + (header.masked ? 4 : 0));
    const int shortLength = second & 0x7F;
    header.payloadLength = shortLength == 126 ? qFromBigEndian<quint16>(bytes + 2)
        : shortLength == 127                  ? qFromBigEndian<quint64>(bytes + 2)
                                              : quint64(shortLength);
    m_fault = faultOfLength(shortLength, header.payloadLength);
    if (m_fault != Fault::None || available < header.headerLength)
        return {};
    if (header.masked)
        std::memcpy(header.maskingKey.data(), bytes + withoutKey, 4);
    return header;
}

} // namespace wasclean
