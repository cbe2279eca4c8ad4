#include "ui/widgets/keytext.h"

#include <QAction>

namespace wasclean {

QString keyText(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

void setShortcutWithHint(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(action->toolTip(), keyText(keys)));
}

} // namespace wasclean
