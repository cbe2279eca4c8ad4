#pragma once

#include <QObject>

#include <functional>

namespace wasclean {

/// Finds out whether there is a keyring that QtKeychain could ask, and calls back, at once or
/// later, unless the context is gone by then. On systems without D-Bus the keyring is a part of the
/// system, and so always there.
void findKeyring(QObject *context, const std::function<void(bool found)> &answered);

} // namespace wasclean
