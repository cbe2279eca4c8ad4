#include "app/formats/inflate.h"

#include "app/base/brotli.h"
#include "app/base/decompressor.h"
#include "app/base/zlibstream.h"
#include "app/base/zstd.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

int windowBits(Compression form)
{
    switch (form) {
    case Compression::Gzip:
        return MAX_WBITS + 16;
    case Compression::Zlib:
        return MAX_WBITS;
    case Compression::Deflate:
    case Compression::Zstd:
    case Compression::Brotli:
        break;
    }
    return -MAX_WBITS;
}

class Decompression
{
public:
    Decompression(QByteArrayView input, Compression form)
        : m_input(input)
        , m_form(form)
        , m_stream(newInflateStream(windowBits(form)))
    { }

    Inflated run(qsizetype limit, const CancelFlag &cancelled)
    {
        Inflated result;
        while (!cancelled.isCancelled() && step(result, limit)) { }
        result.used = m_fed - qsizetype(m_stream->avail_in);
        return result;
    }

private:
    /// False when there is no more to do.
    bool step(Inflated &result, qsizetype limit)
    {
        feed();
        m_stream->next_out = m_output.data();
        m_stream->avail_out = uInt(m_output.size());
        const int code = inflate(m_stream.get(), Z_NO_FLUSH);
        const qsizetype got = qsizetype(m_output.size()) - qsizetype(m_stream->avail_out);
        const qsizetype taken = std::min(got, limit - result.bytes.size());
        result.bytes.append(QByteArrayView(m_output.data(), taken).data(), taken);
        if (taken < got) {
            result.isCut = true;
            return false;
        }
        if (code == Z_STREAM_END)
            return nextMember();
        if (code != Z_OK && code != Z_BUF_ERROR) {
            result.problem
                = DecompressionText::tr("The compressed data is damaged after %1 bytes: %2.")
                      .arg(QString::number(m_fed - qsizetype(m_stream->avail_in)),
                          QString::fromLatin1(m_stream->msg ? m_stream->msg : "no data"));
            return false;
        }
        if (m_stream->avail_in > 0 || m_fed < m_input.size() || m_stream->avail_out == 0)
            return true;
        if (m_form != Compression::Deflate)
            result.problem = DecompressionText::tr("The compressed data is incomplete.");
        return false;
    }

    void feed()
    {
        if (m_stream->avail_in > 0)
            return;
        constexpr qsizetype atOnce = 1 << 20;
        const QByteArrayView piece
            = m_input.sliced(m_fed, std::min(atOnce, m_input.size() - m_fed));
        // zlib does not write to its input; its interface is older than const.
        m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
        m_stream->avail_in = uInt(piece.size());
        m_fed += piece.size();
    }

    /// Another gzip member may follow.
    bool nextMember()
    {
        feed();
        return m_form == Compression::Gzip && m_stream->avail_in > 0 && *m_stream->next_in == 0x1f
            && inflateReset(m_stream.get()) == Z_OK;
    }

    QByteArrayView m_input;
    Compression m_form;
    InflateStream m_stream;
    qsizetype m_fed = 0;
    std::array<Bytef, 65'536> m_output;
};

Inflated readAll(
    Decompressor &decompressor, QByteArrayView input, qsizetype limit, const CancelFlag &cancelled)
{
    std::array<char, 65'536> chunk;
    Inflated result;
    Decompressor::Step step;
    do {
        step = decompressor.read(input.sliced(result.used), chunk.data(), qsizetype(chunk.size()));
        result.used += step.used;
        const qsizetype taken = std::min(step.made, limit - result.bytes.size());
        result.bytes.append(chunk.data(), taken);
        result.isCut = taken < step.made;
        // What follows the end is not of this stream.
        if (step.isEnd && step.used == 0 && step.made == 0)
            return result;
    } while (step.problem.isEmpty() && !result.isCut && !cancelled.isCancelled()
        && (result.used < input.size() || step.made == qsizetype(chunk.size())));
    if (!step.problem.isEmpty())
        result.problem = DecompressionText::tr("The compressed data is damaged after %1 bytes: %2.")
                             .arg(QString::number(result.used), step.problem);
    else if (!step.isEnd && !result.isCut)
        result.problem = DecompressionText::tr("The compressed data is incomplete.");
    return result;
}

} // namespace

std::optional<Compression> compressionByHead(QByteArrayView bytes)
{
    // RFC 1952, 2.3.1.
    if (bytes.startsWith("\x1f\x8b\x08"))
        return Compression::Gzip;
    if (startsZstdFrame(bytes))
        return Compression::Zstd;
    if (bytes.size() < 2)
        return std::nullopt;
    // RFC 1950, 2.2: method 8, a window of at most 32 KiB, a multiple of 31, and no dictionary.
    const auto method = uchar(bytes[0]);
    const auto flags = uchar(bytes[1]);
    const bool isZlib = (method & 0x0f) == 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 == 0
        && (flags & 0x20) == 0;
    return isZlib ? std::optional(Compression::Zlib) : std::nullopt;
}

bool canInflate(Compression form)
{
    switch (form) {
    case Compression::Zstd:
        return hasZstd();
    case Compression::Brotli:
        return hasBrotli();
    case Compression::Gzip:
    case Compression::Zlib:
    case Compression::Deflate:
        break;
    }
    return true;
}

Inflated inflateBytes(
    QByteArrayView input, Compression form, qsizetype limit, const CancelFlag &cancelled)
{
    if (!canInflate(form))
        return {};
    if (form == Compression::Zstd)
        return readAll(*newZstdDecompressor(), input, limit, cancelled);
    if (form == Compression::Brotli)
        return readAll(*newBrotliDecompressor(), input, limit, cancelled);
    const auto decompression = std::make_unique<Decompression>(input, form);
    return decompression->run(limit, cancelled);
}

} // namespace wasclean
