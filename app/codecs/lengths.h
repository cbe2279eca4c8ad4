#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// A length of 7 bits a byte, the low ones first; all bytes but the last have their highest bit
/// set.
QByteArray lengthOf7Bits(quint64 length);
/// Reads such a length of at most that many bytes; `at` is behind it then. False when it does not
/// end there.
bool readLengthOf7Bits(QByteArrayView bytes, int mostBytes, qsizetype &at, qint64 &length);

} // namespace wasclean
