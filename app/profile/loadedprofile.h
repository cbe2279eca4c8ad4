#pragma once

#include "app/profile/profile.h"
#include "app/profile/profilenames.h"
#include "app/profile/secretslots.h"

#include <optional>

namespace wasclean {

/// What was changed of a profile and not saved, for the next start of the program. Has no secrets.
struct ProfileDraft
{
    Profile profile;
    /// SHA-256 of the file that was changed; empty when there was none.
    QByteArray fileHash;
};

/// A profile as it was loaded or saved last, and as it is now. Its settings are in the fields of a
/// window, which are given to each function that compares them.
class LoadedProfile
{
public:
    /// Path of the profile; empty for a connection that is not saved as one.
    const QString &path() const { return m_path; }

    /// As it is now, but with the settings that were loaded or saved.
    const Profile &profile() const { return m_current; }

    /// With secrets.
    Profile withSettings(const ConnectionSettings &fields) const;

    /// A profile and the bytes of its file, which has nothing that is not saved.
    void load(const QString &path, const Profile &profile, const QByteArray &file);
    /// What is in the fields is from now on what counts as saved.
    void accept(const ConnectionSettings &fields);
    /// Secrets of the saved settings, which the file has only references to.
    void fillIn(const SecretValues &secrets);

    void setNotes(const QString &notes) { m_current.notes = notes; }

    void setMessages(const QList<SavedMessage> &messages) { m_current.messages = messages; }

    /// A part of Profile::more; undefined or null removes it.
    void setSection(const QString &name, const QJsonValue &value);

    /// Whether anything would be lost with the fields.
    bool hasUnsavedChanges(const ConnectionSettings &fields) const;

    ProfileDraft draft(const ConnectionSettings &fields) const;
    /// Puts the draft in place of the profile that was loaded from the path. file() is not the
    /// file's bytes when they are no longer those that the draft was made from.
    void restore(const QString &path, const ProfileDraft &draft);

    /// Bytes of the file that the profile came from, for ProfileStore::write(); empty when there is
    /// none any more.
    const QByteArray &file() const { return m_file; }

    bool hasFile() const { return !m_file.isEmpty(); }

    void setFile(const QByteArray &file) { m_file = file; }

    /// Follows a file or folder to another path.
    void move(const QString &from, const QString &to, ProfileItem item);
    /// The profile no longer has a path or a file; all else stays.
    void detach();

private:
    QString m_path;
    Profile m_saved;
    Profile m_current;
    QByteArray m_file;
};

} // namespace wasclean
