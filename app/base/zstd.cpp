#include "app/base/zstd.h"

namespace wasclean {

ZstdCompressor::~ZstdCompressor() = default;

bool startsZstdFrame(QByteArrayView bytes) { return bytes.startsWith("\x28\xb5\x2f\xfd"); }

} // namespace wasclean
