#include "app/capture/preallocate.h"

namespace wasclean {

void preallocate(int, qint64, qint64) { }

} // namespace wasclean
