#include "app/wire/facts/tcpfacts.h"

#include <QJsonObject>

namespace wasclean {

QJsonValue TcpFacts::toJson() const
{
    if (endTime == 0 && sampleTime == 0)
        return QJsonValue::Null;
    return QJsonObject{
        // Nanoseconds since the epoch do not fit into JSON's numbers.
        {QStringLiteral("endTime"), QString::number(endTime)},
        {QStringLiteral("error"), error},
        {QStringLiteral("sampleTime"), QString::number(sampleTime)},
        {QStringLiteral("roundTrip"), double(roundTrip)},
        {QStringLiteral("retransmits"), double(retransmits)},
        {QStringLiteral("backoff"), double(backoff)},
        {QStringLiteral("probes"), double(probes)},
        {QStringLiteral("totalRetransmits"), double(totalRetransmits)},
        {QStringLiteral("unacknowledged"), double(unacknowledged)},
        {QStringLiteral("sinceSent"), double(sinceSent)},
        {QStringLiteral("sinceReceived"), double(sinceReceived)},
        {QStringLiteral("sinceAcknowledged"), double(sinceAcknowledged)},
        {QStringLiteral("pendingBytes"), double(pendingBytes)},
    };
}

} // namespace wasclean
