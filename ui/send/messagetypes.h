#pragma once

#include "app/profile/savedmessage.h"
#include "ui/editor/messagehighlighter.h"

#include <QList>
#include <QString>

namespace wasclean {

/// "Text", "Binary (hex)", …
QString messageTypeName(SavedMessage::Type type);
/// In the order of lists.
const QList<SavedMessage::Type> &messageTypes();
/// The placeholder of the empty field.
QString messagePlaceholder(SavedMessage::Type type);
/// Whether it is a message, which can be sent in frames, and is written in the field.
bool isDataType(SavedMessage::Type type);
/// "24 B", and for larger ones both: "1.5 KiB (1536 B)".
QString exactSizeText(qint64 bytes);
MessageHighlighter::Language messageLanguage(SavedMessage::Type type);

} // namespace wasclean
