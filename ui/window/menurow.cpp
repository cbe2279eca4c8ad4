#include "ui/window/menurow.h"

#include "ui/profiles/environmentbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

namespace wasclean {

MenuRow::MenuRow(
    QMenuBar *menus, QToolButton *search, EnvironmentBox *environments, QWidget *parent)
    : QWidget(parent)
    , m_menus(menus)
    , m_search(search)
    , m_environments(environments)
{
    setProperty("edge", QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    row->addWidget(menus, 1);
    row->addWidget(search);
    row->addWidget(environments);
}

void MenuRow::resizeEvent(QResizeEvent *event)
{
    share();
    QWidget::resizeEvent(event);
}

bool MenuRow::event(QEvent *event)
{
    // Another environment may have a longer name.
    if (event->type() == QEvent::LayoutRequest)
        share();
    return QWidget::event(event);
}

void MenuRow::share()
{
    // In a presentation all of it is hidden.
    if (maximumHeight() == 0)
        return;
    const int room = width() - m_menus->sizeHint().width();
    const int search = m_search->sizeHint().width();
    const bool hasSearch = room >= search + m_environments->leastWidth();
    m_search->setVisible(hasSearch);
    m_environments->setRoom(hasSearch ? room - search : room);
}

} // namespace wasclean
