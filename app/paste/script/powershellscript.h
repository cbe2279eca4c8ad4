#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QHash>
#include <QStringList>

namespace wasclean {

/// The calls, properties and commands of a PowerShell script, which is not run.
struct PowerShellScript
{
    /// .Options.SetRequestHeader("a", "b"): the last two names of the path, in lower case, and the
    /// arguments.
    struct Call
    {
        QString name;
        std::vector<PastedValue> arguments;
    };

    /// $client.Options.KeepAliveInterval = …: all names behind the first, as written.
    struct Property
    {
        QString name;
        PastedValue value;
    };

    /// Invoke-WebRequest and similar commands.
    struct Command
    {
        /// By their names as written, "Uri"; a switch has the Word "true". Parameters
        /// that are splatted are among them.
        QHash<QString, PastedValue> parameters;
        std::vector<PastedValue> positionals;
    };

    QList<Call> calls;
    QList<Property> properties;
    QList<Command> commands;
    /// A sentence for each value that only a run of the script would tell.
    QStringList notes;
    /// A sentence with the line and column; empty when the script could be read.
    QString problem;
};

PowerShellScript readPowerShellScript(const QString &text);

} // namespace wasclean
