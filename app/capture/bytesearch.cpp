#include "app/capture/bytesearch.h"

#include <algorithm>
#include <cstring>

namespace wasclean {

qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
    if (from > bytes.size())
        return -1;
    if (needle.isEmpty())
        return from;
#ifdef __GLIBC__
    const void *const found = ::memmem(
        bytes.data() + from, size_t(bytes.size() - from), needle.data(), size_t(needle.size()));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
#else
    return bytes.indexOf(needle, from);
#endif
}

void lowerAscii(QByteArrayView bytes, QByteArray &buffer)
{
    buffer.resize(bytes.size());
    // Without branches, so that the compiler takes many bytes at once.
    std::transform(bytes.begin(), bytes.end(), buffer.data(), [](char c) {
        const auto upper = quint8(quint8(quint8(c) - quint8('A')) < 26 ? 0x20 : 0);
        return char(quint8(c) | upper);
    });
}

bool isAscii(QByteArrayView bytes)
{
    quint8 all = 0;
    for (const char c : bytes)
        all |= quint8(c);
    return all < 0x80;
}

} // namespace wasclean
