#pragma once

#include "app/paste/result/pasteresult.h"

#include <QByteArray>
#include <QTextStream>

namespace wasclean {

/// The pasted text as a steps file.
struct PastedSteps
{
    /// The text of the file: each connection with a step that connects, one for each message, and
    /// between two connections those that close.
    QByteArray text;
    /// The variables of the environment that a run of the steps requires, each with its purpose:
    /// "AUTH (Password or token)".
    QStringList environment;
};

/// Secrets are "{{env.NAME}}", or, when they are included, variables of the file. Variables without
/// a value are "{{env.NAME}}" as well.
PastedSteps stepsFromPasted(const QList<PasteResult> &connections, bool includeSecrets);

/// Whether the name of a file to convert into is that of a steps file: it ends in .json.
bool makesSteps(const QString &out);

/// Makes a steps file of a file with a text that can be pasted.
///
/// Exit code: 0 done; 1 the text says nothing of a connection, or a file could not be read or
/// written; 2 the two files are one. Sentences go to err: what was not taken over, and what the
/// steps need to run.
int convertPasted(const QString &in, const QString &out, bool includeSecrets, QTextStream &err);

} // namespace wasclean
