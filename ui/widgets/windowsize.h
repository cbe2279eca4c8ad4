#pragma once

#include <QSize>

class QWidget;

namespace wasclean {

/// Gives a window this size, or as much of it as its screen has room for.
void resizeOnScreen(QWidget *window, QSize usual);

} // namespace wasclean
