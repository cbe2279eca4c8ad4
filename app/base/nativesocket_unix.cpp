#include "app/base/nativesocket.h"

#include <sys/socket.h>

namespace wasclean {

void endWriting(qintptr descriptor) { ::shutdown(static_cast<int>(descriptor), SHUT_WR); }

void resetOnClose(qintptr descriptor)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace wasclean
