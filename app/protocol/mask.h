#pragma once

#include <QtGlobal>

#include <array>

namespace wasclean {

/// Applies the masking key to bytes that stand at offset in the payload (RFC 6455 5.3).
void applyMask(char *bytes, qsizetype size, std::array<char, 4> key, quint64 offset);

} // namespace wasclean
