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
/// What an empty field says.
QString messagePlaceholder(SavedMessage::Type type);
/// Whether it is a message, which can be sent in frames, and is written in the field.
bool isDataType(SavedMessage::Type type);
MessageHighlighter::Language messageLanguage(SavedMessage::Type type);

} // namespace wasclean
