#pragma once

#include "app/message/message.h"
#include "app/profile/savedmessage.h"

#include <QObject>

#include <memory>

class QAction;

namespace wasclean {

class Connection;
class MessageVariables;
class SavedMessages;
class SendBox;
class Variables;

/// Sends through a connection what stands in the send box and what is in the list beside it, with
/// variables filled in.
class SendController : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    SendController(Connection &connection, SendBox *box, SavedMessages *saved, QObject *parent);
    ~SendController() override;

    /// Fills in messages from now on.
    void setVariables(const Variables &variables);

    /// For other threads, too, that send.
    std::shared_ptr<MessageVariables> variables() const { return m_variables; }

    /// Shows or hides the list.
    QAction *savedAction() const { return m_savedAction; }

    /// Why the text of a message that is sent without a look at it cannot be filled in; empty if it
    /// can.
    QString unresolvedProblem(const SavedMessage &typed) const;

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
    QString send(const SavedMessage &typed);

    Connection &m_connection;
    SendBox *m_box;
    SavedMessages *m_saved;
    std::shared_ptr<MessageVariables> m_variables;
    QAction *m_savedAction;
    QAction *m_saveMessage;
};

} // namespace wasclean
