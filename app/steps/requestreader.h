#pragma once

#include "app/steps/step.h"
#include "app/steps/stepssource.h"

namespace wasclean {

/// Reads "URL", or {"url", "method", "headers", and a body} into the step.
void readRequest(StepsSource &source, const JsonNode &value, Step &step);

/// {"name": "$.path", {"header": …}, {"cookie": …} or {"regex": …}}.
std::vector<AnswerSave> readAnswerSaves(StepsSource &source, const JsonNode &node);

} // namespace wasclean
