#pragma once

#include "app/paste/shell/shellwords.h"

namespace wasclean {

/// A command of one of the wanted programs, and its input.
struct ShellCommand
{
    /// "curl"; empty when none of the wanted is there.
    QString program;
    QStringList arguments;
    /// The lines that "echo … |", "<<<" or a here-document write to its standard input.
    QStringList input;
    QStringList notes;
    QString problem;
};

/// All the commands that run one of the wanted programs, in their order, by the rules of a shell.
/// Looks behind variables, sudo, npx and "docker run".
QList<ShellCommand> findShellCommands(
    const QString &text, const QStringList &programs, Shell shell);

} // namespace wasclean
