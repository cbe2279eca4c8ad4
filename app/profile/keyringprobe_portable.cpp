#include "app/profile/keyringprobe.h"

namespace wasclean {

void findKeyring(QObject *context, const std::function<void(bool found)> &answered)
{
    Q_UNUSED(context)
    answered(true);
}

} // namespace wasclean
