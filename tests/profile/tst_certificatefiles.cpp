#include "app/profile/certificatefiles.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

namespace tst_certificatefiles {

using namespace wasclean;

using Fault = CheckedIdentity::Fault;

class TestCertificateFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void authorities();
    void noCertificates();
    void identity_data();
    void identity();
    void badIdentity_data();
    void badIdentity();
    void ownCertificateComesFirst();

private:
    QString write(const QString &name, const QByteArray &content) const;
    static QByteArray contentOf(const QString &path);

    std::optional<TestAuthority> m_authority;
    std::optional<IssuedCertificate> m_own;
    std::optional<IssuedCertificate> m_other;
};

void TestCertificateFiles::initTestCase()
{
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY(m_authority);
    m_own = m_authority->issue({});
    m_other = m_authority->issue({});
    QVERIFY(m_own && m_other);
}

QString TestCertificateFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_authority->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

QByteArray TestCertificateFiles::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCertificateFiles::authorities()
{
    const QByteArray bundle
        = contentOf(m_authority->certificateFile()) + contentOf(m_own->certificateFile);
    const auto pem = readAuthorities(write(QStringLiteral("bundle"), bundle));
    QVERIFY2(bool(pem), qPrintable(pem.problem));
    QCOMPARE(pem->certificates.size(), 2);
    const auto der
        = readAuthorities(write(QStringLiteral("der"), m_authority->certificate().toDer()));
    QVERIFY2(bool(der), qPrintable(der.problem));
    QCOMPARE(der->certificates.first(), m_authority->certificate());
}

void TestCertificateFiles::noCertificates()
{
    const QString missing = m_authority->path(QStringLiteral("mis%1sing"));
    QCOMPARE(readAuthorities(missing).problem,
        QStringLiteral("The file “%1” does not exist.").arg(missing));
    const QString folder = m_authority->path({});
    QVERIFY(readAuthorities(folder).problem.endsWith(QLatin1String("is a folder. Choose a file.")));
    for (const QByteArray &content : {QByteArray(), QByteArray("hello"),
             QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
             contentOf(m_own->keyFile)}) {
        QVERIFY(readAuthorities(write(QStringLiteral("bad"), content))
                    .problem.endsWith(
                        QLatin1String("is not a certificate or a revocation list in PEM or DER.")));
    }
}

void TestCertificateFiles::identity_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    const QString own = m_own->certificateFile;
    const QString secret = QStringLiteral(u"s3cr\u00e9t");
    QTest::newRow("two files") << own << m_own->keyFile << QString();
    QTest::newRow("both in one") << write(
        QStringLiteral("both.pem"), contentOf(m_own->keyFile) + contentOf(own))
                                 << QString() << QString();
    QTest::newRow("DER certificate") << write(QStringLiteral("own.der"), m_own->certificate.toDer())
                                     << m_own->keyFile << QString();
    QTest::newRow("DER key") << own << write(QStringLiteral("key.der"), m_own->key.toDer())
                             << QString();
    QTest::newRow("encrypted key") << own << m_authority->encryptedKey(*m_own, secret) << secret;
    QTest::newRow("PKCS#12") << m_authority->pkcs12(*m_own, secret) << QString() << secret;
    QTest::newRow("PKCS#12 without a passphrase")
        << m_authority->pkcs12(*m_own, {}) << QString() << QString();
}

void TestCertificateFiles::identity()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    const CheckedIdentity identity = readClientIdentity(certificate, key, passphrase);
    QVERIFY2(bool(identity), qPrintable(identity.problem));
    QCOMPARE(identity->chain.first(), m_own->certificate);
    QCOMPARE(identity->key, m_own->key);
    QCOMPARE(identity.fault, Fault::None);
}

void TestCertificateFiles::badIdentity_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("words");
    const QString own = m_own->certificateFile;
    const QString secret = QStringLiteral("s3cret");
    const QString missing = m_authority->path(QStringLiteral("missing"));
    const QString locked = m_authority->encryptedKey(*m_own, secret);
    const QString pkcs12 = m_authority->pkcs12(*m_own, secret);
    QTest::newRow("no certificate file") << missing << QString() << QString() << Fault::Certificate
                                         << QStringLiteral("does not exist.");
    QTest::newRow("no key file") << own << missing << QString() << Fault::Key
                                 << QStringLiteral("does not exist.");
    QTest::newRow("not a certificate")
        << m_own->keyFile << m_own->keyFile << QString() << Fault::Certificate
        << QStringLiteral("is not a certificate in PEM, DER or PKCS#12.");
    QTest::newRow("no key in it") << own << QString() << QString() << Fault::Key
                                  << QStringLiteral("contains no key. Choose the key file.");
    QTest::newRow("not a key") << own << own << QString() << Fault::Key
                               << QStringLiteral("is not an RSA, DSA or elliptic-curve key");
    QTest::newRow("somebody else's key") << own << m_other->keyFile << QString() << Fault::Key
                                         << QStringLiteral("does not belong to the certificate in");
    QTest::newRow("passphrase needed") << own << locked << QString() << Fault::PassphraseMissing
                                       << QStringLiteral("Enter its passphrase");
    QTest::newRow("passphrase wrong") << own << locked << QStringLiteral("hunter2")
                                      << Fault::PassphraseWrong << QStringLiteral("is wrong");
    QTest::newRow("passphrase of PKCS#12 needed")
        << pkcs12 << QString() << QString() << Fault::PassphraseMissing
        << QStringLiteral("Enter its passphrase");
    QTest::newRow("passphrase of PKCS#12 wrong")
        << pkcs12 << QString() << QStringLiteral("hunter2") << Fault::PassphraseWrong
        << QStringLiteral("is wrong");
}

void TestCertificateFiles::badIdentity()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    QFETCH(QString, words);
    const CheckedIdentity identity = readClientIdentity(certificate, key, passphrase);
    QVERIFY(!identity);
    QTEST(identity.fault, "fault");
    QVERIFY2(identity.problem.contains(words), qPrintable(identity.problem));
    QVERIFY(!identity.problem.contains(QLatin1String("hunter2")));
}

void TestCertificateFiles::ownCertificateComesFirst()
{
    const QByteArray chain
        = contentOf(m_authority->certificateFile()) + contentOf(m_own->certificateFile);
    const CheckedIdentity identity
        = readClientIdentity(write(QStringLiteral("chain"), chain), m_own->keyFile, {});
    QVERIFY2(bool(identity), qPrintable(identity.problem));
    QCOMPARE(
        identity->chain, QList<QSslCertificate>({m_own->certificate, m_authority->certificate()}));
}

WASCLEAN_TEST(TestCertificateFiles, QCoreApplication)

} // namespace tst_certificatefiles

#include "tst_certificatefiles.moc"
