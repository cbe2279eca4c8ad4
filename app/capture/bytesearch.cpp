#include "app/capture/bytesearch.h"

#include <algorithm>
#include <cstring>

namespace wasclean {

namespace {

/// Looks at the places where the first byte stands, up to some that are near. Where matches are
/// dense, this is faster than memmem(), which prepares a table for each call. Returns a match, or
/// -1; `from` is moved to where a search has to go on.
qsizetype findNear(QByteArrayView bytes, QByteArrayView needle, qsizetype &from)
{
    constexpr qsizetype nearBytes = 128;
    constexpr int maxTries = 6;
    const qsizetype end = std::min(from + nearBytes, bytes.size() - needle.size() + 1);
    for (int i = 0; i < maxTries && from < end; ++i, ++from) {
        const void *const found
            = std::memchr(bytes.data() + from, needle.front(), size_t(end - from));
        if (!found) {
            from = end;
            return -1;
        }
        from = static_cast<const char *>(found) - bytes.data();
        if (std::memcmp(bytes.data() + from, needle.data(), size_t(needle.size())) == 0)
            return from;
    }
    return -1;
}

} // namespace

qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
    if (bytes.size() - from < needle.size())
        return -1;
    if (needle.isEmpty())
        return from;
    if (const qsizetype found = findNear(bytes, needle, from); found >= 0)
        return found;
    if (bytes.size() - from < needle.size())
        return -1;
#ifdef __GLIBC__
    const void *const found = ::memmem(
        bytes.data() + from, size_t(bytes.size() - from), needle.data(), size_t(needle.size()));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
#else
    return bytes.indexOf(needle, from);
#endif
}

namespace {

/// Eight bytes at a time, each in its own lane. A lane's highest bit tells whether it is a capital.
quint64 lowerLanes(quint64 bytes)
{
    constexpr quint64 ones = 0x0101010101010101U;
    const quint64 low = bytes & (0x7f * ones);
    const quint64 fromA = low + (0x80 - 'A') * ones;
    const quint64 afterZ = low + (0x7f - 'Z') * ones;
    const quint64 capital = fromA & ~afterZ & ~bytes & (0x80 * ones);
    return bytes | (capital >> 2);
}

} // namespace

void lowerAscii(QByteArrayView bytes, QByteArray &buffer)
{
    buffer.resize(bytes.size());
    // An empty view may have no address.
    if (bytes.isEmpty())
        return;
    const char *from = bytes.data();
    char *to = buffer.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, from += 8, to += 8) {
        quint64 lanes = 0;
        std::memcpy(&lanes, from, 8);
        lanes = lowerLanes(lanes);
        std::memcpy(to, &lanes, 8);
    }
    quint64 lanes = 0;
    std::memcpy(&lanes, from, size_t(left));
    lanes = lowerLanes(lanes);
    std::memcpy(to, &lanes, size_t(left));
}

bool isAscii(QByteArrayView bytes)
{
    quint8 all = 0;
    for (const char c : bytes)
        all |= quint8(c);
    return all < 0x80;
}

} // namespace wasclean
