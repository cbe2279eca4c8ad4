#pragma once

#include <QString>

namespace wasclean {

/// What a path is the path of: a profile and a folder may have the same.
enum class ProfileItem { Profile, Folder };

/// The file name, without its extension, for a name. Characters that a file system or version
/// control may refuse are percent-encoded.
QString fileNameOf(const QString &name);
/// The name for a file name.
QString nameOfFile(const QString &fileName);

/// A sentence when nothing can be called so: empty, or too long for a file.
QString nameProblem(const QString &name);

/// "team/chat" is in "team" and is called "chat"; paths have the names of files in them.
QString parentPath(const QString &path);
QString nameOfPath(const QString &path);
/// The path of a name in a folder; the top folder is empty.
QString childPath(const QString &folder, const QString &name);
/// The path as it is shown: "team / chat".
QString shownPath(const QString &path);

} // namespace wasclean
