#pragma once

class QLabel;
class QWidget;

namespace wasclean {

/// A line of quiet plain text above or below what a page shows; it wraps and can be selected.
QLabel *captionLabel(QWidget *parent);

/// Makes the view all that the page holds, without a margin.
void fillWith(QWidget *page, QWidget *view);

} // namespace wasclean
