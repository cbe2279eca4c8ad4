#pragma once

class QAbstractButton;
class QAction;

namespace wasclean {

/// Pressing the button triggers the action; one that can be checked follows it both ways.
/// Assistive technology toggles such a button without pressing it, of which a default action of a
/// QToolButton hears nothing.
void connectToAction(QAbstractButton *button, QAction *action);

} // namespace wasclean
