#pragma once

#include "app/base/decompressor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace wasclean {

/// Whether Wasclean was built with the library of Brotli.
bool hasBrotli();

/// For a Brotli stream (RFC 7932), whose window has 16 MiB at most. Null without Brotli.
std::unique_ptr<Decompressor> newBrotliDecompressor();

/// The bytes as one Brotli stream; empty without Brotli.
QByteArray brotliOf(QByteArrayView bytes);

} // namespace wasclean
