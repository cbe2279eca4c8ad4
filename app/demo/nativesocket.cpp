#include "app/demo/nativesocket.h"

#include <sys/socket.h>

namespace wasclean::demo {

void endWriting(qintptr descriptor) { ::shutdown(static_cast<int>(descriptor), SHUT_WR); }

void resetOnClose(qintptr descriptor)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace wasclean::demo
