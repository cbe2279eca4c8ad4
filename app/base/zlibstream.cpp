#include "app/base/zlibstream.h"

#include <QtGlobal>

#include <zlib.h>

namespace wasclean {

namespace {

constexpr int memoryLevel = 8;

template <typename Stream, typename Init>
Stream started(Init init)
{
    auto stream = std::make_unique<z_stream>();
    if (init(stream.get()) != Z_OK)
        qBadAlloc();
    return Stream(stream.release());
}

} // namespace

void EndInflate::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

void EndDeflate::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

InflateStream newInflateStream(int windowBits)
{
    return started<InflateStream>(
        [windowBits](z_stream *stream) { return inflateInit2(stream, windowBits); });
}

DeflateStream newDeflateStream(int windowBits)
{
    return started<DeflateStream>([windowBits](z_stream *stream) {
        return deflateInit2(
            stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY);
    });
}

} // namespace wasclean
