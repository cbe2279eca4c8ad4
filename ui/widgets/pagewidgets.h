#pragma once

class QLabel;
class QStackedWidget;
class QWidget;

namespace wasclean {

/// A line of quiet plain text above or below what a page shows; it wraps and can be selected.
QLabel *captionLabel(QWidget *parent);

/// Adds the first page to a stack that is not shown yet. QStackedWidget shows it at once,
/// which would lay out all that is in it, before the window has its size and its style.
void addFirstPage(QStackedWidget *stack, QWidget *page);

/// Makes the view all that the page holds, without a margin.
void fillWith(QWidget *page, QWidget *view);

} // namespace wasclean
