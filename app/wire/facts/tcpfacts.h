#pragma once

#include <QtGlobal>

namespace wasclean {

/// What the system last knew of the TCP connection while it stood (tcp(7), TCP_INFO), and how it
/// ended. All zero where the system does not tell: on other systems than Linux, and for Unix domain
/// sockets.
struct TcpFacts
{
    /// When the end of TCP was seen, in nanoseconds since the epoch; 0 when it was not.
    qint64 endTime = 0;
    /// The system's error (errno) that ended it; 0 for an end in order, a reset, or when it is not
    /// known.
    int error = 0;
    /// When the rest was looked at, in nanoseconds since the epoch; 0 when it never was.
    qint64 sampleTime = 0;
    /// Smoothed round-trip time in microseconds.
    quint32 roundTrip = 0;
    /// How often the oldest segment that was not acknowledged had been sent again in a row, and how
    /// often the time until the next try had been doubled.
    quint32 retransmits = 0;
    quint32 backoff = 0;
    /// Probes, of a zero window or of keep-alive, that were not answered in a row.
    quint32 probes = 0;
    /// Segments that were sent again since the connection stands.
    quint32 totalRetransmits = 0;
    /// Segments that were not acknowledged.
    quint32 unacknowledged = 0;
    /// Milliseconds since data was sent and received, and since the last acknowledgement came.
    quint32 sinceSent = 0;
    quint32 sinceReceived = 0;
    quint32 sinceAcknowledged = 0;
    /// Bytes that the system had taken and the peer had not acknowledged.
    qint64 pendingBytes = 0;

    bool operator==(const TcpFacts &) const = default;
};

} // namespace wasclean
