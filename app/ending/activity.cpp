#include "app/ending/activity.h"

#include <algorithm>

namespace wasclean {

void Activity::clear()
{
    m_events = {};
    m_start = 0;
    m_shift = narrowest;
    m_bins.clear();
    m_count = 0;
    m_frames.clear();
}

void Activity::add(const MessageList &rows)
{
    for (const MessageRun &run : rows.runs()) {
        if (const auto *const encoded = std::get_if<EncodedRows>(&run)) {
            encoded->visit([this](const RowHeader &header, QByteArrayView) {
                addRow({header.time, MessageKind(header.kind), Direction(header.direction),
                    (header.flags & RowHeader::Late) != 0, header.frames, header.wireBytes});
            });
        } else {
            for (const Message &row : std::get<std::vector<Message>>(run))
                addRow({row.time, row.kind, row.direction, row.late, row.frames, row.wireBytes});
        }
    }
}

void Activity::addRow(const Row &row)
{
    switch (row.kind) {
    case MessageKind::Open:
        ++m_events.open;
        m_start = row.time;
        m_shift = narrowest;
        m_bins.reserve(maxBins);
        break;
    case MessageKind::Text:
    case MessageKind::Binary:
        // A browser does not deliver what comes after close().
        if (row.direction == Direction::Received && !row.late)
            ++m_events.message;
        count(row);
        break;
    case MessageKind::Ping:
    case MessageKind::Pong:
        count(row);
        break;
    case MessageKind::Error:
        ++m_events.error;
        break;
    case MessageKind::Close:
        ++m_events.close;
        break;
    case MessageKind::Note:
    case MessageKind::CloseFrame:
        break;
    }
}

void Activity::count(const Row &row)
{
    if (m_start == 0)
        return;
    const bool tookLong = row.frames > 1 || row.wireBytes > atOnceBytes;
    if (++m_count <= maxFrames)
        m_frames.push_back({row.time, row.direction == Direction::Sent, tookLong});
    const qint64 offset = std::max<qint64>(row.time - m_start, 0);
    while ((offset >> m_shift) >= maxBins)
        halve();
    const auto index = std::size_t(offset >> m_shift);
    if (index >= m_bins.size())
        m_bins.resize(index + 1);
    Bin &bin = m_bins[index];
    ++(row.direction == Direction::Sent ? bin.sent : bin.received);
    bin.tookLong = bin.tookLong || tookLong;
}

void Activity::halve()
{
    ++m_shift;
    const std::size_t half = (m_bins.size() + 1) / 2;
    for (std::size_t i = 0; i < half; ++i) {
        Bin sum = m_bins[2 * i];
        if (2 * i + 1 < m_bins.size()) {
            sum.sent += m_bins[2 * i + 1].sent;
            sum.received += m_bins[2 * i + 1].received;
            sum.tookLong = sum.tookLong || m_bins[2 * i + 1].tookLong;
        }
        m_bins[i] = sum;
    }
    m_bins.resize(half);
}

} // namespace wasclean
