#include "ui/send/sendcontroller.h"

#include "app/automation/messagesequence.h"
#include "app/automation/messagevariables.h"
#include "app/connection/connection.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"

#include <QAction>

namespace wasclean {

SendController::SendController(
    Connection &connection, SendBox *box, SavedMessages *saved, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_box(box)
    , m_saved(saved)
    , m_variables(std::make_shared<MessageVariables>())
    , m_savedAction(new QAction(tr("Saved &Messages"), this))
    , m_saveMessage(new QAction(tr("Sa&ve as Message…"), this))
{
    createActions();
    connectBox();
    connect(saved, &SavedMessages::sendRequested, this, [this](const SavedMessage &typed) {
        const QString missing = unresolvedProblem(typed);
        const QString problem = missing.isEmpty() ? send(typed) : missing;
        if (!problem.isEmpty())
            emit failed(tr("“%1” was not sent: %2").arg(typed.name, problem));
    });
    connect(saved, &SavedMessages::loadRequested, this, [this](const SavedMessage &message) {
        m_box->setMessage(message);
        m_box->focusMessage();
    });
}

SendController::~SendController() = default;

void SendController::createActions()
{
    m_savedAction->setObjectName(QStringLiteral("savedMessagesTool"));
    m_savedAction->setCheckable(true);
    m_savedAction->setShortcut(QKeySequence(tr("Ctrl+Shift+M")));
    m_savedAction->setToolTip(tr("Show the messages that you keep (Ctrl+Shift+M)"));
    m_saveMessage->setObjectName(QStringLiteral("saveMessageTool"));
    m_saveMessage->setShortcut(QKeySequence(tr("Ctrl+Shift+A")));
    m_saveMessage->setToolTip(tr("Keep what stands in the box (Ctrl+Shift+A)"));
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
    connect(m_box, &SendBox::sendRequested, this, [this](const SavedMessage &typed) {
        const QString problem = send(typed);
        if (problem.isEmpty())
            m_box->messageTaken();
        else
            m_box->messageRefused(problem);
    });
    connect(m_box, &SendBox::pingRequested, this, [this] { m_connection.ping(); });
    connect(m_box, &SendBox::cancelFileRequested, this, [this] { m_connection.cancelFile(); });
    connect(&m_connection, &Connection::fileProgress, m_box, &SendBox::setFileProgress);
    connect(&m_connection, &Connection::fileFinished, m_box, &SendBox::fileFinished);
    connect(&m_connection, &Connection::bufferedAmountChanged, m_box, &SendBox::setBufferedAmount);
    m_box->setPreview(
        [variables = m_variables](const QString &text) { return variables->preview(text); });
}

void SendController::setVariables(const Variables &variables)
{
    m_variables->set(variables);
    m_box->checkAgain();
}

void SendController::keep(const Message &message)
{
    m_savedAction->setChecked(true);
    m_saved->saveNew(savedMessageOf(message));
}

QString SendController::unresolvedProblem(const SavedMessage &typed) const
{
    const QList<UnresolvedReference> unresolved = m_variables->preview(typed.text).unresolved;
    if (unresolved.isEmpty())
        return {};
    return tr("%1 To send the braces themselves, write {{'{{'}}.").arg(unresolved.first().sentence);
}

/// A sentence when it cannot be sent.
QString SendController::send(const SavedMessage &typed)
{
    // What has no value was asked about before, and goes out as it is.
    SavedMessage filled = typed;
    filled.text = m_variables->expand(typed.text).text;
    const Outgoing outgoing = compose(filled);
    if (!outgoing.isGood())
        return outgoing.problem;
    switch (outgoing.action) {
    case Outgoing::Action::Text:
        return m_connection.sendText(outgoing.text, outgoing.frames);
    case Outgoing::Action::Binary:
        return m_connection.sendBinary(outgoing.payload, outgoing.frames);
    case Outgoing::Action::File:
        return m_connection.sendFile(outgoing.file, outgoing.fileKind);
    case Outgoing::Action::Ping:
        return m_connection.ping(outgoing.payload);
    case Outgoing::Action::Pong:
        return m_connection.pong(outgoing.payload);
    case Outgoing::Action::Close:
        break;
    }
    if (m_connection.readyState() != ReadyState::Open)
        return tr("The connection is not open.");
    return outgoing.closeCode == 0 ? m_connection.close()
                                   : m_connection.close(outgoing.closeCode, outgoing.text);
}

} // namespace wasclean
