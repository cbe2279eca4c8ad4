#pragma once

#include "app/message/messagelist.h"
#include "app/session/session.h"
#include "ui/window/opentabs.h"
#include "ui/window/tabarea.h"
#include "ui/window/tabshortcuts.h"

#include <QObject>

#include <memory>

class QMenu;

namespace wasclean {

class AttemptHistory;
class ConnectionView;
class FileController;
class PasteController;
class ProfileController;
class ProfileLibrary;
class ReplayController;
class SessionEnd;
class StatisticsController;
class StepsController;
class TrustedHosts;

/// What the tabs of a window share.
struct TabSurroundings
{
    QSettings &settings;
    ProfileLibrary &profiles;
    TrustedHosts &trustedHosts;
    AttemptHistory &attempts;
    QWidget *window;
};

/// One tab of the window: a session with its page, and what works on it: files, pasted texts,
/// profile, steps, replay and menus.
class SessionTab : public QObject
{
    Q_OBJECT

public:
    /// What happens is captured in the file. Rows of the file before the first are not shown.
    SessionTab(const TabSurroundings &surroundings, const QString &captureFile, qint64 firstRow);
    ~SessionTab() override;

    Session &session() { return m_session; }

    ConnectionView *view() const { return m_view.get(); }

    FileController *files() const { return m_files; }

    /// Opens a file that was dropped, whether it is a capture or another program's.
    void openDropped(const QString &path);
    /// Puts the URL into its field, to be looked at before it is connected to.
    void showUrl(const QString &url);

    ProfileController *profile() const { return m_profile; }

    SessionEnd *end() const { return m_end; }

    /// File, Connection, Message and Log, which work on this tab.
    const QList<QMenu *> &menus() const { return m_menus; }

    /// Whether its keys do something.
    void setCurrent(bool current) { m_shortcuts->setActive(current); }

    TabLook look() const;

    bool isPinned() const { return m_isPinned; }

    void setPinned(bool pinned);
    /// Whether the user sees the page. What comes while it is hidden counts as unread.
    void setShown(bool shown);

    /// What is to come back when the program starts again.
    TabState state() const;
    /// Puts it into the fields; connects nothing.
    void restore(const TabState &state);

signals:
    /// look() has changed.
    void lookChanged();
    /// state() has changed.
    void stateChanged();

private:
    void createMenus(ProfileLibrary &profiles, QWidget *window);
    void connectProfileParts();
    void connectLook();
    void countUnread(const MessageBatch &batch);
    QString shortName() const;
    StatusGlyph glyph() const;
    bool containsSecret(const QByteArray &text) const;

    Session m_session;
    /// Goes before the session, which it uses to its end.
    std::unique_ptr<ConnectionView> m_view;
    FileController *m_files;
    PasteController *m_paste;
    ProfileController *m_profile;
    StepsController *m_steps;
    ReplayController *m_replay;
    StatisticsController *m_statistics;
    SessionEnd *m_end;
    QList<QMenu *> m_menus;
    std::unique_ptr<TabShortcuts> m_shortcuts;
    std::optional<CloseEvent> m_closed;
    qint64 m_unread = 0;
    bool m_isShown = true;
    bool m_isPinned = false;
};

} // namespace wasclean
