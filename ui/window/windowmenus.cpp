#include "ui/window/windowmenus.h"

#include "ui/help/helpcontroller.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/session/connectionview.h"
#include "ui/session/sessionmenus.h"
#include "ui/style/icons.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/sessiontab.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/tabactions.h"
#include "ui/window/tabcontroller.h"

#include <QActionGroup>
#include <QMenuBar>

#include <utility>

namespace wasclean {

namespace {

/// The actions of a menu and of the menus in it.
QList<QAction *> actionsOf(const QMenu *menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            actions += actionsOf(action->menu());
        else
            actions.append(action);
    }
    return actions;
}

} // namespace

WindowMenus::WindowMenus(TabController &tabs, ProfileLibrary &profiles, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_window(window)
    , m_bar(new QMenuBar(window))
    , m_themes(new QActionGroup(this))
{
    m_menus = {createTabsMenu(), createViewMenu(profiles), createHelpMenu()};
}

ConnectionView *WindowMenus::view() const { return m_tabs.current()->view(); }

void WindowMenus::addToView(QAction *first, const QList<QAction *> &others)
{
    m_viewMenu->insertAction(m_viewMenu->actions().constFirst(), first);
    m_viewMenu->insertActions(m_beforeThemes, others);
}

void WindowMenus::addToHelp(QAction *action)
{
    // The last is about the program.
    m_helpMenu->insertAction(m_helpMenu->actions().constLast(), action);
}

void WindowMenus::showTab(SessionTab *tab)
{
    m_bar->clear();
    if (!tab)
        return;
    for (QMenu *menu : tab->menus() + m_menus)
        m_bar->addMenu(menu);
    for (QAction *action : std::exchange(m_tabActions, tab->view()->menus()->viewActions()))
        m_viewMenu->removeAction(action);
    m_viewMenu->insertActions(m_afterTabActions, m_tabActions);
}

QMenu *WindowMenus::createTabsMenu()
{
    // There is no letter left for it.
    auto *menu = new QMenu(tr("Tabs"), m_window);
    (new TabActions(&m_tabs, this))->fillMenu(menu);
    return menu;
}

QMenu *WindowMenus::createViewMenu(ProfileLibrary &profiles)
{
    m_viewMenu = new QMenu(tr("&View"), m_window);
    m_viewMenu->addAction(tr("&Next panel"), QKeySequence(Qt::Key_F6), this,
        [this] { view()->focusNextPanel(true); });
    m_viewMenu->addAction(tr("&Previous panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
        [this] { view()->focusNextPanel(false); });
    m_viewMenu->addAction(
        tr("Open &menu"), QKeySequence(Qt::Key_F10), this, &WindowMenus::openFirst);
    m_afterTabActions = m_viewMenu->addSeparator();
    profiles.fillViewMenu(m_viewMenu);
    createThemeMenu(m_viewMenu);
    return m_viewMenu;
}

void WindowMenus::createThemeMenu(QMenu *viewMenu)
{
    m_beforeThemes = viewMenu->addSeparator();
    QMenu *menu = viewMenu->addMenu(symbolicIcon(QStringLiteral("theme")), tr("&Theme"));
    for (const auto &[scheme, text] : Theme::schemeTexts()) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(scheme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, chosen = scheme] { emit schemeChosen(chosen); });
    }
}

void WindowMenus::showScheme(Theme::Scheme scheme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(scheme));
}

QMenu *WindowMenus::createHelpMenu()
{
    auto *menu = new QMenu(tr("&Help"), m_window);
    m_helpMenu = menu;
    (new HelpController(m_window))->fillMenu(menu);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), this,
        &WindowMenus::showShortcuts);
    QAction *about = menu->addAction(tr("&About Wasclean"), this, &WindowMenus::showAbout);
    about->setMenuRole(QAction::AboutRole);
    return menu;
}

void WindowMenus::openFirst()
{
    QAction *first = m_bar->actions().constFirst();
    m_bar->setActiveAction(first);
    first->menu()->setActiveAction(first->menu()->actions().constFirst());
}

void WindowMenus::showShortcuts()
{
    QList<QAction *> actions;
    for (const QAction *top : m_bar->actions())
        actions += actionsOf(top->menu());
    auto *dialog = new ShortcutsDialog(actions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowMenus::showAbout()
{
    auto *dialog = new AboutDialog(m_versionReport ? m_versionReport() : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wasclean
