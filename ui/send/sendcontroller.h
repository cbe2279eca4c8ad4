#pragma once

#include "app/message/message.h"
#include "app/profile/savedmessage.h"

#include <QObject>

class QAction;

namespace wasclean {

class SavedMessages;
class SendBox;
class Session;

/// Sends the message of the send box, and those of the list beside it, through a session.
class SendController : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    SendController(Session &session, SendBox *box, SavedMessages *saved, QObject *parent);

    /// Shows or hides the list.
    QAction *savedAction() const { return m_savedAction; }

    /// Adds the message of the box to the list.
    QAction *saveMessageAction() const { return m_saveMessage; }

    /// Adds the message to the list, which is shown.
    void keep(const Message &message);

signals:
    /// A message of the list was not sent.
    void failed(const QString &sentence);

private:
    void createActions();
    void connectBox();

    Session &m_session;
    SendBox *m_box;
    SavedMessages *m_saved;
    QAction *m_savedAction;
    QAction *m_saveMessage;
};

} // namespace wasclean
