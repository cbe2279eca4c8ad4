#pragma once

#include <QList>

class QWidget;

namespace wasclean {

/// Lets Tab go through the widgets of one area after those of the other. Within an area the order
/// stays. An area is a widget with its children; all belong to one window.
void setTabOrderOfAreas(const QList<QWidget *> &areas);

/// Lets Tab come to the widgets one after the other, where it comes to one of them, the anchor. For
/// what was made later, which it comes to last.
void placeInTabOrder(const QWidget *anchor, QList<QWidget *> widgets);

} // namespace wasclean
