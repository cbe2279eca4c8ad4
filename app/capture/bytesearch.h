#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// Where the needle begins, at `from` or after it; -1 when it is not there.
qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from = 0);

/// Copies the bytes with A to Z in lower case. The buffer's memory is used again.
void lowerAscii(QByteArrayView bytes, QByteArray &buffer);

bool isAscii(QByteArrayView bytes);

} // namespace wasclean
