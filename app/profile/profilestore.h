#pragma once

#include "app/profile/profilefolder.h"
#include "app/profile/profilenames.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace wasclean {

/// The result of writing a file.
struct WriteResult
{
    enum class Outcome {
        Written,
        Conflict, ///< the file is not the one that was read; nothing was written
        Failed,
    };

    Outcome outcome = Outcome::Written;
    /// A sentence; empty if the file was written.
    QString problem;
};

/// The folder with the files of profiles and environments. It is read in the background, watched
/// for changes from outside, and written here. A damaged file is never written over.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(QObject *parent = nullptr);

    /// Where profiles are kept unless the user chooses another place.
    static QString defaultFolder();

    QString folder() const { return m_folder; }

    /// changed() follows, also when the folder is not there yet: it is made when it is needed.
    void setFolder(const QString &folder);
    /// Reads the folder anew; changed() follows if anything is different.
    void reload();

    const ProfileFolder &contents() const { return m_contents; }

    /// Null when there is none.
    const StoredProfile *profile(const QString &path) const;
    const StoredEnvironment *environment(const QString &name) const;
    bool exists(const QString &path) const;

    /// Writes a profile over the bytes that are known; empty for a new file.
    WriteResult write(const QString &path, const Profile &profile, const QByteArray &known);
    WriteResult writeEnvironment(const Environment &environment, const QByteArray &known);

    // These return a sentence when they fail.
    QString createFolder(const QString &path);
    /// Why a profile or folder cannot be moved there, as far as this is known before.
    QString moveProblem(const QString &from, const QString &to, ProfileItem item) const;
    /// Moves or renames a profile or a folder.
    QString move(const QString &from, const QString &to, ProfileItem item);
    /// Removes a profile, or a folder with all profiles below; files of other kinds stay.
    QString remove(const QString &path, ProfileItem item);
    QString renameEnvironment(const QString &from, const QString &to);
    QString removeEnvironment(const QString &name);

signals:
    /// remove() has removed the file of the profile; changed() follows.
    void removed(const QString &path);
    /// contents() is another one.
    void changed();

private:
    QString fileName(const QString &path) const;
    QString environmentFileName(const QString &name) const;
    QString pathProblem(const QString &path, const QString &except = {}) const;
    using Damage = std::function<QString(const QByteArray &bytes)>;

    static WriteResult writeFile(const QString &fileName, const QByteArray &bytes,
        const QByteArray &known, const Damage &damageOf);
    QString removeFolder(const QString &path);
    bool removeProfile(const QString &path);
    QString renameFile(const QString &from, const QString &to);
    void readNow();
    void adopt(const ProfileFolder &contents);
    void take(const ProfileFolder &contents);
    void watch();

    QString m_folder;
    ProfileFolder m_contents;
    /// Of a reading in the background; older ones do not count.
    quint64 m_round = 0;
    bool m_wasRead = false;
    QFileSystemWatcher m_watcher;
    QTimer m_later;
};

} // namespace wasclean
