#pragma once

#include "app/exchange/messagestream.h"

#include <QString>

namespace wasclean {

/// What became of reading a file.
struct ImportResult
{
    /// How many messages (rows) the sink got.
    qint64 count = 0;
    /// What was wrong with the file and where, in sentences; empty when nothing was.
    QString problem;
    /// Whether the sink could not take what was read; problem then says why.
    bool sinkFailed = false;
};

/// Reads a HAR (of Chrome, Firefox, mitmproxy, Playwright, HTTP Toolkit or our own) or our JSON
/// Lines into the sink, and finishes the sink. What can be read of a broken file is kept.
///
/// Of a HAR each WebSocket connection becomes a section from its open to its close, one after
/// another. The file's bytes are mapped, not loaded: memory does not grow with the file.
ImportResult importFile(const QString &path, MessageSink &sink, const Watch &watch = {});

/// The same for bytes that are at hand. Files that a HAR refers to are looked for in the folder.
ImportResult importBytes(
    QByteArrayView bytes, const QString &folder, MessageSink &sink, const Watch &watch = {});

} // namespace wasclean
