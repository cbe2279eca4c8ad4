#include "app/connection/verdict.h"

#include "app/base/duration.h"
#include "app/connection/endingwords.h"
#include "app/connection/endwithoutclose.h"
#include "app/connection/failurewords.h"
#include "app/connection/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

QString closingTimeoutSentence(const Evidence &evidence)
{
    if (!evidence.sentClose.seen) {
        return VerdictText::tr("You closed the connection, but the server stopped reading, so your "
                               "Close frame was never sent.");
    }
    const QString span = durationText(evidence.endTime - evidence.sentClose.time);
    return evidence.closeFrameOut
        ? VerdictText::tr(
            "You closed the connection, but the server did not answer your Close frame within %1.")
              .arg(span)
        : VerdictText::tr("You closed the connection, but the server stopped reading, so your "
                          "Close frame was not sent within "
                          "%1.")
              .arg(span);
}

/// Who ended TCP without a Close frame.
EndedBy endOfTcpBy(TcpEnd end)
{
    switch (end) {
    case TcpEnd::ResetByServer:
    case TcpEnd::Lost:
        return EndedBy::Network;
    case TcpEnd::EndedByPeer:
        return EndedBy::ServerOrNetwork;
    default:
        return EndedBy::Server;
    }
}

struct Cause
{
    EndedBy by;
    QString sentence;
    /// Whether the browser fires an error event.
    bool error;
};

Cause causeOf(const Evidence &evidence)
{
    // It is then as if TCP had ended: Chromium fires no error event.
    const bool brokeWhileOpen = isTlsFailure(evidence) && evidence.openTime > 0;
    switch (evidence.failure) {
    case Failure::NameLookup:
        return {EndedBy::Network, lookupSentence(evidence), true};
    case Failure::Connect:
        return {EndedBy::Network, connectSentence(evidence), true};
    case Failure::Proxy:
        return {EndedBy::Proxy, proxySentence(evidence), !brokeWhileOpen};
    case Failure::Tls:
        return {EndedBy::Tls, tlsSentence(evidence), !brokeWhileOpen};
    case Failure::Upgrade:
        return {EndedBy::Handshake, refusalSentence(evidence), true};
    case Failure::HandshakeTimeout:
        return {EndedBy::Timeout, timeoutSentence(evidence), true};
    case Failure::Cancelled:
        return {EndedBy::You,
            VerdictText::tr("You cancelled the attempt before the connection opened."), true};
    case Failure::Violation:
        return {EndedBy::Violation, violationSentence(evidence), true};
    case Failure::TooBig:
        return {EndedBy::Violation, VerdictText::tr("%1.").arg(evidence.rule), false};
    case Failure::OverLimit:
        return {EndedBy::You,
            VerdictText::tr("%1, so Wasclean ended the connection.").arg(evidence.rule), true};
    case Failure::PongTimeout:
        return {EndedBy::Timeout,
            VerdictText::tr("%1, so Wasclean ended the connection.").arg(evidence.rule), true};
    case Failure::ClosingTimeout:
        return {EndedBy::Timeout, closingTimeoutSentence(evidence), false};
    case Failure::Dropped:
        return {EndedBy::You,
            evidence.sentClose.seen
                ? VerdictText::tr(
                    "You dropped the connection before the server answered your Close frame.")
                : VerdictText::tr("You dropped the connection without a Close frame."),
            false};
    case Failure::WebSocketEngine:
        return {EndedBy::Network, internalErrorSentence(evidence), true};
    case Failure::None:
        break;
    }
    return {endOfTcpBy(evidence.tcpEnd), endWithoutCloseSentence(evidence), false};
}

CloseEvent closedVerdict(const Evidence &evidence)
{
    const bool inOrder = evidence.failure == Failure::None && evidence.unsentBytes == 0
        && evidence.tcpEnd != TcpEnd::ResetByServer && evidence.tcpEnd != TcpEnd::Lost
        && (evidence.closeFrameOut || evidence.tcpEnd == TcpEnd::FinByServer
            || evidence.tcpEnd == TcpEnd::EndedByPeer);
    CloseEvent event;
    event.wasClean = inOrder;
    event.code = evidence.receivedClose.code;
    event.reason = evidence.receivedClose.reason;
    event.endedBy = wasClosedByUs(evidence) ? EndedBy::You : EndedBy::Server;
    event.sentence = closedSentence(evidence);
    return event;
}

/// Whether the server's Close frame decides, and not what came after it.
bool closeFrameStands(const Evidence &evidence)
{
    return evidence.receivedClose.seen
        && (evidence.failure == Failure::None || evidence.failure == Failure::Dropped
            || evidence.failure == Failure::TooBig || isTlsFailure(evidence));
}

/// Whether Evidence::rule is a rule that the server broke.
bool isRuleBroken(const Evidence &evidence)
{
    return evidence.failure == Failure::Violation || evidence.failure == Failure::Upgrade;
}

} // namespace

CloseEvent verdictOf(const Evidence &evidence)
{
    if (closeFrameStands(evidence))
        return closedVerdict(evidence);
    const Cause cause = causeOf(evidence);
    CloseEvent event;
    event.error = cause.error;
    event.endedBy = cause.by;
    event.abandoned
        = evidence.failure == Failure::Cancelled || evidence.failure == Failure::Dropped;
    if (isRuleBroken(evidence))
        event.rule = evidence.rule;
    event.sentence = cause.sentence;
    return event;
}

} // namespace wasclean
