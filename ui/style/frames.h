#pragma once

#include "ui/style/box.h"

#include <optional>

class QStyleOption;
class QWidget;

namespace wasclean {

class Style;

/// Frames, labels, and what else has only a ground and lines.
namespace frames {

/// Of a frame, a label, a text or a view that has one of ours.
std::optional<Box> boxOf(const Style &style, const QStyleOption &option, const QWidget *widget);
/// Whether it is what opens under a combo box.
bool isListOfComboBox(const QWidget *view);
/// Whether the view has the edge of a field.
bool isFramedView(const QWidget *view);
/// Draws the ground of a widget that is no frame.
void drawGround(
    const Style &style, const QStyleOption &option, QPainter *painter, const QWidget *widget);

} // namespace frames

} // namespace wasclean
