#include "app/diagnosis/attemptsummary.h"

#include "app/connection/endingwords.h"
#include "app/connection/websocketurl.h"
#include "app/wire/http/responsehead.h"

#include <algorithm>

namespace wasclean {

namespace {

void setPlace(AttemptSummary &summary, const Evidence &evidence)
{
    const auto url = WebSocketUrl::parse(evidence.url);
    if (!url) {
        summary.host = evidence.url;
        summary.endpoint = evidence.url;
        return;
    }
    const QString scheme = url->isSecure() ? QStringLiteral("wss") : QStringLiteral("ws");
    const bool unixSocket = !url->unixSocket().isEmpty();
    summary.host = unixSocket ? url->unixSocket() : url->host();
    summary.endpoint
        = scheme + QLatin1String("://") + (unixSocket ? url->unixSocket() : url->hostAndPort());
    const QByteArray resource = url->resource();
    summary.path = QString::fromUtf8(
        resource.first(resource.contains('?') ? resource.indexOf('?') : resource.size()));
}

QByteArray firstValue(const QByteArray &head, const char *name)
{
    // A request differs from an answer in its first line alone.
    const qsizetype lineEnd = head.indexOf('\n');
    if (lineEnd < 0)
        return {};
    return ResponseHead("HTTP/1.1 200\r\n" + head.sliced(lineEnd + 1)).wholeValues(name).value(0);
}

} // namespace

AttemptSummary AttemptSummary::of(const Evidence &evidence)
{
    AttemptSummary summary;
    setPlace(summary, evidence);
    summary.peer = evidence.peer;
    summary.server = firstValue(evidence.response, "Server");
    summary.origin = firstValue(evidence.request, "Origin");
    if (!evidence.tls.chain.isEmpty())
        summary.issuer = evidence.tls.chain.first().issuer;
    summary.startTime = evidence.startTime;
    summary.openTime = evidence.openTime;
    summary.endTime = evidence.tcp.endTime > 0 ? evidence.tcp.endTime : evidence.endTime;
    summary.lastReceivedTime = evidence.lastReceivedTime;
    summary.lastSentTime = evidence.lastSentTime;
    summary.tcpEnd = evidence.tcpEnd;
    summary.failure = evidence.failure;
    summary.status = evidence.status;
    summary.closeCode = evidence.receivedClose.seen ? evidence.receivedClose.code : 0;
    summary.endedByUser = wasClosedByUs(evidence) || evidence.failure == Failure::Cancelled
        || evidence.failure == Failure::Dropped;
    return summary;
}

qint64 AttemptSummary::age() const { return openTime > 0 ? endTime - openTime : -1; }

qint64 AttemptSummary::silence() const
{
    return openTime > 0 ? endTime - std::max({openTime, lastReceivedTime, lastSentTime}) : -1;
}

bool AttemptSummary::isCut() const
{
    return openTime > 0 && failure == Failure::None && closeCode == 0 && !endedByUser
        && isEndOfPeer(tcpEnd);
}

bool AttemptSummary::isSame(const AttemptSummary &other) const
{
    return startTime == other.startTime && endTime == other.endTime && endpoint == other.endpoint;
}

} // namespace wasclean
