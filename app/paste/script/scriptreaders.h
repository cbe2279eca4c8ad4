#pragma once

#include "app/paste/result/pasteresult.h"

namespace wasclean {

/// Readers of programs, which are not run: only their literals are read.
PasteResult readJavaScript(const QString &text);
PasteResult readPython(const QString &text);
PasteResult readWebRequest(const QString &text);

bool looksLikeJavaScript(const QString &text);
bool looksLikePython(const QString &text);
/// Invoke-WebRequest of PowerShell, or ClientWebSocket of .NET.
bool looksLikeWebRequest(const QString &text);

} // namespace wasclean
