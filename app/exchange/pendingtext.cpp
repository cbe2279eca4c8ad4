#include "app/exchange/pendingtext.h"

#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype memoryLimit = qsizetype(1024) * 1024;

} // namespace

void PendingText::append(const QByteArray &text)
{
    m_memory += text;
    if (m_memory.size() < memoryLimit)
        return;
    auto payloadFile = m_payloadFile ? std::move(m_payloadFile) : std::make_unique<PayloadFile>();
    // When the disk is full, memory may still suffice.
    if (payloadFile->append(m_memory))
        m_memory.clear();
    if (payloadFile->size() > 0)
        m_payloadFile = std::move(payloadFile);
}

QByteArray PendingText::takeFirst()
{
    if (!m_payloadFile)
        return std::exchange(m_memory, {});
    const QByteArray piece = m_payloadFile->read(m_taken, memoryLimit);
    m_taken += piece.size();
    if (m_taken >= m_payloadFile->size() || piece.isEmpty()) {
        m_payloadFile.reset();
        m_taken = 0;
    }
    return piece;
}

} // namespace wasclean
