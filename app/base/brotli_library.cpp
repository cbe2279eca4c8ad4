#include "app/base/brotli.h"

#include <brotli/decode.h>
#include <brotli/encode.h>

#include <new>

namespace wasclean {

namespace {

struct EndBrotli
{
    void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
};

/// "distance" of "_ERROR_FORMAT_DISTANCE".
QString errorName(BrotliDecoderErrorCode code)
{
    QString name = QString::fromLatin1(BrotliDecoderErrorString(code)).toLower();
    name.replace(u'_', u' ');
    name = name.trimmed();
    for (const QLatin1String prefix : {QLatin1String("error "), QLatin1String("format ")}) {
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    }
    return name;
}

class BrotliDecompressor : public Decompressor
{
public:
    BrotliDecompressor()
        : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))
    {
        if (!m_state)
            throw std::bad_alloc();
    }

    Step read(QByteArrayView input, char *output, qsizetype room) override;

    std::unique_ptr<Decompressor> copy() const override { return nullptr; }

private:
    std::unique_ptr<BrotliDecoderState, EndBrotli> m_state;
};

Decompressor::Step BrotliDecompressor::read(QByteArrayView input, char *output, qsizetype room)
{
    auto left = std::size_t(input.size());
    const auto *in = reinterpret_cast<const uint8_t *>(input.data());
    auto free = std::size_t(room);
    auto *out = reinterpret_cast<uint8_t *>(output);
    const BrotliDecoderResult result
        = BrotliDecoderDecompressStream(m_state.get(), &left, &in, &free, &out, nullptr);
    Step step;
    step.used = input.size() - qsizetype(left);
    step.made = room - qsizetype(free);
    step.isEnd = result == BROTLI_DECODER_RESULT_SUCCESS;
    step.isFlushed = left == 0 && step.isEnd;
    if (result == BROTLI_DECODER_RESULT_ERROR)
        step.problem = DecompressionText::tr("the Brotli stream is damaged (RFC 7932): %1")
                           .arg(errorName(BrotliDecoderGetErrorCode(m_state.get())));
    return step;
}

} // namespace

bool hasBrotli() { return true; }

std::unique_ptr<Decompressor> newBrotliDecompressor()
{
    return std::make_unique<BrotliDecompressor>();
}

QByteArray brotliOf(QByteArrayView bytes)
{
    // The best quality takes seconds for some MiB.
    constexpr int quality = 6;
    std::size_t size = BrotliEncoderMaxCompressedSize(std::size_t(bytes.size()));
    QByteArray output(qsizetype(size), '\0');
    const BROTLI_BOOL isMade
        = BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_DEFAULT_MODE,
            std::size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()), &size,
            reinterpret_cast<uint8_t *>(output.data()));
    if (!isMade)
        throw std::bad_alloc();
    output.truncate(qsizetype(size));
    return output;
}

} // namespace wasclean
