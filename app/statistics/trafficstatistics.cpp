#include "app/statistics/trafficstatistics.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wasclean {

namespace {

/// A server that answers no Ping must not fill the memory with them.
constexpr size_t maxOpenPings = 1000;

} // namespace

std::optional<double> DirectionStatistics::compressionRatio() const
{
    if (compressedWire == 0)
        return std::nullopt;
    return double(compressedPayload) / double(compressedWire);
}

DirectionStatistics &DirectionStatistics::operator+=(const DirectionStatistics &other)
{
    messages += other.messages;
    payloadBytes += other.payloadBytes;
    wireBytes += other.wireBytes;
    compressedPayload += other.compressedPayload;
    compressedWire += other.compressedWire;
    sizes += other.sizes;
    return *this;
}

void TrafficStatistics::add(const Message &message)
{
    if (m_since == 0)
        m_since = message.time;
    m_until = message.time;
    switch (message.kind) {
    case MessageKind::Open:
        m_isOpen = true;
        hear(message.time);
        break;
    case MessageKind::Close:
        endConnection(message.time);
        break;
    case MessageKind::Text:
    case MessageKind::Binary:
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::CloseFrame:
        addFrames(message);
        break;
    case MessageKind::Error:
    case MessageKind::Note:
        break;
    }
}

void TrafficStatistics::restart()
{
    TrafficStatistics anew;
    anew.m_answers = std::move(m_answers);
    anew.m_answers.restart();
    anew.m_pings = std::move(m_pings);
    anew.m_isOpen = m_isOpen;
    anew.m_heardLast = m_heardLast;
    *this = std::move(anew);
}

void TrafficStatistics::addEarlier(const TrafficStatistics &earlier)
{
    m_sent += earlier.m_sent;
    m_received += earlier.m_received;
    m_rates = TrafficRates(earlier.m_rates) += m_rates;
    m_lastSeconds = TrafficRates(earlier.m_lastSeconds) += m_lastSeconds;
    if (m_answers.pairing() == earlier.m_answers.pairing())
        m_answers.addEarlier(earlier.m_answers);
    m_pingTimes += earlier.m_pingTimes;
    if (!m_lastPing)
        m_lastPing = earlier.m_lastPing;
    m_longestSilence = std::max(m_longestSilence, earlier.m_longestSilence);
    if (earlier.m_since != 0)
        m_since = earlier.m_since;
    m_until = std::max(m_until, earlier.m_until);
}

void TrafficStatistics::addFrames(const Message &message)
{
    const bool isSent = message.direction == Direction::Sent;
    DirectionStatistics &side = isSent ? m_sent : m_received;
    side.wireBytes += message.wireBytes;
    if (!isSent)
        hear(message.time);
    if (message.kind == MessageKind::Ping && isSent)
        addPing(message);
    if (message.kind == MessageKind::Pong && !isSent)
        addPong(message);
    if (message.kind != MessageKind::Text && message.kind != MessageKind::Binary)
        return;
    const auto size = quint64(payloadSize(message));
    ++side.messages;
    side.payloadBytes += size;
    side.sizes.record(qint64(size));
    if (message.compressed) {
        side.compressedPayload += size;
        side.compressedWire += message.wireBytes;
    }
    m_rates.add(message.time, message.direction, size);
    m_lastSeconds.add(message.time, message.direction, size);
    m_answers.add(message);
}

void TrafficStatistics::addPing(const Message &ping)
{
    if (m_pings.size() >= maxOpenPings)
        m_pings.pop_front();
    m_pings.push_back({ping.time, ping.payload});
}

/// An endpoint may answer only the newest of several Pings, and Pongs may come that answer none.
/// Of Pings with the same payload, the oldest is answered first, as in KeepAlive::onPong().
void TrafficStatistics::addPong(const Message &pong)
{
    const auto found = std::find_if(m_pings.begin(), m_pings.end(),
        [&pong](const Ping &ping) { return ping.payload == pong.payload; });
    if (found == m_pings.end())
        return;
    m_lastPing = pong.time - found->time;
    m_pingTimes.record(*m_lastPing);
    m_pings.erase(m_pings.begin(), std::next(found));
}

void TrafficStatistics::hear(qint64 time)
{
    if (m_heardLast)
        m_longestSilence = std::max(m_longestSilence, time - *m_heardLast);
    m_heardLast = time;
}

void TrafficStatistics::endConnection(qint64 time)
{
    m_longestSilence = longestSilence(time);
    m_isOpen = false;
    m_heardLast.reset();
    m_pings.clear();
    m_answers.giveUp();
}

qint64 TrafficStatistics::longestSilence(qint64 now) const
{
    return m_heardLast ? std::max(m_longestSilence, now - *m_heardLast) : m_longestSilence;
}

} // namespace wasclean
