#pragma once

#include "app/crypto/opensslmodule.h"

namespace wasclean {

/// OpenSslModule::revocationLists().
QList<QByteArray> listsIn(const QByteArray &content);

/// OpenSslModule::revocationFaults(). A list counts only for those its issuer issued, with a
/// signature of that issuer and within its time.
QList<RevocationFault> checkRevocation(const QList<QByteArray> &chain,
    const QList<QByteArray> &authorities, const QList<QByteArray> &lists);

} // namespace wasclean
