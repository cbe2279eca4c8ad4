#pragma once

#include <QString>

namespace wasclean {

/// Characters that stand together in every text that matches the regular expression, the longest
/// such piece; empty when none is certain.
QString literalOfExpression(const QString &pattern);

} // namespace wasclean
