#include "ui/style/mnemonicstyle.h"

#include "ui/style/icons.h"

#include <QPainter>

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

} // namespace

MnemonicStyle::MnemonicStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

void MnemonicStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
    const QPalette &palette, bool enabled, const QString &text, QPalette::ColorRole role) const
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

int MnemonicStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Of the button for the menus that do not fit; that of Fusion is too small to be seen.
    constexpr int extent = 24;
    return metric == PM_ToolBarExtensionExtent ? extent
                                               : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon MnemonicStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return symbolicIcon(QStringLiteral("chevron"));
    if (standardIcon == SP_LineEditClearButton)
        return symbolicIcon(QStringLiteral("cancel"), QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int MnemonicStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wasclean
