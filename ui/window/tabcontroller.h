#pragma once

#include "ui/connection/urlbox.h"
#include "ui/window/sessiontab.h"
#include "ui/window/tabslot.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace wasclean {

class SendStore;

/// The tabs of a window: opens, closes, copies and restores them, and knows which is current.
class TabController : public QObject
{
    Q_OBJECT

public:
    /// A fresh file to capture in.
    using CaptureFiles = std::function<QString()>;

    /// The window must outlive it.
    TabController(const TabSurroundings &surroundings, const CaptureFiles &captureFiles);
    ~TabController() override;

    TabArea *area() const { return m_area; }

    SessionTab *current() const { return m_current; }

    /// In the order of the tab bar.
    QList<SessionTab *> tabs() const;

    const QList<UrlChoice> &demoUrls() const { return m_demoUrls; }

    // What every tab is given, also those that are opened later.
    void setDemoUrls(const QList<UrlChoice> &choices);
    void setDemoServer(
        const Session::DemoServerUrl &url, const Session::DemoCertificates &certificates);
    void setRecentUrls(const QStringList &urls);
    void setSendStore(const SendStore &store);

    SessionTab *openTab();
    /// A tab with the same profile or settings as the current one.
    SessionTab *duplicate();
    /// Asks only when something would be lost; ends the connection with 1001 and writes the
    /// capture. The last tab is emptied by opening another.
    void close(SessionTab *tab);
    /// Connects to the URL in the current tab, or in a new one when that has a connection, a file
    /// or a profile.
    void connectTo(const QString &url);
    /// The tab that was closed last, with its log.
    void reopen();

    bool canReopen() const { return !m_closed.isEmpty(); }

    /// Two tabs side by side that talk to each other through the demo server.
    void openChat();
    void showNext(int step);
    /// Shows the next tab at the right of the others, or one tab only.
    void toggleBeside();
    /// Pins the current tab to the front, or no longer.
    void togglePinned();

    /// What was open when the program ended, or one tab.
    void restore();
    /// Writes what is open at once.
    void save();

    /// Calls the function when the files of all captures have been opened, or cannot be.
    void whenCapturesOpened(const std::function<void()> &goOn);
    /// Calls the function when all rows so far have been written, or cannot be.
    void whenRowsWritten(QObject *context, const std::function<void()> &goOn);
    /// Takes out tabs that had ended when the user decided to stay.
    void removeEnded();

signals:
    void currentChanged(wasclean::SessionTab *tab);
    void tabAdded(wasclean::SessionTab *tab);
    /// Something of the current tab that the window's title shows.
    void titleChanged();
    /// Which tabs there are, which of them are shown or pinned, or canReopen().
    void changed();

private:
    SessionTab *add(const TabState &state);
    SessionTab *tabOf(const QWidget *page) const;
    void remove(SessionTab *tab);
    void connectTab(SessionTab *tab);
    void onCurrentChanged(QWidget *page);
    void onShownChanged();
    void showLooks();
    OpenTabs openTabs() const;

    TabSurroundings m_surroundings;
    CaptureFiles m_captureFiles;
    TabSlot m_slot;
    TabArea *m_area;
    std::vector<std::unique_ptr<SessionTab>> m_tabs;
    SessionTab *m_current = nullptr;
    QList<TabState> m_closed;
    /// Those that end, each for itself.
    QSet<SessionTab *> m_closing;
    QSet<SessionTab *> m_newLooks;
    QTimer m_lookTimer;
    QTimer m_saveTimer;
    bool m_isRestoring = false;

    QList<UrlChoice> m_demoUrls;
    QStringList m_recentUrls;
    Session::DemoServerUrl m_demoServer;
    Session::DemoCertificates m_demoCertificates;
    std::unique_ptr<SendStore> m_sendStore;
};

} // namespace wasclean
