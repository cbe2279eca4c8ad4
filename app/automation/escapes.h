#pragma once

#include <QString>

namespace wasclean {

/// A text with its escapes replaced by the characters that they stand for.
struct Unescaped
{
    QString text;
    /// A sentence about an escape that does not exist; empty when all do.
    QString problem;
    /// Where it is in the typed text, in UTF-16 units, and how long; -1 for nowhere.
    qsizetype wrongAt = -1;
    qsizetype wrongLength = 0;
};

/// Replaces \0, \t, \n, \r, \\, \xHH and \uXXXX. The halves of a surrogate pair are two \uXXXX.
Unescaped unescaped(const QString &typed);

/// Whether a text field takes the character, which is no line feed, for the end of a line.
bool isLostInField(QChar c);

/// The text as it is typed with escapes: control characters but line feeds and tabs, and what a
/// field would lose, are escapes, and a backslash is two. Undone by unescaped().
QString escaped(const QString &text);

} // namespace wasclean
