#include "ui/session/sessionmenus.h"

#include "app/session/session.h"
#include "ui/automation/automationcontroller.h"
#include "ui/connection/connectbutton.h"
#include "ui/connection/connectionpanel.h"
#include "ui/ending/endingcontroller.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/messagelogview.h"
#include "ui/options/optionsarea.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/send/sendcontroller.h"
#include "ui/session/connectionview.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>

namespace wasclean {

SessionMenus::SessionMenus(Session &session, ConnectionView *view, const Parts &parts)
    : QObject(view)
    , m_session(session)
    , m_parts(parts)
    , m_connect(new QAction(symbolicIcon(QStringLiteral("connect")), tr("&Connect"), this))
    , m_close(new QAction(symbolicIcon(QStringLiteral("close")), tr("C&lose"), this))
    , m_drop(new QAction(symbolicIcon(QStringLiteral("drop")), tr("&Drop TCP"), this))
{
    m_connect->setShortcut(QKeySequence(Qt::Key_F5));
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_drop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    parts.panel->button()->setKeys(m_connect->shortcut(), m_close->shortcut());
    connect(m_connect, &QAction::triggered, parts.panel, &ConnectionPanel::requestConnect);
    connect(m_close, &QAction::triggered, view, &ConnectionView::closeConnection);
    connect(m_drop, &QAction::triggered, &session, &Session::abort);
    connect(
        &session.connection(), &Connection::readyStateChanged, this, &SessionMenus::updateActions);
    updateActions();
}

void SessionMenus::updateActions()
{
    const ReadyState state = m_session.readyState();
    m_connect->setEnabled(state == ReadyState::Closed);
    m_close->setEnabled(state == ReadyState::Connecting || state == ReadyState::Open);
    m_close->setText(state == ReadyState::Connecting ? tr("&Cancel") : tr("C&lose"));
    m_drop->setEnabled(state != ReadyState::Closed);
}

void SessionMenus::fillConnectionMenu(QMenu *menu)
{
    menu->addActions({m_connect, m_close, m_drop});
    menu->addSeparator();
}

void SessionMenus::fillOptionsMenu(QMenu *menu)
{
    menu->addAction(tr("Go to &URL"), QKeySequence(Qt::CTRL | Qt::Key_L), m_parts.panel,
        &ConnectionPanel::focusUrl);
    menu->addAction(m_parts.panel->optionsAction());
    QMenu *pages = menu->addMenu(tr("Go to o&ption"));
    pages->addActions(m_parts.panel->options()->pageActions());
    menu->addAction(tr("&Reset all options"), m_parts.panel->options(), &OptionsArea::resetAll);
}

void SessionMenus::fillMessageMenu(QMenu *menu)
{
    SendBox *box = m_parts.sendBox;
    AutomationController *automation = m_parts.automation;
    menu->addActions({box->sendAction(), box->pingAction(), box->formatAction()});
    menu->addMenu(tr("T&ype"))->addActions(box->typeActions());
    menu->addSeparator();
    menu->addActions({m_parts.sender->savedAction(), m_parts.sender->saveMessageAction()});
    menu->addMenu(tr("Sen&d saved message"))->addActions(m_parts.saved->numberActions());
    menu->addSeparator();
    menu->addActions(automation->tools());
    menu->addActions({automation->stopAction(), automation->clearHistoryAction()});
    menu->addSeparator();
    menu->addAction(
        tr("&Go to message"), QKeySequence(Qt::CTRL | Qt::Key_M), box, &SendBox::focusMessage);
}

void SessionMenus::fillLogMenu(QMenu *menu)
{
    // Says why a capture that is read-only takes no bookmarks.
    menu->setToolTipsVisible(true);
    for (const QList<QAction *> &group : m_parts.log->actionGroups()) {
        menu->addActions(group);
        menu->addSeparator();
    }
    QMenu *times = menu->addMenu(tr("T&ime column"));
    times->addActions(m_parts.log->timeActions());
    menu->addAction(m_parts.log->codecControls()->requestsAction());
    menu->addMenu(m_parts.log->codecControls()->menu());
}

QList<QAction *> SessionMenus::viewActions() const { return {m_parts.ending->stripAction()}; }

void SessionMenus::setSendingVisible(bool visible)
{
    QList<QAction *> actions{m_parts.sendBox->sendAction(), m_parts.sendBox->pingAction(),
        m_parts.sender->saveMessageAction()};
    actions += m_parts.saved->numberActions() + m_parts.automation->tools();
    for (QAction *action : std::as_const(actions))
        action->setVisible(visible);
}

} // namespace wasclean
