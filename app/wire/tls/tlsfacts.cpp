#include "app/wire/tls/tlsfacts.h"

#include "app/wire/tls/certificatename.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

namespace wasclean {

namespace {

struct TlsFactsText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::TlsFacts)
};

QString keyKind(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return TlsFactsText::tr("RSA, %1 bits").arg(key.length());
    case QSsl::Dsa:
        return TlsFactsText::tr("DSA, %1 bits").arg(key.length());
    case QSsl::Ec:
        return TlsFactsText::tr("elliptic curve, %1 bits").arg(key.length());
    default:
        break;
    }
    // Qt has no type for the others, but OpenSSL's text names them.
    static const QRegularExpression algorithm(QStringLiteral("Public Key Algorithm: *([^\\n]+)"));
    return algorithm.match(certificate.toText()).captured(1).trimmed();
}

} // namespace

CertificateFacts certificateFacts(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = subjectOf(certificate);
    facts.issuer = issuerOf(certificate);
    facts.alternativeNames = certificate.subjectAlternativeNames().values();
    std::sort(facts.alternativeNames.begin(), facts.alternativeNames.end());
    facts.validFrom = certificate.effectiveDate().toSecsSinceEpoch();
    facts.validUntil = certificate.expiryDate().toSecsSinceEpoch();
    facts.key = keyKind(certificate);
    facts.serialNumber = QString::fromLatin1(certificate.serialNumber());
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    return facts;
}

void noteTls(TlsFacts &facts, const QSslSocket &socket)
{
    const QSslCipher cipher = socket.sessionCipher();
    facts.protocol = cipher.protocolString();
    facts.cipher = cipher.name();
    facts.alpn = QString::fromLatin1(socket.sslConfiguration().nextNegotiatedProtocol());
    facts.chain.clear();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        facts.chain.append(certificateFacts(certificate));
}

void keepAlerts(QSslSocket &socket, TlsFacts &facts, QObject *receiver)
{
    // Qt's numbers are those of the standard.
    QObject::connect(&socket, &QSslSocket::alertReceived, receiver,
        [&facts](QSsl::AlertLevel, QSsl::AlertType type) {
            if (type == QSsl::AlertType::CloseNotify)
                facts.closeNotify = true;
            else
                facts.alertReceived = int(type);
        });
    QObject::connect(&socket, &QSslSocket::alertSent, receiver,
        [&facts](QSsl::AlertLevel, QSsl::AlertType type) {
            if (type != QSsl::AlertType::CloseNotify)
                facts.alertSent = int(type);
        });
}

} // namespace wasclean
