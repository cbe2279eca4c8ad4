#pragma once

#include <QProxyStyle>

namespace wasclean {

/// Fusion, but a mnemonic's line is drawn below the text as it is without one. Fusion draws the
/// letters on both sides of the mnemonic apart, without their kerning and ligatures, so that
/// "T&ype" is wider than the room that was measured for it, and cut.
class MnemonicStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MnemonicStyle();

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
        bool enabled, const QString &text,
        QPalette::ColorRole role = QPalette::NoRole) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

    /// The icons that a window asks for when it is built, for the menus that do not fit and for the
    /// button that clears a field. Fusion would look for files of pictures.
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

    /// No icons on the buttons of dialogs. A style sheet is too late to say so: it is applied after
    /// the window was built, and button boxes ask when they are.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *returned = nullptr) const override;
};

} // namespace wasclean
