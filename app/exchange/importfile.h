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
    /// What was unusual in the file and was understood all the same, in sentences; may be empty.
    QString remark = {};
    /// Whether the sink could not take what was read; problem then says why.
    bool sinkFailed = false;
};

/// Reads a HAR (of Chrome, Firefox, mitmproxy, Playwright, HTTP Toolkit or our own) or our JSON
/// Lines into the sink, and finishes the sink. What can be read of a broken file is kept.
///
/// Of a HAR each WebSocket connection becomes a section from its open to its close, one after
/// another. JSON Lines are read line by line, and a large HAR is copied into a file of the cache
/// that nobody else can change: memory does not grow with the file, and a file that shrinks while
/// it is read is a problem with a sentence.
ImportResult importFile(const QString &path, MessageSink &sink, const Watch &watch = {});

} // namespace wasclean
