#pragma once

#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// The network's own words without their full stop.
QString networkWords(const Evidence &evidence);

/// Sentences about attempts that failed before the connection was open. Each names who or what
/// could not be reached, with the network's own words in brackets.
QString lookupSentence(const Evidence &evidence);
QString connectSentence(const Evidence &evidence);
QString proxySentence(const Evidence &evidence);
QString tlsSentence(const Evidence &evidence);
/// The answer to the opening handshake was none, a refusal, or a wrong acceptance.
QString refusalSentence(const Evidence &evidence);
/// The time for all of it was over: what Wasclean was waiting for.
QString timeoutSentence(const Evidence &evidence);
/// The relay within Wasclean failed.
QString internalErrorSentence(const Evidence &evidence);

} // namespace wasclean
