#pragma once

#include "app/steps/step.h"
#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// The result of a step. The texts contain no secrets.
struct StepResult
{
    enum class State : quint8 { Waiting, Running, Passed, Failed, Skipped };

    State state = State::Waiting;
    /// "4", or "4.2 (round 3 of 5)".
    QString place;
    /// The number of the step in the file: "4" or "4.2".
    QString number;
    /// The name of the step, or its action.
    QString name;
    Step::Kind kind = Step::Kind::Wait;
    /// How long it took.
    qint64 nanoseconds = 0;
    /// Clauses for a step that failed; without a full stop.
    QString expected;
    QString got;
    /// A sentence about the probable cause of the end of the connection; empty if it is open or the
    /// cause is not known.
    QString why;

    bool operator==(const StepResult &) const = default;
};

/// "passed", "FAILED", "skipped": the word for a state.
QString stepStateName(StepResult::State state);

/// "Likely: …": the probable cause of an end; empty if it is not known.
QString whyTextOf(const Evidence &evidence);

/// ‘Expected: "a". Got: nothing within 5.0 s.’ for a step that failed; else empty.
QString stepSentence(const StepResult &result);

} // namespace wasclean
