#pragma once

#include "app/message/messagelist.h"

#include <vector>

namespace wasclean {

/// When an attempt sent and received, in little memory however long it takes: the first frames are
/// kept with their times, and all are counted in bins of equal width. When a time lies beyond the
/// last bin, two bins become one. Counts the four events of a browser's WebSocket on the way.
class Activity
{
public:
    /// A bin is never wider than the 512th part of the time from the start to the last frame.
    static constexpr qsizetype maxBins = 1024;
    static constexpr std::size_t maxFrames = 512;

    /// A larger message, or one of several frames, may have been on its way for long when it was
    /// complete: the time before it was not silent. So much arrives at once (RFC 6928).
    static constexpr quint64 atOnceBytes = 14'600;

    struct Frame
    {
        /// Nanoseconds since the epoch.
        qint64 time = 0;
        bool wasSent = false;
        bool tookLong = false;
    };

    struct Bin
    {
        quint64 sent = 0;
        quint64 received = 0;
        bool tookLong = false;
    };

    /// How often a page's handlers would have been called.
    struct Events
    {
        quint64 open = 0;
        quint64 message = 0;
        quint64 error = 0;
        quint64 close = 0;

        friend bool operator==(const Events &, const Events &) = default;
    };

    /// Forgets everything: an attempt begins.
    void clear();
    /// Rows of the log, in their order. Open starts the time of the bins.
    void add(const MessageList &rows);

    const Events &events() const { return m_events; }

    /// When the first bin begins, in nanoseconds since the epoch; 0 before open.
    qint64 start() const { return m_start; }

    /// Nanoseconds.
    qint64 binWidth() const { return qint64(1) << m_shift; }

    /// All frames, if they were not too many; else empty.
    std::vector<Frame> frames() const
    {
        return m_count <= maxFrames ? m_frames : std::vector<Frame>();
    }

    /// Up to the last in which something is.
    const std::vector<Bin> &bins() const { return m_bins; }

private:
    /// About 65 µs: the loopback of a fast machine needs as much for a message.
    static constexpr int narrowest = 16;

    /// What counts of a row. In a flood, to make a whole Message of each would take longer than all
    /// the rest, and it is the GUI thread that counts.
    struct Row
    {
        qint64 time;
        MessageKind kind;
        Direction direction;
        bool late;
        quint32 frames;
        quint64 wireBytes;
    };

    void addRow(const Row &row);
    void count(const Row &row);
    void halve();

    Events m_events;
    qint64 m_start = 0;
    /// The width is a power of two, so that finding a bin takes no division.
    int m_shift = narrowest;
    std::vector<Bin> m_bins;
    quint64 m_count = 0;
    std::vector<Frame> m_frames;
};

} // namespace wasclean
