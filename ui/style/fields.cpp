#include "ui/style/fields.h"

#include "ui/style/optionstate.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace wasclean::fields {

using properties::is;

namespace {

constexpr int radius = 6;
constexpr QMargins comboBoxPadding(8, 4, 2, 4);
/// One that makes its row no higher.
constexpr QMargins lowComboBoxPadding(8, 1, 2, 1);
constexpr int dropDownWidth = 24;
constexpr int arrowSize = 14;
constexpr QMargins spinBoxPadding(8, 4, 24, 4);
constexpr int stepWidth = 22;
constexpr int stepArrowSize = 12;
/// Between the icon of a choice and its text.
constexpr int iconSpacing = 6;

Box boxWith(const Style &style, const QStyleOption &option, const QWidget *widget,
    const QMargins &padding, int round = radius)
{
    const QPalette &palette = option.palette;
    Box box{.padding = padding,
        .ground
        = palette.color(QPalette::Active, isEnabled(option) ? QPalette::Base : QPalette::Window),
        .line = style.colors().border,
        .lineWidth = 1,
        .radius = round};
    if (option.state & QStyle::State_HasFocus)
        box.widenLine(style.colors().accent);
    if (is(widget, "wrong"))
        box.line = style.colors().failed;
    return box;
}

Box comboBoxBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    return boxWith(style, option, widget, is(widget, "low") ? lowComboBoxPadding : comboBoxPadding);
}

Box spinBoxBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    return boxWith(style, option, widget, spinBoxPadding);
}

Box commonBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    constexpr QMargins padding(8, 4, 8, 4);
    return boxWith(style, option, widget, padding);
}

QRect centred(const QRect &rect, int size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), rect);
}

} // namespace

Box textBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    Box box = commonBox(style, option, widget);
    box.ground = option.palette.color(QPalette::Active, QPalette::Base);
    // While it is written, it is not blamed.
    if (option.state & QStyle::State_HasFocus)
        box.line = style.colors().accent;
    return box;
}

Box lineEditBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    if (is(widget, "badge")) {
        constexpr QMargins padding(6, 4, 6, 4);
        constexpr int badgeRadius = 10;
        Box box = boxWith(style, option, widget, padding, badgeRadius);
        box.ground = QColor();
        const QString state = properties::word(widget, "state");
        if (state == QLatin1String("CONNECTING") || state == QLatin1String("CLOSING"))
            box.line = style.colors().accent;
        else if (state == QLatin1String("OPEN"))
            box.line = style.colors().clean;
        else if (state == QLatin1String("CLOSED"))
            box.line = style.colors().border;
        return box;
    }
    // An editor that is as high as its row.
    if (is(widget, "inRow")) {
        constexpr QMargins padding(4, 0, 4, 0);
        return boxWith(style, option, widget, padding, 0);
    }
    return commonBox(style, option, widget);
}

bool isInner(const QWidget *lineEdit)
{
    const QWidget *parent = lineEdit ? lineEdit->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent);
}

QSize comboBoxSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget)
{
    constexpr int textMargins = 2;
    return comboBoxBox(style, option, widget)
        .around(contents + QSize(dropDownWidth + textMargins, 0));
}

QRect comboBoxPart(const Style &style, const QStyleOptionComboBox &option, QStyle::SubControl part,
    const QWidget *widget)
{
    const Box box = comboBoxBox(style, option, widget);
    const Qt::LayoutDirection direction = option.direction;
    if (part == QStyle::SC_ComboBoxFrame)
        return option.rect;
    if (part == QStyle::SC_ComboBoxArrow) {
        const QRect inside = box.inside(option.rect, direction);
        return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignTop,
            QSize(dropDownWidth, inside.height()), inside);
    }
    const QRect contents = box.contents(option.rect, direction);
    return QStyle::visualRect(direction, contents, contents.adjusted(0, 0, -dropDownWidth, 0));
}

void drawComboBox(const Style &style, const QStyleOptionComboBox &option, QPainter *painter,
    const QWidget *widget)
{
    comboBoxBox(style, option, widget).paint(painter, option.rect, option.direction);
    if (option.subControls & QStyle::SC_ComboBoxArrow) {
        const QRect place = comboBoxPart(style, option, QStyle::SC_ComboBoxArrow, widget);
        style.paintMark(painter, centred(place, arrowSize), WidgetMark::Down);
    }
}

void drawComboBoxLabel(const Style &style, const QStyleOptionComboBox &option, QPainter *painter,
    const QWidget *widget)
{
    QRect area = comboBoxPart(style, option, QStyle::SC_ComboBoxEditField, widget);
    painter->save();
    painter->setClipRect(area);
    if (!option.currentIcon.isNull()) {
        const QPixmap picture
            = option.currentIcon.pixmap(option.iconSize, painter->device()->devicePixelRatio(),
                isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
            QSize(option.iconSize.width(), area.height()), area);
        style.drawItemPixmap(painter, place, Qt::AlignCenter, picture);
        const int room = option.iconSize.width() + iconSpacing;
        area.translate(option.direction == Qt::RightToLeft ? -room : room, 0);
    }
    if (!option.currentText.isEmpty() && !option.editable) {
        QPalette palette = option.palette;
        // Fusion has disabled text stand out from its ground.
        if (!isEnabled(option))
            palette.setColor(QPalette::Light, palette.color(QPalette::Window));
        style.drawItemText(painter, area, int(option.textAlignment), palette, isEnabled(option),
            option.currentText, QPalette::Text);
    }
    painter->restore();
}

QSize spinBoxSize(const Style &style, const QStyleOptionSpinBox &option, const QSize &contents,
    const QWidget *widget)
{
    const bool hasSteps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    return spinBoxBox(style, option, widget).around(contents + QSize(hasSteps ? stepWidth : 0, 0));
}

QRect spinBoxPart(const Style &style, const QStyleOptionSpinBox &option, QStyle::SubControl part,
    const QWidget *widget)
{
    const Box box = spinBoxBox(style, option, widget);
    const Qt::LayoutDirection direction = option.direction;
    if (part == QStyle::SC_SpinBoxFrame)
        return option.rect;
    if (part == QStyle::SC_SpinBoxEditField) {
        const QRect contents = box.contents(option.rect, direction);
        const bool hasSteps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
        return QStyle::visualRect(
            direction, contents, contents.adjusted(0, 0, hasSteps ? -stepWidth : 0, 0));
    }
    const QRect inside = box.inside(option.rect, direction);
    const Qt::Alignment side
        = Qt::AlignRight | (part == QStyle::SC_SpinBoxUp ? Qt::AlignTop : Qt::AlignBottom);
    return QStyle::alignedRect(direction, side, QSize(stepWidth, inside.height() / 2), inside);
}

void drawSpinBox(
    const Style &style, const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    spinBoxBox(style, option, widget).paint(painter, option.rect, option.direction);
    const auto drawStep = [&](QStyle::SubControl part, WidgetMark mark) {
        if (option.subControls & part) {
            const QRect place = spinBoxPart(style, option, part, widget);
            style.paintMark(painter, centred(place, stepArrowSize), mark);
        }
    };
    drawStep(QStyle::SC_SpinBoxUp, WidgetMark::Up);
    drawStep(QStyle::SC_SpinBoxDown, WidgetMark::Down);
}

} // namespace wasclean::fields
