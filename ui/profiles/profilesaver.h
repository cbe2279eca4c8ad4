#pragma once

#include "app/profile/loadedprofile.h"

#include <QObject>

#include <functional>

namespace wasclean {

class ConnectionView;
class ProfileLibrary;

/// Writes the profile of a page to its file, or to one that the user names, and asks before changes
/// are lost.
class ProfileSaver : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProfileSaver(LoadedProfile &profile, ProfileLibrary &library, ConnectionView *view);

    /// Asks for a name when the profile has no path. What fails is said in the view.
    void save();
    void saveAs();
    /// Goes on at once when nothing is unsaved, else when the user has saved or discarded it.
    void whenSaved(const std::function<void()> &goOn);

signals:
    /// The profile is saved; as another file than before, or as the first one, if `isAnother`.
    void written(const wasclean::Profile &profile, bool isAnother);
    /// The user has given up the changes.
    void discarded();
    /// Nothing was written, as the file is no longer the one that the profile came from.
    void conflicted(const QString &sentence);

private:
    Profile fromFields() const;
    void onWritten(const QString &path, const Profile &profile);

    LoadedProfile &m_profile;
    ProfileLibrary &m_library;
    ConnectionView *m_view;
    /// What waits for the profile to be saved.
    std::function<void()> m_afterSave;
};

} // namespace wasclean
