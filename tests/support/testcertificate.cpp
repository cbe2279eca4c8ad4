#include "tests/support/testcertificate.h"

#include "tests/support/filecontent.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

namespace wasclean {

std::optional<TestCertificate> TestCertificate::make()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString options = QStringLiteral(
        "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1 -keyout %1 -out %2")
                                .arg(key, certificate);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), options.split(u' '));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};

    TestCertificate made;
    made.certificate = QSslCertificate(contentOf(certificate));
    made.configuration = QSslConfiguration::defaultConfiguration();
    made.configuration.setLocalCertificate(made.certificate);
    made.configuration.setPrivateKey(QSslKey(contentOf(key), QSsl::Rsa));
    return made;
}

} // namespace wasclean
