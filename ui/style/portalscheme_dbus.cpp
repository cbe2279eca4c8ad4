#include "ui/style/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>

namespace wasclean {

namespace {

constexpr auto portalService = QLatin1String("org.freedesktop.portal.Desktop");
constexpr auto portalPath = QLatin1String("/org/freedesktop/portal/desktop");
constexpr auto portalInterface = QLatin1String("org.freedesktop.portal.Settings");
constexpr auto appearanceGroup = QLatin1String("org.freedesktop.appearance");
constexpr auto colorSchemeKey = QLatin1String("color-scheme");
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

/// Hears what the portal says, so that the header of PortalScheme needs nothing of D-Bus.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    PortalListener(std::function<void(bool)> told, QObject *parent)
        : QObject(parent)
        , m_told(std::move(told))
    { }

    void onValue(const QVariant &value)
    {
        // Read() wraps its answer in a second variant.
        const QVariant plain
            = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
        const uint scheme = plain.toUInt();
        if (scheme == preferDark || scheme == preferLight)
            m_told(scheme == preferDark);
    }

public slots:

    // As a message: a slot with a QDBusVariant is found or not by chance (Qt 6.4.2).
    void onChange(const QDBusMessage &message)
    {
        const QVariantList arguments = message.arguments();
        if (arguments.size() == 3 && arguments.at(0).toString() == appearanceGroup
            && arguments.at(1).toString() == colorSchemeKey)
            onValue(arguments.at(2));
    }

private:
    std::function<void(bool)> m_told;
};

} // namespace

PortalScheme::PortalScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new PortalListener([this](bool dark) { emit told(dark); }, this);
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"),
        listener, SLOT(onChange(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << QString(appearanceGroup) << QString(colorSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, listener, [listener, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            listener->onValue(reply.value().variant());
    });
}

} // namespace wasclean

#include "portalscheme_dbus.moc"
