#pragma once

#include "app/base/background.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace wasclean {

/// A stretch of a payload that is encoded: compressed, or base64 in text.
struct EncodedPart
{
    enum class Coding : quint8 { Gzip, Zlib, Deflate, Zstd, Base64 };

    Coding coding = Coding::Base64;
    qsizetype start = 0;
    qsizetype size = 0;
    /// The media type of a data: URL; else empty.
    QString mediaType;

    bool operator==(const EncodedPart &) const = default;
};

/// What seems to be encoded in the payload, at most limit parts in their order: all of it (gzip,
/// zlib and zstd by their headers, raw deflate when it can be read as such to the end, base64 by
/// its alphabet), data: URLs, and the strings of a JSON text that are base64. Base64 is a guess:
/// short texts, plain words and hex digits are left alone.
std::vector<EncodedPart> findEncoded(
    QByteArrayView payload, qsizetype limit, const CancelFlag &cancelled);

/// The same for the first look, in a time that does not grow with the payload; it may be wrong.
bool mayBeEncoded(QByteArrayView payload);

/// What an encoded part decodes to.
struct DecodedPart
{
    QByteArray bytes;
    /// "base64, then gzip".
    QString how;
    /// What is wrong with it, or that it was cut; empty when all is well.
    QString problem;
};

/// More is not decoded.
constexpr qsizetype maxDecodedBytes = qsizetype(64) * 1024 * 1024;

/// Decodes, and goes on while the result is compressed again, a few times at most.
DecodedPart decodePart(
    QByteArrayView payload, const EncodedPart &part, const CancelFlag &cancelled);

} // namespace wasclean
