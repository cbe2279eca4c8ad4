#include "app/base/suspendedtime.h"

namespace wasclean {

SuspendedTime suspendedTime() { return {}; }

} // namespace wasclean
