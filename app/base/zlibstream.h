#pragma once

#include <memory>

struct z_stream_s;

namespace wasclean {

struct EndInflate
{
    void operator()(z_stream_s *stream) const;
};

struct EndDeflate
{
    void operator()(z_stream_s *stream) const;
};

/// A stream of zlib that is ended with its owner.
using InflateStream = std::unique_ptr<z_stream_s, EndInflate>;
using DeflateStream = std::unique_ptr<z_stream_s, EndDeflate>;

/// The window bits are those of inflateInit2(): their sign and size also choose the format. Throws
/// std::bad_alloc when there is not enough memory.
InflateStream newInflateStream(int windowBits);
/// Likewise for deflateInit2(), with zlib's default level, memory and strategy.
DeflateStream newDeflateStream(int windowBits);

} // namespace wasclean
