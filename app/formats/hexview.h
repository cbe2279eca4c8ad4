#pragma once

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// Classic hex dump, a line for 16 bytes: offset (8 digits, 16 for more than 4 GiB), two groups of
/// 8 bytes, ASCII column with '.' for what is not printable. Cut after limit bytes, and says so.
QString hexDump(QByteArrayView bytes, qsizetype limit);

/// Bytes in a line of a dump, and in one that must be narrow: a group of 8 bytes.
constexpr qsizetype hexLineBytes = 16;
constexpr qsizetype narrowHexLineBytes = 8;

/// The lines of the dump from one byte (a multiple of 16) to another.
QString hexLines(
    QByteArrayView bytes, qsizetype from, qsizetype to, qsizetype bytesInLine = hexLineBytes);

/// Characters of a whole line.
qsizetype hexLineWidth(QByteArrayView bytes, qsizetype bytesInLine = hexLineBytes);

} // namespace wasclean
