#pragma once

#include "ui/style/theme.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace wasclean {

class ConnectionView;
class ProfileLibrary;
class SessionTab;
class TabController;

/// The menu bar of the window: the menus of the current tab, and after them those that belong to no
/// tab: Tabs, View and Help, with the dialogs of the last.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// Tabs and library must outlive it. The bar is a child of the window.
    WindowMenus(TabController &tabs, ProfileLibrary &profiles, QWidget *window);

    QMenuBar *bar() const { return m_bar; }

    /// Adds actions of the window to the View menu: one at its begin, and others before the themes.
    void addToView(QAction *first, const QList<QAction *> &others);

    /// Adds an action to the Help menu.
    void addToHelp(QAction *action);

    /// Shows the menus of the tab; null for none.
    void showTab(SessionTab *tab);
    /// Checks the scheme in the menu.
    void showScheme(Theme::Scheme scheme);

    /// What the About window shows.
    void setVersionReport(std::function<QString()> report) { m_versionReport = std::move(report); }

signals:
    void schemeChosen(wasclean::Theme::Scheme scheme);

private:
    QMenu *createTabsMenu();
    QMenu *createViewMenu(ProfileLibrary &profiles);
    void createThemeMenu(QMenu *viewMenu);
    QMenu *createHelpMenu();
    ConnectionView *view() const;
    void openFirst();
    void showShortcuts();
    void showAbout();

    TabController &m_tabs;
    QWidget *m_window;
    QMenuBar *m_bar;
    QActionGroup *m_themes;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_beforeThemes = nullptr;
    /// In the View menu: what belongs to the current tab, and the separator behind it.
    QList<QAction *> m_tabActions;
    QAction *m_afterTabActions = nullptr;
    /// Those that belong to no tab.
    QList<QMenu *> m_menus;
    std::function<QString()> m_versionReport;
};

} // namespace wasclean
