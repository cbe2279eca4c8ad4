// Causes on the way to the server, before anything was said.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"

#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

bool hasProblem(const TriedAddress &tried, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&tried](const char *word) {
        return tried.problem.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

/// Whether no TCP connection came about, and each address failed with one of these words.
bool allFailedWith(const EvidenceView &view, std::initializer_list<const char *> words)
{
    const QList<TriedAddress> &tried = view.evidence().tried;
    return view.evidence().failure == Failure::Connect && !tried.isEmpty()
        && std::all_of(tried.begin(), tried.end(),
            [words](const TriedAddress &one) { return hasProblem(one, words); });
}

QString triedAddresses(const EvidenceView &view)
{
    QStringList addresses;
    for (const TriedAddress &one : view.evidence().tried)
        addresses.append(one.address);
    addresses.removeDuplicates();
    return listText(addresses);
}

QStringList triedFacts(const EvidenceView &view)
{
    QStringList facts;
    for (const TriedAddress &one : view.evidence().tried) {
        facts.append(one.problem.isEmpty()
                ? DiagnosisText::tr("%1 did not answer").arg(one.address)
                : QStringLiteral("%1: %2").arg(one.address, quoted(one.problem.toUtf8())));
    }
    return facts;
}

/// When another connection to the same port was open last, in nanoseconds before this attempt; -1
/// when none was.
qint64 sinceLastOpen(const EvidenceView &view)
{
    qint64 since = -1;
    for (const AttemptSummary &other : view.others()) {
        if (other.openTime > 0 && other.openTime < view.summary().startTime)
            since = std::max<qint64>(view.summary().startTime - other.endTime, 0);
    }
    return since;
}

/// Whether the name of the proxy, and not that of the server, would have been looked up.
bool isLookupUnanswered(const EvidenceView &view)
{
    const Evidence &evidence = view.evidence();
    return evidence.failure == Failure::HandshakeTimeout && evidence.peer.isEmpty()
        && evidence.tried.isEmpty() && evidence.proxy.kind == ProxyFacts::Kind::None;
}

/// The name that was looked up.
QString lookedUpName(const EvidenceView &view)
{
    const QString &other = view.evidence().connectTo;
    return other.isEmpty() ? view.host() : other.section(u':', 0, -2);
}

Rule nameNotFound()
{
    Rule rule{QStringLiteral("name-not-found"), 95};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::NameLookup || isLookupUnanswered(view);
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString &words = view.evidence().networkError;
        if (view.evidence().failure == Failure::NameLookup
            && words.contains(QLatin1String("not found"), Qt::CaseInsensitive))
            return DiagnosisText::tr("The host name “%1” was not found.").arg(lookedUpName(view));
        return DiagnosisText::tr(
            "The host name “%1” could not be resolved: no DNS server answered.")
            .arg(lookedUpName(view));
    };
    rule.evidence = [](const EvidenceView &view) {
        const QString words = quoted(view.evidence().networkError.toUtf8());
        return words.isEmpty()
            ? QStringList()
            : QStringList{DiagnosisText::tr("The system reported: %1").arg(words)};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Check the spelling of the host name."),
            DiagnosisText::tr("Compare with “getent hosts %1” on this computer.")
                .arg(lookedUpName(view)),
            DiagnosisText::tr(
                "A name in an internal network may require its VPN or its DNS server."),
            DiagnosisText::tr("Enter the server's address in “Connect to”.")};
    };
    return rule;
}

Rule portClosed()
{
    Rule rule{QStringLiteral("port-closed"), 92};
    rule.needs = [](const EvidenceView &view) { return allFailedWith(view, {"refused"}); };
    rule.sentence = [](const EvidenceView &view) {
        if (view.evidence().unixSocket)
            return DiagnosisText::tr("Connections to %1 are refused: no program listens there.")
                .arg(triedAddresses(view));
        return DiagnosisText::tr(
            "Connections to %1 are refused: no program listens there, or a firewall rejects them.")
            .arg(triedAddresses(view));
    };
    rule.evidence = triedFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check whether the server is running on this port."),
            DiagnosisText::tr("A server that listens on 127.0.0.1 or ::1 can only be reached from "
                              "its own computer."),
            DiagnosisText::tr("A container must publish the port.")};
    };
    rule.supports
        = {{[](const EvidenceView &view) {
                const qint64 since = sinceLastOpen(view);
                return since < 0 || since > view.limit(300)
                    ? QString()
                    : DiagnosisText::tr(
                        "A connection to the server was open until %1 before this attempt")
                          .arg(exactDurationText(since));
            },
            7}};
    return rule;
}

Rule noRoute()
{
    Rule rule{QStringLiteral("no-route"), 85};
    rule.needs = [](const EvidenceView &view) {
        return allFailedWith(view, {"unreachable", "no route"});
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("This computer's network has no route to %1.")
            .arg(triedAddresses(view));
    };
    rule.evidence = triedFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check whether this computer is online."),
            DiagnosisText::tr("An address in an internal network may require its VPN.")};
    };
    return rule;
}

Rule noAnswer()
{
    Rule rule{QStringLiteral("no-answer"), 75};
    rule.needs = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        const bool isWaiting = evidence.failure == Failure::HandshakeTimeout
            && evidence.peer.isEmpty() && !evidence.tried.isEmpty();
        return isWaiting || allFailedWith(view, {"timed out"});
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("%1 did not answer the connection attempt within %2.")
            .arg(triedAddresses(view),
                exactDurationText(view.summary().endTime - view.summary().startTime));
    };
    rule.evidence = triedFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("A security group, a firewall or an allow-list of addresses may drop "
                              "the attempt without an answer."),
            DiagnosisText::tr(
                "Check whether the address is right, and whether it requires a VPN.")};
    };
    return rule;
}

/// The host that the answer's Location names; empty when that is the server itself.
QString otherHost(const EvidenceView &view)
{
    const QString host = QUrl(view.answered("Location")).host();
    return host.compare(view.host(), Qt::CaseInsensitive) == 0 ? QString() : host;
}

Rule captivePortal()
{
    Rule rule{QStringLiteral("captive-portal"), 55};
    rule.isInferred = true;
    // A redirect to another host is ordinary. Where the same URL has worked, it is not.
    rule.needs = [](const EvidenceView &view) {
        return !view.isSecure() && !view.isPrivateHost() && view.isStatusOneOf({302, 303, 307})
            && !otherHost(view).isEmpty()
            && std::any_of(view.earlier().begin(), view.earlier().end(),
                [](const AttemptSummary &other) { return other.openTime > 0; });
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("A redirect to %1 was received instead of the server's answer, as "
                                 "in networks that require a login first.")
            .arg(otherHost(view));
    };
    rule.evidence = [](const EvidenceView &view) {
        return answerFacts(view)
            + QStringList{DiagnosisText::tr("The same URL opened before in this session")};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Open a web page in a browser, and log in to the "
                                             "network.")};
    };
    return rule;
}

Rule networkLogin()
{
    Rule rule{QStringLiteral("network-login"), 90};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({511}); };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "The network requires a login before it allows connections (511).");
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Open a web page in a browser, and log in to the "
                                             "network.")};
    };
    return rule;
}

} // namespace

QList<Rule> networkRules()
{
    return {nameNotFound(), portClosed(), noRoute(), noAnswer(), networkLogin(), captivePortal()};
}

} // namespace wasclean
