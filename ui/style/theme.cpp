#include "ui/style/theme.h"

#include "ui/style/desktopscheme.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QToolTip>

namespace wasclean {

namespace {

// The meanings come from the colour-blind safe set of Okabe and Ito, darkened on light ground and
// lightened on dark ground until text in them has a contrast of 4.5:1.
constexpr QRgb lightText = 0xff1d232a;
constexpr QRgb darkText = 0xffe4e8ec;

QPalette lightPalette()
{
    QPalette palette(QColor(0xf1f3f6), QColor(0xf1f3f6));
    palette.setColor(QPalette::Window, 0xfff1f3f6);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, 0xfff7f8fa);
    palette.setColor(QPalette::Button, Qt::white);
    palette.setColor(QPalette::ToolTipBase, 0xff1d232a);
    palette.setColor(QPalette::ToolTipText, 0xfff1f3f6);
    palette.setColor(QPalette::Highlight, 0xffd3e7f6);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, lightText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0xff666f79);
    palette.setColor(QPalette::Disabled, QPalette::Base, 0xfff1f3f6);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x22272e), QColor(0x22272e));
    palette.setColor(QPalette::Window, 0xff22272e);
    palette.setColor(QPalette::Base, 0xff1a1e23);
    palette.setColor(QPalette::AlternateBase, 0xff1e2328);
    palette.setColor(QPalette::Button, 0xff2c323a);
    palette.setColor(QPalette::ToolTipBase, 0xffe4e8ec);
    palette.setColor(QPalette::ToolTipText, 0xff1a1e23);
    palette.setColor(QPalette::Highlight, 0xff244a66);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, darkText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0xff939ca7);
    palette.setColor(QPalette::Disabled, QPalette::Base, 0xff22272e);
    return palette;
}

QPalette blackPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
             QPalette::Button, QPalette::ToolTipText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipBase})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, 0xff0a3f6b);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0xffa8a8a8);
    palette.setColor(QPalette::Disabled, QPalette::Base, Qt::black);
    return palette;
}

/// The roles that have the colours of the scheme.
QPalette withColors(QPalette palette, const Colors &colors)
{
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Link, colors.accent);
    // The one role that means "text on something bright": our icons on a primary button use it.
    palette.setColor(QPalette::BrightText, colors.onAccent);
    return palette;
}

} // namespace

const Colors &Colors::light()
{
    static const Colors colors{
        .sent = 0xff006aa6,
        .received = 0xff96407a,
        .clean = 0xff00735a,
        .unclean = 0xff8f5a00,
        .failed = 0xffb83607,
        .quiet = 0xff5a6470,
        .accent = 0xff006aa6,
        .onAccent = 0xffffffff,
        .hover = 0xffe6ebf0,
        .border = 0xffccd3da,
        .notice = 0xfffdf0d5,
    };
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors{
        .sent = 0xff56b4e9,
        .received = 0xffe39bc5,
        .clean = 0xff35c99d,
        .unclean = 0xffe6a91f,
        .failed = 0xffff8a5c,
        .quiet = 0xff9ba6b2,
        .accent = 0xff56b4e9,
        .onAccent = 0xff0a1d2a,
        .hover = 0xff363d47,
        .border = 0xff414a55,
        .notice = 0xff3d3219,
    };
    return colors;
}

const Colors &Colors::highContrast()
{
    static const Colors colors{
        .sent = 0xff8ed4ff,
        .received = 0xffffb8e4,
        .clean = 0xff5cffc4,
        .unclean = 0xffffd54a,
        .failed = 0xffffb59a,
        .quiet = 0xffd8d8d8,
        .accent = 0xff8ed4ff,
        .onAccent = 0xff000000,
        .hover = 0xff333333,
        .border = 0xffd8d8d8,
        .notice = 0xff3d3000,
    };
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    if (palette.color(QPalette::Base) == Qt::black)
        return highContrast();
    return palette.color(QPalette::Base).lightness() < 128 ? dark() : light();
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(new DesktopScheme(this))
{
    connect(m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_scheme == Scheme::System)
            apply();
    });
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    const QPalette chosen
        = m_scheme == Scheme::HighContrast ? highContrastPalette() : palette(isDark());
    QApplication::setStyle(new Style(colors(), chosen.color(QPalette::Base)));
    QApplication::setPalette(chosen);
    QToolTip::setPalette(QApplication::palette());
    // Qt tells the windows later; what follows changed() is to find the new colours.
    QEvent paletteChange(QEvent::ApplicationPaletteChange);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        QCoreApplication::sendEvent(window, &paletteChange);
    emit changed();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrast
        || (m_scheme == Scheme::System && m_desktop->isDark());
}

const Colors &Theme::colors() const
{
    if (m_scheme == Scheme::HighContrast)
        return Colors::highContrast();
    return isDark() ? Colors::dark() : Colors::light();
}

QPalette Theme::palette(bool dark)
{
    return dark ? withColors(darkPalette(), Colors::dark())
                : withColors(lightPalette(), Colors::light());
}

QPalette Theme::highContrastPalette() { return withColors(blackPalette(), Colors::highContrast()); }

QList<std::pair<Theme::Scheme, QString>> Theme::schemeTexts()
{
    return {
        {Scheme::System, tr("As the &system")},
        {Scheme::Light, tr("&Light")},
        {Scheme::Dark, tr("&Dark")},
        {Scheme::HighContrast, tr("&High contrast")},
    };
}

QString Theme::schemeName(Scheme scheme)
{
    return QString::fromLatin1(QMetaEnum::fromType<Scheme>().valueToKey(int(scheme))).toLower();
}

std::optional<Theme::Scheme> Theme::schemeNamed(const QString &name)
{
    for (const Scheme scheme :
        {Scheme::System, Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (schemeName(scheme) == name)
            return scheme;
    }
    return std::nullopt;
}

} // namespace wasclean
