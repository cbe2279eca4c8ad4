#pragma once

class QWidget;

namespace wasclean {

class Style;

/// What a widget is to know before it is painted: the colours and the weight of its text.
namespace polish {

void apply(const Style &style, QWidget *widget);
void revert(QWidget *widget);

} // namespace polish

} // namespace wasclean
