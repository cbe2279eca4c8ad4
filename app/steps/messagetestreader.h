#pragma once

#include "app/steps/step.h"
#include "app/steps/stepssource.h"

namespace wasclean {

// Readers of payloads and of expected messages in a steps file. The source keeps the first problem.

/// "text", or {"text" | "json" | "hex" | "base64" | "file" | "textFile": …}.
StepPayload readPayload(StepsSource &source, const JsonNode &node);
/// The same for the body of a request, which can be {"form": {…}} as well.
StepPayload readRequestBody(StepsSource &source, const JsonNode &node);
/// The names of the members that can be the body of a request.
QStringList requestBodyNames();
/// The payload of a Ping or Pong: "text", or {"text" | "hex" | "base64": …}.
StepPayload readControlPayload(StepsSource &source, const JsonNode &node);
/// "text", or an object of conditions.
MessageTest readMessageTest(StepsSource &source, const JsonNode &node);
/// "text", or {"contains" | "regex": …}.
TextTest readTextTest(StepsSource &source, const JsonNode &node);
/// {"name": "$.path" or the number of a group}, for a message that passed the test.
std::vector<StepSave> readSaves(StepsSource &source, const JsonNode &node, const MessageTest &test);

} // namespace wasclean
