#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QStringList>

namespace wasclean {

/// The certificate revocation lists (RFC 5280, 5) in what a file holds, PEM or DER, each as DER.
/// There is a problem where OpenSSL cannot be loaded; it goes on after a colon.
Checked<QList<QByteArray>> readRevocationLists(const QByteArray &content);

/// What the lists say against a server's chain, in words that go on after "The certificate is not
/// trusted: ". A list counts only for those its issuer issued, with a signature of that issuer and
/// within its time; one that is not so is itself a problem, since it does not tell who is revoked.
/// Of an issuer without a list nothing is said. Where the check cannot be made, that is a problem.
QStringList revocationProblems(const QList<QSslCertificate> &chain,
    const QList<QSslCertificate> &authorities, const QList<QByteArray> &lists);

} // namespace wasclean
