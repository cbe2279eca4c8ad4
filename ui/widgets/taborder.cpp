#include "ui/widgets/taborder.h"

#include <QWidget>

namespace wasclean {

void setTabOrderOfAreas(const QList<QWidget *> &areas)
{
    QList<QWidget *> stops;
    for (QWidget *area : areas) {
        QWidget *widget = area;
        do {
            const bool isInside = widget == area || area->isAncestorOf(widget);
            if (isInside && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                stops.append(widget);
            widget = widget->nextInFocusChain();
        } while (widget != area);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace wasclean
