#include "app/profile/certificatefiles.h"

#include "app/base/regularfile.h"
#include "app/wire/tls/revocation.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace wasclean {

namespace {

/// Larger than any bundle of certificates.
constexpr qint64 sizeLimit = qint64(16) * 1024 * 1024;

struct CertificateFilesText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CertificateFiles)
};

QString about(const QString &sentence, const QString &path)
{
    return QString(sentence).replace(QLatin1String("%1"), path);
}

Checked<QByteArray> contentOf(const QString &path) { return RegularFile::readAll(path, sizeLimit); }

bool isPem(const QByteArray &content) { return content.contains("-----BEGIN "); }

QList<QSslCertificate> certificatesIn(const QByteArray &content)
{
    return QSslCertificate::fromData(content, isPem(content) ? QSsl::Pem : QSsl::Der);
}

/// The content of the first element of some DER (X.690, 8.1), and what comes after it.
struct Element
{
    QByteArrayView content;
    QByteArrayView rest;
};

std::optional<Element> firstElement(QByteArrayView der)
{
    if (der.size() < 2)
        return {};
    qsizetype length = quint8(der[1]);
    qsizetype header = 2;
    if (length > 0x7F) {
        const qsizetype digits = length & 0x7F;
        if (digits < 1 || digits > 4 || der.size() < 2 + digits)
            return {};
        length = 0;
        for (qsizetype i = 0; i < digits; ++i)
            length = (length << 8) | quint8(der[2 + i]);
        header += digits;
    }
    if (length > der.size() - header)
        return {};
    return Element{der.sliced(header, length), der.sliced(header + length)};
}

/// A file of PKCS#12 is a sequence that begins with the version 3 (RFC 7292, 4).
bool isPkcs12(const QByteArray &content)
{
    if (!content.startsWith('\x30'))
        return false;
    // The outer length may be an indefinite one, which certificates never have.
    if (content.startsWith("\x30\x80"))
        return content.sliced(2).startsWith("\x02\x01\x03");
    const auto outer = firstElement(content);
    return outer && outer->content.startsWith("\x02\x01\x03");
}

/// The bytes by which a private key in DER can be told to belong to a public one: the point of an
/// elliptic curve, or the numbers of RSA, which stand in both.
QByteArrayView commonPart(QByteArrayView publicKey, QSsl::KeyAlgorithm algorithm)
{
    const auto info = firstElement(publicKey);
    const auto kind = info ? firstElement(info->content) : std::nullopt;
    const auto bits = kind ? firstElement(kind->rest) : std::nullopt;
    if (!bits || bits->content.isEmpty())
        return {};
    const QByteArrayView key = bits->content.sliced(1);
    if (algorithm != QSsl::Rsa)
        return key;
    const auto numbers = firstElement(key);
    return numbers ? numbers->content : QByteArrayView();
}

bool belongsTo(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm())
        return false;
    const QByteArray publicDer = publicKey.toDer();
    const QByteArrayView part = commonPart(publicDer, key.algorithm());
    return !part.isEmpty() && key.toDer().contains(part);
}

QSslKey keyIn(const QByteArray &content, const QString &passphrase)
{
    const QSsl::EncodingFormat format = isPem(content) ? QSsl::Pem : QSsl::Der;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(content, algorithm, format, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return {};
}

bool isEncryptedKey(const QByteArray &pem)
{
    return pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

using Fault = CheckedIdentity::Fault;

CheckedIdentity badIdentity(Fault fault, const QString &sentence)
{
    return {Checked<ClientIdentity>::bad(sentence), fault};
}

CheckedIdentity locked(const QString &path, const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        return badIdentity(Fault::PassphraseMissing,
            about(CertificateFilesText::tr("“%1” is encrypted. Enter its passphrase."), path));
    }
    return badIdentity(Fault::PassphraseWrong,
        about(CertificateFilesText::tr("The passphrase for “%1” is wrong."), path));
}

/// pbeWithSHAAnd40BitRC2-CBC, which OpenSSL 3 no longer reads by itself.
bool usesOldEncryption(const QByteArray &pkcs12)
{
    return pkcs12.contains("\x2A\x86\x48\x86\xF7\x0D\x01\x0C\x01\x06");
}

CheckedIdentity fromPkcs12(
    const QByteArray &content, const QString &path, const QString &passphrase)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ClientIdentity identity;
    QSslCertificate certificate;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(
            &buffer, &identity.key, &certificate, &others, passphrase.toUtf8())) {
        if (!usesOldEncryption(content))
            return locked(path, passphrase);
        return badIdentity(passphrase.isEmpty() ? Fault::PassphraseMissing : Fault::PassphraseWrong,
            about(
                CertificateFilesText::tr("“%1” cannot be opened. Either the passphrase is wrong, "
                                         "or the file uses the old RC2 encryption, which OpenSSL 3 "
                                         "does not read; “openssl pkcs12 -legacy” can convert it."),
                path));
    }
    if (certificate.isNull() || identity.key.isNull()) {
        return badIdentity(Fault::Certificate,
            about(CertificateFilesText::tr("“%1” does not contain both a certificate and its key."),
                path));
    }
    identity.chain = QList{certificate} + others;
    return {Checked<ClientIdentity>::good(identity), {}};
}

} // namespace

