#pragma once

#include "app/wire/facts/evidence.h"
#include "app/wire/frames/frame.h"

namespace wasclean {

/// Keeps the evidence of what was sent.
class SentCounts
{
public:
    explicit SentCounts(Evidence &evidence)
        : m_evidence(evidence)
    { }

    void noteBytes(qsizetype bytes) { m_evidence.sent.wireBytes += quint64(bytes); }

    /// A message was handed over as one frame that is not compressed.
    void noteWholeMessage(quint8 opcode, qint64 size);
    /// A frame of a message was handed over, with so many bytes of its payload before compression.
    void noteFrame(const FrameHeader &header, qint64 payloadBytes);
    /// The last frame of a message was.
    void noteMessage(const SentMessage &message);
    void noteControl(quint8 opcode);

    /// When something was handed over last.
    qint64 lastTime() const { return m_evidence.lastSentTime; }

private:
    Evidence &m_evidence;
};

} // namespace wasclean
