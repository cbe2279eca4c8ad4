#include "app/demo/session.h"

namespace wasclean::demo {

QString Session::afterMessages(qint64 count)
{
    return count == 1 ? tr("after 1 message") : tr("after %1 messages").arg(count);
}

} // namespace wasclean::demo
