#include "app/base/version.h"

namespace wasclean {

QString versionNumber() { return QStringLiteral(WASCLEAN_VERSION); }

} // namespace wasclean
