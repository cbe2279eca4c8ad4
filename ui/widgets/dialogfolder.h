#pragma once

#include <QString>

namespace wasclean {

/// The folder in which a file dialog begins: the one that was used last when it is still there,
/// else the user's documents, else the home folder. Many systems have no folder for documents.
QString existingFolder(const QString &lastUsed);

} // namespace wasclean
