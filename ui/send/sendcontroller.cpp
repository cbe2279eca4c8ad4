#include "ui/send/sendcontroller.h"

#include "app/automation/outgoing.h"
#include "app/formats/sizetext.h"
#include "app/session/session.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/send/sendhistory.h"
#include "ui/widgets/keytext.h"

#include <QAction>

namespace wasclean {

SendController::SendController(
    Session &session, SendBox *box, SavedMessages *saved, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_box(box)
    , m_saved(saved)
    , m_savedAction(new QAction(tr("Saved &messages"), this))
    , m_saveMessage(new QAction(tr("Sa&ve as message…"), this))
{
    createActions();
    connectBox();
    connect(saved, &SavedMessages::sendRequested, this, [this](const SavedMessage &typed) {
        const QString missing = m_session.unresolvedProblem(typed);
        const QString problem = missing.isEmpty() ? m_session.send(typed) : missing;
        if (!problem.isEmpty())
            emit failed(tr("“%1” was not sent: %2").arg(typed.name, problem));
    });
    connect(saved, &SavedMessages::loadRequested, this, [this](const SavedMessage &message) {
        m_box->setMessage(message);
        m_box->focusMessage();
    });
}

void SendController::createActions()
{
    m_savedAction->setObjectName(QStringLiteral("savedMessagesTool"));
    m_savedAction->setCheckable(true);
    m_savedAction->setShortcut(QKeySequence(tr("Ctrl+Shift+M")));
    m_savedAction->setToolTip(
        tr("Show the saved messages (%1)").arg(keyText(m_savedAction->shortcut())));
    m_saveMessage->setObjectName(QStringLiteral("saveMessageTool"));
    m_saveMessage->setShortcut(QKeySequence(tr("Ctrl+Shift+A")));
    m_saveMessage->setToolTip(
        tr("Save the message in the editor (%1)").arg(keyText(m_saveMessage->shortcut())));
    m_saved->hide();
    for (QAction *action : {m_savedAction, m_saveMessage})
        m_box->addTool(action);
    connect(m_savedAction, &QAction::toggled, this, [this](bool on) {
        m_saved->setVisible(on);
        if (on)
            m_saved->focusSearch();
    });
    connect(
        m_saveMessage, &QAction::triggered, this, [this] { m_saved->saveNew(m_box->message()); });
}

void SendController::connectBox()
{
    Connection *connection = &m_session.connection();
    connect(m_box, &SendBox::sendRequested, this, [this](const SavedMessage &typed) {
        const QString problem = m_session.send(typed);
        if (!problem.isEmpty()) {
            m_box->messageRefused(problem);
            return;
        }
        // The form has filled in what the session could not: a counter goes on from there.
        m_session.messageVariables()->expand(m_box->filledInFrom());
        m_box->messageSent();
    });
    connect(m_box, &SendBox::pingRequested, this, [connection] { connection->ping(); });
    connect(m_box, &SendBox::cancelFileRequested, this, [connection] { connection->cancelFile(); });
    connect(connection, &Connection::fileProgress, m_box, &SendBox::setFileProgress);
    connect(connection, &Connection::fileFinished, m_box, &SendBox::fileFinished);
    connect(connection, &Connection::bufferedAmountChanged, m_box, &SendBox::setBufferedAmount);
    m_box->setPreview([variables = m_session.messageVariables()](
                          const QString &text) { return variables->preview(text); });
}

void SendController::keep(const Message &message)
{
    // A text field shows it, which lays out a line as a whole: as hex three characters a byte.
    constexpr qsizetype longest = SendHistory::maxTextLength;
    const qsizetype limit = message.kind == MessageKind::Binary ? longest / 3 : longest;
    if (message.payload.size() > limit) {
        emit failed(tr("The message is too large to be saved as a message (%1; the limit is %2).")
                        .arg(sizeText(message.payload.size()), sizeText(limit)));
        return;
    }
    m_savedAction->setChecked(true);
    m_saved->saveNew(savedMessageOf(message));
}

} // namespace wasclean
