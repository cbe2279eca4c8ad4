#pragma once

#include "ui/style/widgetmarks.h"

#include <QProxyStyle>

namespace wasclean {

struct Colors;

/// How the widgets of the program look: Fusion, with fields, buttons, tabs, menus and bars of our
/// own. Each kind is in a file of its own. What a widget is for is said by properties:
///
/// | property | of | meaning |
/// |---|---|---|
/// | `primary`, `split` | push button | the most likely act; joined to the button at its right |
/// | `menu` | push button, chip | opens a menu |
/// | `chip` | tool button | a button with an edge |
/// | `low` | tool button, combo box | makes its row no higher |
/// | `narrow` | tab bar | its tabs are close together |
/// | `edge` | frame, widget with a styled ground | top, bottom: a line there |
/// | `badge`, `state` | line edit | the state of the connection |
/// | `inRow` | line edit | an editor that is as high as its row |
/// | `sorts` | header | with room for the arrow of the order |
/// | `wrong` | field | what is in it cannot be used |
/// | `field` | text, tree | with the edge of a field |
/// | `role` | label, check box | quiet, problem, later, hint, danger |
/// | | frame | notice, popup |
/// | | tool button | outlined, search, secondPart: joined to the button at its left |
/// | `tone` | notice | good, neutral |
/// | `pageState` | label | ahead, now, passed |
///
/// What changes while the widget is seen is set by setStyleProperty().
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// The style is set before the palette, so it is told what the ground of a menu is.
    Style(const Colors &colors, const QColor &base);

    const Colors &colors() const { return m_colors; }

    QColor base() const { return m_base; }

    void paintMark(QPainter *painter, const QRect &rect, WidgetMark mark) const;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;
    /// A mnemonic's line is drawn below the text as it is without one. Fusion draws the letters on
    /// both sides of the mnemonic apart, without their kerning and ligatures, so that "T&ype" is
    /// wider than the room that was measured for it, and cut.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
        bool enabled, const QString &text,
        QPalette::ColorRole role = QPalette::NoRole) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;

    /// The icons that a window asks for when it is built, for the menus that do not fit and for the
    /// button that clears a field. Fusion would look for files of pictures.
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    /// No icons on the buttons of dialogs.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *returned = nullptr) const override;

private:
    bool drawButton(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    bool drawMenu(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    bool drawView(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    bool drawBar(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    /// From parts that this style draws. Fusion would place them as its own.
    void drawWithoutFusion(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    QRect placeWithoutFusion(
        SubElement element, const QStyleOption *option, const QWidget *widget) const;

    const Colors &m_colors;
    QColor m_base;
    mutable WidgetMarks m_marks;
};

} // namespace wasclean
