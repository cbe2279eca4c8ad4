#pragma once

#include "app/profile/loadedprofile.h"
#include "app/profile/profilestore.h"
#include "app/profile/secretmanager.h"
#include "app/profile/settingscheck.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wasclean {

class ConnectionView;
class EnvironmentController;
class ProfileLibrary;
class ProfileSaver;
class ProfileSecrets;

/// Loads profiles into the fields of a page and saves them, and follows changes of their files from
/// outside. Changes that are not saved are never lost without a question.
class ProfileController : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProfileController(ProfileLibrary &library, ConnectionView *view);
    ~ProfileController() override;

    /// Path of the loaded profile; empty for none.
    QString path() const { return m_profile.path(); }

    /// Name of the loaded profile, with a dot when it has unsaved changes; empty for none.
    QString title() const;

    bool hasUnsavedChanges() const;
    /// What is in the fields counts as saved from now on.
    void acceptFields();
    /// Loads the profile, when nothing is unsaved or the user has saved it or let it go.
    void load(const QString &path);
    /// An empty profile in the place of the loaded one.
    void startNew();
    void startNewWhenSaved();
    void save();
    void saveAs();
    /// Shows what belongs to this profile in the pane, which all tabs share.
    void showInPane();
    /// The user has changed the notes.
    void setNotes(const QString &notes);
    /// Loads the profile once the folder has been read, and shows what had been changed of it; asks
    /// for no secrets before they are needed.
    void restore(const QString &path, const std::optional<ProfileDraft> &draft);

    /// The path to restore, which is known before the folder has been read.
    QString pathToRestore() const { return m_toRestore.isEmpty() ? path() : m_toRestore; }

    /// What is not saved; nothing when all is.
    std::optional<ProfileDraft> draft() const;

    /// The file as saving would write it.
    QByteArray fileBytes() const;

    /// Goes on at once when nothing is unsaved, else when the user has saved or let it go.
    void whenSaved(const std::function<void()> &goOn);

    /// What other panels keep with the loaded profile.
    QList<SavedMessage> messages() const { return m_profile.profile().messages; }

    void setMessages(const QList<SavedMessage> &messages);

    /// A part of Profile::more.
    QJsonValue section(const QString &name) const { return m_profile.profile().more.value(name); }

    void setSection(const QString &name, const QJsonValue &value);

signals:
    /// Another profile is loaded, or none; or it has another name, or it is saved or not.
    void loadedChanged();
    /// messages() or section() has changed because a profile was loaded.
    void partsChanged();

private:
    void connectView();
    void connectSecrets();
    void loadNow(const QString &path, bool isRestored = false);
    void restoreNow(const QString &path);
    void show(const QString &path, const Profile &profile, const QByteArray &file);
    void fillIn(const SecretValues &secrets);
    void askForSecrets();
    Profile fromFields() const;
    bool isCurrent() const;
    void onWritten(const Profile &profile, bool isAnother);
    void onContentsChanged();
    void onOutsideChange(const StoredProfile &stored);
    void offerConflict(const QString &sentence);
    void onMoved(const QString &from, const QString &to, ProfileItem item);
    void onRemoved(const QString &path);
    void updateChanged();
    void updateVariables();
    void askForMissing(bool variablesMissing);

    ProfileLibrary &m_library;
    ConnectionView *m_view;
    ProfileStore &m_store;
    EnvironmentController *m_environments;
    LoadedProfile m_profile;
    ProfileSecrets *m_secrets;
    ProfileSaver *m_saver;
    bool m_isChanged = false;
    /// Path of the profile of the last session, until the folder has been read.
    QString m_toRestore;
    /// What had been changed of it.
    std::optional<ProfileDraft> m_draftToRestore;
    bool m_asksForSecrets = true;
};

} // namespace wasclean
