#include "app/wire/tls/revocation.h"

#include "app/crypto/openssl.h"
#include "app/wire/tls/certificatename.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct RevocationText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Revocation)
};

QString naming(const QString &sentence, const QString &name)
{
    return QString(sentence).replace(QLatin1String("%1"), name);
}

QString problemOf(const RevocationFault &fault)
{
    using Kind = RevocationFault::Kind;
    const QSslCertificate certificate(fault.certificate, QSsl::Der);
    const QString issuer = issuerNameOf(certificate);
    switch (fault.kind) {
    case Kind::Revoked:
        return fault.depth == 0
            ? RevocationText::tr("it was revoked by its issuer")
            : naming(RevocationText::tr("its issuer “%1” was itself revoked by the CA above it"),
                nameOf(certificate));
    case Kind::ListOutOfDate:
        return naming(RevocationText::tr("the revocation list of “%1” is out of date"), issuer);
    case Kind::ListNotYetValid:
        return naming(RevocationText::tr("the revocation list of “%1” is not valid yet"), issuer);
    case Kind::ListWronglySigned:
        return naming(
            RevocationText::tr("the revocation list of “%1” has an invalid signature"), issuer);
    case Kind::ListUnusable:
        return naming(RevocationText::tr("the revocation list of “%1” cannot be used"), issuer);
    case Kind::NotChecked:
        return RevocationText::tr("OpenSSL could not check whether it was revoked");
    }
    return {};
}

QList<QByteArray> toDer(const QList<QSslCertificate> &certificates)
{
    QList<QByteArray> der;
    der.reserve(certificates.size());
    for (const QSslCertificate &certificate : certificates)
        der.append(certificate.toDer());
    return der;
}

} // namespace

Checked<QList<QByteArray>> readRevocationLists(const QByteArray &content)
{
    using Result = Checked<QList<QByteArray>>;
    const Checked<const OpenSslModule *> module = openSsl();
    return module ? Result::good((*module)->revocationLists(content)) : Result::bad(module.problem);
}

QStringList revocationProblems(const QList<QSslCertificate> &chain,
    const QList<QSslCertificate> &authorities, const QList<QByteArray> &lists)
{
    if (lists.isEmpty() || chain.isEmpty())
        return {};
    const Checked<const OpenSslModule *> module = openSsl();
    if (!module) {
        return {RevocationText::tr("its revocation could not be checked: %1").arg(module.problem)};
    }
    QStringList problems;
    for (const RevocationFault &fault :
        (*module)->revocationFaults(toDer(chain), toDer(authorities), lists))
        problems.append(problemOf(fault));
    problems.removeDuplicates();
    return problems;
}

} // namespace wasclean
