#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/attemptsummary.h"
#include "app/wire/facts/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// A possible cause of the end of an attempt. All texts are plain and translated; text from a
/// server in them is shortened and on one line.
struct Cause
{
    /// The name of the rule, which is not shown: "idle-known".
    QString rule;
    /// How far the evidence supports it, from 40 to 99.
    int score = 0;
    /// The score in words: "This is why", "Likely" or "Possibly".
    QString likelihood;
    /// What happened, in one or two sentences.
    QString sentence;
    /// The evidence for it, each without a full stop.
    QStringList evidence;
    /// Advice, each a sentence.
    QStringList advice;

    bool operator==(const Cause &) const = default;
};

/// Why an attempt probably ended as it did.
struct Diagnosis
{
    /// At most three, the most likely first.
    QList<Cause> causes;
    /// The sentence when there is no cause: that nothing went wrong, or that there is not enough
    /// evidence. Empty if there are causes.
    QString remark;
    /// Experiments that would bring more evidence, each a sentence; only if no cause is likely.
    QStringList experiments;

    bool operator==(const Diagnosis &) const = default;
};

/// Finds the causes that the evidence of an attempt supports, by rules (rule.h). The others are the
/// other attempts to the same host, from AttemptHistory. The time limits of the rules are
/// multiplied by the factor, so that a test need not wait for them.
Diagnosis diagnose(const Evidence &evidence, const CloseEvent &event,
    const QList<AttemptSummary> &others = {}, double timeFactor = 1);

} // namespace wasclean
