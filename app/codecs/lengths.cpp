#include "app/codecs/lengths.h"

namespace wasclean {

QByteArray lengthOf7Bits(quint64 length)
{
    QByteArray bytes;
    for (quint64 left = length; bytes.isEmpty() || left > 0; left >>= 7)
        bytes += char((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    return bytes;
}

bool readLengthOf7Bits(QByteArrayView bytes, int mostBytes, qsizetype &at, qint64 &length)
{
    length = 0;
    for (int i = 0; i < mostBytes && at < bytes.size(); ++i) {
        const auto byte = uchar(bytes[at++]);
        length |= qint64(byte & 0x7f) << (7 * i);
        if (byte < 0x80)
            return true;
    }
    return false;
}

} // namespace wasclean
