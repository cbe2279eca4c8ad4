#include "ui/widgets/actionbutton.h"

#include <QAbstractButton>
#include <QAction>

namespace wasclean {

void connectToAction(QAbstractButton *button, QAction *action)
{
    if (!action->isCheckable()) {
        QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        return;
    }
    button->setCheckable(true);
    button->setChecked(action->isChecked());
    QObject::connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
    QObject::connect(button, &QAbstractButton::toggled, action, [action](bool on) {
        if (action->isChecked() != on)
            action->trigger();
    });
}

} // namespace wasclean
