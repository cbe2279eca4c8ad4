#include "ui/style/style.h"

#include "ui/style/bars.h"
#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/style/frames.h"
#include "ui/style/icons.h"
#include "ui/style/indicators.h"
#include "ui/style/menus.h"
#include "ui/style/polish.h"
#include "ui/style/tabs.h"
#include "ui/style/theme.h"
#include "ui/style/views.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace wasclean {

namespace {

/// The text as it is shown, and which character of it is underlined; -1 for none.
std::pair<QString, qsizetype> partsOf(const QString &text)
{
    QString shown;
    qsizetype underlined = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size()) {
            ++i;
            if (text.at(i) != u'&' && underlined < 0)
                underlined = shown.size();
        }
        shown.append(text.at(i));
    }
    return {shown, underlined};
}

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

template <typename Widget>
bool is(const QWidget *widget)
{
    return qobject_cast<const Widget *>(widget) != nullptr;
}

} // namespace

Style::Style(const Colors &colors, const QColor &base)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_colors(colors)
    , m_base(base)
{ }

void Style::paintMark(QPainter *painter, const QRect &rect, WidgetMark mark) const
{
    m_marks.paint(painter, rect, mark);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    polish::apply(*this, widget);
}

void Style::unpolish(QWidget *widget)
{
    polish::revert(widget);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        if (widget)
            frames::drawGround(*this, *option, painter, widget);
        return;
    case PE_FrameFocusRect:
        // They show the focus by their edge, or what is chosen by its ground.
        if (is<QAbstractButton>(widget) || is<QTabBar>(widget) || frames::isListOfComboBox(widget))
            return;
        break;
    case PE_PanelLineEdit:
        if (!fields::isInner(widget))
            fields::lineEditBox(*this, *option, widget)
                .paint(painter, option->rect, option->direction);
        return;
    case PE_IndicatorCheckBox:
        if (!indicators::isButton(widget))
            break;
        indicators::drawTick(*this, *option, painter);
        return;
    case PE_IndicatorRadioButton:
        indicators::drawDot(*this, *option, painter);
        return;
    case PE_IndicatorTabClose:
        tabs::drawCloseButton(*this, *option, painter);
        return;
    case PE_PanelMenu:
        menus::drawPanel(*this, *option, painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(
            option->rect, option->palette.color(QPalette::Active, QPalette::ToolTipBase));
        return;
    case PE_PanelItemViewItem:
        if (!frames::isListOfComboBox(widget))
            break;
        views::drawChoiceGround(as<QStyleOptionViewItem>(option), painter);
        return;
    // What they frame has its frame, or needs none.
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameTabWidget:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (!drawButton(element, option, painter, widget) && !drawMenu(element, option, painter, widget)
        && !drawView(element, option, painter, widget)
        && !drawBar(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawWithoutFusion(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QCommonStyle::drawControl(element, option, painter, widget);
}

QRect Style::placeWithoutFusion(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QCommonStyle::subElementRect(element, option, widget);
}

/// Buttons and fields. Like the following, says whether it draws that.
bool Style::drawButton(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_CheckBox:
    case CE_RadioButton:
        drawWithoutFusion(element, option, painter, widget);
        return true;
    case CE_PushButtonBevel:
        buttons::drawPushButtonBevel(*this, as<QStyleOptionButton>(option), painter, widget);
        return true;
    case CE_PushButtonLabel:
        buttons::drawPushButtonLabel(*this, as<QStyleOptionButton>(option), painter, widget);
        return true;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        indicators::drawLabel(*this, element, as<QStyleOptionButton>(option), painter, widget);
        return true;
    case CE_ComboBoxLabel:
        fields::drawComboBoxLabel(*this, as<QStyleOptionComboBox>(option), painter, widget);
        return true;
    default:
        return false;
    }
}

bool Style::drawMenu(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (is<QMenu>(widget)) {
            menus::drawItem(*this, as<QStyleOptionMenuItem>(option), painter, widget);
        } else {
            // In the list of a combo box. Fusion would draw a line round the one that is chosen.
            QStyleOptionMenuItem item = as<QStyleOptionMenuItem>(option);
            painter->fillRect(item.rect, item.palette.color(QPalette::Active, QPalette::Base));
            views::drawChoiceGround(item, painter);
            item.state.setFlag(State_Selected, false);
            QProxyStyle::drawControl(element, &item, painter, widget);
        }
        return true;
    case CE_MenuBarItem:
        menus::drawBarItem(*this, as<QStyleOptionMenuItem>(option), painter, widget);
        return true;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
        return true;
    default:
        return false;
    }
}

/// Frames, tabs, and views with their headers.
bool Style::drawView(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame: {
        const auto box = frames::boxOf(*this, *option, widget);
        if (box)
            box->paint(painter, option->rect, option->direction);
        return box.has_value();
    }
    case CE_TabBarTabShape:
        tabs::drawShape(*this, as<QStyleOptionTab>(option), painter);
        return true;
    case CE_TabBarTabLabel:
        tabs::drawLabel(*this, as<QStyleOptionTab>(option), painter, widget);
        return true;
    case CE_ItemViewItem:
        if (!frames::isListOfComboBox(widget))
            return false;
        drawWithoutFusion(element, option, painter, widget);
        return true;
    case CE_Header:
        drawWithoutFusion(element, option, painter, widget);
        return true;
    case CE_HeaderSection:
        views::drawSection(*this, *option, painter, widget);
        return true;
    case CE_HeaderLabel:
        views::drawSectionLabel(*this, as<QStyleOptionHeader>(option), painter, widget);
        return true;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Window));
        return true;
    default:
        return false;
    }
}

