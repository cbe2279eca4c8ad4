#include "app/base/zstd.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <new>

namespace wasclean {

namespace {

/// 8 MiB: senders should not need more (RFC 8878, 3.1.1.1.2).
constexpr int mostWindowLog = 23;
/// What the library wants next when it stands between two blocks: the head of a block (RFC 8878,
/// 3.1.1.2).
constexpr std::size_t blockHeadSize = 3;
constexpr std::size_t leastHeadSize = 5;

struct EndDecompression
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

struct EndCompression
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

template <typename Context>
Context *orBadAlloc(Context *context)
{
    if (!context)
        throw std::bad_alloc();
    return context;
}

QString problemOf(std::size_t code)
{
    switch (ZSTD_getErrorCode(code)) {
    case ZSTD_error_frameParameter_windowTooLarge:
        return DecompressionText::tr("the zstd frame needs a window of more than 8 MiB, which no "
                                     "reader has to have (RFC 8878, 3.1.1.1.2)");
    case ZSTD_error_dictionary_wrong:
        return DecompressionText::tr(
            "the zstd frame needs a dictionary, which is not in it (RFC 8878, 3.1.1.1.3)");
    case ZSTD_error_checksum_wrong:
        return DecompressionText::tr("the check sum of the zstd frame is wrong (RFC 8878, 3.1.1)");
    default:
        return DecompressionText::tr("the zstd frame is damaged (RFC 8878): %1")
            .arg(QString::fromLatin1(ZSTD_getErrorName(code)));
    }
}

class ZstdDecompressor : public Decompressor
{
public:
    ZstdDecompressor()
        : m_context(orBadAlloc(ZSTD_createDCtx()))
    {
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, mostWindowLog);
    }

    Step read(QByteArrayView input, char *output, qsizetype room) override;

    std::unique_ptr<Decompressor> copy() const override { return nullptr; }

private:
    std::unique_ptr<ZSTD_DCtx, EndDecompression> m_context;
    /// What the library wants next; to begin with, as much of the head as every frame has.
    std::size_t m_wanted = leastHeadSize;
    /// There is no more output without more input.
    bool m_isDrained = true;
    bool m_isBetweenFrames = true;
    /// A frame was read to its end, and nothing behind it.
    bool m_hasEnded = false;
};

/// The library would also read older formats, of which the standard knows nothing and which have
/// other limits. Their frames begin with other bytes.
bool mayBeginFrame(char first) { return first == '\x28' || (uchar(first) & 0xf0) == 0x50; }

Decompressor::Step ZstdDecompressor::read(QByteArrayView input, char *output, qsizetype room)
{
    Step step;
    step.isEnd = m_hasEnded;
    step.isFlushed = m_hasEnded;
    if (m_isBetweenFrames && input.isEmpty())
        return step;
    if (m_isBetweenFrames && !mayBeginFrame(input.front())) {
        step.problem = DecompressionText::tr("no zstd frame begins here (RFC 8878, 3.1.1)");
        return step;
    }
    const auto size = std::size_t(input.size());
    ZSTD_inBuffer in{input.data(), 0, 0};
    ZSTD_outBuffer out{output, std::size_t(room), 0};
    // Block by block, so that it can be told which one is damaged. Without anything to do, the
    // library must not be called too often.
    bool isDone = input.isEmpty() && m_isDrained;
    while (!isDone) {
        in.size = std::min(size, in.pos + m_wanted);
        const std::size_t before = in.pos + out.pos;
        const std::size_t wanted = ZSTD_decompressStream(m_context.get(), &out, &in);
        if (ZSTD_isError(wanted)) {
            step.problem = problemOf(wanted);
            break;
        }
        m_isBetweenFrames = wanted == 0;
        m_wanted = m_isBetweenFrames ? leastHeadSize : wanted;
        m_isDrained = out.pos < out.size;
        isDone = m_isBetweenFrames || !m_isDrained || in.pos == size || in.pos + out.pos == before;
    }
    step.used = qsizetype(in.pos);
    step.made = qsizetype(out.pos);
    m_hasEnded = m_isBetweenFrames;
    step.isEnd = m_hasEnded;
    step.isFlushed = in.pos == size && (m_isBetweenFrames || m_wanted == blockHeadSize);
    return step;
}

class Compressor : public ZstdCompressor
{
public:
    Compressor()
        : m_context(orBadAlloc(ZSTD_createCCtx()))
    {
        // The demo server has one for each client.
        constexpr int windowLog = 17;
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, 1);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_windowLog, windowLog);
    }

    QByteArray piece(QByteArrayView content) override { return compressed(content, ZSTD_e_flush); }

    QByteArray end(QByteArrayView content) override { return compressed(content, ZSTD_e_end); }

private:
    QByteArray compressed(QByteArrayView content, ZSTD_EndDirective directive);

    std::unique_ptr<ZSTD_CCtx, EndCompression> m_context;
};

QByteArray Compressor::compressed(QByteArrayView content, ZSTD_EndDirective directive)
{
    QByteArray output(qsizetype(ZSTD_compressBound(std::size_t(content.size()))), '\0');
    ZSTD_inBuffer in{content.data(), std::size_t(content.size()), 0};
    ZSTD_outBuffer out{output.data(), std::size_t(output.size()), 0};
    for (;;) {
        const std::size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, directive);
        if (ZSTD_isError(left) || left == 0)
            break;
        output.resize(output.size() + qsizetype(left));
        out.dst = output.data();
        out.size = std::size_t(output.size());
    }
    output.truncate(qsizetype(out.pos));
    return output;
}

} // namespace

bool hasZstd() { return true; }

std::unique_ptr<Decompressor> newZstdDecompressor() { return std::make_unique<ZstdDecompressor>(); }

std::unique_ptr<ZstdCompressor> newZstdCompressor() { return std::make_unique<Compressor>(); }

} // namespace wasclean
