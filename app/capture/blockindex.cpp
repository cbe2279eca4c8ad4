#include "app/capture/blockindex.h"

#include "app/message/payloadfile.h"

#include <QMutexLocker>

#include <algorithm>

namespace wasclean {

namespace {

/// More blocks than this are not on any screen: the oldest wishes are stale.
constexpr size_t maxWanted = 256;

} // namespace

BlockIndex::BlockIndex(qsizetype cacheSize)
    : m_cache(cacheSize)
{ }

void BlockIndex::setIndex(std::vector<qint64> firsts, qint64 count)
{
    const QMutexLocker lock(&m_mutex);
    m_firsts = std::move(firsts);
    m_count = count;
}

void BlockIndex::publish(
    const std::vector<qint64> &begun, std::vector<PendingBlock> tail, qint64 count)
{
    // Freed after the lock is: a block may be large.
    std::map<qint64, Block> opened;
    const QMutexLocker lock(&m_mutex);
    m_firsts.insert(m_firsts.end(), begun.begin(), begun.end());
    m_tail.swap(tail);
    m_openedTail.swap(opened);
    m_count = count;
}

qint64 BlockIndex::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

qint64 BlockIndex::blockCount() const
{
    const QMutexLocker lock(&m_mutex);
    return qint64(m_firsts.size());
}

std::vector<qint64> BlockIndex::blocksBetween(qint64 from, qint64 to) const
{
    const QMutexLocker lock(&m_mutex);
    auto begin = std::upper_bound(m_firsts.begin(), m_firsts.end(), from);
    if (begin != m_firsts.begin())
        --begin;
    return {begin, std::lower_bound(begin, m_firsts.end(), to)};
}

std::optional<PendingBlock> BlockIndex::tail(qint64 first) const
{
    const QMutexLocker lock(&m_mutex);
    const PendingBlock *const found = tailBlock(first);
    return found ? std::optional(*found) : std::nullopt;
}

qint64 BlockIndex::tailBytes() const
{
    const QMutexLocker lock(&m_mutex);
    qint64 bytes = 0;
    for (const PendingBlock &block : m_tail)
        bytes += block.data.size() + block.largePayload.size();
    return bytes;
}

qint64 BlockIndex::blockOf(qint64 row) const
{
    const QMutexLocker lock(&m_mutex);
    return placeOf(row).first;
}

qint64 BlockIndex::endOf(qint64 first) const
{
    const QMutexLocker lock(&m_mutex);
    return placeOf(first).end;
}

RowResult BlockIndex::find(qint64 row)
{
    const QMutexLocker lock(&m_mutex);
    return findLocked(row);
}

void BlockIndex::want(qint64 row)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 first = placeOf(row).first;
    const auto known = std::find(m_wanted.begin(), m_wanted.end(), first);
    if (known != m_wanted.end())
        m_wanted.erase(known);
    m_wanted.push_back(first);
    if (m_wanted.size() > maxWanted)
        m_wanted.pop_front();
}

std::optional<Message> BlockIndex::whole(qint64 row)
{
    std::shared_ptr<const PayloadFile> payloadFile;
    qint64 size = 0;
    std::optional<Message> message = wholeLocked(row, payloadFile, size);
    // Not while the lock keeps the GUI waiting.
    if (message && payloadFile)
        message->payload = payloadFile->read(0, size);
    return message;
}

/// Without the payload when that is in a file.
std::optional<Message> BlockIndex::wholeLocked(
    qint64 row, std::shared_ptr<const PayloadFile> &payloadFile, qint64 &size)
{
    const QMutexLocker lock(&m_mutex);
    const RowResult found = findLocked(row, blockSize);
    if (found.state != RowResult::State::Ready)
        return {};
    Message message = found.row.message;
    const bool isWhole = message.payload.size() == found.row.size;
    if (isWhole && message.frames <= 1)
        return message;
    const PendingBlock *const tail = tailBlock(placeOf(row).first);
    if (!tail)
        return {};
    if (!isWhole) {
        message.payload = tail->largePayload;
        payloadFile = tail->payloadFile;
        size = found.row.size;
    }
    const auto facts = tail->frameFacts.find(row);
    if (facts != tail->frameFacts.end())
        message.frameFacts = facts->second;
    return message;
}

std::optional<qint64> BlockIndex::takeRequested()
{
    const QMutexLocker lock(&m_mutex);
    if (m_wanted.empty())
        return {};
    const qint64 first = m_wanted.back();
    m_wanted.pop_back();
    return first;
}

void BlockIndex::put(qint64 first, const Block &block)
{
    auto cut = std::make_unique<Block>(block.clipped(previewSize));
    const qsizetype cost = cut->bytes();
    const QMutexLocker lock(&m_mutex);
    m_cache.insert(first, cut.release(), cost);
}

BlockIndex::Place BlockIndex::placeOf(qint64 row) const
{
    const auto next = std::upper_bound(m_firsts.begin(), m_firsts.end(), row);
    const qint64 first = next == m_firsts.begin() ? 0 : *(next - 1);
    return {first, next == m_firsts.end() ? m_count : *next};
}

const PendingBlock *BlockIndex::tailBlock(qint64 first) const
{
    const auto found = std::find_if(m_tail.begin(), m_tail.end(),
        [first](const PendingBlock &block) { return block.first == first; });
    return found == m_tail.end() ? nullptr : &*found;
}

const Block *BlockIndex::block(qint64 first)
{
    const auto opened = m_openedTail.find(first);
    if (opened != m_openedTail.end())
        return &opened->second;
    if (const PendingBlock *const tail = tailBlock(first))
        return &m_openedTail.emplace(first, Block(tail->data)).first->second;
    return m_cache.object(first);
}

RowResult BlockIndex::findLocked(qint64 row, qsizetype maxPayload)
{
    if (row < 0 || row >= m_count || m_firsts.empty() || row < m_firsts.front())
        return {RowResult::State::Unreadable, {}};
    const qint64 first = placeOf(row).first;
    const Block *const holder = block(first);
    if (!holder)
        return {RowResult::State::Pending, {}};
    if (row - first >= holder->count())
        return {RowResult::State::Unreadable, {}};
    return {RowResult::State::Ready, holder->row(row - first, maxPayload)};
}

} // namespace wasclean
