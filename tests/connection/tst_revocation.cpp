#include "app/profile/certificatefiles.h"
#include "app/profile/settingscheck.h"
#include "app/wire/tls/revocation.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

namespace tst_revocation {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverConfiguration(const IssuedCertificate &issued)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(issued.certificate);
    configuration.setPrivateKey(issued.key);
    return configuration;
}

} // namespace

/// Who is known to be revoked: by lists that are given as files of authorities (CRL), and by what a
/// server brings along (OCSP stapling).
class TestRevocation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void files();
    void damagedFile();
    void revoked();
    void revokedButTrusted();
    void notRevoked();
    void listOfAnother();
    void forgedList();
    void otherTimes_data();
    void otherTimes();
    void needsOpenSsl();
    void notChecked();
    void throughSettings();
    void revokedByOcsp();
    void goodByOcsp();

private:
    QString write(const QString &name, const QByteArray &content) const;
    ConnectionOptions trusting(quint16 port) const;
    QStringList problems(const IssuedCertificate &issued, const QByteArray &lists) const;

    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_stranger;
    std::optional<IssuedCertificate> m_good;
    std::optional<IssuedCertificate> m_revoked;
    QByteArray m_list;
};

void TestRevocation::initTestCase()
{
    m_authority = TestAuthority::make(u"Wasclean Test CA"_s);
    m_stranger = TestAuthority::make(u"Stranger CA"_s);
    QVERIFY(m_authority && m_stranger);
    m_good = m_authority->issue({});
    m_revoked = m_authority->issue({});
    QVERIFY(m_good && m_revoked);
    QVERIFY(m_authority->revoke(*m_revoked));
    m_list = contentOf(m_authority->revocationList());
    QVERIFY(m_list.startsWith("-----BEGIN X509 CRL-----"));
}

QString TestRevocation::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_authority->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

ConnectionOptions TestRevocation::trusting(quint16 port) const
{
    ConnectionOptions options = optionsFor(u"wss://localhost:%1/"_s.arg(port));
    options.tls.caCertificates = {m_authority->certificate()};
    return options;
}

QStringList TestRevocation::problems(const IssuedCertificate &issued, const QByteArray &lists) const
{
    return revocationProblems(
        {issued.certificate}, {m_authority->certificate()}, *readRevocationLists(lists));
}

void TestRevocation::files()
{
    const QByteArray both = contentOf(m_authority->certificateFile()) + m_list;
    const auto authorities = readAuthorities(write(u"both.pem"_s, both));
    QVERIFY2(bool(authorities), qPrintable(authorities.problem));
    QCOMPARE(authorities->certificates.size(), 1);
    QCOMPARE(authorities->revocationLists.size(), 1);
    const auto alone = readAuthorities(write(u"alone.pem"_s, m_list));
    QVERIFY2(bool(alone), qPrintable(alone.problem));
    QCOMPARE(alone->revocationLists, authorities->revocationLists);
    const auto der = readAuthorities(write(u"list.der"_s, alone->revocationLists[0]));
    QVERIFY2(bool(der), qPrintable(der.problem));
    QCOMPARE(der->revocationLists, alone->revocationLists);
}

/// A list that cannot be read is not passed over.
void TestRevocation::damagedFile()
{
    QByteArray damaged = m_list;
    damaged.replace(damaged.size() / 2, 8, "AAAAAAAA").replace("MII", "AAA");
    const QString path
        = write(u"damaged.pem"_s, contentOf(m_authority->certificateFile()) + damaged);
    QCOMPARE(readAuthorities(path).problem, u"A revocation list in “%1” is damaged."_s.arg(path));
}

void TestRevocation::revoked()
{
    const TlsServer server(serverConfiguration(*m_revoked));
    ConnectionOptions options = trusting(server.port());
    QVERIFY(runAttempt(options).opened);
    const QByteArray before = server.received();
    options.tls.revocationLists = *readRevocationLists(m_list);
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The server's certificate is not trusted: it was revoked by its issuer."_s);
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Refused);
    QCOMPARE(server.received(), before);
}

void TestRevocation::revokedButTrusted()
{
    const TlsServer server(serverConfiguration(*m_revoked));
    ConnectionOptions options = trusting(server.port());
    options.tls.revocationLists = *readRevocationLists(m_list);
    options.tls.trustedFingerprints = {m_revoked->certificate.digest(QCryptographicHash::Sha256)};
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::ByFingerprint);
    QCOMPARE(outcome.evidence.tls.errors, QStringList(u"it was revoked by its issuer"_s));
}

void TestRevocation::notRevoked()
{
    QCOMPARE(problems(*m_good, m_list), QStringList());
    QCOMPARE(problems(*m_revoked, {}), QStringList());
}

/// Of an issuer without a list nothing is known.
void TestRevocation::listOfAnother()
{
    const QByteArray other = contentOf(m_stranger->revocationList());
    QVERIFY(!other.isEmpty());
    QCOMPARE(problems(*m_revoked, other), QStringList());
}

