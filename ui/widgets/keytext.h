#pragma once

#include <QKeySequence>

class QAction;

namespace wasclean {

/// The keys as the user's system writes them, to be filled in as in tr("Close search (%1)").
QString keyText(const QKeySequence &keys);

/// Sets the shortcut of the action, and names its keys in the tool tip.
void setShortcutWithHint(QAction *action, const QKeySequence &keys);

} // namespace wasclean
