#include "app/wire/relay/sentcounts.h"

#include "app/base/clock.h"

namespace wasclean {

void SentCounts::noteWholeMessage(quint8 opcode, qint64 size)
{
    FrameHeader header;
    header.opcode = opcode;
    header.payloadLength = quint64(size);
    noteFrame(header, size);
    noteMessage({size, opcode, 1, m_evidence.lastSentTime});
}

void SentCounts::noteFrame(const FrameHeader &header, qint64 payloadBytes)
{
    m_evidence.lastSentTime = now();
    m_evidence.lastSent = header.fin ? Traffic::Message : Traffic::PartOfMessage;
    ++m_evidence.sent.byOpcode[header.opcode];
    m_evidence.sent.payloadBytes += quint64(payloadBytes);
    m_evidence.sent.packedBytes += header.payloadLength;
}

void SentCounts::noteMessage(const SentMessage &message)
{
    if (m_evidence.firstMessageSentTime == 0)
        m_evidence.firstMessageSentTime = message.time;
    m_evidence.lastMessageSent = message;
    if (message.size > m_evidence.largestMessageSent.size)
        m_evidence.largestMessageSent = message;
}

void SentCounts::noteControl(quint8 opcode)
{
    m_evidence.lastSentTime = now();
    m_evidence.lastSent = Traffic::Control;
    ++m_evidence.sent.byOpcode[opcode];
}

} // namespace wasclean
