#pragma once

#include "app/exchange/messagestream.h"

#include <QString>
#include <QTextStream>

namespace wasclean {

/// Converts a file of messages into another format, both named by their endings (see formatOf).
///
/// Exit code: 0 done; 1 could not, or only a part of the file could be read, which was converted;
/// 2 the endings are unknown or do not go together. Sentences go to err.
int convertFiles(const QString &in, const QString &out, bool includeSecrets, QTextStream &err,
    const Watch &watch = {});

} // namespace wasclean
