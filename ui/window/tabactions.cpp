#include "ui/window/tabactions.h"

#include "ui/window/sessiontab.h"
#include "ui/window/tabarea.h"
#include "ui/window/tabcontroller.h"

#include <QAction>
#include <QMenu>

namespace wasclean {

TabActions::TabActions(TabController *tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
{
    createActions();
    connect(tabs, &TabController::changed, this, &TabActions::update);
    connect(tabs->area(), &TabArea::menuRequested, this, &TabActions::showMenu);
}

QAction *TabActions::addAction(
    const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void TabActions::addSeparator()
{
    auto *action = new QAction(this);
    action->setSeparator(true);
    m_actions.append(action);
}

void TabActions::createActions()
{
    addAction(tr("&New tab"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_tabs->openTab(); });
    addAction(tr("&Duplicate tab"), {}, [this] { m_tabs->duplicate(); });
    addAction(tr("&Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { m_tabs->close(m_tabs->current()); });
    m_reopen = addAction(tr("&Reopen closed tab"), {}, [this] { m_tabs->reopen(); });
    addSeparator();
    m_pin = addAction(tr("&Pin tab"), {}, [this] { m_tabs->togglePinned(); });
    m_pin->setCheckable(true);
    m_beside = addAction(tr("Show &side by side"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)},
        [this] { m_tabs->toggleBeside(); });
    m_beside->setCheckable(true);
    m_next = addAction(
        tr("Ne&xt tab"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { m_tabs->showNext(1); });
    m_previous = addAction(tr("Pre&vious tab"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)},
        [this] { m_tabs->showNext(-1); });
    addSeparator();
    addAction(tr("C&hat between two tabs"), {}, [this] { m_tabs->openChat(); });
}

void TabActions::fillMenu(QMenu *menu)
{
    menu->addActions(m_actions);
    update();
}

void TabActions::update()
{
    const bool isAlone = m_tabs->area()->pages().size() < 2;
    m_next->setEnabled(!isAlone);
    m_previous->setEnabled(!isAlone);
    m_beside->setEnabled(!isAlone);
    m_beside->setChecked(m_tabs->area()->beside() != nullptr);
    m_reopen->setEnabled(m_tabs->canReopen());
    m_pin->setChecked(m_tabs->current() && m_tabs->current()->isPinned());
}

void TabActions::showMenu(QWidget *page, const QPoint &position)
{
    m_tabs->area()->setCurrent(page);
    auto *menu = new QMenu(m_tabs->area());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(position);
}

} // namespace wasclean
