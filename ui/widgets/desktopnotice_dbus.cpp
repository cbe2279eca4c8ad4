#include "ui/widgets/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

namespace wasclean {

void showDesktopNotice(const QString &line, const QString &more)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    constexpr uint replacesNone = 0;
    constexpr int timeoutOfTheDesktop = -1;
    // Desktops read the second text as markup.
    call << QCoreApplication::applicationName() << replacesNone
         << QGuiApplication::desktopFileName() << line << more.toHtmlEscaped() << QStringList()
         << hints << timeoutOfTheDesktop;
    bus.asyncCall(call);
}

} // namespace wasclean
