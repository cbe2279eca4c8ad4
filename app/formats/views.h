#pragma once

#include "app/message.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// UTF-8 as text on one line: control characters as their pictures (␊ ␍ ␀ …), directional controls and
/// other invisible characters made visible, at most maxChars characters, with "…" when cut.
QString oneLine(QByteArrayView utf8, qsizetype maxChars = 200);

/// The one-line preview of a row: text as oneLine, binary as hex pairs, an event's first line.
QString previewOf(const Message &message, qsizetype maxChars = 200);

/// "24 B", "1.5 KiB", "16 MiB": binary units, at most three digits.
QString sizeText(qint64 bytes);

/// Classic hex dump: offset, 16 bytes, ASCII column. Cut after limit bytes, and says so.
QString hexDump(QByteArrayView bytes, qsizetype limit);

/// JSON re-indented by token: key order, duplicate keys, number spelling and escapes stay as they
/// came. When it is not JSON, ok is false and problem says where ("line 1, column 7: …").
struct JsonView
{
    bool ok = false;
    QString text;
    QString problem;
};
JsonView reindentJson(QByteArrayView utf8);

/// Reads hex digits with spaces, line ends, commas, colons, "0x" and "\x" between bytes allowed.
struct HexInput
{
    QByteArray bytes;
    /// Index into the typed text of the first character that is wrong, or -1.
    qsizetype wrongAt = -1;
    qsizetype wrongLength = 0;
    /// A sentence about what is wrong; empty when good.
    QString problem;
};
HexInput parseHex(const QString &typed);

} // namespace wasclean
