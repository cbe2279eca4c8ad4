#include "app/capture/rowset.h"

#include <algorithm>
#include <bit>

namespace wasclean {

namespace {

constexpr qint64 lowMask = 0xffff;

/// The bits of a word below this one.
quint64 below(size_t bit) { return (quint64(1) << bit) - 1; }

qint64 countBits(const quint64 *from, const quint64 *to)
{
    qint64 count = 0;
    for (; from != to; ++from)
        count += std::popcount(*from);
    return count;
}

} // namespace

void RowSet::Chunk::append(quint16 low)
{
    ++count;
    if (!bits.empty()) {
        setBit(low);
        return;
    }
    list.push_back(low);
    if (list.size() > maxSparse)
        makeDense();
}

void RowSet::Chunk::append(const Chunk &later)
{
    count += later.count;
    if (bits.empty() && later.bits.empty() && list.size() + later.list.size() <= maxSparse) {
        list.insert(list.end(), later.list.begin(), later.list.end());
        return;
    }
    if (bits.empty())
        makeDense();
    for (const quint16 low : later.list)
        setBit(low);
    for (size_t i = 0; i < later.bits.size(); ++i)
        bits[i] |= later.bits[i];
    for (size_t i = 0; i < counts.size() && !later.bits.empty(); ++i)
        counts[i] = quint16(counts[i] + later.counts[i]);
}

void RowSet::Chunk::setBit(quint16 low)
{
    bits[low / 64U] |= quint64(1) << (low % 64U);
    ++counts[low / 64U / wordsPerCount];
}

void RowSet::Chunk::makeDense()
{
    bits.resize(words);
    for (const quint16 low : list)
        setBit(low);
    // Not "= {}", which keeps the memory.
    list = std::vector<quint16>();
}

quint16 RowSet::Chunk::at(qint64 index) const
{
    if (bits.empty())
        return list[size_t(index)];
    size_t group = 0;
    for (; index >= counts[group]; ++group)
        index -= counts[group];
    size_t word = group * wordsPerCount;
    for (; index >= std::popcount(bits[word]); ++word)
        index -= std::popcount(bits[word]);
    quint64 rest = bits[word];
    for (; index > 0; --index)
        rest &= rest - 1;
    return quint16(word * 64 + size_t(std::countr_zero(rest)));
}

qint64 RowSet::Chunk::countBelow(quint32 low) const
{
    if (low > lowMask)
        return count;
    if (bits.empty())
        return std::lower_bound(list.begin(), list.end(), low) - list.begin();
    const size_t word = low / 64;
    const size_t group = word / wordsPerCount;
    qint64 sum = 0;
    for (size_t i = 0; i < group; ++i)
        sum += counts[i];
    sum += countBits(bits.data() + group * wordsPerCount, bits.data() + word);
    return sum + std::popcount(bits[word] & below(low % 64));
}

bool RowSet::Chunk::contains(quint16 low) const
{
    if (bits.empty())
        return std::binary_search(list.begin(), list.end(), low);
    return (bits[low / 64U] >> (low % 64U) & 1) != 0;
}

/// The chunk that holds the row, or else the first after it.
size_t RowSet::chunkFor(qint64 row) const
{
    const auto found = std::lower_bound(m_chunks.begin(), m_chunks.end(), row >> chunkBits,
        [](const Chunk &chunk, qint64 number) { return chunk.number < number; });
    return size_t(found - m_chunks.begin());
}

void RowSet::append(qint64 row)
{
    const qint64 number = row >> chunkBits;
    if (m_chunks.empty() || m_chunks.back().number != number) {
        Chunk chunk;
        chunk.number = number;
        chunk.before = m_count;
        m_chunks.push_back(std::move(chunk));
    }
    m_chunks.back().append(quint16(row & lowMask));
    ++m_count;
}

void RowSet::append(const RowSet &rows)
{
    for (const Chunk &chunk : rows.m_chunks) {
        if (!m_chunks.empty() && m_chunks.back().number == chunk.number) {
            m_chunks.back().append(chunk);
        } else {
            m_chunks.push_back(chunk);
            m_chunks.back().before = m_count;
        }
        m_count += chunk.count;
    }
}

qint64 RowSet::at(qint64 index) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), index,
        [](qint64 wanted, const Chunk &chunk) { return wanted < chunk.before; });
    const Chunk &chunk = *(after - 1);
    return (chunk.number << chunkBits) + chunk.at(index - chunk.before);
}

qint64 RowSet::countBelow(qint64 row) const
{
    const size_t index = row < 0 ? 0 : chunkFor(row);
    if (index == m_chunks.size())
        return m_count;
    const Chunk &chunk = m_chunks[index];
    const bool inside = row >= 0 && chunk.number == row >> chunkBits;
    return chunk.before + (inside ? chunk.countBelow(quint32(row & lowMask)) : 0);
}

bool RowSet::contains(qint64 row) const
{
    const size_t index = row < 0 ? m_chunks.size() : chunkFor(row);
    return index < m_chunks.size() && m_chunks[index].number == row >> chunkBits
        && m_chunks[index].contains(quint16(row & lowMask));
}

qint64 RowSet::next(qint64 row) const
{
    const qint64 index = countBelow(row);
    return index < m_count ? at(index) : -1;
}

qint64 RowSet::previous(qint64 row) const
{
    const qint64 index = row < 0 ? 0 : countBelow(row + 1);
    return index > 0 ? at(index - 1) : -1;
}

qint64 RowSet::bytes() const
{
    std::size_t sum = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk &chunk : m_chunks)
        sum += chunk.list.capacity() * sizeof(quint16) + chunk.bits.capacity() * sizeof(quint64);
    return qint64(sum);
}

} // namespace wasclean
