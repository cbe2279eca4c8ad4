#pragma once

#include <QString>

namespace wasclean {

/// Has the desktop show a notification: a line, and more below it. Both are plain text. Does
/// nothing where there is no service for notifications.
void showDesktopNotice(const QString &line, const QString &more);

} // namespace wasclean
