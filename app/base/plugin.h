#pragma once

#include "app/base/checked.h"

#include <QString>

class QObject;

namespace wasclean {

/// The file of one of our plug-ins, which are parts of the program that need a library which the
/// rest does without: it lies with the installed program, or where Qt looks for plug-ins, among
/// them the folder of the program. Empty when it is not there. Needs a QCoreApplication.
QString pluginFile(const QString &name);

/// Loads a plug-in, which stays loaded from then on. Any thread may do so. The problem is in the
/// words of the system.
Checked<QObject *> loadPlugin(const QString &file);

} // namespace wasclean
