#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QHash>
#include <QStringList>

namespace wasclean {

/// What a PowerShell script says, as far as literals say it; nothing is run.
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

    /// Invoke-WebRequest and its like.
    struct Command
    {
        /// By their names as written, "Uri"; a switch has the Word "true". Splatted ones are among
        /// them.
        QHash<QString, PastedValue> parameters;
        std::vector<PastedValue> positionals;
    };

    QList<Call> calls;
    QList<Property> properties;
    QList<Command> commands;
    /// A sentence for what only a run of the script would tell.
    QStringList notes;
    /// With the place; empty when all is well.
    QString problem;
};

PowerShellScript readPowerShellScript(const QString &text);

} // namespace wasclean
