#include "app/base/decompressor.h"

#include "app/base/zlibstream.h"

#include <zlib.h>

#include <QByteArray>

#include <utility>

namespace wasclean {

namespace {

/// What Z_SYNC_FLUSH ends a piece with (RFC 1951, 3.2.4: an empty stored block).
constexpr QByteArrayView flushMark("\0\0\xff\xff", 4);

class ZlibDecompressor : public Decompressor
{
public:
    ZlibDecompressor()
        : m_inflate(newInflateStream(MAX_WBITS))
    { }

    Step read(QByteArrayView input, char *output, qsizetype room) override;
    std::unique_ptr<Decompressor> copy() const override;

private:
    InflateStream m_inflate;
    /// The last bytes that were read, as many as the mark has.
    QByteArray m_last;
};

Decompressor::Step ZlibDecompressor::read(QByteArrayView input, char *output, qsizetype room)
{
    z_stream_s *const stream = m_inflate.get();
    // zlib does not write to its input; its interface is older than const.
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    stream->avail_in = uInt(input.size());
    stream->next_out = reinterpret_cast<Bytef *>(output);
    stream->avail_out = uInt(room);
    const int result = inflate(stream, Z_SYNC_FLUSH);
    Step step;
    step.used = input.size() - qsizetype(stream->avail_in);
    step.made = room - qsizetype(stream->avail_out);
    step.isEnd = result == Z_STREAM_END;
    m_last += input.first(step.used).last(std::min(step.used, flushMark.size()));
    m_last = m_last.last(std::min(m_last.size(), flushMark.size()));
    step.isFlushed = stream->avail_in == 0 && m_last == flushMark;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
        step.problem = DecompressionText::tr("the zlib stream is damaged (RFC 1950): %1")
                           .arg(QString::fromLatin1(stream->msg ? stream->msg : ""));
    return step;
}

std::unique_ptr<Decompressor> ZlibDecompressor::copy() const
{
    auto other = std::make_unique<ZlibDecompressor>();
    inflateEnd(other->m_inflate.get());
    if (inflateCopy(other->m_inflate.get(), m_inflate.get()) != Z_OK)
        return nullptr;
    other->m_last = m_last;
    return other;
}

} // namespace

Decompressor::~Decompressor() = default;

std::unique_ptr<Decompressor> newZlibDecompressor() { return std::make_unique<ZlibDecompressor>(); }

} // namespace wasclean
