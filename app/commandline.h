#pragma once

#include "app/base/checked.h"
#include "app/connection/options.h"
#include "app/demo/serve.h"

#include <QStringList>

namespace wasclean {

/// What the arguments of the program ask for, already checked.
struct CommandLine
{
    enum class Mode { Window, Serve, Convert, Run, Help, Version };

    Mode mode = Mode::Window;
    /// As typed; empty when none was given.
    QString url;
    /// A capture or a file of messages to show; empty when none was given.
    QString file;
    /// Connect as soon as the window is there.
    bool connect = false;
    QStringList subprotocols;
    QList<HeaderField> headers;
    QByteArray origin;
    ServeOptions serve;
    /// "system", "light" or "dark"; empty when not given.
    QString theme;
    /// The files of --convert.
    QString convertFrom;
    QString convertTo;
    /// The files of --run, and where the report goes; empty for none.
    QStringList stepsFiles;
    QString junitFile;
    /// Folders that steps may read besides those of their files.
    QStringList readableFolders;
    /// Whether converting keeps passwords, tokens and cookies.
    bool includeSecrets = false;
};

/// Reads the arguments without the program's name. A problem is one sentence for stderr.
Checked<CommandLine> parseCommandLine(const QStringList &arguments);

/// What --help prints.
QString commandLineHelp();

} // namespace wasclean
