#pragma once

#include "app/base/background.h"
#include "app/paste/result/pasteresult.h"

namespace wasclean {

/// Texts longer than this, in UTF-16 units, are not read.
constexpr qsizetype maxPastedSize = qsizetype(4) * 1024 * 1024;
/// The same for files, in bytes.
constexpr qint64 maxPastedFileSize = 4 * maxPastedSize;

/// Reads whatever says how to make a WebSocket connection: a URL, a command of curl, wscat or
/// websocat in the quoting of Bash, PowerShell or cmd.exe, JavaScript, and the files of Postman,
/// Insomnia, Bruno and JetBrains. Of several connections in one text, `which` counts from 0. It is
/// meant for the background: long texts take a while, and it may be cancelled from another thread.
PasteResult readPasted(const QString &text, int which = 0, const CancelFlag &cancel = {});

/// Decodes UTF-8, or UTF-16 with a byte order mark, which PowerShell writes.
QString decodedPaste(const QByteArray &bytes);

/// By its looks alone, cheaply: whether a text is worth offering to be read, as more than a URL.
bool looksPasteable(const QString &text);

} // namespace wasclean
