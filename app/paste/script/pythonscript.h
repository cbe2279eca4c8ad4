#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QStringList>

namespace wasclean {

/// A call of a function in a Python program.
struct PythonCall
{
    /// With its path as written: "websockets.connect", "ws.send".
    QString name;
    std::vector<PastedValue> arguments;
    /// Arguments by their names.
    PastedValue named;

    /// The last part of the name.
    QString function() const { return name.section(u'.', -1); }
};

/// The calls of a Python program, which is not run.
struct PythonScript
{
    QList<PythonCall> calls;
    /// A sentence for each value that only a run of the program would tell.
    QStringList notes;
    /// A sentence with the line and column; empty when the program could be read.
    QString problem;
};

/// Finds all calls. An argument that is no literal is a Word: a name, or a call with its arguments
/// as items and members. Bytes are a list of numbers.
PythonScript readPythonScript(const QString &text);

} // namespace wasclean