/// Bars of progress and splitters.
bool Style::drawBar(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_ProgressBar:
        drawWithoutFusion(element, option, painter, widget);
        return true;
    case CE_ProgressBarGroove:
        bars::drawGroove(*this, *option, painter);
        return true;
    case CE_ProgressBarContents:
        bars::drawProgress(*this, as<QStyleOptionProgressBar>(option), painter);
        return true;
    case CE_ProgressBarLabel: {
        const auto &bar = as<QStyleOptionProgressBar>(option);
        drawItemText(painter, bar.rect, int(bar.textAlignment) | Qt::TextSingleLine, bar.palette,
            bar.state & State_Enabled, bar.text, QPalette::Text);
        return true;
    }
    case CE_Splitter:
        bars::drawSplitter(*this, *option, painter);
        return true;
    default:
        return false;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        fields::drawComboBox(*this, as<QStyleOptionComboBox>(option), painter, widget);
        return;
    case CC_SpinBox:
        fields::drawSpinBox(*this, as<QStyleOptionSpinBox>(option), painter, widget);
        return;
    case CC_ToolButton:
        buttons::drawToolButton(*this, as<QStyleOptionToolButton>(option), painter, widget);
        return;
    case CC_ScrollBar:
        bars::drawScrollBar(*this, as<QStyleOptionSlider>(option), painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
    bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const auto [shown, underlined] = partsOf(text);
    const bool isPlainLine = (flags & Qt::TextShowMnemonic) && underlined >= 0
        && !shown.contains(u'\n') && !(flags & Qt::TextWordWrap) && !shown.isRightToLeft();
    if (!isPlainLine) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const int drawn = (flags & ~Qt::TextShowMnemonic) | Qt::TextHideMnemonic;
    QProxyStyle::drawItemText(painter, rect, drawn, palette, enabled, text, role);
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect place = metrics.boundingRect(rect, drawn, text);
    const int from = metrics.horizontalAdvance(shown, int(underlined));
    const int to = metrics.horizontalAdvance(shown, int(underlined) + 1);
    const QPen pen = painter->pen();
    const QColor color = role == QPalette::NoRole ? pen.color() : palette.color(role);
    painter->fillRect(place.left() + from, place.top() + metrics.ascent() + metrics.underlinePos(),
        to - from, metrics.lineWidth(), color);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Of the button for the menus that do not fit; that of Fusion is too small to be seen.
    constexpr int extensionExtent = 24;
    switch (metric) {
    case PM_ToolBarExtensionExtent:
        return extensionExtent;
    case PM_MenuButtonIndicator:
        if (is<QToolButton>(widget))
            return 0;
        if (is<QPushButton>(widget))
            return buttons::arrowSize;
        break;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        if (indicators::isButton(widget))
            return indicators::size;
        break;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return indicators::spacing;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuPanelWidth:
        return menus::frameWidth;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return menus::margin;
    case PM_MenuBarHMargin:
        return menus::barSideMargin;
    case PM_MenuBarVMargin:
        return menus::barMargin;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarBaseOverlap:
        if (is<QTabWidget>(widget) || (widget && is<QTabWidget>(widget->parentWidget())))
            return 0;
        break;
    case PM_ScrollBarExtent:
        return bars::scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return bars::leastHandle;
    case PM_SplitterWidth:
        return 1;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttons::pushButtonSize(*this, *option, size, widget);
    case CT_ToolButton:
        return buttons::toolButtonSize(*this, *option, size, widget);
    case CT_CheckBox:
    case CT_RadioButton:
        return indicators::buttonSize(size);
    case CT_LineEdit:
        return fields::isInner(widget) ? size
                                       : fields::lineEditBox(*this, *option, widget).around(size);
    case CT_ComboBox:
        return fields::comboBoxSize(*this, *option, size, widget);
    case CT_SpinBox:
        return fields::spinBoxSize(*this, as<QStyleOptionSpinBox>(option), size, widget);
    case CT_TabBarTab:
        return tabs::tabSize(as<QStyleOptionTab>(option), size, widget);
    case CT_MenuItem:
        if (!is<QMenu>(widget))
            break;
        return menus::itemSize(*this, as<QStyleOptionMenuItem>(option), size, widget);
    case CT_MenuBarItem:
        return menus::barItemSize(size);
    case CT_Menu:
    case CT_MenuBar:
    case CT_ScrollBar:
        return size;
    case CT_HeaderSection:
        return views::sectionSize(*this, as<QStyleOptionHeader>(option), widget);
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + views::itemAir(widget);
    case CT_ProgressBar:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            + 2 * QSize(bars::progressFrame, bars::progressFrame);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: {
        const auto &button = as<QStyleOptionButton>(option);
        if (button.features & QStyleOptionButton::HasMenu)
            break;
        return buttons::pushButtonContents(*this, button, widget);
    }
    case SE_LineEditContents:
        return fields::isInner(widget)
            ? option->rect
            : fields::lineEditBox(*this, *option, widget).contents(option->rect, option->direction);
    case SE_ShapedFrameContents:
    case SE_FrameContents:
        if (const auto box = frames::boxOf(*this, *option, widget))
            return box->contents(option->rect, option->direction);
        break;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return indicators::indicatorRect(*option);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return indicators::labelRect(*option);
    case SE_RadioButtonFocusRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_TabWidgetTabPane:
    case SE_TabWidgetTabContents:
        return placeWithoutFusion(SE_TabWidgetTabPane, option, widget);
    case SE_TabBarTabText:
        return tabs::textRect(*this, as<QStyleOptionTab>(option), widget);
    case SE_CheckBoxFocusRect:
    case SE_CheckBoxClickRect:
    case SE_TabBarTabLeftButton:
    case SE_TabBarTabRightButton:
        return placeWithoutFusion(element, option, widget);
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemFocusRect:
        if (!frames::isListOfComboBox(widget))
            break;
        return views::choicePart(*this, element, as<QStyleOptionViewItem>(option), widget);
    case SE_HeaderLabel:
        return views::sectionLabel(as<QStyleOptionHeader>(option), widget);
    case SE_ProgressBarGroove:
        return option->rect;
    case SE_ProgressBarContents:
        return option->rect.adjusted(
            bars::progressFrame, bars::progressFrame, -bars::progressFrame, -bars::progressFrame);
    case SE_ProgressBarLabel: {
        const auto &bar = as<QStyleOptionProgressBar>(option);
        return alignedRect(
            Qt::LeftToRight, bar.textAlignment, bar.fontMetrics.size(0, bar.text), bar.rect);
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (part == SC_ComboBoxListBoxPopup)
            break;
        return fields::comboBoxPart(*this, as<QStyleOptionComboBox>(option), part, widget);
    case CC_SpinBox:
        return fields::spinBoxPart(*this, as<QStyleOptionSpinBox>(option), part, widget);
    case CC_ToolButton:
        return part == SC_ToolButtonMenu
            ? buttons::toolButtonMenu(as<QStyleOptionToolButton>(option))
            : option->rect;
    case CC_ScrollBar:
        return bars::scrollBarPart(as<QStyleOptionSlider>(option), part);
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon Style::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return symbolicIcon(QStringLiteral("chevron"));
    if (standardIcon == SP_LineEditClearButton)
        return symbolicIcon(QStringLiteral("cancel"), QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::NoFrame;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace wasclean
