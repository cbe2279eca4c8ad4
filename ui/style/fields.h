#pragma once

#include "ui/style/box.h"

#include <QStyle>

class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace wasclean {

class Style;

/// Line edits, combo boxes and spin boxes.
namespace fields {

/// Of a text of several lines.
Box textBox(const Style &style, const QStyleOption &option, const QWidget *widget);
Box lineEditBox(const Style &style, const QStyleOption &option, const QWidget *widget);
/// Whether it is the text of a combo box or of a spin box, which has the box round it.
bool isInner(const QWidget *lineEdit);

QSize comboBoxSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget);
QRect comboBoxPart(const Style &style, const QStyleOptionComboBox &option, QStyle::SubControl part,
    const QWidget *widget);
void drawComboBox(const Style &style, const QStyleOptionComboBox &option, QPainter *painter,
    const QWidget *widget);
void drawComboBoxLabel(const Style &style, const QStyleOptionComboBox &option, QPainter *painter,
    const QWidget *widget);

QSize spinBoxSize(const Style &style, const QStyleOptionSpinBox &option, const QSize &contents,
    const QWidget *widget);
QRect spinBoxPart(const Style &style, const QStyleOptionSpinBox &option, QStyle::SubControl part,
    const QWidget *widget);
void drawSpinBox(const Style &style, const QStyleOptionSpinBox &option, QPainter *painter,
    const QWidget *widget);

} // namespace fields

} // namespace wasclean
