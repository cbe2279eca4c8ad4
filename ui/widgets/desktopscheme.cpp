#include "ui/widgets/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace wasclean {

namespace {

constexpr auto portalService = QLatin1String("org.freedesktop.portal.Desktop");
constexpr auto portalPath = QLatin1String("/org/freedesktop/portal/desktop");
constexpr auto portalInterface = QLatin1String("org.freedesktop.portal.Settings");
constexpr auto appearanceGroup = QLatin1String("org.freedesktop.appearance");
constexpr auto colorSchemeKey = QLatin1String("color-scheme");
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

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
    watchPortal();
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

void DesktopScheme::watchPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // As a message: a slot with a QDBusVariant is found or not by chance (Qt 6.4.2).
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
        SLOT(onPortalChange(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << QString(appearanceGroup) << QString(colorSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopScheme::onPortalReply);
}

void DesktopScheme::onPortalReply(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (!reply.isError())
        onPortalValue(reply.value().variant());
}

void DesktopScheme::onPortalChange(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments.at(0).toString() == appearanceGroup
        && arguments.at(1).toString() == colorSchemeKey)
        onPortalValue(arguments.at(2));
}

void DesktopScheme::onPortalValue(const QVariant &value)
{
    // Read() wraps its answer in a second variant.
    const QVariant plain
        = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint scheme = plain.toUInt();
    if (scheme == preferDark || scheme == preferLight)
        setDark(scheme == preferDark);
}

} // namespace wasclean
