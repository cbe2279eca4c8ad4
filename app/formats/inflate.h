#pragma once

#include "app/base/background.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace wasclean {

/// The forms of a deflate stream (RFC 1952, 1950, 1951).
enum class Compression : quint8 { Gzip, Zlib, Deflate };

/// What the first bytes of a stream tell: gzip or zlib; nothing for others, as raw deflate has no
/// head.
std::optional<Compression> compressionByHead(QByteArrayView bytes);

/// What a deflate stream decompresses to.
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

/// Never gives more than limit bytes, whatever the input promises. Several gzip members follow each
/// other as one. A raw stream may end without its last block, as in permessage-deflate.
Inflated inflateBytes(
    QByteArrayView input, Compression form, qsizetype limit, const CancelFlag &cancelled);

} // namespace wasclean
