#pragma once

#include "ui/palette/commandpalette.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;
class QMenuBar;

namespace wasclean {

class ProfileLibrary;
class TabController;

/// The command palette of a window, with all that can be done now: the actions of its menus, option
/// pages among them, profiles, saved messages and the paths of the demo server.
class WindowPalette : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WindowPalette(
        QMenuBar *menuBar, TabController &tabs, ProfileLibrary &profiles, QWidget *window);

    QAction *action() const { return m_open; }

    QList<PaletteEntry> entries() const;

private:
    void addMenu(QList<PaletteEntry> &entries, QSet<const QAction *> &added, QMenu *menu,
        const QString &group) const;
    void addProfiles(QList<PaletteEntry> &entries) const;
    void addMessages(QList<PaletteEntry> &entries) const;
    void addDemoPaths(QList<PaletteEntry> &entries) const;
    void open();

    QMenuBar *m_menuBar;
    TabController &m_tabs;
    ProfileLibrary &m_profiles;
    QWidget *m_window;
    QAction *m_open;
};

} // namespace wasclean