Checked<Authorities> readAuthorities(const QString &path)
{
    using Result = Checked<Authorities>;
    const auto content = contentOf(path);
    if (!content)
        return Result::bad(content.problem);
    Authorities read{certificatesIn(*content), {}};
    const qsizetype inPem = content->count("-----BEGIN X509 CRL-----");
    // What is no certificate may be a list in DER.
    if (inPem > 0 || read.certificates.isEmpty()) {
        const auto lists = readRevocationLists(*content);
        if (!lists) {
            return Result::bad(
                CertificateFilesText::tr("Revocation lists in “%1” cannot be read: %2.")
                    .arg(path, lists.problem));
        }
        read.revocationLists = *lists;
    }
    // A list that is skipped would not be used for any check.
    if (inPem > read.revocationLists.size())
        return Result::bad(
            about(CertificateFilesText::tr("A revocation list in “%1” is damaged."), path));
    if (read.certificates.isEmpty() && read.revocationLists.isEmpty()) {
        return Result::bad(
            about(CertificateFilesText::tr(
                      "“%1” is not a certificate or a revocation list in PEM or DER."),
                path));
    }
    return Result::good(read);
}

CheckedIdentity readClientIdentity(
    const QString &certificateFile, const QString &keyFile, const QString &passphrase)
{
    const auto content = contentOf(certificateFile);
    if (!content)
        return badIdentity(Fault::Certificate, content.problem);
    if (isPkcs12(*content))
        return fromPkcs12(*content, certificateFile, passphrase);

    ClientIdentity identity;
    identity.chain = certificatesIn(*content);
    if (identity.chain.isEmpty()) {
        return badIdentity(Fault::Certificate,
            about(CertificateFilesText::tr("“%1” is not a certificate in PEM, DER or PKCS#12."),
                certificateFile));
    }
    const QString keyPath = keyFile.isEmpty() ? certificateFile : keyFile;
    const auto keyContent = contentOf(keyPath);
    if (!keyContent)
        return badIdentity(Fault::Key, keyContent.problem);
    if (keyFile.isEmpty() && !keyContent->contains("PRIVATE KEY-----"))
        return badIdentity(Fault::Key,
            about(CertificateFilesText::tr("“%1” contains no key. Choose the key file."), keyPath));
    // OpenSSL would ask on the terminal for a passphrase that is empty.
    const bool encrypted = isEncryptedKey(*keyContent);
    if (encrypted && passphrase.isEmpty())
        return locked(keyPath, passphrase);
    identity.key = keyIn(*keyContent, passphrase);
    if (identity.key.isNull() && encrypted)
        return locked(keyPath, passphrase);
    if (identity.key.isNull())
        return badIdentity(Fault::Key,
            about(CertificateFilesText::tr("“%1” is not an RSA, DSA or elliptic-curve key."),
                keyPath));

    const auto own = std::find_if(identity.chain.begin(), identity.chain.end(),
        [&](const QSslCertificate &certificate) { return belongsTo(identity.key, certificate); });
    if (own == identity.chain.end()) {
        return badIdentity(Fault::Key,
            about(CertificateFilesText::tr(
                      "The key in “%1” does not belong to the certificate in “%2”."),
                keyPath)
                .replace(QLatin1String("%2"), certificateFile));
    }
    // TLS wants the own certificate first, whatever the order in the file.
    std::rotate(identity.chain.begin(), own, own + 1);
    return {Checked<ClientIdentity>::good(identity), {}};
}

} // namespace wasclean
