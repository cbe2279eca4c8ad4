#include "app/base/sessionbus.h"

#include <QFileInfo>
#include <QString>

namespace wasclean {

namespace {

constexpr auto addressVariable = "DBUS_SESSION_BUS_ADDRESS";

} // namespace

void preventSessionBusAutolaunch()
{
    // Where the library looks first, and where it looks before it launches a bus.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty(addressVariable)
        && (folder.isEmpty() || !QFileInfo::exists(folder + QLatin1String("/bus"))))
        qputenv(addressVariable, "disabled:");
}

} // namespace wasclean
