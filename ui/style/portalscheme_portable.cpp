#include "ui/style/portalscheme.h"

namespace wasclean {

PortalScheme::PortalScheme(QObject *parent)
    : QObject(parent)
{ }

} // namespace wasclean
