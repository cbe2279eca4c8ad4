#include "app/statistics/trafficrates.h"

#include <algorithm>

namespace wasclean {

DirectionTraffic &DirectionTraffic::operator+=(const DirectionTraffic &other)
{
    messages += other.messages;
    payloadBytes += other.payloadBytes;
    return *this;
}

TrafficBothWays &TrafficBothWays::operator+=(const TrafficBothWays &other)
{
    sent += other.sent;
    received += other.received;
    return *this;
}

void TrafficRates::add(qint64 time, Direction direction, quint64 payloadBytes)
{
    TrafficBothWays &part = partAt(time);
    (direction == Direction::Sent ? part.sent : part.received) += {1, payloadBytes};
}

TrafficRates &TrafficRates::operator+=(const TrafficRates &later)
{
    if (m_parts.empty())
        return *this = later;
    while (m_length < later.m_length)
        doubleLength();
    for (size_t i = 0; i < later.m_parts.size(); ++i)
        partAt(later.m_start + qint64(i) * later.m_length) += later.m_parts[i];
    return *this;
}

TrafficBothWays &TrafficRates::partAt(qint64 time)
{
    if (m_parts.empty())
        m_start = time / second * second;
    const qint64 since = std::max<qint64>(0, time - m_start);
    makeRoom(size_t(since / m_length));
    const auto index = size_t(std::max<qint64>(0, time - m_start) / m_length);
    if (index >= m_parts.size())
        m_parts.resize(index + 1);
    return m_parts[index];
}

void TrafficRates::makeRoom(size_t index)
{
    if (index < maxParts)
        return;
    if (m_slides) {
        const size_t dropped = index + 1 - maxParts;
        m_parts.erase(m_parts.begin(), m_parts.begin() + qint64(std::min(dropped, m_parts.size())));
        m_start += qint64(dropped) * m_length;
        return;
    }
    for (; index >= maxParts; index /= 2)
        doubleLength();
}

void TrafficRates::doubleLength()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const TrafficBothWays part = m_parts[i];
        if (i % 2 == 0)
            m_parts[i / 2] = part;
        else
            m_parts[i / 2] += part;
    }
    m_parts.resize((m_parts.size() + 1) / 2);
    m_length *= 2;
}

TrafficBothWays TrafficRates::inSecond(qint64 time) const
{
    const qint64 since = time - m_start;
    const qint64 index = since / m_length;
    if (m_parts.empty() || since < 0 || index >= qint64(m_parts.size()))
        return {};
    return m_parts[size_t(index)];
}

} // namespace wasclean
