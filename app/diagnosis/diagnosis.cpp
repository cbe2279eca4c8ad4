#include "app/diagnosis/diagnosis.h"

#include "app/connection/endingwords.h"
#include "app/diagnosis/boundedtimes.h"
#include "app/diagnosis/diagnosistext.h"
#include "app/diagnosis/experiments.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <algorithm>

namespace wasclean {

namespace {

constexpr int leastScore = 40;
constexpr int likelyScore = 60;
constexpr int provenScore = 85;
constexpr int highestScore = 99;
/// How much hints that are not strong add together.
constexpr int mostSupport = 25;
constexpr qsizetype mostCauses = 3;

QString likelihoodOf(int score)
{
    if (score >= provenScore)
        return DiagnosisText::tr("This is why");
    return score >= likelyScore ? DiagnosisText::tr("Likely") : DiagnosisText::tr("Possibly");
}

/// A cause, and which rules it silences.
struct Finding
{
    Cause cause;
    QStringList beats;
};

Finding findingOf(const Rule &rule, const EvidenceView &view)
{
    Cause cause;
    cause.rule = rule.name;
    cause.evidence = rule.evidence(view);
    int support = 0;
    int strong = 0;
    for (const Hint &hint : rule.supports) {
        const QString seen = hint.seen(view);
        if (seen.isEmpty())
            continue;
        cause.evidence.append(seen);
        (hint.isStrong ? strong : support) += hint.weight;
    }
    int score = rule.base + std::min(support, mostSupport) + strong;
    score = std::min(score, rule.isInferred ? provenScore - 1 : highestScore);
    for (const Hint &hint : rule.contradicts) {
        const QString seen = hint.seen(view);
        if (seen.isEmpty())
            continue;
        cause.evidence.append(DiagnosisText::tr("Against this cause: %1").arg(seen));
        score -= hint.weight;
    }
    cause.score = score;
    cause.likelihood = likelihoodOf(score);
    cause.sentence = rule.sentence(view);
    cause.advice = rule.advice(view);
    return {cause, rule.beats};
}

QList<Finding> findings(const QList<Rule> &rules, const EvidenceView &view, bool isCleanAndOrdinary)
{
    QList<Finding> found;
    for (const Rule &rule : rules) {
        if ((isCleanAndOrdinary && !rule.alsoWhenClean) || !rule.needs(view))
            continue;
        const Finding finding = findingOf(rule, view);
        if (finding.cause.score >= leastScore)
            found.append(finding);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Finding &a, const Finding &b) { return a.cause.score > b.cause.score; });
    return found;
}

/// The causes without those that a more special one silences, and each rule once.
QList<Cause> combined(const QList<Finding> &found)
{
    QStringList silenced;
    for (const Finding &finding : found)
        silenced += finding.beats;
    QList<Cause> causes;
    for (const Finding &finding : found) {
        const QString &rule = finding.cause.rule;
        const bool isTold = std::any_of(causes.begin(), causes.end(),
            [&rule](const Cause &other) { return other.rule == rule; });
        if (!isTold && !silenced.contains(rule) && causes.size() < mostCauses)
            causes.append(finding.cause);
    }
    return causes;
}

/// The server's own words are part of the evidence, whichever causes were found.
void keepCloseReason(QList<Cause> &causes, const EvidenceView &view)
{
    const QString reason = view.closeReason();
    if (causes.isEmpty() || !view.isClosedByServer() || reason.isEmpty())
        return;
    const bool isTold = std::any_of(causes.begin(), causes.end(), [&reason](const Cause &cause) {
        return cause.sentence.contains(reason) || cause.evidence.join(u' ').contains(reason);
    });
    if (!isTold)
        causes.first().evidence.prepend(closeFact(view));
}

/// Nothing went wrong as far as the evidence shows.
bool isOrdinaryClose(const Evidence &evidence, const CloseEvent &event)
{
    return event.wasClean
        && (event.endedBy == EndedBy::You || event.code == 1000 || event.code == 1001
            || event.code == 1005)
        && evidence.unsentBytes == 0;
}

} // namespace

Diagnosis diagnose(const Evidence &evidence, const CloseEvent &event,
    const QList<AttemptSummary> &others, double timeFactor)
{
    const Evidence bounded = withBoundedTimes(evidence);
    const EvidenceView view(bounded, event, others, timeFactor);
    const bool isOrdinary = isOrdinaryClose(evidence, event);
    Diagnosis diagnosis;
    diagnosis.causes = combined(findings(allRules(), view, isOrdinary));
    if (diagnosis.causes.isEmpty())
        diagnosis.causes = combined(findings(generalRules(), view, isOrdinary));
    keepCloseReason(diagnosis.causes, view);
    const bool isExplained
        = !diagnosis.causes.isEmpty() && diagnosis.causes.first().score >= likelyScore;
    if (isOrdinary && diagnosis.causes.isEmpty()) {
        diagnosis.remark = DiagnosisText::tr(
            "The connection was closed normally, so there is nothing to explain.");
        return diagnosis;
    }
    if (diagnosis.causes.isEmpty())
        diagnosis.remark = DiagnosisText::tr("There is not enough evidence for a cause.");
    if (!isExplained)
        diagnosis.experiments = experimentsFor(view);
    return diagnosis;
}

} // namespace wasclean
