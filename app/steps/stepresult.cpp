#include "app/steps/stepresult.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Steps", text); }

} // namespace

QString stepStateName(StepResult::State state)
{
    switch (state) {
    case StepResult::State::Waiting:
        return tr("waiting");
    case StepResult::State::Running:
        return tr("running");
    case StepResult::State::Passed:
        return tr("passed");
    case StepResult::State::Failed:
        return tr("failed");
    case StepResult::State::Skipped:
        return tr("skipped");
    }
    return {};
}

QString stepSentence(const StepResult &result)
{
    if (result.state != StepResult::State::Failed)
        return {};
    return tr("Expected: %1. Got: %2.").arg(result.expected, result.got);
}

} // namespace wasclean
