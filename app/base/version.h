#pragma once

#include <QString>

namespace wasclean {

/// The number of this version of Wasclean, such as "0.1.0".
QString versionNumber();

} // namespace wasclean
