#include "tests/support/testrunner.h"
#include "tests/ui/tlsfronttest.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace tst_windowidentity {

using namespace wasclean;

namespace {

const QString passphrase = QStringLiteral("s3cret");

} // namespace

/// The client's certificate and its key, as filled in.
class TestWindowIdentity : public TlsFrontTest
{
    Q_OBJECT

private slots:
    void clientCertificateIsShown_data();
    void clientCertificateIsShown();
    void passphraseIsAskedFor_data();
    void passphraseIsAskedFor();
    void wrongFileIsToldAtItsField_data();
    void wrongFileIsToldAtItsField();
};

void TestWindowIdentity::clientCertificateIsShown_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("client");
    QVERIFY(certificates());
    const auto &[authority, good, ours] = *certificates();
    const Entry certificate{"TLS", "Client certificate", ours.certificateFile};
    const Entry opened{"TLS", "Key passphrase", passphrase};
    const QString me = QStringLiteral("CN=Me");
    QTest::newRow("none") << Entries() << QString();
    QTest::newRow("PEM") << Entries{certificate, {"TLS", "Client key", ours.keyFile}} << me;
    QTest::newRow("PEM, the key encrypted") << Entries{certificate,
        {"TLS", "Client key", authority.encryptedKey(ours, passphrase)}, opened}
                                            << me;
    QTest::newRow("PKCS#12") << Entries{
        {"TLS", "Client certificate", authority.pkcs12(ours, passphrase)},
        opened} << me;
}

void TestWindowIdentity::clientCertificateIsShown()
{
    QFETCH(const Entries, entries);
    QFETCH(const QString, client);
    startFront();
    trustAuthority();
    fill(entries);
    connectWith(url());
    expectOpen();
    QCOMPARE(seen("X-Client"), client);
}

void TestWindowIdentity::passphraseIsAskedFor_data()
{
    QTest::addColumn<Entries>("entries");
    QVERIFY(certificates());
    const auto &[authority, good, ours] = *certificates();
    QTest::newRow("PEM") << Entries{{"TLS", "Client certificate", ours.certificateFile},
        {"TLS", "Client key", authority.encryptedKey(ours, passphrase)}};
    QTest::newRow("PKCS#12") << Entries{
        {"TLS", "Client certificate", authority.pkcs12(ours, passphrase)}};
}

void TestWindowIdentity::passphraseIsAskedFor()
{
    QFETCH(const Entries, entries);
    // Qt's own words about a file that does not open.
    for (int i = 0; entries.size() == 1 && i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("parse PKCS#12")));
    startFront();
    trustAuthority();
    fill(entries);
    connectWith(url());
    expectProblem("Key passphrase", QStringLiteral("Enter its passphrase"));
    QCOMPARE(named<QLineEdit>("Key passphrase")->echoMode(), QLineEdit::Password);
    fill("Key passphrase", QStringLiteral("wr0ng"));
    clickConnect();
    expectProblem("Key passphrase", QStringLiteral("The passphrase for “"));
    QVERIFY(passedOn() == 0);
    fill("Key passphrase", passphrase);
    clickConnect();
    expectOpen();
    QCOMPARE(seen("X-Client"), QStringLiteral("CN=Me"));
}

void TestWindowIdentity::wrongFileIsToldAtItsField_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("words");
    QVERIFY(certificates());
    const auto &[authority, good, ours] = *certificates();
    const QString missing = authority.path(QStringLiteral("missing.pem"));
    const QString noFile = QStringLiteral("The file “");
    const Entry certificate{"TLS", "Client certificate", ours.certificateFile};
    // The last entry is the one that is wrong.
    QTest::newRow("no CA file") << Entries{{"TLS", "CA file 1", missing}} << noFile;
    QTest::newRow("a CA file without a certificate")
        << Entries{{"TLS", "CA file 1", ours.keyFile}} << QStringLiteral("is not a certificate");
    QTest::newRow("no certificate") << Entries{{"TLS", "Client certificate", missing}} << noFile;
    QTest::newRow("no key") << Entries{certificate, {"TLS", "Client key", missing}} << noFile;
    QTest::newRow("somebody else's key")
        << Entries{certificate, {"TLS", "Client key", good.keyFile}}
        << QStringLiteral("does not belong to the certificate");
    QTest::newRow("no fingerprint")
        << Entries{{"TLS", "Trusted fingerprint 1", QStringLiteral("AB:CD")}}
        << QStringLiteral("SHA-256");
}

void TestWindowIdentity::wrongFileIsToldAtItsField()
{
    QFETCH(const Entries, entries);
    QFETCH(const QString, words);
    fill(entries);
    connectWith(QStringLiteral("wss://localhost/"));
    expectProblem(entries.last().field, words);
}

WASCLEAN_TEST(TestWindowIdentity, QApplication)

} // namespace tst_windowidentity

#include "tst_windowidentity.moc"
