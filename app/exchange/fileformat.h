#pragma once

#include <QString>

#include <optional>

namespace wasclean {

/// The kinds of files that messages are kept in or handed on as.
enum class FileFormat : quint8 { Capture, Har, JsonLines, Csv, Text, Html };

/// The format that a file's ending names: .wasclean .har .jsonl .csv .txt .html (and .htm,
/// .ndjson).
std::optional<FileFormat> formatOf(const QString &fileName);
/// Whether messages can be read from a file of this format.
bool canImport(FileFormat format);
/// The ending that a file of this format gets, with its dot.
QString endingOf(FileFormat format);

} // namespace wasclean
