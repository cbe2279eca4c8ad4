#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace wasclean {

class AutomationController;
class ConnectionPanel;
class ConnectionView;
class EndingController;
class MessageLogView;
class SavedMessages;
class SendBox;
class SendController;
class Session;

/// What can be done with one session, for the menus of a window.
class SessionMenus : public QObject
{
    Q_OBJECT

public:
    /// The panels of the session's page, which outlive it.
    struct Parts
    {
        ConnectionPanel *panel;
        MessageLogView *log;
        SendBox *sendBox;
        SendController *sender;
        SavedMessages *saved;
        AutomationController *automation;
        EndingController *ending;
    };

    SessionMenus(Session &session, ConnectionView *view, const Parts &parts);

    /// Connect, close and drop.
    void fillConnectionMenu(QMenu *menu);
    /// The URL and the options.
    void fillOptionsMenu(QMenu *menu);
    void fillMessageMenu(QMenu *menu);
    void fillLogMenu(QMenu *menu);
    /// For the menu of what is shown.
    QList<QAction *> viewActions() const;

    /// Hides what cannot be done while a file is shown.
    void setSendingVisible(bool visible);

private:
    void updateActions();

    Session &m_session;
    Parts m_parts;
    QAction *m_connect;
    QAction *m_close;
    QAction *m_drop;
};

} // namespace wasclean
