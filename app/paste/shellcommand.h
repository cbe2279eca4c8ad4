#pragma once

#include "app/paste/shellwords.h"

namespace wasclean {

/// The command of a command line that is one of the wanted programs, and what stands round it.
struct ShellCommand
{
    /// "curl"; empty when none of the wanted is there.
    QString program;
    QStringList arguments;
    /// What is written to its standard input by "echo … |" or "<<<".
    QStringList input;
    QStringList notes;
    QString problem;
};

/// Looks behind variables, sudo, npx and "docker run".
ShellCommand findShellCommand(const QString &text, const QStringList &programs);

} // namespace wasclean
