// Causes in this computer's network, and in what forgets connections on the way.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"

#include <algorithm>

namespace wasclean {

namespace {

bool isLost(const EvidenceView &view) { return view.evidence().tcpEnd == TcpEnd::Lost; }

/// The network ended the connection, or no answer came in time.
bool isUnwanted(const EvidenceView &view)
{
    const Failure failure = view.evidence().failure;
    return view.wasOpen()
        && (isLost(view) || view.isCut() || failure == Failure::PongTimeout
            || failure == Failure::ClosingTimeout);
}

/// How long nothing had been acknowledged, by the last look at TCP.
qint64 unacknowledgedFor(const EvidenceView &view)
{
    const TcpFacts &tcp = view.evidence().tcp;
    return tcp.unacknowledged == 0 ? 0
                                   : qint64(tcp.sinceAcknowledged) * 1'000'000
            + std::max<qint64>(tcp.endTime - tcp.sampleTime, 0);
}

Rule networkLost()
{
    Rule rule{QStringLiteral("network-lost"), 88};
    rule.needs = isLost;
    rule.sentence = [](const EvidenceView &view) {
        const qint64 span = unacknowledgedFor(view);
        if (span > 0)
            return DiagnosisText::tr(
                "TCP received no acknowledgement for %1, so the system gave up the connection.")
                .arg(exactDurationText(span));
        return view.evidence().tcp.probes > 0
            ? DiagnosisText::tr("The probes of TCP keep-alive were not answered, so the system "
                                "gave up the connection.")
            : DiagnosisText::tr(
                "The system reported that the network to the server is not available any more.");
    };
    rule.evidence = [](const EvidenceView &view) {
        const TcpFacts &tcp = view.evidence().tcp;
        QStringList facts;
        if (tcp.retransmits > 0 || tcp.totalRetransmits > 0)
            facts.append(DiagnosisText::tr("TCP sent %Ln segment(s) again", nullptr,
                int(std::max(tcp.retransmits, tcp.totalRetransmits))));
        const QString words = quoted(view.evidence().networkError.toUtf8());
        if (!words.isEmpty())
            facts.append(DiagnosisText::tr("The system reported: %1").arg(words));
        return facts;
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check Wi-Fi, cable and VPN."),
            DiagnosisText::tr("Send Pings: they detect a lost network sooner than TCP, which takes "
                              "up to about 15 minutes.")};
    };
    return rule;
}

Rule networkChanged()
{
    Rule rule{QStringLiteral("network-changed"), 80};
    rule.needs = [](const EvidenceView &view) {
        return isUnwanted(view) && view.evidence().localAddressGone;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("This computer lost its address %1 while the connection was open.")
            .arg(view.evidence().localAddress);
    };
    rule.evidence = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("At the end, no network interface had the address any more")};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Connect again after the network has changed, such as "
                                             "from Wi-Fi to cable, or when a VPN starts or ends.")};
    };
    return rule;
}

Rule slept()
{
    Rule rule{QStringLiteral("slept"), 75};
    rule.needs = [](const EvidenceView &view) {
        return isUnwanted(view) && view.evidence().slept > view.limit(5);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "This computer was suspended for %1 while the connection was open, and could not "
            "answer.")
            .arg(exactDurationText(view.evidence().slept));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("The connection was open for %1").arg(exactDurationText(view.age()))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Connect again after waking up.")};
    };
    rule.beats = {QStringLiteral("idle-known"), QStringLiteral("idle-again"),
        QStringLiteral("life-known"), QStringLiteral("life-again")};
    return rule;
}

/// Silence that the first message after it ended; -1 when that cannot be told.
qint64 silenceBeforeMessage(const EvidenceView &view)
{
    const Evidence &evidence = view.evidence();
    const bool onlyOne = evidence.lastMessageSent.size >= 0
        && evidence.firstMessageSentTime == evidence.lastMessageSent.time;
    if (!onlyOne || evidence.lastReceivedTime > evidence.lastMessageSent.time)
        return -1;
    return evidence.lastMessageSent.time - std::max(evidence.openTime, evidence.lastReceivedTime);
}

Rule natForgot()
{
    Rule rule{QStringLiteral("nat-forgot"), 50};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        const bool isReset = view.isCut() && view.evidence().tcpEnd == TcpEnd::ResetByServer;
        return isReset && silenceBeforeMessage(view) >= view.limit(60)
            && view.sinceMessageSent() <= view.limit(1);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("After %1 of silence, TCP was reset in answer to the first "
                                 "message. A router or firewall may have forgotten the connection.")
            .arg(exactDurationText(silenceBeforeMessage(view)));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("The reset was received %1 after the message")
                               .arg(exactDurationText(view.sinceMessageSent()))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Send a Ping every 20 to 50 s. Some routers, firewalls and load "
                              "balancers drop silent connections without notice.")};
    };
    rule.contradicts = {{[](const EvidenceView &view) {
                             return view.isLoopback()
                                 ? DiagnosisText::tr("The server is on this computer")
                                 : QString();
                         },
        40}};
    return rule;
}

} // namespace

QList<Rule> lossRules() { return {networkLost(), networkChanged(), slept(), natForgot()}; }

} // namespace wasclean
