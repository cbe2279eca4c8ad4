#pragma once

#include <QString>

#include <optional>

namespace wasclean {

/// How well a text goes with what was typed; nothing when it does not. Each typed word must be in
/// the text, letter after letter, not necessarily without a gap: "clt" is in "Close tab". Letters
/// at the begin of a word, and those that follow each other, make the text go better. Upper and
/// lower case are the same.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace wasclean
