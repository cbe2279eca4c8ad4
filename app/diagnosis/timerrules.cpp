// Causes that are inferred from time: limits of silence, and of a connection's life.

#include "app/diagnosis/knownlimits.h"

#include "app/base/duration.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <algorithm>
#include <cstdlib>

namespace wasclean {

namespace {

/// What is shorter is told from a quick failure by nothing.
constexpr double shortestTimer = 5;

QList<KnownLimit> idleLimits(const EvidenceView &view)
{
    return limitsNear(view, KnownLimit::Kind::Idle, view.silence());
}

/// Whether two spans are the same within 2 %, or 0.3 s.
bool isSameSpan(const EvidenceView &view, qint64 span, qint64 other)
{
    return std::abs(span - other) <= std::max(view.limit(0.3), span / 50);
}

/// Earlier attempts that ended alike, and after the same silence.
QList<AttemptSummary> sameSilences(const EvidenceView &view)
{
    QList<AttemptSummary> same = view.endedAlike();
    same.removeIf([&view](const AttemptSummary &other) {
        return !isSameSpan(view, view.silence(), other.silence());
    });
    return same;
}

QList<AttemptSummary> sameAges(const EvidenceView &view)
{
    QList<AttemptSummary> same = view.endedAlike();
    same.removeIf([&view](const AttemptSummary &other) {
        return !isSameSpan(view, view.age(), other.age());
    });
    return same;
}

QString spansText(const QList<AttemptSummary> &attempts, qint64 (AttemptSummary::*span)() const)
{
    QStringList texts;
    for (const AttemptSummary &attempt : attempts.mid(std::max<qsizetype>(attempts.size() - 3, 0)))
        texts.append(exactDurationText((attempt.*span)()));
    return listText(texts);
}

/// A longer silence that did not end an earlier connection is evidence against a timer.
QString longerSilence(const EvidenceView &view)
{
    for (const AttemptSummary &other : view.earlier()) {
        if (other.openTime > 0 && other.silence() > view.silence()
            && !view.areNear(other.silence(), view.silence()))
            return DiagnosisText::tr("An earlier connection had survived %1 of silence")
                .arg(exactDurationText(other.silence()));
    }
    return {};
}

QString longerAge(const EvidenceView &view)
{
    for (const AttemptSummary &other : view.earlier()) {
        if (other.age() > view.age() && !view.areNear(other.age(), view.age()))
            return DiagnosisText::tr("An earlier connection had been open for %1")
                .arg(exactDurationText(other.age()));
    }
    return {};
}

QString sleptFact(const EvidenceView &view)
{
    return view.evidence().slept > 0 ? DiagnosisText::tr("This computer was suspended for %1")
                                           .arg(exactDurationText(view.evidence().slept))
                                     : QString();
}

/// Without traffic a limit of silence cannot be told from one of the whole life.
QString noTrafficFact(const EvidenceView &view)
{
    return view.silence() == view.age()
        ? DiagnosisText::tr(
            "No data passed after the connection opened, so the limit may also be on its lifetime")
        : QString();
}

bool hasIdleSilence(const EvidenceView &view)
{
    return view.isCut() && view.silence() >= view.limit(shortestTimer);
}

QStringList ownersOf(const QList<KnownLimit> &limits)
{
    QStringList owners;
    for (const KnownLimit &limit : limits) {
        const QString owner = QString::fromLatin1(limit.owner);
        if (!owner.isEmpty() && !owners.contains(owner))
            owners.append(owner);
    }
    return owners;
}

QStringList settingsOf(const EvidenceView &view, const QList<KnownLimit> &limits)
{
    QStringList settings;
    for (const KnownLimit &limit : limits) {
        const bool isMeant = limit.owner != nullptr || isNamed(limit, view);
        const QString setting
            = limit.setting == nullptr || !isMeant ? QString() : DiagnosisText::tr(limit.setting);
        if (!setting.isEmpty() && !settings.contains(setting))
            settings.append(setting);
    }
    return settings;
}

/// That a header names the owner of one of the limits.
QString namedOwner(const EvidenceView &view, const QList<KnownLimit> &limits)
{
    if (limits.isEmpty() || limits.first().owner == nullptr || !isNamed(limits.first(), view))
        return {};
    return DiagnosisText::tr("“%1” in the answer names %2, whose default matches")
        .arg(view.answered(limits.first().header), QString::fromLatin1(limits.first().owner));
}

Rule idleKnown()
{
    Rule rule{QStringLiteral("idle-known"), 45};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        return hasIdleSilence(view) && !idleLimits(view).isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        const QList<KnownLimit> limits = idleLimits(view);
        const QStringList owners = ownersOf(limits);
        const QString seconds = QString::number(limits.first().seconds);
        return owners.isEmpty()
            ? DiagnosisText::tr(
                "TCP ended %1 after the last byte. That is near %2 s, a common idle "
                "timeout of proxies and load balancers.")
                  .arg(exactDurationText(view.silence()), seconds)
            : DiagnosisText::tr("TCP ended %1 after the last byte. That is near an idle timeout of "
                                "%2 s, which is a default of %3.")
                  .arg(exactDurationText(view.silence()), seconds, listText(owners));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{tcpEndFact(view),
            DiagnosisText::tr("No data passed for %1").arg(exactDurationText(view.silence()))};
    };
    rule.advice = [](const EvidenceView &view) {
        const QList<KnownLimit> limits = idleLimits(view);
        return QStringList{DiagnosisText::tr("Send a Ping every %1 s: traffic restarts the timer.")
                               .arg(std::max(limits.first().seconds / 2, 1))}
        + settingsOf(view, limits);
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const auto same = sameSilences(view);
                          return same.isEmpty()
                              ? QString()
                              : DiagnosisText::tr("Earlier connections ended after %1 of silence")
                                    .arg(spansText(same, &AttemptSummary::silence));
                      },
                         20, true},
        {[](const EvidenceView &view) {
             return sameSilences(view).size() < 2
                 ? QString()
                 : DiagnosisText::tr("The silence was the same each time");
         },
            10, true},
        {[](const EvidenceView &view) { return namedOwner(view, idleLimits(view)); }, 20, true}};
    rule.contradicts = {{longerSilence, 40}, {sleptFact, 40}, {noTrafficFact, 5}};
    rule.beats = {QStringLiteral("idle-again")};
    return rule;
}

