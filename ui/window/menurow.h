#pragma once

#include <QWidget>

class QMenuBar;
class QToolButton;

namespace wasclean {

class EnvironmentBox;

/// The row at the top of the window: the menus, the button that searches the actions, and the
/// environments. In a narrow window it leaves out what the menus have, too, before menus would be
/// cut off.
class MenuRow : public QWidget
{
    Q_OBJECT

public:
    MenuRow(QMenuBar *menus, QToolButton *search, EnvironmentBox *environments, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void share();

    QMenuBar *m_menus;
    QToolButton *m_search;
    EnvironmentBox *m_environments;
};

} // namespace wasclean
