#include "tests/support/testauthority.h"

#include "tests/support/filecontent.h"

#include <QDebug>
#include <QFile>
#include <QProcess>

namespace wasclean {

namespace {

const char settings[] = R"([ca]
default_ca=test
[test]
database=index.txt
rand_serial=yes
new_certs_dir=.
certificate=ca.pem
private_key=ca.key
default_md=sha256
policy=any
copy_extensions=copy
unique_subject=no
[any]
commonName=supplied
)";

const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"),
    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
    QStringLiteral("-nodes")};

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

bool TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qCritical().noquote() << "openssl" << arguments << process.readAllStandardError();
    return false;
}

std::optional<TestAuthority> TestAuthority::make(const QString &name)
{
    TestAuthority made;
    const QStringList arguments = words("req -x509 -days 3 -keyout ca.key -out ca.pem")
        + words("-addext basicConstraints=critical,CA:true -subj")
        + QStringList{QStringLiteral("/CN=") + name} + newKey;
    const bool good = write(made.path(QStringLiteral("settings")), settings)
        && write(made.path(QStringLiteral("index.txt")), {}) && made.openssl(arguments);
    made.m_certificate = QSslCertificate(contentOf(made.certificateFile()));
    return good && !made.m_certificate.isNull() ? std::optional(made) : std::nullopt;
}

QString TestAuthority::nextBase() const { return QStringLiteral("c%1").arg(++*m_count); }

std::optional<IssuedCertificate> TestAuthority::read(const QString &base) const
{
    IssuedCertificate issued;
    issued.certificateFile = path(base + QStringLiteral(".pem"));
    issued.keyFile = path(base + QStringLiteral(".key"));
    issued.certificate = QSslCertificate(contentOf(issued.certificateFile));
    issued.key = QSslKey(contentOf(issued.keyFile), QSsl::Ec);
    return issued.certificate.isNull() || issued.key.isNull() ? std::nullopt
                                                              : std::optional(issued);
}

std::optional<IssuedCertificate> TestAuthority::issue(const Request &request) const
{
    const QString base = nextBase();
    QStringList ask = words("req -new -subj")
        + QStringList{QStringLiteral("/CN=") + request.commonName} + newKey
        + QStringList{QStringLiteral("-keyout"), base + QStringLiteral(".key"),
            QStringLiteral("-out"), base + QStringLiteral(".csr")};
    if (!request.alternativeNames.isEmpty()) {
        ask << QStringLiteral("-addext")
            << QStringLiteral("subjectAltName=") + request.alternativeNames;
    }
    if (!request.extension.isEmpty())
        ask << QStringLiteral("-addext") << request.extension;
    const QStringList sign = words("ca -batch -notext -config settings -in")
        + QStringList{base + QStringLiteral(".csr"), QStringLiteral("-out"),
            base + QStringLiteral(".pem"), QStringLiteral("-startdate"), request.from,
            QStringLiteral("-enddate"), request.until};
    return openssl(ask) && openssl(sign) ? read(base) : std::nullopt;
}

std::optional<IssuedCertificate> TestAuthority::selfSigned(const QString &names) const
{
    const QString base = nextBase();
    const QStringList arguments = words("req -x509 -days 3 -subj /CN=localhost -addext")
        + QStringList{QStringLiteral("subjectAltName=") + names, QStringLiteral("-keyout"),
            base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem")}
        + newKey;
    return openssl(arguments) ? read(base) : std::nullopt;
}

QString TestAuthority::pkcs12(const IssuedCertificate &issued, const QString &passphrase) const
{
    const QString file = path(nextBase() + QStringLiteral(".p12"));
    const QStringList arguments{QStringLiteral("pkcs12"), QStringLiteral("-export"),
        QStringLiteral("-in"), issued.certificateFile, QStringLiteral("-inkey"), issued.keyFile,
        QStringLiteral("-certfile"), certificateFile(), QStringLiteral("-out"), file,
        QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase};
    return openssl(arguments) ? file : QString();
}

QString TestAuthority::encryptedKey(
    const IssuedCertificate &issued, const QString &passphrase) const
{
    const QString file = path(nextBase() + QStringLiteral(".key"));
    const QStringList arguments{QStringLiteral("pkcs8"), QStringLiteral("-topk8"),
        QStringLiteral("-in"), issued.keyFile, QStringLiteral("-out"), file,
        QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase};
    return openssl(arguments) ? file : QString();
}

bool TestAuthority::revoke(const IssuedCertificate &issued) const
{
    return openssl(words("ca -config settings -revoke") + QStringList{issued.certificateFile});
}

QString TestAuthority::revocationList(const QString &from, const QString &until) const
{
    const QString file = path(nextBase() + QStringLiteral(".crl"));
    return openssl(words("ca -config settings -gencrl -out")
               + QStringList{file, QStringLiteral("-crl_lastupdate"), from,
                   QStringLiteral("-crl_nextupdate"), until})
        ? file
        : QString();
}

QString TestAuthority::ocspAnswer(const IssuedCertificate &issued, bool revoked) const
{
    const QString file = path(nextBase() + QStringLiteral(".der"));
    if (revoked && !revoke(issued))
        return {};
    const QStringList arguments
        = words("ocsp -index index.txt -rsigner ca.pem -rkey ca.key -CA ca.pem -issuer ca.pem")
        + QStringList{QStringLiteral("-ndays"), QStringLiteral("1"), QStringLiteral("-cert"),
            issued.certificateFile, QStringLiteral("-respout"), file};
    return openssl(arguments) ? file : QString();
}

} // namespace wasclean
