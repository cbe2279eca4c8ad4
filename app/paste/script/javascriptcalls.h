#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QStringList>

namespace wasclean {

/// A call in a piece of JavaScript.
struct ScriptCall
{
    /// "fetch", "WebSocket" for what is made by "new" and named like one, "io" of Socket.IO,
    /// "connect" for other functions that connect, "send" or "emit".
    QString name;
    std::vector<PastedValue> arguments;
};

struct ScriptCalls
{
    QList<ScriptCall> calls;
    /// A sentence for what only a run of the program would tell.
    QStringList notes;
    /// With the place; empty when all is well.
    QString problem;
};

/// Finds the calls that make a connection or send a message. The program is not run: literals are
/// read, names and expressions stand as words in their place.
ScriptCalls findScriptCalls(const QString &text);

} // namespace wasclean
