#include "app/capture/pendingrows.h"

#include <utility>

namespace wasclean {

namespace {

/// So many encoded rows are a block of their own, and are not copied.
constexpr qsizetype ownBlockSize = blockSize / 4;

} // namespace

void PendingRows::restart(qint64 firstRow) { m_open = {firstRow, 0, {}, {}, {}, {}}; }

void PendingRows::add(const Message &message)
{
    if (isLarge(message))
        addLarge(message);
    else
        addToOpen(message);
}

void PendingRows::add(const EncodedRows &rows)
{
    const bool isBlock = rows.isFrameBlock() || rows.data().size() >= ownBlockSize;
    if (isBlock || m_open.data.size() + rows.data().size() > blockSize)
        closeOpen();
    if (m_open.count == 0)
        begin(isBlock ? 0 : blockSize);
    if (isBlock)
        m_open.data = rows.data();
    else
        m_open.data += rows.data();
    m_open.count += rows.count();
    if (isBlock)
        closeOpen();
}

void PendingRows::addToOpen(const Message &message)
{
    if (m_open.data.size() + encodedSize(message) > blockSize)
        closeOpen();
    if (m_open.count == 0)
        begin(blockSize);
    encodeToOpen(message);
}

void PendingRows::encodeToOpen(const Message &message)
{
    encode(m_open.data, message);
    if (message.frameFacts) {
        m_open.frameFacts.emplace(nextRow(), message.frameFacts);
        m_factsBytes += qint64(message.frameFacts->size() * sizeof(FrameFacts));
    }
    ++m_open.count;
}

void PendingRows::addLarge(const Message &message)
{
    closeOpen();
    begin(blockSize);
    if (message.payloadFile)
        m_open.payloadFile = message.payloadFile;
    else
        m_open.largePayload = message.payload;
    encodeToOpen(message);
    closeOpen();
}

void PendingRows::begin(qsizetype bytes)
{
    m_open.data.reserve(bytes);
    m_begun.push_back(m_open.first);
}

void PendingRows::closeOpen()
{
    if (m_open.count == 0)
        return;
    const qint64 next = nextRow();
    m_fullBytes += m_open.data.size() + m_open.largePayload.size();
    m_fullBytes += std::exchange(m_factsBytes, 0);
    m_full.push_back(std::exchange(m_open, {next, 0, {}, {}, {}, {}}));
    m_saved = {};
}

void PendingRows::setWritten(const Saved &saved)
{
    m_saved = saved;
    m_full.clear();
    m_fullBytes = 0;
}

void PendingRows::dropFull() { m_full.clear(); }

std::vector<PendingBlock> PendingRows::blocks() const
{
    std::vector<PendingBlock> all = m_full;
    if (m_open.count > 0)
        all.push_back(m_open);
    return all;
}

std::vector<qint64> PendingRows::takeBegun() { return std::exchange(m_begun, {}); }

} // namespace wasclean
