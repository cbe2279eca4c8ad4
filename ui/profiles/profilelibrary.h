#pragma once

#include "app/profile/profilestore.h"
#include "app/profile/secretmanager.h"
#include "ui/profiles/profilecontroller.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace wasclean {

class EnvironmentBox;
class EnvironmentController;
class ProfileActions;
class ProfilePane;

/// The profiles and environments of a window, which all its tabs share: their folder, their
/// secrets, the pane that lists them, and their actions, which work on
/// the current tab.
class ProfileLibrary : public QObject
{
    Q_OBJECT

public:
    /// Settings and window must outlive it.
    ProfileLibrary(QSettings &settings, QWidget *window);
    ~ProfileLibrary() override;

    ProfileStore &store() { return m_store; }

    /// Where the settings say that the profiles are.
    static QString folderOf(const QSettings &settings);

    SecretManager &secrets() { return m_secrets; }

    ProfilePane *pane() const { return m_pane; }

    ProfileActions *actions() const { return m_actions; }

    EnvironmentController *environments() const { return m_environments; }

    /// A presentation does not show the pane; its action is for later then.
    void setPresenting(bool on);

    QWidget *window() const { return m_window; }

    /// Chooses the environment.
    EnvironmentBox *environmentBox() const;
    void fillFileMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);

    /// The profile of a tab; it leaves by itself.
    void add(ProfileController *controller) { m_controllers.append(controller); }

    /// The profile of the tab that is current from now on.
    void setCurrent(ProfileController *controller);

    ProfileController *current() const { return m_current; }

    bool hasUnsavedChanges() const;

    /// Whether another tab has the profile and would save it as this file.
    bool isShownInTab(
        const QString &path, const QByteArray &file, const ProfileController *except) const;

    /// Calls the function when no profile has unsaved changes, or when the user has saved them or
    /// let them go.
    void whenAllSaved(const std::function<void()> &goOn);

signals:
    /// The list of profiles was closed while it had the focus.
    void paneClosed();
    /// The profiles of another folder are shown.
    void folderChosen(const QString &folder);

private:
    void createActions();
    void chooseFolder();
    void togglePane(bool shown);

    QSettings &m_settings;
    QWidget *m_window;
    ProfileStore m_store;
    SecretManager m_secrets;
    ProfilePane *m_pane;
    EnvironmentController *m_environments;
    ProfileActions *m_actions;
    QList<QPointer<ProfileController>> m_controllers;
    QPointer<ProfileController> m_current;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_showPane = nullptr;
    bool m_isPresenting = false;
};

} // namespace wasclean
