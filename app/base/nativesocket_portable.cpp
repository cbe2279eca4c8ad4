#include "app/base/nativesocket.h"

namespace wasclean {

void endWriting(qintptr descriptor) { Q_UNUSED(descriptor) }

void resetOnClose(qintptr descriptor) { Q_UNUSED(descriptor) }

} // namespace wasclean