Rule idleAgain()
{
    Rule rule{QStringLiteral("idle-again"), 60};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        return hasIdleSilence(view) && !sameSilences(view).isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The connection ended %n time(s) after the same silence of %1. "
                                 "This fits an idle timeout.",
            nullptr, int(sameSilences(view).size()) + 1)
            .arg(exactDurationText(view.silence()));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{tcpEndFact(view),
            DiagnosisText::tr("Earlier connections ended after %1 of silence")
                .arg(spansText(sameSilences(view), &AttemptSummary::silence))};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Send Pings more often than every %1.")
                               .arg(exactDurationText(view.silence())),
            DiagnosisText::tr("Look for this time in the configuration of proxies, firewalls and "
                              "the application.")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return sameSilences(view).size() < 2
                              ? QString()
                              : DiagnosisText::tr("The silence was the same each time");
                      },
        10, true}};
    rule.contradicts = {{longerSilence, 40}, {sleptFact, 40}, {noTrafficFact, 5}};
    return rule;
}

/// It was open so long although there was traffic, so that silence was not why.
bool hasLifeWithTraffic(const EvidenceView &view)
{
    const bool ended = view.isCut() || view.isClosedByServerWith({1000, 1001, 1005});
    return ended && view.age() >= view.limit(shortestTimer) && view.silence() < view.age() / 4;
}

QList<KnownLimit> lifeLimits(const EvidenceView &view)
{
    return limitsNear(view, KnownLimit::Kind::Life, view.age());
}

QString agesBefore(const EvidenceView &view)
{
    const auto same = sameAges(view);
    return same.isEmpty() ? QString()
                          : DiagnosisText::tr("Earlier connections were open for %1")
                                .arg(spansText(same, &AttemptSummary::age));
}

Rule lifeKnown()
{
    Rule rule{QStringLiteral("life-known"), 40};
    rule.isInferred = true;
    rule.alsoWhenClean = true;
    rule.needs = [](const EvidenceView &view) {
        const QList<KnownLimit> limits = lifeLimits(view);
        // An ordinary close needs more than the coincidence.
        const bool isEnough = view.isCut() || !sameAges(view).isEmpty()
            || (!limits.isEmpty() && isNamed(limits.first(), view));
        return hasLifeWithTraffic(view) && !limits.isEmpty() && isEnough;
    };
    rule.sentence = [](const EvidenceView &view) {
        const QList<KnownLimit> limits = lifeLimits(view);
        return DiagnosisText::tr("The connection ended %1 after it opened, although there was "
                                 "traffic. That is near a lifetime limit of %2 s, a default of %3.")
            .arg(exactDurationText(view.age()), QString::number(limits.first().seconds),
                listText(ownersOf(limits)));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("The last data passed %1 before the end")
                               .arg(exactDurationText(view.silence()))};
    };
    rule.advice = [](const EvidenceView &view) {
        return settingsOf(view, lifeLimits(view))
            + QStringList{DiagnosisText::tr(
                "If the limit cannot be raised, reconnect before it is reached.")};
    };
    rule.supports = {{agesBefore, 20, true},
        {[](const EvidenceView &view) { return namedOwner(view, lifeLimits(view)); }, 20, true}};
    rule.contradicts = {{longerAge, 40}, {sleptFact, 40}};
    rule.beats = {QStringLiteral("life-again")};
    return rule;
}

Rule lifeAgain()
{
    Rule rule{QStringLiteral("life-again"), 60};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        return hasLifeWithTraffic(view) && sameAges(view).size() >= 2;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The connection was open for %1 each time, regardless of traffic. "
                                 "This fits a limit on its lifetime.")
            .arg(exactDurationText(view.age()));
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{agesBefore(view)}; };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Look for this time in the configuration: the lifetime of a token, "
                              "the maximum age of a connection, the timeout of a worker."),
            DiagnosisText::tr("Reconnect before that time.")};
    };
    rule.contradicts = {{longerAge, 40}, {sleptFact, 40}};
    return rule;
}

} // namespace

QList<Rule> timerRules() { return {idleKnown(), idleAgain(), lifeKnown(), lifeAgain()}; }

} // namespace wasclean
