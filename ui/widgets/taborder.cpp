#include "ui/widgets/taborder.h"

#include <QWidget>

namespace wasclean {

namespace {

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

/// In their order.
QList<QWidget *> stopsIn(QWidget *area)
{
    QList<QWidget *> stops;
    QWidget *widget = area;
    do {
        if (isStop(widget) && (widget == area || area->isAncestorOf(widget)))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != area);
    return stops;
}

void setTabOrderOf(const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace

void setTabOrderOfAreas(const QList<QWidget *> &areas)
{
    QList<QWidget *> stops;
    for (QWidget *area : areas)
        stops += stopsIn(area);
    setTabOrderOf(stops);
}

void placeInTabOrder(const QWidget *anchor, QList<QWidget *> widgets)
{
    widgets.removeIf([](const QWidget *widget) { return !isStop(widget); });
    QWidget *before = anchor->previousInFocusChain();
    while (before != anchor && (!isStop(before) || widgets.contains(before)))
        before = before->previousInFocusChain();
    if (before != anchor)
        setTabOrderOf(QList<QWidget *>{before} + widgets);
}

} // namespace wasclean
