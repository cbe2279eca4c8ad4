#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <memory>

namespace wasclean {

/// The context of the texts on compressed data for translators.
struct DecompressionText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::inflate)
};

/// Reads a compressed stream piece by piece, however it is cut. After a problem it reads no more.
class Decompressor
{
public:
    struct Step
    {
        /// Bytes of the input that were read.
        qsizetype used = 0;
        /// Bytes of the output that were written.
        qsizetype made = 0;
        /// The stream ended with what was read. In zstd another frame may follow.
        bool isEnd = false;
        /// All that was compressed before the sender flushed is in the output.
        bool isFlushed = false;
        /// What is wrong, as a clause that names the rule; empty when all is well.
        QString problem = {};
    };

    Decompressor() = default;
    virtual ~Decompressor();
    Q_DISABLE_COPY_MOVE(Decompressor)

    /// Writes at most room bytes, which is more than 0. When it writes that many, there may be more
    /// without any input.
    virtual Step read(QByteArrayView input, char *output, qsizetype room) = 0;
    /// The same state once more; null when the library cannot copy it.
    virtual std::unique_ptr<Decompressor> copy() const = 0;
};

/// For a zlib stream (RFC 1950).
std::unique_ptr<Decompressor> newZlibDecompressor();

} // namespace wasclean
