#include "app/base/terminal.h"

#include "app/base/visibletext.h"

namespace wasclean {

namespace {

QtMessageHandler nextHandler = nullptr;

void writeLogMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    nextHandler(type, context, visibleText(message));
}

} // namespace

void writeLine(QTextStream &stream, const QString &line)
{
    stream << visibleText(line) << Qt::endl;
}

void escapeLogMessages()
{
    const QtMessageHandler before = qInstallMessageHandler(writeLogMessage);
    if (before != writeLogMessage)
        nextHandler = before;
}

} // namespace wasclean
