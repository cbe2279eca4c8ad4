#pragma once

#include <QStringList>
#include <QTextStream>

namespace wasclean {

/// Runs files of steps one after another without a window, and prints a line for each step. Writes
/// JUnit XML into the file if one is named.
///
/// Returns the program's exit code: 0 when all steps passed, 1 when one did not, 2 when a file
/// cannot be run or the report cannot be written; then nothing is run. Needs an application, and
/// runs its event loop.
int runSteps(
    const QStringList &files, const QString &junitPath, QTextStream &out, QTextStream &err);

} // namespace wasclean
