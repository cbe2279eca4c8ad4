#pragma once

#include "app/profile/environment.h"
#include "app/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

constexpr char profileSuffix[] = ".profile.json";
constexpr char environmentSuffix[] = ".environment.json";

/// A profile's file as it was read.
struct StoredProfile
{
    /// Below the folder of profiles, with "/" and without the ending.
    QString path;
    Profile profile;
    /// Why the file is no profile; empty when it is one.
    QString problem;
    QByteArray bytes;

    bool operator==(const StoredProfile &) const = default;
};

/// An environment's file as it was read; its name is in the environment.
struct StoredEnvironment
{
    Environment environment;
    QString problem;
    QByteArray bytes;

    bool operator==(const StoredEnvironment &) const = default;
};

/// All that is in a folder of profiles. Hidden files and links to folders do not count.
struct ProfileFolder
{
    /// Paths of the folders below, each after the one that it is in.
    QStringList folders;
    QList<StoredProfile> profiles;
    QList<StoredEnvironment> environments;
    /// Why not all could be read; empty when it was.
    QString problem;

    bool operator==(const ProfileFolder &) const = default;
};

/// Reads a folder and all folders below it. May take a while.
ProfileFolder readProfileFolder(const QString &folder);

/// What is known of a file with these bytes in the folder of profiles.
StoredProfile storedProfile(const QString &path, const QByteArray &bytes, const QString &folder);
StoredEnvironment storedEnvironment(const QString &name, const QByteArray &bytes);

/// Reads one file of at most 16 MiB; a problem is a sentence.
Checked<QByteArray> readSmallFile(const QString &fileName);

} // namespace wasclean
