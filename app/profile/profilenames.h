#pragma once

#include <QString>

namespace wasclean {

/// The file name, without its ending, that stands for a name on every system and under version
/// control: what a file system may refuse is percent-encoded.
QString fileNameOf(const QString &name);
/// The name that a file name stands for.
QString nameOfFile(const QString &fileName);

/// A sentence when nothing can be called so: empty, or too long for a file.
QString nameProblem(const QString &name);

/// "team/chat" is in "team" and is called "chat"; paths have the names of files in them.
QString parentPath(const QString &path);
QString nameOfPath(const QString &path);
/// The path of what is called so in a folder; the folder is empty at the top.
QString childPath(const QString &folder, const QString &name);
/// For people: "team / chat".
QString shownPath(const QString &path);

} // namespace wasclean
