#pragma once

#include "app/capture/filter.h"

#include <QString>

#include <optional>

namespace wasclean {

/// One line that says what passes a filter: `heartbeat`, `Exclude: $.type = "tick"`,
/// `Exclude: received`, `At least 1,024 B`. Empty for a filter that takes all.
QString filterText(const Filter &filter);

/// A filter that takes only rows which hideLike() would hide.
Filter onlyLike(const Message &message);

/// A number of bytes as people type it: `100`, `1.5 KiB`, `2 mb` (1000 times 1000); with a point,
/// or with the decimal sign of the user's locale, as sizes are shown. Nothing for an empty text.
Checked<std::optional<qint64>> parseByteCount(const QString &text);

} // namespace wasclean
