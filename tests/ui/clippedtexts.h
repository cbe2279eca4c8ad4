#pragma once

#include <QStringList>

class QWidget;

namespace wasclean {

/// The texts of visible buttons and labels below this widget that have less room than they need, or
/// lie outside it. What can be scrolled into view is not outside, and what is meant to be shortened
/// (a horizontal size policy of Ignored) is not clipped.
QStringList clippedTexts(const QWidget &window);

} // namespace wasclean