/// Anybody can write the issuer's name on a list.
void TestRevocation::forgedList()
{
    const auto forger = TestAuthority::make(u"Wasclean Test CA"_s);
    QVERIFY(forger);
    const QByteArray forged = contentOf(forger->revocationList());
    QVERIFY(!forged.isEmpty());
    const QString notSigned
        = u"the revocation list of “Wasclean Test CA” has an invalid signature"_s;
    QCOMPARE(problems(*m_good, forged), QStringList(notSigned));
    QCOMPARE(problems(*m_revoked, forged), QStringList(notSigned));
}

void TestRevocation::otherTimes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QStringList>("ofGood");
    QTest::newRow("out of date")
        << u"20200101000000Z"_s << u"20210101000000Z"_s
        << QStringList(u"the revocation list of “Wasclean Test CA” is out of date"_s);
    QTest::newRow("not yet")
        << u"20880101000000Z"_s << u"20990101000000Z"_s
        << QStringList(u"the revocation list of “Wasclean Test CA” is not valid yet"_s);
}

void TestRevocation::otherTimes()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QStringList, ofGood);
    const QByteArray list = contentOf(m_authority->revocationList(from, until));
    QVERIFY(!list.isEmpty());
    QCOMPARE(problems(*m_good, list), ofGood);
    QCOMPARE(problems(*m_revoked, list), ofGood + QStringList(u"it was revoked by its issuer"_s));
}

/// Whoever gave lists is not connected without them.
void TestRevocation::needsOpenSsl()
{
    const TlsServer server(serverConfiguration(*m_good));
    ConnectionOptions options = trusting(server.port());
    options.tls.revocationLists = *readRevocationLists(m_list);
    QVERIFY(runAttempt(options).opened);
    const QByteArray before = server.received();
    const QString authority = m_authority->certificateFile();
    const QString list = write(u"needs.pem"_s, m_list);

    const PluginFolder folder;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The server's certificate is not trusted: its revocation could not be checked: "
        "the plug-in for OpenSSL is missing."_s);
    QCOMPARE(server.received(), before);
    QCOMPARE(readAuthorities(list).problem,
        u"Revocation lists in “%1” cannot be read: the plug-in for OpenSSL is missing."_s.arg(
            list));
    QVERIFY(readAuthorities(authority));
    QVERIFY(folder.addBroken(u"openssl"_s));
    const QString broken = readAuthorities(list).problem;
    QVERIFY2(
        broken.contains(u"the plug-in for OpenSSL could not be loaded ("_s), qPrintable(broken));
}

/// A list that OpenSSL cannot read would not be used for any check.
void TestRevocation::notChecked()
{
    QCOMPARE(revocationProblems(
                 {m_good->certificate}, {m_authority->certificate()}, {"no revocation list"}),
        QStringList(u"OpenSSL could not check whether it was revoked"_s));
    QCOMPARE(problems(*m_good, m_list + m_list), QStringList());
}

/// The way from a profile's CA files to the attempt.
void TestRevocation::throughSettings()
{
    ConnectionSettings settings;
    settings.url = u"wss://localhost/"_s;
    settings.tls.caFiles = {m_authority->certificateFile(), write(u"list.pem"_s, m_list)};
    const CheckedSettings checked = optionsFrom(settings);
    QVERIFY(checked.options);
    QCOMPARE(checked.options->tls.caCertificates.size(), 1);
    QCOMPARE(checked.options->tls.revocationLists, *readRevocationLists(m_list));
}

void TestRevocation::revokedByOcsp()
{
    const auto issued = m_authority->issue({});
    QVERIFY(issued);
    const QString answer = m_authority->ocspAnswer(*issued, true);
    QVERIFY(!answer.isEmpty());
    ServerProcess server;
    const QString problem = server.start(QStringLiteral("openssl"), [&](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-status_file"), answer,
            QStringLiteral("-cert"), issued->certificateFile, QStringLiteral("-key"),
            issued->keyFile};
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome = runAttempt(trusting(server.port()));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The server's certificate is not trusted: it was revoked by its issuer."));
    QVERIFY(!server.output().contains("GET /"));
}

void TestRevocation::goodByOcsp()
{
    const QString answer = m_authority->ocspAnswer(*m_good, false);
    QVERIFY(!answer.isEmpty());
    ServerProcess server;
    const QString problem = server.start(QStringLiteral("openssl"), [&](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-status_file"), answer,
            QStringLiteral("-cert"), m_good->certificateFile, QStringLiteral("-key"),
            m_good->keyFile};
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Connection connection;
    QCOMPARE(connection.open(trusting(server.port())), QString());
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("GET / HTTP/1.1"), 20'000);
}

WASCLEAN_TEST(TestRevocation, QCoreApplication)

} // namespace tst_revocation

#include "tst_revocation.moc"
