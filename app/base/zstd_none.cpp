#include "app/base/zstd.h"

namespace wasclean {

bool hasZstd() { return false; }

std::unique_ptr<Decompressor> newZstdDecompressor() { return nullptr; }

std::unique_ptr<ZstdCompressor> newZstdCompressor() { return nullptr; }

} // namespace wasclean
