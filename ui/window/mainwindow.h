#pragma once

#include "app/commandline.h"
#include "app/diagnosis/attempthistory.h"
#include "app/profile/trustedhosts.h"
#include "app/session/session.h"
#include "ui/connection/urlbox.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

class QActionGroup;
class QMenuBar;
class QSettings;
class QSplitter;

namespace wasclean {

class ConnectionView;
class FileController;
class PasteController;
class ProfileController;
class ReplayController;
class SessionEnd;
class StepsController;

/// The window: menus, what is remembered between sessions, and for now one connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Settings and theme must outlive the window. What happens is captured in the file.
    MainWindow(
        QSettings &settings, Theme &theme, const QString &captureFile, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The demo server's URLs; the first is the one to begin with.
    void setDemoUrls(const QList<UrlChoice> &choices);
    /// The URL of a path of the demo server, which starts with its first use; or why there is none.
    void setDemoServer(const Session::DemoServerUrl &demoServer);
    /// Fills the fields from the command line, and connects if it says so.
    void start(const CommandLine &commandLine);
    void showNotice(const QString &sentence);
    /// Where saved messages and the history of the send box are kept; nowhere without it.
    void setSendFolder(const QString &folder);
    /// Offers what a crash left in the cache of captures, and removes what is old there.
    void lookAfterCaptures();
    /// Ends the connection, writes all rows and closes the window without a question, for when the
    /// session ends. Returns when that is done, or after some seconds when it cannot be.
    void endNow();

    /// Takes the place of QMainWindow's: assistive technology sees nothing of a corner widget, so
    /// that the bar and the environment share a row.
    QMenuBar *menuBar() const { return m_menuBar; }

    static constexpr qsizetype maxRecentUrls = 20;

signals:
    /// A connection is about to be opened.
    void aboutToOpen(const wasclean::WebSocketUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is kept for sending belongs to the profile that is loaded.
    void connectProfileParts();
    void createFileMenu();
    void createConnectionMenu();
    void createMessageMenu();
    void createLogMenu();
    void createViewMenu();
    void createThemeMenu(QMenu *viewMenu);
    void createHelpMenu();
    void rememberUrl();
    void chooseTheme(Theme::Scheme scheme);
    void restore();
    void restoreSession(const CommandLine &commandLine);
    void saveSession();
    void updateTitle();
    void openMenu();
    void showShortcuts();
    void showAbout();
    void createSides();

    QSettings &m_settings;
    Theme &m_theme;
    TrustedHosts m_trustedHosts;
    /// Of all connections, so that what ends them again and again is found.
    AttemptHistory m_attempts;
    QMenuBar *m_menuBar;
    Session m_session;
    ConnectionView *m_view;
    FileController *m_files;
    PasteController *m_paste;
    ProfileController *m_profiles;
    QSplitter *m_sides;
    StepsController *m_steps;
    ReplayController *m_replay;
    SessionEnd *m_end;
    QList<UrlChoice> m_demoUrls;
    /// As typed; what is remembered between sessions has no secrets.
    QStringList m_recentUrls;
    QActionGroup *m_themes = nullptr;
};

} // namespace wasclean
