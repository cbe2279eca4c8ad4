#pragma once

#include <QAccessible>
#include <QWidget>

namespace wasclean {

/// The visible widget of the type whose accessible name is this: what a screen reader would find.
template <typename Widget>
Widget *byName(const QWidget *root, const QString &name)
{
    for (Widget *widget : root->findChildren<Widget *>()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && interface && interface->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

} // namespace wasclean
