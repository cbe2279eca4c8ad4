#pragma once

#include "app/base/background.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace wasclean {

/// The forms of a deflate stream (RFC 1952, 1950, 1951), zstd (RFC 8878) and Brotli (RFC 7932).
enum class Compression : quint8 { Gzip, Zlib, Deflate, Zstd, Brotli };

/// What the first bytes of a stream tell: gzip, zlib or zstd; nothing for others, as raw deflate
/// and Brotli have no head.
std::optional<Compression> compressionByHead(QByteArrayView bytes);

/// Whether Wasclean was built with what reads the form.
bool canInflate(Compression form);

/// What a compressed stream decompresses to.
struct Inflated
{
    /// What could be read before a problem or the limit.
    QByteArray bytes;
    /// A sentence; empty when the stream ended as it should.
    QString problem;
    /// True when there is more than the limit.
    bool isCut = false;
    /// How many bytes of the input the stream took.
    qsizetype used = 0;
};

/// Never gives more than limit bytes, whatever the input promises. Several gzip members, and
/// several frames of zstd, follow each other as one. A raw stream may end without its last block,
/// as in permessage-deflate. Of a form that cannot be read, nothing is.
Inflated inflateBytes(
    QByteArrayView input, Compression form, qsizetype limit, const CancelFlag &cancelled);

} // namespace wasclean
