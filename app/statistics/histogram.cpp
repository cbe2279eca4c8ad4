#include "app/statistics/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wasclean {

namespace {

// A power of two of slots that is at least twice 10³: each slot of the upper half is less than a
// thousandth of its value wide. Values below it have a slot each; above, a slot stands for twice as
// many values with each doubling.
constexpr int slotBits = 11;
constexpr size_t slotCount = 1U << slotBits;
constexpr size_t halfSlots = slotCount / 2;

size_t indexOf(quint64 value)
{
    const int doublings = std::max(0, int(std::bit_width(value)) - slotBits);
    return size_t(doublings) * halfSlots + size_t(value >> doublings);
}

struct Slot
{
    quint64 low;
    /// The last value.
    quint64 high;
};

Slot slotAt(size_t index)
{
    if (index < slotCount)
        return {index, index};
    const size_t doublings = index / halfSlots - 1;
    const quint64 low = quint64(index - doublings * halfSlots) << doublings;
    return {low, low + (quint64(1) << doublings) - 1};
}

} // namespace

void Histogram::record(qint64 value, quint64 times)
{
    if (times == 0)
        return;
    value = std::max<qint64>(0, value);
    const size_t index = indexOf(quint64(value));
    if (index >= m_counts.size())
        m_counts.resize(index + 1);
    m_counts[index] += times;
    m_min = m_count == 0 ? value : std::min(m_min, value);
    m_max = std::max(m_max, value);
    m_count += times;
}

Histogram &Histogram::operator+=(const Histogram &other)
{
    if (other.isEmpty())
        return *this;
    if (m_counts.size() < other.m_counts.size())
        m_counts.resize(other.m_counts.size());
    for (size_t i = 0; i < other.m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_min = isEmpty() ? other.m_min : std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
    m_count += other.m_count;
    return *this;
}

qint64 Histogram::percentile(double percent) const
{
    if (m_count == 0)
        return 0;
    const double part = std::clamp(percent, 0.0, 100.0) / 100;
    const quint64 wanted = std::max<quint64>(1, quint64(std::ceil(part * double(m_count))));
    quint64 seen = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted)
            return std::clamp(qint64(slotAt(i).high), m_min, m_max);
    }
    return m_max;
}

quint64 Histogram::countBetween(qint64 low, qint64 high) const
{
    quint64 found = 0;
    for (size_t i = indexOf(quint64(std::max<qint64>(0, low))); i < m_counts.size(); ++i) {
        const auto begin = qint64(slotAt(i).low);
        if (begin >= high)
            break;
        if (begin >= low)
            found += m_counts[i];
    }
    return found;
}

} // namespace wasclean
