#include "app/connection/endingwords.h"

#include "app/base/duration.h"
#include "app/base/translations.h"
#include "app/connection/failurewords.h"
#include "app/connection/options.h"
#include "app/connection/verdicttext.h"
#include "app/wire/frames/closebody.h"

namespace wasclean {

namespace {

QString named(int code)
{
    return QStringLiteral("%1 %2").arg(QString::number(code), closeCodeName(code));
}

/// The server's Close frame was sent without waiting for ours, or answers it with something else.
bool isOtherThanOurs(const Evidence &evidence)
{
    return evidence.receivedClose.code != evidence.sentClose.code
        || evidence.receivedClose.reason != evidence.sentClose.reason;
}

QString closedByUsSentence(const Evidence &evidence)
{
    const CloseFrame &ours = evidence.sentClose;
    const CloseFrame &theirs = evidence.receivedClose;
    const QString span = durationText(theirs.time - ours.time);
    if (!isOtherThanOurs(evidence)) {
        return theirs.code == 1005
            ? VerdictText::tr(
                "You closed the connection. The server answered with an empty Close frame after "
                "%1.")
                  .arg(span)
            : VerdictText::tr("You closed the connection. The server answered with %1 after %2.")
                  .arg(named(theirs.code), span);
    }
    if (ours.code == 1005) {
        return VerdictText::tr(
            "You closed the connection with an empty Close frame. The server's Close frame "
            "(%1) came %2 later.")
            .arg(named(theirs.code), span);
    }
    if (theirs.code == 1005) {
        return VerdictText::tr(
            "You closed the connection with %1. The server's Close frame, which is empty, "
            "came %2 later.")
            .arg(named(ours.code), span);
    }
    return VerdictText::tr(
        "You closed the connection with %1. The server's Close frame (%2) came %3 later.")
        .arg(named(ours.code), named(theirs.code), span);
}

QString closedByServerSentence(const Evidence &evidence)
{
    const int code = evidence.receivedClose.code;
    return code == 1005
        ? VerdictText::tr("The server closed the connection with an empty Close frame.")
        : VerdictText::tr("The server closed the connection with %1.").arg(named(code));
}

/// The second sentence: how TCP, or the socket, ended behind the Close frames.
QString howItEnded(const Evidence &evidence)
{
    if (evidence.failure == Failure::TooBig)
        return VerdictText::tr("%1, so the close was not clean.").arg(evidence.rule);
    if (isTlsFailure(evidence))
        return VerdictText::tr("TLS then failed (%1), so the close was not clean.")
            .arg(networkWords(evidence));
    if (evidence.tcpEnd == TcpEnd::ResetByServer)
        return VerdictText::tr("The connection was then reset, so the close was not clean.");
    if (evidence.tcpEnd == TcpEnd::Lost)
        return VerdictText::tr(
            "The connection was then lost in the network, so the close was not clean.");
    if (evidence.unsentBytes > 0)
        return VerdictText::tr(
            "%1 byte(s) of your messages were never sent, so the close was not clean.", nullptr,
            pluralForm(evidence.unsentBytes))
            .arg(evidence.unsentBytes);
    if (evidence.closeFrameOut) {
        return evidence.tcpEnd == TcpEnd::EndedByPeer
            ? VerdictText::tr("Both Close frames were exchanged. How TCP then ended is not known.")
            : VerdictText::tr("Both Close frames were exchanged.");
    }
    if (evidence.tcpEnd == TcpEnd::EndedByPeer)
        return VerdictText::tr("The connection ended before your Close frame was sent.");
    if (evidence.tcpEnd == TcpEnd::FinByServer)
        return VerdictText::tr(
            "The server ended the connection without waiting for your Close frame.");
    if (evidence.failure == Failure::Dropped)
        return VerdictText::tr(
            "You dropped the connection before your Close frame was sent, so the close was "
            "not clean.");
    return VerdictText::tr("Your Close frame could not be sent, so the close was not clean.");
}

/// The reason in a sentence about something else.
QString shortReason(const QString &reason)
{
    constexpr qsizetype longest = 40;
    return reason.size() > longest ? reason.first(longest - 1) + u'…' : reason;
}

/// Wasclean's own Close frame after a violation carries 1002, 1007 or 1009, which close() refuses.
bool hadYouClosed(const Evidence &evidence)
{
    const int code = evidence.sentClose.code;
    return evidence.sentClose.seen && code != 1002 && code != 1007 && code != 1009;
}

} // namespace

bool isTlsFailure(const Evidence &evidence)
{
    return evidence.failure == Failure::Tls
        || (evidence.failure == Failure::Proxy
            && evidence.proxy.problem == ProxyFacts::Problem::Tls);
}

bool hasTlsBroken(const Evidence &evidence)
{
    const bool wasAsked = !evidence.request.isEmpty() && !hasAlertOfSetUp(evidence.tls);
    return evidence.failure == Failure::Tls && (evidence.openTime > 0 || wasAsked);
}

bool hasAlertOfSetUp(const TlsFacts &tls)
{
    // These are about what we sent through TLS (RFC 8446, 6.2).
    constexpr int badRecordMac = 20;
    constexpr int recordOverflow = 22;
    return tls.alertReceived >= 0 && tls.alertReceived != badRecordMac
        && tls.alertReceived != recordOverflow;
}

bool isCertificateRefused(const TlsFacts &tls)
{
    using Trust = TlsFacts::Trust;
    return !tls.errors.isEmpty() && tls.trust != Trust::Any && tls.trust != Trust::ByFingerprint;
}

bool wasClosedByUs(const Evidence &evidence)
{
    const CloseFrame &ours = evidence.sentClose;
    const CloseFrame &theirs = evidence.receivedClose;
    return ours.seen && (!theirs.seen || ours.time < theirs.time);
}

QString closedSentence(const Evidence &evidence)
{
    QStringList sentences{
        wasClosedByUs(evidence) ? closedByUsSentence(evidence) : closedByServerSentence(evidence),
        howItEnded(evidence)};
    const int code = evidence.receivedClose.code;
    if (code != 1005 && !isCloseCodeAllowed(code))
        sentences.append(
            VerdictText::tr("An endpoint must not send the code %1 (RFC 6455, 7.4).").arg(code));
    return sentences.join(u' ');
}

QString violationSentence(const Evidence &evidence)
{
    const CloseFrame &theirs = evidence.receivedClose;
    const QString &rule = evidence.rule;
    if (theirs.seen && theirs.code == 1005)
        return VerdictText::tr("The server closed the connection with an empty Close frame and "
                               "then broke the WebSocket protocol. %1.")
            .arg(rule);
    if (theirs.seen && theirs.reason.isEmpty())
        return VerdictText::tr(
            "The server closed the connection with %1 and then broke the WebSocket protocol. %2.")
            .arg(QString::number(theirs.code), rule);
    if (theirs.seen) {
        return VerdictText::tr("The server closed the connection with %1 “%2” and then broke the "
                               "WebSocket protocol. %3.")
            .arg(QString::number(theirs.code), shortReason(theirs.reason), rule);
    }
    return hadYouClosed(evidence)
        ? VerdictText::tr(
            "You closed the connection, and then the server broke the WebSocket protocol. %1.")
              .arg(rule)
        : VerdictText::tr("The server broke the WebSocket protocol. %1.").arg(rule);
}

} // namespace wasclean
