#pragma once

#include <QString>

namespace wasclean {

/// A text in the ANSI-C quoting of Bash (its manual, 3.1.2.4).
struct AnsiQuoted
{
    QString text;
    /// The position behind the closing quote; -1 when it is missing.
    qsizetype end = -1;
};

/// Reads $'…' from the opening quote on.
AnsiQuoted readAnsiQuoted(const QString &text, qsizetype quoteAt);

} // namespace wasclean
