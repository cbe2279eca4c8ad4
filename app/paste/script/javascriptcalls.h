#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QStringList>

namespace wasclean {

/// A call in a JavaScript program.
struct ScriptCall
{
    /// "fetch", "WebSocket" for "new" with any name like that, "io" of Socket.IO,
    /// "connect" for other functions that connect, "send" or "emit".
    QString name;
    std::vector<PastedValue> arguments;
};

/// What was read of a program.
struct ScriptCalls
{
    QList<ScriptCall> calls;
    /// A sentence for each value that only a run of the program would tell.
    QStringList notes;
    /// A sentence with the line and column; empty when the program could be read.
    QString problem;
};

/// Finds the calls that make a connection or send a message. The program is not run: arguments that
/// are no literals are words.
ScriptCalls findScriptCalls(const QString &text);

} // namespace wasclean
