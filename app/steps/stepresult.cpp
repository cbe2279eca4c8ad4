#include "app/steps/stepresult.h"

#include "app/connection/verdict.h"
#include "app/diagnosis/diagnosis.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>

namespace wasclean {

QString stepStateName(StepResult::State state)
{
    switch (state) {
    case StepResult::State::Waiting:
        return StepsText::tr("waiting");
    case StepResult::State::Running:
        return StepsText::tr("running");
    case StepResult::State::Passed:
        return StepsText::tr("passed");
    case StepResult::State::Failed:
        return StepsText::tr("failed");
    case StepResult::State::Skipped:
        return StepsText::tr("skipped");
    }
    return {};
}

QString whyTextOf(const Evidence &evidence)
{
    const Diagnosis diagnosis = diagnose(evidence, verdictOf(evidence));
    if (diagnosis.causes.isEmpty())
        return {};
    const Cause &cause = diagnosis.causes.first();
    return StepsText::tr("%1: %2").arg(cause.likelihood, cause.sentence);
}

QString stepSentence(const StepResult &result)
{
    if (result.state != StepResult::State::Failed)
        return {};
    return StepsText::tr("Expected: %1. Got: %2.").arg(result.expected, result.got);
}

} // namespace wasclean
