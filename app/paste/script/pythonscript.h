#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QStringList>

namespace wasclean {

/// What a Python program says, as far as literals say it; nothing is run.
struct PythonScript
{
    struct Call
    {
        /// With its path as written: "websockets.connect", "ws.send".
        QString name;
        std::vector<PastedValue> arguments;
        /// Arguments by their names.
        PastedValue named;

        /// The last part of the name.
        QString function() const { return name.section(u'.', -1); }
    };

    QList<Call> calls;
    /// A sentence for what only a run of the program would tell.
    QStringList notes;
    /// With the place; empty when all is well.
    QString problem;
};

/// Finds all calls. A value that is no literal is a Word: a name, or a call with its arguments as
/// items and members. Bytes are a list of numbers.
PythonScript readPythonScript(const QString &text);

} // namespace wasclean
