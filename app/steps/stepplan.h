#pragma once

#include "app/steps/step.h"

#include <vector>

namespace wasclean {

/// One run of a step: a step of a repetition is in the plan once for each round.
struct PlannedStep
{
    const Step *step = nullptr;
    /// The number of the step in the file, "4"; "4.2" inside a repetition.
    QString number;
    /// "4.2 (round 3 of 5)" for a step of a repetition; else the number.
    QString place;
    /// The round of the innermost repetition, from 1; 0 outside.
    int round = 0;
    /// The next step to be run, and null for the last.
    const Step *next = nullptr;
};

/// The steps of a file in the order in which they run. The steps must outlive the plan.
std::vector<PlannedStep> planOf(const std::vector<Step> &steps);

} // namespace wasclean
