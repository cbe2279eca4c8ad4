#include "app/wire/relay/messageframer.h"

#include "app/protocol/mask.h"

#include <utility>

namespace wasclean {

quint8 dataOpcode(MessageKind kind) { return kind == MessageKind::Text ? OpText : OpBinary; }

Message FramedMessage::takeRow()
{
    message->giveTo(row);
    if (!facts.empty())
        row.frameFacts = std::make_shared<const std::vector<FrameFacts>>(std::move(facts));
    return std::move(row);
}

void MessageFramer::setDeflate(const DeflateAgreement &agreement)
{
    if (agreement.isOn) {
        m_deflater = std::make_unique<Deflater>(
            agreement.clientWindowBits, agreement.clientNoContextTakeover);
    }
}

MessageFramer::Frame MessageFramer::frame(
    FramedMessage &message, const QByteArray &payload, bool fin)
{
    const bool isFirst = !message.hasBegun();
    if (isFirst)
        message.row.compressed = isCompressing();
    const QByteArray packed = message.row.compressed ? pack(message, payload, fin) : payload;
    FrameHeader header;
    header.fin = fin;
    header.rsv = isFirst && message.row.compressed ? rsvCompressed : 0;
    header.opcode = isFirst ? dataOpcode(message.row.kind) : quint8(OpContinuation);
    header.payloadLength = quint64(packed.size());
    header.masked = true;
    header.maskingKey = newMaskingKey();
    QByteArray bytes = encodeHeader(header);
    const qsizetype start = bytes.size();
    bytes.append(packed);
    applyMask(bytes.data() + start, packed.size(), header.maskingKey, 0);
    return {header, bytes};
}

void MessageFramer::noteSent(FramedMessage &message, const Frame &frame, qint64 time)
{
    const FrameHeader &header = frame.header;
    const bool isWhole = header.opcode != OpContinuation && header.fin;
    Message &row = message.row;
    ++row.frames;
    row.time = time;
    row.wireBytes += quint64(frame.bytes.size());
    if (!isWhole && message.facts.size() < maxFrameFacts)
        message.facts.push_back(
            {time, header.payloadLength, header.opcode, header.rsv, header.fin, true});
}

QByteArray MessageFramer::pack(FramedMessage &message, const QByteArray &payload, bool fin)
{
    const QByteArray packed = m_deflater->add(payload, fin);
    const bool isTrial = message.message->isFile() && !message.hasBegun() && !fin;
    if (!isTrial || packed.size() < payload.size())
        return packed;
    // The server's window will not have what is sent as it is.
    m_deflater->reset();
    message.row.compressed = false;
    return payload;
}

} // namespace wasclean
