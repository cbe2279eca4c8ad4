#include "ui/window/tabshortcuts.h"

#include <QMenu>

#include <utility>

namespace wasclean {

TabShortcuts::TabShortcuts(QWidget *page, const QList<QMenu *> &menus)
    : m_page(page)
    , m_menus(menus)
{ }

void TabShortcuts::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (!active) {
        deactivate();
        return;
    }
    for (const QPointer<QAction> &action : std::exchange(m_actions, {})) {
        if (action)
            action->setShortcutContext(Qt::WindowShortcut);
    }
    for (const QPointer<QShortcut> &shortcut : std::exchange(m_shortcuts, {})) {
        if (shortcut)
            shortcut->setContext(Qt::WindowShortcut);
    }
}

void TabShortcuts::deactivate()
{
    QList<QAction *> actions = m_page->findChildren<QAction *>();
    // What only lies in a menu and belongs to the window keeps its keys.
    for (const QMenu *menu : std::as_const(m_menus))
        actions += menu->findChildren<QAction *>();
    for (QAction *action : std::as_const(actions)) {
        if (action->shortcutContext() != Qt::WindowShortcut || action->shortcut().isEmpty())
            continue;
        m_actions.append(action);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    for (QShortcut *shortcut : m_page->findChildren<QShortcut *>()) {
        if (shortcut->context() != Qt::WindowShortcut)
            continue;
        m_shortcuts.append(shortcut);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
}

} // namespace wasclean
