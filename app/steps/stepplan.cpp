#include "app/steps/stepplan.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

void add(std::vector<PlannedStep> &plan, const std::vector<Step> &steps, const QString &prefix,
    const QString &rounds, int round)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        const QString number = prefix + QString::number(i + 1);
        if (step.kind != Step::Kind::Repeat) {
            plan.push_back({&step, number, number + rounds, round, nullptr});
            continue;
        }
        // Rounds without steps do not count towards maxStepsRun.
        if (step.steps.empty())
            continue;
        for (int inner = 1; inner <= step.times; ++inner) {
            const QString here = QCoreApplication::translate("wasclean::Steps", "(round %1 of %2)")
                                     .arg(QString::number(inner), QString::number(step.times));
            add(plan, step.steps, number + u'.', rounds + u' ' + here, inner);
        }
    }
}

} // namespace

std::vector<PlannedStep> planOf(const std::vector<Step> &steps)
{
    std::vector<PlannedStep> plan;
    add(plan, steps, {}, {}, 0);
    for (std::size_t i = 1; i < plan.size(); ++i)
        plan[i - 1].next = plan[i].step;
    return plan;
}

} // namespace wasclean
