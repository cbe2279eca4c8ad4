#include "ui/widgets/desktopnotice.h"

namespace wasclean {

void showDesktopNotice(const QString &, const QString &) { }

} // namespace wasclean
