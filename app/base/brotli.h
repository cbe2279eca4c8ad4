#pragma once

#include "app/base/decompressor.h"

#include <memory>

namespace wasclean {

/// Whether Wasclean was built with the library of Brotli.
bool hasBrotli();

/// For a Brotli stream (RFC 7932), whose window has 16 MiB at most. Null without Brotli.
std::unique_ptr<Decompressor> newBrotliDecompressor();

} // namespace wasclean
