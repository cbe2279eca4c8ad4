#pragma once

#include "app/message/message.h"

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// UTF-8 as text on one line: control characters as their pictures (␊ ␍ ␀ …), directional controls
/// and other invisible characters made visible (<U+202E>), bytes that are not UTF-8 as U+FFFD. At
/// most maxChars characters (UTF-16 code units), "…" at the end included when it had to be cut.
/// Looks only at the bytes that it shows, however long the text is.
QString oneLine(QByteArrayView utf8, qsizetype maxChars = 200);

/// True when all of it is characters of ASCII with a shape: then it is its own oneLine().
bool isPlainAscii(QByteArrayView utf8);

/// The one-line preview of a row: text as oneLine, binary as hex pairs, an event's first line. A
/// ping or pong is text when its payload is, and binary otherwise.
QString previewOf(const Message &message, qsizetype maxChars = 200);

} // namespace wasclean
