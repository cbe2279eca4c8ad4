#include "ui/style/desktopscheme.h"

#include "ui/style/portalscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace wasclean {

namespace {

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_dark(looksDark(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    watchStyleHints();
#else
    connect(new PortalScheme(this), &PortalScheme::told, this, &DesktopScheme::setDark);
#endif
}

void DesktopScheme::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void DesktopScheme::watchStyleHints()
{
    const auto take = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setDark(scheme == Qt::ColorScheme::Dark);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
    take(QGuiApplication::styleHints()->colorScheme());
}
#endif

} // namespace wasclean
