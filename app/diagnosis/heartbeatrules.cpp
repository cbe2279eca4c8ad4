// Causes about Pings, Pongs and the heartbeats of applications.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

Rule pongOverdue()
{
    Rule rule{QStringLiteral("pong-overdue"), 90};
    rule.needs
        = [](const EvidenceView &view) { return view.evidence().failure == Failure::PongTimeout; };
    rule.sentence = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        const bool sends = evidence.lastMessageReceivedTime > 0
            && view.endTime() - evidence.lastMessageReceivedTime
                < std::chrono::nanoseconds(evidence.pings.options.pongTimeout).count();
        if (sends)
            return DiagnosisText::tr(
                "The server keeps sending messages but did not answer a Ping in time.");
        if (evidence.tcp.sampleTime == 0)
            return DiagnosisText::tr("The server did not answer a Ping in time.");
        return evidence.tcp.unacknowledged > 0
            ? DiagnosisText::tr(
                "The server did not answer a Ping in time, and TCP did not acknowledge the data "
                "either. The network is broken, or the other computer cannot be reached any more.")
            : DiagnosisText::tr("The server did not answer a Ping in time. The other end of TCP "
                                "acknowledged it, so the network works up to there.");
    };
    rule.evidence = [](const EvidenceView &view) {
        const PingFacts &pings = view.evidence().pings;
        QStringList facts{DiagnosisText::tr(
            "%n Ping(s) had not been answered", nullptr, int(std::max(pings.unanswered, 1U)))};
        if (pings.roundTrip >= 0)
            facts.append(DiagnosisText::tr("The last answered Ping took %1")
                             .arg(exactDurationText(pings.roundTrip)));
        return facts;
    };
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (view.evidence().tcp.unacknowledged > 0)
            advice.append(DiagnosisText::tr("Check Wi-Fi, cable and VPN."));
        else
            advice.append(DiagnosisText::tr("Check whether the server's program is blocked, or "
                                            "does not answer Pings (RFC 6455, 5.5.2)."));
        advice.append(logAdvice(view));
        return advice;
    };
    return rule;
}

Rule noPongGiven()
{
    Rule rule{QStringLiteral("we-gave-no-pong"), 75};
    rule.needs = [](const EvidenceView &view) {
        const PingFacts &pings = view.evidence().pings;
        return !pings.options.answerPings && pings.lastFromServer > 0
            && (view.isCut() || view.isClosedByServerWith({1001, 1002, 1005, 1011}));
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "Wasclean did not answer the server's Pings because the option is off.");
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("The server's last Ping was received %1 before the end")
                .arg(exactDurationText(view.endTime() - view.evidence().pings.lastFromServer))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Turn on the answers to Pings on the page “Pings” of the options.")};
    };
    rule.alsoWhenClean = true;
    rule.beats = {QStringLiteral("idle-known"), QStringLiteral("idle-again")};
    return rule;
}

Rule keepAliveTold()
{
    Rule rule{QStringLiteral("keepalive-1011"), 88};
    rule.needs = [](const EvidenceView &view) {
        return view.isClosedByServer()
            && view.reasonContains(
                {"keepalive ping timeout", "ping timeout", "pong timeout", "no pong"});
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server reports that it received no Pong in time: “%1”.")
            .arg(view.closeReason());
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("The server closed with %1").arg(view.closeCode())};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Python's websockets and uvicorn send a Ping every 20 s and wait 20 "
                              "s for the Pong by default (“ping_interval”, “ping_timeout”)."),
            DiagnosisText::tr(
                "Check whether the server itself was blocked and did not read the Pong.")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.evidence().slept > 0
                              ? DiagnosisText::tr("This computer was suspended for %1")
                                    .arg(exactDurationText(view.evidence().slept))
                              : QString();
                      },
        5}};
    rule.alsoWhenClean = true;
    rule.beats = {QStringLiteral("server-error"), QStringLiteral("idle-told")};
    return rule;
}

Rule idleTold()
{
    Rule rule{QStringLiteral("idle-told"), 88};
    rule.needs = [](const EvidenceView &view) {
        static const QRegularExpression words(QStringLiteral("\\b(idle|inactiv|no activity)"),
            QRegularExpression::CaseInsensitiveOption);
        return view.isClosedByServer()
            && words.match(view.evidence().receivedClose.reason).hasMatch();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server reports that it closed because of inactivity: “%1”.")
            .arg(view.closeReason());
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("No message was sent to the server for %1")
                               .arg(exactDurationText(view.evidence().receivedClose.time
                                   - std::max(view.evidence().openTime,
                                       std::min(view.evidence().lastMessageSent.time,
                                           view.evidence().receivedClose.time))))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Send a message or a Ping more often than that."),
            DiagnosisText::tr(
                "Raise the idle timeout of the server, such as “idleTimeout” in Jetty.")};
    };
    rule.alsoWhenClean = true;
    rule.beats
        = {QStringLiteral("known-code"), QStringLiteral("server-error"), QStringLiteral("policy")};
    return rule;
}

/// Engine.IO 4: the server sends “2”, and expects “3” within 20 s. In Engine.IO 3, the client sends
/// “2”.
Rule heartbeatMissing()
{
    Rule rule{QStringLiteral("heartbeat-missing"), 60};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        const bool isAnswered = evidence.lastMessageSent.time > evidence.lastMessageReceivedTime;
        const bool ended = view.isCut() || view.isClosedByServerWith({1000, 1001, 1005});
        return view.protocol() == ApplicationProtocol::SocketIo && view.parameter("EIO") == "4"
            && ended && !isAnswered && evidence.received.byOpcode[1] > 1
            && view.isNear(view.endTime() - evidence.lastMessageReceivedTime, 20);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The server's last message was not answered for %1. Engine.IO ends a connection whose "
            "heartbeat (“2”) is not answered with “3” within 20 s.")
            .arg(exactDurationText(view.endTime() - view.evidence().lastMessageReceivedTime));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("The query contains EIO=%1").arg(quoted(view.parameter("EIO")))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Add an automatic reply: “3” to the text “2”.")};
    };
    rule.alsoWhenClean = true;
    return rule;
}

} // namespace

QList<Rule> heartbeatRules()
{
    return {pongOverdue(), noPongGiven(), keepAliveTold(), idleTold(), heartbeatMissing()};
}

} // namespace wasclean
