#pragma once

#include <QString>
#include <QTextStream>

namespace wasclean {

/// Writes one line to a terminal or a log, and flushes it. Everything that the program prints goes
/// through here: what came from a server, a file or a file's name is shown and never obeyed, so the
/// line stays one line; see visibleText().
void writeLine(QTextStream &stream, const QString &line);

/// From now on the messages of qWarning() and the like, Qt's own too, are written as writeLine()
/// would write them. They can quote what a server sent.
void escapeLogMessages();

} // namespace wasclean
