#include "app/profile/keyringprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace wasclean {

namespace {

/// How long the session bus may take, in milliseconds.
constexpr int longestWait = 5000;

bool isKeyring(const QString &name)
{
    return name == QLatin1String("org.freedesktop.secrets")
        || name.startsWith(QLatin1String("org.kde.kwalletd"));
}

} // namespace

void findKeyring(QObject *context, const std::function<void(bool found)> &answered)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answered(false);
        return;
    }
    for (const char *method : {"ListNames", "ListActivatableNames"}) {
        const QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QString::fromLatin1(method));
        auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, longestWait), context);
        const bool isLast = qstrcmp(method, "ListActivatableNames") == 0;
        QObject::connect(call, &QDBusPendingCallWatcher::finished, context, [=] {
            call->deleteLater();
            const QDBusPendingReply<QStringList> reply(*call);
            const QStringList names = reply.isValid() ? reply.value() : QStringList();
            const bool found = std::any_of(names.begin(), names.end(), isKeyring);
            if (found || isLast)
                answered(found);
        });
    }
}

} // namespace wasclean
