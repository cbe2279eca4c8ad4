#pragma once

#include "app/steps/step.h"
#include "app/steps/stepfiles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wasclean {

/// What a run of steps can get at: known before it is run.
struct StepsReach
{
    /// Files that are read, as absolute paths; as written when only the run knows a variable in it.
    QStringList files;
    /// Variables of the environment, by name.
    QStringList environment;
    /// URLs, proxies and other hosts that are connected to, as they are written, without passwords.
    QStringList hosts;

    /// Whether nothing is read and nobody but the demo server is connected to.
    bool isHarmless() const;
    /// All of it, for comparing: the same reach has the same text.
    QByteArray text() const;
};

/// What the steps of a file reach. The file's own variables are replaced by their values. Relative
/// files are those of the folder.
StepsReach reachOf(const StepsFile &file, const QString &folder);

} // namespace wasclean
