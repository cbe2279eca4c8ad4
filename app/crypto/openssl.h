#pragma once

#include "app/base/checked.h"
#include "app/crypto/opensslmodule.h"

namespace wasclean {

/// OpenSSL, which the first call loads, from any thread. The problem goes on after a colon: "the
/// plug-in for OpenSSL is missing". Needs a QCoreApplication.
Checked<const OpenSslModule *> openSsl();

} // namespace wasclean
