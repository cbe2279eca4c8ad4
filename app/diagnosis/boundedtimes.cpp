#include "app/diagnosis/boundedtimes.h"

#include <algorithm>

namespace wasclean {

Evidence withBoundedTimes(Evidence evidence)
{
    constexpr qint64 latest = qint64(1) << 62;
    for (qint64 *time : {&evidence.startTime, &evidence.openTime, &evidence.endTime,
             &evidence.lastReceivedTime, &evidence.lastSentTime, &evidence.lastMessageReceivedTime,
             &evidence.firstMessageSentTime, &evidence.slept, &evidence.tokenExpires,
             &evidence.sentClose.time, &evidence.receivedClose.time, &evidence.lastMessageSent.time,
             &evidence.largestMessageSent.time, &evidence.tcp.endTime, &evidence.tcp.sampleTime,
             &evidence.pings.lastFromServer, &evidence.pings.lastAnswer})
        *time = std::clamp<qint64>(*time, 0, latest);
    constexpr qint64 longest = qint64(1) << 59;
    PhaseTimes &phases = evidence.phases;
    for (qint64 *span : {&phases.dns, &phases.tcp, &phases.proxy, &phases.tls, &phases.upgrade,
             &phases.firstMessage})
        *span = std::clamp<qint64>(*span, -1, longest);
    return evidence;
}

} // namespace wasclean
