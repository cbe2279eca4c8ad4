#pragma once

#include "app/message/message.h"
#include "app/profile/savedmessage.h"

#include <QObject>

class QAction;

namespace wasclean {

class SavedMessages;
class SendBox;
class Session;

/// Sends through a session what is in the send box and in the list beside it.
class SendController : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    SendController(Session &session, SendBox *box, SavedMessages *saved, QObject *parent);

    /// Shows or hides the list.
    QAction *savedAction() const { return m_savedAction; }

    /// Keeps what stands in the box.
    QAction *saveMessageAction() const { return m_saveMessage; }

    /// Shows the list with a new message in it.
    void keep(const Message &message);

signals:
    /// Why something was not sent, where the box is not the place to say so.
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
