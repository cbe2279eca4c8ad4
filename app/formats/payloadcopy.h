#pragma once

#include "app/message/message.h"

#include <QString>

namespace wasclean {

/// The ways in which bytes can be copied.
enum class CopyFormat : quint8 { Text, Hex, Base64, CArray };

/// The bytes as UTF-8 text, as hex pairs with spaces between them, as base64, or as an array
/// definition in C.
QString copyText(QByteArrayView bytes, CopyFormat format);

/// How many characters copyText() gives, about; exact where it matters, at the upper end.
qint64 copySize(qint64 bytes, CopyFormat format);

/// A file name for the payload of a row ("text-12.json"), the ending by how it begins.
QString suggestedFileName(const Message &message, qint64 number);

/// Writes the payload to the file, all of it or nothing. Returns a sentence if it could not.
QString savePayload(const QByteArray &payload, const QString &path);

} // namespace wasclean
