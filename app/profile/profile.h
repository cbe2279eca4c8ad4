#pragma once

#include "app/base/checked.h"
#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wasclean {

/// A connection that is kept: how to connect, what is sent there again and again, and notes. Its
/// name is that of its file.
struct Profile
{
    /// Finds the secrets again when the profile is renamed or moved.
    QString id;
    ConnectionSettings settings;
    QString notes;
    QList<SavedMessage> messages;
    /// What other parts of the program keep with the profile, by name: "steps", "autoReplies".
    QJsonObject more;

    bool operator==(const Profile &) const = default;
};

/// Names of what may stand in Profile::more; anything else in a file is a problem.
QStringList profileSections();

/// The file of a profile, with references in the place of secrets. The same profile gives the same
/// bytes.
QByteArray profileFileBytes(const Profile &profile);

/// Reads a file. A problem says line, column and path; secrets are still references.
Checked<Profile> readProfileFile(const QByteArray &bytes);

/// The profile with paths of files below a folder made relative to it, as they are kept in the
/// file.
Profile withRelativePaths(Profile profile, const QString &folder);
/// The other way round.
Profile withAbsolutePaths(Profile profile, const QString &folder);

} // namespace wasclean
