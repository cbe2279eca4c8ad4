#pragma once

#include "app/base/checked.h"
#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wasclean {

/// A saved connection: its settings, its saved messages, and notes. Its name is that of its file.
struct Profile
{
    /// Finds the secrets again when the profile is renamed or moved.
    QString id;
    ConnectionSettings settings;
    QString notes;
    QList<SavedMessage> messages;
    /// The data of other parts of the program, by name: "steps", "autoReplies".
    QJsonObject more;

    bool operator==(const Profile &) const = default;
};

/// The names that Profile::more may contain; any other name in a file is a problem.
QStringList profileSections();

/// The file of a profile, with references in the place of secrets. The same profile gives the same
/// bytes.
QByteArray profileFileBytes(const Profile &profile);

/// Reads a file. A problem contains line, column and path. Secrets are still references.
Checked<Profile> readProfileFile(const QByteArray &bytes);

/// The profile with paths of files below a folder made relative to it, as they are kept in the
/// file.
Profile withRelativePaths(Profile profile, const QString &folder);
/// The other way round.
Profile withAbsolutePaths(Profile profile, const QString &folder);

} // namespace wasclean
