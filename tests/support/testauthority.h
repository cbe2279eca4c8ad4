#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace wasclean {

/// A certificate with its key, as values and as PEM files.
struct IssuedCertificate
{
    QSslCertificate certificate;
    QSslKey key;
    QString certificateFile;
    QString keyFile;
};

/// A CA that is made for one test run by the openssl program. Its files live as long as it does.
class TestAuthority
{
public:
    /// The contents of a certificate. Times have the format of openssl: "20200101000000Z".
    struct Request
    {
        QString commonName = QStringLiteral("localhost");
        QString alternativeNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");
        QString from = QStringLiteral("20200101000000Z");
        QString until = QStringLiteral("20991231000000Z");
        /// Another extension, "extendedKeyUsage=clientAuth".
        QString extension;
    };

    /// Nothing when openssl fails.
    static std::optional<TestAuthority> make(const QString &name);

    std::optional<IssuedCertificate> issue(const Request &request) const;
    /// A self-signed certificate.
    std::optional<IssuedCertificate> selfSigned(const QString &names) const;
    /// Makes a file of PKCS#12; its path, or nothing.
    QString pkcs12(const IssuedCertificate &issued, const QString &passphrase) const;
    /// Encrypts the key; the path of the new file, or nothing.
    QString encryptedKey(const IssuedCertificate &issued, const QString &passphrase) const;
    /// A fresh answer of OCSP about a certificate that is still good, or that is revoked first.
    QString ocspAnswer(const IssuedCertificate &issued, bool revoked) const;

    /// Revokes the certificate; it is in lists made after that.
    bool revoke(const IssuedCertificate &issued) const;
    /// The path of a revocation list in PEM; nothing if openssl fails.
    QString revocationList(const QString &from = QStringLiteral("20200101000000Z"),
        const QString &until = QStringLiteral("20991231000000Z")) const;

    QSslCertificate certificate() const { return m_certificate; }

    QString certificateFile() const { return path(QStringLiteral("ca.pem")); }

    QString path(const QString &name) const { return m_folder->filePath(name); }

private:
    bool openssl(const QStringList &arguments) const;
    std::optional<IssuedCertificate> read(const QString &base) const;
    QString nextBase() const;

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    std::shared_ptr<int> m_count = std::make_shared<int>(0);
    QSslCertificate m_certificate;
};

} // namespace wasclean
