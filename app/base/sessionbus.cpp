#include "app/base/sessionbus.h"

#include <QFileInfo>
#include <QString>

namespace wasclean {

bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    // Where the D-Bus library looks next.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QLatin1String("/bus"));
}

} // namespace wasclean
