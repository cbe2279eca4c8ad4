#pragma once

#include <QList>

class QAction;
class QWidget;

namespace wasclean {

/// Keeps the keys of the actions, and of those in their menus, from editing a field of the window
/// while the action is disabled. Ctrl+D, for instance, closes the connection; pressed once more, it
/// would erase what is selected in the field that has the focus.
void reserveEditingKeys(const QList<QAction *> &actions, QWidget *window);

} // namespace wasclean
