#pragma once

#include <QStyle>

class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

namespace wasclean {

class Style;

/// Rows of lists and trees, and headers.
namespace views {

/// What the rows of this view have more than those of Fusion.
QSize itemAir(const QWidget *view);
/// Of the list of a combo box.
QRect choicePart(const Style &style, QStyle::SubElement part, const QStyleOptionViewItem &option,
    const QWidget *widget);
void drawChoiceGround(const QStyleOption &option, QPainter *painter);
QSize sectionSize(const Style &style, const QStyleOptionHeader &option, const QWidget *widget);
QRect sectionLabel(const QStyleOptionHeader &option, const QWidget *widget);
void drawSection(
    const Style &style, const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawSectionLabel(
    const Style &style, const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);

} // namespace views

} // namespace wasclean
