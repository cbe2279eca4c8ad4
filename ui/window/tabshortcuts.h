#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QShortcut>

class QMenu;
class QWidget;

namespace wasclean {

/// The keys of one tab. Two pages that are side by side have the same ones, and a key that two
/// actions have triggers neither: so only those of the current tab work in the whole window.
class TabShortcuts
{
public:
    /// The page and the menus of the tab, which outlive this.
    TabShortcuts(QWidget *page, const QList<QMenu *> &menus);

    void setActive(bool active);

private:
    void deactivate();

    QWidget *m_page;
    QList<QMenu *> m_menus;
    /// What is to work in the whole window again.
    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QShortcut>> m_shortcuts;
    bool m_isActive = true;
};

} // namespace wasclean
