#pragma once

#include "app/paste/result/pasteresult.h"

namespace wasclean {

/// Whether the text is the output of wscat or a similar program while it was connected.
bool looksLikeTranscript(const QString &text);
/// Reads the messages that were sent in a transcript.
PasteResult readTranscript(const QString &text);

} // namespace wasclean
