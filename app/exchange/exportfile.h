#pragma once

#include "app/exchange/fileformat.h"
#include "app/exchange/messagestream.h"
#include "app/exchange/rowchoice.h"
#include "app/exchange/secretfilter.h"

#include <QString>

#include <functional>
#include <memory>

namespace wasclean {

/// What is to be written where.
struct ExportRequest
{
    /// The file of the capture. What is not yet written to it is not exported.
    QString capturePath;
    /// All unless told.
    RowChoice rows;
    QString filePath;
    FileFormat format = FileFormat::JsonLines;
    /// Else Authorization, cookies, tokens in the URL and the like are replaced by "[redacted]".
    bool includeSecrets = false;
    /// Knows the secrets that are not in the capture's file, for including them.
    SecretFilter secretFilter = {};
};

/// Gives a source that begins at the first message each time; null with a problem when it cannot.
using OpenSource = std::function<std::unique_ptr<MessageSource>(QString &problem)>;

/// Writes a file, in constant memory however many the messages. The file appears when it is
/// complete; when something fails or the watch cancels, nothing is left behind and an older file of
/// the name stays.
///
/// Returns a sentence for the user when the file was not written, else nothing. `damage` gets a
/// sentence when it was written, but not all messages could be read.
QString exportFile(
    const ExportRequest &request, const Watch &watch = {}, QString *damage = nullptr);
/// The same with messages from anywhere; the request's capture and rows do not matter.
QString exportFrom(const OpenSource &open, const ExportRequest &request, const Watch &watch = {},
    QString *damage = nullptr);

} // namespace wasclean
