#pragma once

#include "app/steps/step.h"
#include "app/steps/stepfiles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The files and servers that a run of steps can reach, known before it runs.
struct StepsReach
{
    /// Files that are read, as absolute paths; as written if a variable in the path gets its value,
    /// or another one, during the run.
    QStringList files;
    /// Variables of the environment, by name.
    QStringList environment;
    /// URLs, proxies and other hosts that are connected to, as they are written, without secrets.
    QStringList hosts;

    /// Whether no file is read and only the demo server is connected to.
    bool isHarmless() const;
    /// All of it, for comparing: the same reach has the same text.
    QByteArray text() const;
};

/// The files and servers that the steps of a file reach. Variables of the file that no step
/// changes are replaced by their values. Relative paths are relative to the folder.
StepsReach reachOf(const StepsFile &file, const QString &folder);

} // namespace wasclean
