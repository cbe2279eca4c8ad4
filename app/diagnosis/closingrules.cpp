// Causes at the beginning and at the end of a connection's life that are nobody's timer: what the
// application expects, the closing handshake, and Wasclean itself.

#include "app/connection/endingwords.h"

#include "app/base/duration.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

namespace wasclean {

namespace {

Rule endedAtOnce()
{
    Rule rule{QStringLiteral("ended-at-once"), 50};
    rule.isInferred = true;
    rule.alsoWhenClean = true;
    rule.needs = [](const EvidenceView &view) {
        const bool isSoon = view.wasOpen() && view.age() <= view.limit(1)
            && view.evidence().lastMessageSent.size < 0;
        const bool isOrdinary = view.isClosedByServerWith({1000, 1001, 1005});
        return isSoon
            && (view.isCut() || view.isClosedByServerWith({1008})
                || (isOrdinary && !view.endedAlike().isEmpty()));
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The server accepted the connection and ended it %1 later, before you sent a message. "
            "The application may have rejected the request.")
            .arg(exactDurationText(view.age()));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("The connection was open for %1").arg(exactDurationText(view.age()))};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("A token or a parameter may be missing, the path may be wrong, or "
                              "the number of connections may be limited."),
            logAdvice(view)};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const auto count = view.endedAlike().size();
                          return count == 0
                              ? QString()
                              : DiagnosisText::tr("%n earlier connection(s) ended in the same way",
                                  nullptr, int(count));
                      },
        15}};
    // Who answers has accepted the request.
    rule.contradicts
        = {{[](const EvidenceView &view) {
                const Evidence &evidence = view.evidence();
                const bool sent = evidence.unfinishedFrame
                    || evidence.received.total() > evidence.received.byOpcode[8];
                return sent ? DiagnosisText::tr("The server had sent data before") : QString();
            },
            40}};
    return rule;
}

Rule firstMessageDue()
{
    Rule rule{QStringLiteral("first-message-due"), 60};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        const bool ended = view.isCut() || view.isClosedByServer();
        return ended && view.protocol() == ApplicationProtocol::GraphqlTransportWs
            && view.evidence().lastMessageSent.size < 0 && view.isNear(view.age(), 3);
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The subprotocol graphql-transport-ws expects a first message, "
                                 "connection_init, within 3 s by default, and none was sent.");
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("The connection was open for %1").arg(exactDurationText(view.age()))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            R"(Send {"type":"connection_init"} as soon as the connection is open.)")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.closeCode() == 4408
                              ? DiagnosisText::tr("The close code 4408 has this meaning")
                              : QString();
                      },
        25}};
    rule.beats = {QStringLiteral("known-code")};
    return rule;
}

/// The user's Close frame went out, and the server's never came.
bool isCloseUnanswered(const EvidenceView &view)
{
    return wasClosedByUs(view.evidence()) && !view.evidence().receivedClose.seen;
}

Rule noCloseAnswer()
{
    Rule rule{QStringLiteral("no-close-answer"), 85};
    rule.needs = [](const EvidenceView &view) {
        return isCloseUnanswered(view) && view.evidence().failure == Failure::None
            && view.evidence().closeFrameOut && isEndOfPeer(view.evidence().tcpEnd);
    };
    rule.sentence = [](const EvidenceView &view) {
        return view.evidence().tcpEnd != TcpEnd::ResetByServer
            ? DiagnosisText::tr("TCP was ended after your Close frame, but the server sent no "
                                "Close frame (RFC 6455, 7.1.1).")
            : DiagnosisText::tr("TCP was reset after your Close frame, but the server sent no "
                                "Close frame (RFC 6455, 7.1.1).");
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("TCP ended %1 after the Close frame")
                .arg(exactDurationText(view.endTime() - view.evidence().sentClose.time))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "This is harmless unless messages are missing. The server should answer the Close "
            "frame, for example with close() instead of terminate().")};
    };
    return rule;
}

Rule closeMute()
{
    Rule rule{QStringLiteral("close-mute"), 75};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::ClosingTimeout;
    };
    rule.sentence = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        if (evidence.tcp.unacknowledged > 0 && evidence.tcp.retransmits > 0)
            return DiagnosisText::tr(
                "TCP did not acknowledge your Close frame: the network to the server is broken, or "
                "its computer cannot be reached any more.");
        const bool sends
            = evidence.sentClose.seen && evidence.lastReceivedTime > evidence.sentClose.time;
        if (sends)
            return DiagnosisText::tr("The server kept sending and did not answer your Close frame. "
                                     "It may not read while it sends.");
        return evidence.closeFrameOut
            ? DiagnosisText::tr("The server did not answer your Close frame. Its program may be "
                                "blocked, or it may not support the closing handshake.")
            : DiagnosisText::tr(
                "The server does not read, so your Close frame could not be delivered.");
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts;
        if (view.evidence().tcp.pendingBytes > 0)
            facts.append(DiagnosisText::tr("%Ln byte(s) had not been acknowledged by the server",
                nullptr, int(std::min<qint64>(view.evidence().tcp.pendingBytes, 1'000'000'000))));
        return facts;
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr(
                "Check whether the server's program is busy, and whether it reads while it sends."),
            logAdvice(view)};
    };
    return rule;
}

Rule messagesLost()
{
    Rule rule{QStringLiteral("messages-lost"), 85};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::None && view.evidence().unsentBytes > 0
            && view.evidence().receivedClose.seen;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "%Ln byte(s) of your messages had not been sent when the connection ended.", nullptr,
            int(std::min<qint64>(view.evidence().unsentBytes, 1'000'000'000)));
    };
    rule.evidence = [](const EvidenceView &) { return QStringList(); };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "Wait until everything has been sent (bufferedAmount is 0) before the connection is "
            "closed.")};
    };
    return rule;
}

Rule resetAfterClose()
{
    Rule rule{QStringLiteral("reset-after-close"), 70};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().receivedClose.seen && view.evidence().sentClose.seen
            && view.evidence().tcpEnd == TcpEnd::ResetByServer
            && view.evidence().failure == Failure::None;
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("TCP was reset after the Close frames. This happens when a "
                                 "program closes a socket that still has unread data.");
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{tcpEndFact(view)}; };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("This is harmless unless messages are missing.")};
    };
    return rule;
}

Rule ownLimit()
{
    Rule rule{QStringLiteral("our-limit"), 99};
    rule.needs = [](const EvidenceView &view) {
        const Failure failure = view.evidence().failure;
        return failure == Failure::OverLimit || failure == Failure::TooBig
            || failure == Failure::Cancelled || failure == Failure::WebSocketEngine
            || (failure == Failure::Dropped && !view.event().wasClean);
    };
    rule.sentence = [](const EvidenceView &view) { return view.event().sentence; };
    rule.evidence = [](const EvidenceView &) { return QStringList(); };
    rule.advice = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::OverLimit ? QStringList{DiagnosisText::tr(
                   "Raise the maximum message size on the page “Limits” of the options.")}
                                                             : QStringList();
    };
    return rule;
}

} // namespace

QList<Rule> applicationRules() { return {firstMessageDue(), endedAtOnce()}; }

QList<Rule> closingRules()
{
    return {ownLimit(), noCloseAnswer(), closeMute(), messagesLost(), resetAfterClose()};
}

} // namespace wasclean
