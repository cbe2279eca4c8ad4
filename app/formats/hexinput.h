#pragma once

#include <QByteArray>
#include <QString>

namespace wasclean {

/// The bytes of a text in hex, or why it is none.
struct HexInput
{
    /// Empty when something is wrong.
    QByteArray bytes;
    /// Index into the typed text of the first character that is wrong, or -1.
    qsizetype wrongAt = -1;
    qsizetype wrongLength = 0;
    /// A sentence about what is wrong; empty when good. It counts characters from 1.
    QString problem;
};

/// Reads bytes of two hex digits each. Spaces, line ends, commas, colons, "0x" and "\x" are allowed
/// between them.
HexInput parseHex(const QString &typed);

} // namespace wasclean
