#pragma once

#include "app/commandline.h"
#include "app/diagnosis/attempthistory.h"
#include "app/profile/trustedhosts.h"
#include "app/session/session.h"
#include "ui/connection/urlbox.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/style/theme.h"
#include "ui/window/endnotifier.h"
#include "ui/window/runningprogram.h"
#include "ui/window/tabcontroller.h"
#include "ui/window/viewmodes.h"
#include "ui/window/windowend.h"
#include "ui/window/windowpalette.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenuBar;
class QSettings;
class QSplitter;
class QToolButton;

namespace wasclean {

class ConnectionView;
class DemoOffer;
class DemoPage;
class SessionTab;
class WindowMenus;

/// The window: the tabs with their connections, and what is remembered between sessions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Settings and theme must outlive the window. Each new tab captures
    /// what happens in a file of its own.
    MainWindow(QSettings &settings, Theme &theme, const TabController::CaptureFiles &captureFiles,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The demo server's URLs; the first is the one to begin with.
    void setDemoUrls(const QList<UrlChoice> &choices);
    /// The URL of a path of the demo server, which starts with its first use; or why there is none.
    void setDemoServer(
        const Session::DemoServerUrl &url, const Session::DemoCertificates &certificates = {});
    /// Offers the page of the demo server. The offer must outlive the window.
    void setDemoOffer(DemoOffer &offer);
    /// Fills the fields from the command line, and connects if it says so.
    void start(const CommandLine &commandLine);
    /// The program was started once more: a tab does what the command line says. False when the
    /// window is about to close.
    bool startAgain(const CommandLine &commandLine);
    /// From now on, further starts with the same profiles open a tab here.
    void listenToStarts();
    void showNotice(const QString &sentence);
    /// What the About window shows, asked for when it opens: versionReport().
    void setVersionReport(std::function<QString()> report);
    /// Where saved messages and the history of the send box are kept; nowhere without it.
    void setSendFolder(const QString &folder);
    /// Offers what a crash left in the cache of captures, and removes what is old there.
    void lookAfterCaptures();
    /// Writes down all that is to come back, and goes on: the desktop's session may end, or not.
    /// Returns when that is done, or after some seconds when it cannot be.
    void saveNow();
    /// Ends the connection, writes all rows and closes the window without a question, for when the
    /// session ends. Returns when that is done, or after some seconds when it cannot be.
    void endNow();

    /// Takes the place of QMainWindow's: assistive technology sees nothing of a corner widget, so
    /// that the bar and the environment share a row.
    QMenuBar *menuBar() const;

    static constexpr qsizetype maxRecentUrls = 20;

signals:
    /// A connection is about to be opened.
    void aboutToOpen(const wasclean::WebSocketUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConnectionView *view() const;
    void fill(const CommandLine &commandLine);
    SessionTab *tabAt(const QWidget *widget) const;
    void connectTab(SessionTab *tab);
    void showTab(SessionTab *tab);
    void rememberUrl(SessionTab *tab);
    void chooseTheme(Theme::Scheme scheme);
    void restore();
    void saveLayout();
    void savePlaces();
    void updateTitle();
    void showSettings();
    void createSides();
    void showDemoPage(DemoOffer &offer);
    QToolButton *createSearchButton();

    QSettings &m_settings;
    Theme &m_theme;
    TrustedHosts m_trustedHosts;
    /// Of all connections, so that what ends them again and again is found.
    AttemptHistory m_attempts;
    ViewModes m_modes;
    EndNotifier m_notifier;
    QSplitter *m_sides;
    ProfileLibrary m_profiles;
    TabController m_tabs;
    WindowMenus *m_menus;
    WindowEnd m_end;
    WindowPalette m_palette;
    RunningProgram m_starts;
    QPointer<DemoPage> m_demoPage;
    QList<UrlChoice> m_demoUrls;
    /// As typed; what is remembered between sessions has no secrets.
    QStringList m_recentUrls;
};

} // namespace wasclean
