#pragma once

#include "app/ending/activity.h"
#include "app/wire/facts/evidence.h"

#include <QList>

namespace wasclean {

/// A stretch of an attempt's time. All times are nanoseconds since the attempt began.
struct TimelinePart
{
    enum class Kind : quint8 {
        Before, ///< requests that were redirected or challenged, and other preparation
        NameLookup,
        Tcp,
        Proxy,
        Tls,
        OpeningHandshake,
        Active, ///< open, and something passed
        Silence, ///< open, and nothing passed for a long part of the time
        Closing, ///< from the first Close frame to the second, or to the end of the wait for it
        Ending, ///< from there to the end of TCP
    };

    Kind kind = Kind::Before;
    qint64 begin = 0;
    qint64 end = 0;
    /// Whether the attempt ended in it, although it was not done.
    bool isCutOff = false;

    qint64 length() const { return end - begin; }
};

/// Something that happened at one moment.
struct TimelineMark
{
    enum class Kind : quint8 {
        Opened,
        SentClose,
        ReceivedClose,
        Fin, ///< the server ended TCP in order
        EndedByPeer, ///< TCP ended, in order or by a reset
        Reset,
        Lost, ///< the network lost TCP
        EndedByUs, ///< we ended TCP
        TimedOut, ///< a timeout of ours ended the attempt
        Failed, ///< the attempt failed, or a rule was broken
    };

    Kind kind = Kind::Opened;
    qint64 time = 0;
    /// Of a Close frame; 1005 when it had none.
    int code = 0;
};

/// Frames that passed in a short time, both ways.
struct TimelineTick
{
    qint64 begin = 0;
    qint64 end = 0;
    quint64 sent = 0;
    quint64 received = 0;
    /// Whether its transfer may have taken long, so that the time before it was not silent.
    bool tookLong = false;
};

/// What happened in an attempt and how long it took, from its beginning to the end of TCP.
struct Timeline
{
    /// In order, without overlap.
    QList<TimelinePart> parts;
    /// In order.
    QList<TimelineMark> marks;
    QList<TimelineTick> ticks;
    /// Whether the ticks are all frames, and not only the first and the last.
    bool hasAllFrames = false;
    qint64 length = 0;
};

/// Without activity, as for a row of a capture, only the first and the last frames are known.
Timeline timelineOf(const Evidence &evidence, const Activity *activity = nullptr);

} // namespace wasclean
