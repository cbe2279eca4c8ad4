#pragma once

#include <QString>

namespace wasclean {

/// A regular expression of JavaScript in the language of PCRE2, as far as they differ in what
/// options do not tell: the spaces of Unicode, and the names of its categories.
QString perlPatternOf(const QString &javaScript);

} // namespace wasclean
