#pragma once

#include <QStringList>
#include <QTextStream>

namespace wasclean {

/// Runs files of steps one after another without a window, and prints a line for each step. Steps
/// read only below the folder of their file and below the readable folders; the report names what
/// they read outside of the former. Writes JUnit XML into the file if one is named.
///
/// Returns the program's exit code: 0 when all steps passed, 1 when one did not or a file has none,
/// 2 when a file cannot be run or the report cannot be written; then nothing is run. SIGINT,
/// SIGTERM and SIGHUP end the run, and the code is 128 and the signal's number. Needs an
/// application, and runs its event loop.
int runSteps(const QStringList &files, const QStringList &readableFolders, const QString &junitPath,
    QTextStream &out, QTextStream &err);

} // namespace wasclean
