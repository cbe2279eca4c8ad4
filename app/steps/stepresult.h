#pragma once

#include "app/steps/step.h"
#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// How a step went. Texts hold no secrets.
struct StepResult
{
    enum class State : quint8 { Waiting, Running, Passed, Failed, Skipped };

    State state = State::Waiting;
    /// "4", or "4.2 (round 3 of 5)".
    QString place;
    /// The number of the step in the file: "4" or "4.2".
    QString number;
    /// What the writer calls it, or what it does.
    QString name;
    Step::Kind kind = Step::Kind::Wait;
    /// How long it took.
    qint64 nanoseconds = 0;
    /// Clauses for a step that failed; without a full stop.
    QString expected;
    QString got;
    /// Why the connection had probably ended, a sentence; empty when it had not, or nobody knows.
    QString why;

    bool operator==(const StepResult &) const = default;
};

/// "passed", "FAILED", "skipped": the word for a state.
QString stepStateName(StepResult::State state);

/// "Likely: …": why a connection ended; empty when nobody knows.
QString whyTextOf(const Evidence &evidence);

/// ‘Expected: "a". Got: nothing within 5.0 s.’ for a step that failed; else empty.
QString stepSentence(const StepResult &result);

} // namespace wasclean
