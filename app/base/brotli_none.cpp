#include "app/base/brotli.h"

namespace wasclean {

bool hasBrotli() { return false; }

std::unique_ptr<Decompressor> newBrotliDecompressor() { return nullptr; }

QByteArray brotliOf(QByteArrayView) { return {}; }

} // namespace wasclean
