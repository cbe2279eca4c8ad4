#pragma once

#include "app/formats/hexview.h"
#include "app/message/message.h"

#include <QList>
#include <QString>

namespace wasclean {

/// The ways in which a message can be looked at.
enum class MessageView : quint8 { Text, Json, Hex, Evidence, Request, Response };

/// What a view shows, and a sentence when that is not all or not exactly what came.
struct ViewText
{
    QString text;
    QString notice;
};

/// A part is so many bytes of text, fewer of one with very many lines, or so many as hex.
constexpr qsizetype maxViewBytes = qsizetype(1024) * 1024;
constexpr qsizetype maxHexBytes = qsizetype(192) * 1024;

QString viewName(MessageView view);

/// The views that a message has, in the order of their tabs; never empty.
QList<MessageView> viewsOf(const Message &message);
/// The view to begin with.
MessageView firstViewOf(const Message &message);

/// One line about the message: kind, direction, time, exact size, frames and bytes on the wire.
QString headerText(const Message &message);

/// How many parts a view has: a large payload is shown part by part, as text or hex. At least 1.
int partCount(const Message &message, MessageView view);

/// A part of a view, from 0, folded so that a text widget stays quick whatever the payload. Lines
/// of a hex dump have so many bytes.
ViewText viewText(const Message &message, MessageView view, int part = 0,
    qsizetype hexBytesInLine = hexLineBytes);

/// The whole text of a view, for copying: the payload as text or hex pairs, or the text as shown.
QString wholeText(const Message &message, MessageView view);

/// Breaks lines that a text widget could not lay out quickly. Returns whether it broke any.
bool foldLongLines(QString &text);

/// Says that foldLongLines() wrapped lines.
QString foldedLinesNotice();

/// Appends a sentence to the notice of a view.
void addNotice(ViewText &view, const QString &sentence);

} // namespace wasclean
