#pragma once

#include <QString>

namespace wasclean {

/// "24 B", "1.5 KiB", "16 MiB": binary units; exact below 1 KiB, else at most three significant
/// digits. Empty for a negative number.
QString sizeText(qint64 bytes);

} // namespace wasclean
