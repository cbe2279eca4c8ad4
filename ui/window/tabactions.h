#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPoint;
class QWidget;

namespace wasclean {

class TabController;

/// The menu of the tabs, in the menu bar and at each tab.
class TabActions : public QObject
{
    Q_OBJECT

public:
    /// The tabs must outlive it.
    explicit TabActions(TabController *tabs, QObject *parent = nullptr);

    /// New, close, duplicate and all else.
    void fillMenu(QMenu *menu);

private:
    void createActions();
    QAction *addAction(
        const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void addSeparator();
    void showMenu(QWidget *page, const QPoint &position);
    void update();

    TabController *m_tabs;
    QList<QAction *> m_actions;
    QAction *m_reopen = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_beside = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
};

} // namespace wasclean
