#include "app/wire/frames/deflater.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>

namespace wasclean {

namespace {

constexpr qsizetype tailSize = 4;

} // namespace

// zlib makes no raw stream of 8 bits, but one of 9 never refers back more than 250 bytes.
Deflater::Deflater(int windowBits, bool noContextTakeover)
    : m_stream(newDeflateStream(-std::max(windowBits, 9)))
    , m_noContextTakeover(noContextTakeover)
{ }

QByteArray Deflater::add(QByteArrayView payload, bool isLast)
{
    QByteArray out;
    m_stream->next_in = reinterpret_cast<const Bytef *>(payload.data());
    m_stream->avail_in = uInt(payload.size());
    qsizetype size = 0;
    do {
        out.resize(size + std::max<qsizetype>(256, payload.size() / 4));
        m_stream->next_out = reinterpret_cast<Bytef *>(out.data() + size);
        m_stream->avail_out = uInt(out.size() - size);
        deflate(m_stream.get(), Z_SYNC_FLUSH);
        size = out.size() - qsizetype(m_stream->avail_out);
    } while (m_stream->avail_out == 0);
    out.resize(size);
    if (!isLast)
        return out;
    if (m_noContextTakeover)
        reset();
    // When there is nothing to flush, zlib gives nothing; this is the same empty block, without the
    // tail that is left out (RFC 7692, 7.2.3.6).
    if (out.size() < tailSize)
        return QByteArray(1, '\0');
    out.chop(tailSize);
    return out;
}

void Deflater::reset() { deflateReset(m_stream.get()); }

} // namespace wasclean
