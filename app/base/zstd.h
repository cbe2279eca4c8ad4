#pragma once

#include "app/base/decompressor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace wasclean {

/// Whether Wasclean was built with the library of zstd. Without it, nothing below works.
bool hasZstd();

/// Whether a frame of zstd begins there (RFC 8878, 3.1.1).
bool startsZstdFrame(QByteArrayView bytes);

/// For frames of zstd, one after the other. A frame may promise what it likes: one that needs a
/// window of more than 8 MiB, which RFC 8878 asks no reader to have, is refused. Null without zstd.
std::unique_ptr<Decompressor> newZstdDecompressor();

/// Compresses one frame over several messages.
class ZstdCompressor
{
public:
    virtual ~ZstdCompressor();

    /// The next piece, of which a reader gets all at once.
    virtual QByteArray piece(QByteArrayView content) = 0;
    /// The last piece.
    virtual QByteArray end(QByteArrayView content) = 0;
};

/// Null without zstd.
std::unique_ptr<ZstdCompressor> newZstdCompressor();

} // namespace wasclean
