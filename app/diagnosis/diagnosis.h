#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/attemptsummary.h"
#include "app/wire/facts/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// One thing that may have caused the end of an attempt. All texts are plain and translated; what a
/// server said in them is shortened and on one line.
struct Cause
{
    /// The name of the rule that says so: "idle-known". Not for people.
    QString rule;
    /// How far the evidence supports it, from 40 to 99.
    int score = 0;
    /// The score in words: "This is why", "Likely" or "Possibly".
    QString likelihood;
    /// What happened, in one or two sentences.
    QString sentence;
    /// What was seen that supports it, each without a full stop.
    QStringList evidence;
    /// What to try, each a sentence.
    QStringList advice;

    bool operator==(const Cause &) const = default;
};

/// Why an attempt probably ended as it did.
struct Diagnosis
{
    /// At most three, the most likely first.
    QList<Cause> causes;
    /// What is to be said where no cause is: that nothing went wrong, or that there is not enough
    /// evidence. Empty where there are causes.
    QString remark;
    /// What would bring more evidence, each a sentence; only where there is no cause that is
    /// likely.
    QStringList experiments;

    bool operator==(const Diagnosis &) const = default;
};

/// Finds the causes that the evidence of an attempt supports, by rules (rule.h). Others are what
/// is known of other attempts to the same host, as AttemptHistory returns them. Limits of time that
/// the rules know are multiplied by the factor, so that a test need not wait for them.
Diagnosis diagnose(const Evidence &evidence, const CloseEvent &event,
    const QList<AttemptSummary> &others = {}, double timeFactor = 1);

} // namespace wasclean
