#include "tests/support/servers/debianservers.h"
#include "tests/support/testrunner.h"
#include "tests/ui/tlsfronttest.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tst_windowtls {

using namespace wasclean;

namespace {

const QString allVersions = QStringLiteral("ssl_protocols TLSv1.2 TLSv1.3;");

QString fingerprintOf(const IssuedCertificate &issued)
{
    return QString::fromLatin1(
        issued.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

/// Whom to trust and how TLS is set up, as filled in.
class TestWindowTls : public TlsFrontTest
{
    Q_OBJECT

private slots:
    void unknownAuthorityNeedsItsFile();
    void evidenceHasItAll();
    void serverNameIsAskedFor_data();
    void serverNameIsAskedFor();
    void wrongServerNameIsRefused();
    void alpnIsOffered_data();
    void alpnIsOffered();
    void minimumVersionHolds_data();
    void minimumVersionHolds();
    void badCertificateIsNotTrusted_data();
    void badCertificateIsNotTrusted();
    void fingerprintIsTrusted();
    void anyCertificateIsTakenAndMarkedRed();
    void proxyIsSpokenToByTls();
};

void TestWindowTls::unknownAuthorityNeedsItsFile()
{
    startFront();
    connectWith(url());
    expectClosed();
    QCOMPARE(verdict(),
        QStringLiteral("The server's certificate is not trusted: it was issued by “Wasclean Test "
                       "CA”, an issuer that is not known here."));
    QVERIFY(passedOn() == 0);
    trustAuthority();
    clickConnect();
    expectOpen();
    QCOMPARE(seen("X-Version"), QStringLiteral("TLSv1.3"));
}

void TestWindowTls::evidenceHasItAll()
{
    startFront();
    trustAuthority();
    connectWith(url());
    expectOpen();
    for (const char *text : {"TLSv1.3", "TLS_AES_", "CN=localhost", "CN=Wasclean Test CA",
             "127.0.0.1, a.example, localhost", "2020-01-01 00:00:00 UTC",
             "2099-12-31 00:00:00 UTC", "trusted: signed by a known CA, for this name"})
        expectEvidence("open", QString::fromLatin1(text));
    expectEvidence("open", fingerprintOf(certificates()->good));
}

void TestWindowTls::serverNameIsAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("the URL's") << QString() << QStringLiteral("localhost");
    QTest::newRow("another") << QStringLiteral("a.example") << QStringLiteral("a.example");
}

void TestWindowTls::serverNameIsAskedFor()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    startFront();
    trustAuthority();
    fill("Server name", typed);
    connectWith(url());
    expectOpen();
    QCOMPARE(seen("X-Name"), name);
}

void TestWindowTls::wrongServerNameIsRefused()
{
    startFront();
    trustAuthority();
    fill("Server name", QStringLiteral("b.example"));
    connectWith(url());
    expectClosed();
    QVERIFY2(verdict().contains(QStringLiteral("not for b.example")), qPrintable(verdict()));
    QVERIFY(passedOn() == 0);
}

void TestWindowTls::alpnIsOffered_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("on") << QStringLiteral("on") << QStringLiteral("http/1.1");
    QTest::newRow("off") << QStringLiteral("off") << QString();
}

void TestWindowTls::alpnIsOffered()
{
    QFETCH(const QString, box);
    QFETCH(const QString, chosen);
    startFront();
    trustAuthority();
    fill("Offer “http/1.1” (ALPN)", box);
    connectWith(url());
    expectOpen();
    QCOMPARE(seen("X-Alpn"), chosen);
}

void TestWindowTls::minimumVersionHolds_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("version");
    const QString old = QStringLiteral("ssl_protocols TLSv1; ssl_ciphers DEFAULT@SECLEVEL=0;");
    const QString middle = QStringLiteral("ssl_protocols TLSv1.2;");
    const QString least10 = QStringLiteral("TLS 1.0 (not secure)");
    const QString least12 = QStringLiteral("TLS 1.2");
    const QString least13 = QStringLiteral("TLS 1.3");
    QTest::newRow("1.0 for 1.0") << old << least10 << QStringLiteral("TLSv1");
    QTest::newRow("1.0 for 1.2") << old << least12 << QString();
    QTest::newRow("1.2 for 1.2") << middle << least12 << QStringLiteral("TLSv1.2");
    QTest::newRow("1.2 for 1.3") << middle << least13 << QString();
    QTest::newRow("1.3 for 1.3") << allVersions << least13 << QStringLiteral("TLSv1.3");
}

void TestWindowTls::minimumVersionHolds()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, least);
    QFETCH(const QString, version);
    startFront(settings);
    trustAuthority();
    fill("Minimum version", least);
    connectWith(url());
    if (version.isEmpty()) {
        expectClosed();
        QVERIFY2(verdict().contains(QStringLiteral(" could not be set up: none of the TLS "
                                                   "versions offered was accepted")),
            qPrintable(verdict()));
        QVERIFY(passedOn() == 0);
    } else {
        expectOpen();
        QCOMPARE(seen("X-Version"), version);
    }
}

void TestWindowTls::badCertificateIsNotTrusted_data()
{
    QTest::addColumn<std::optional<IssuedCertificate>>("issued");
    QTest::addColumn<QString>("staple");
    QTest::addColumn<QString>("problem");
    QVERIFY(certificates());
    const TestAuthority &authority = certificates()->authority;
    TestAuthority::Request request;
    request.until = QStringLiteral("20210203040500Z");
    QTest::newRow("expired") << authority.issue(request) << QString()
                             << QStringLiteral("it expired on 2021-02-03 04:05 UTC.");
    request = {};
    request.alternativeNames = QStringLiteral("DNS:b.example");
    QTest::newRow("wrong host") << authority.issue(request) << QString()
                                << QStringLiteral("it is for b.example, not for localhost.");
    QTest::newRow("self-signed") << authority.selfSigned(QStringLiteral("DNS:localhost"))
                                 << QString() << QStringLiteral("it is self-signed.");
    const auto revoked = authority.issue({});
    QVERIFY(revoked);
    QTest::newRow("revoked") << revoked << authority.ocspAnswer(*revoked, true)
                             << QStringLiteral("it was revoked by its issuer.");
}

void TestWindowTls::badCertificateIsNotTrusted()
{
    QFETCH(const std::optional<IssuedCertificate>, issued);
    QFETCH(const QString, staple);
    QFETCH(const QString, problem);
    QVERIFY(issued);
    const QString stapled = QStringLiteral("ssl_stapling on; ssl_stapling_file %1;").arg(staple);
    startFront(allVersions + (staple.isEmpty() ? QString() : stapled), &*issued);
    trustAuthority();
    connectWith(url());
    expectClosed();
    QCOMPARE(verdict(), QStringLiteral("The server's certificate is not trusted: ") + problem);
    QVERIFY(passedOn() == 0);
    auto *trust = named<QPushButton>("Trust this certificate for this host");
    QVERIFY(trust);
    QTest::mouseClick(trust, Qt::LeftButton);
    expectOpen();
    QCOMPARE(passedOn(), 1);
    drop();
    clickConnect();
    expectOpen();
    QCOMPARE(passedOn(), 2);
}

void TestWindowTls::fingerprintIsTrusted()
{
    startFront();
    fill({{"TLS", "Trusted fingerprint 1", fingerprintOf(certificates()->ours)}});
    connectWith(url());
    expectClosed();
    fill("Trusted fingerprint 1", fingerprintOf(certificates()->good));
    clickConnect();
    expectOpen();
    QCOMPARE(passedOn(), 1);
}

void TestWindowTls::anyCertificateIsTakenAndMarkedRed()
{
    startFront();
    openPage("TLS");
    const auto *box = named<QCheckBox>("Accept any certificate");
    const QColor red = Colors::of(box->palette()).failed;
    QCOMPARE(box->palette().color(QPalette::WindowText), red);
    fill("Accept any certificate", QStringLiteral("on"));
    // Folded away, it is still said.
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *summary = m_window->findChild<QLabel *>(QStringLiteral("optionsSummary"));
    QVERIFY(summary->isVisible());
    QCOMPARE(summary->palette().color(QPalette::WindowText), red);
    connectWith(url());
    expectOpen();
    QCOMPARE(passedOn(), 1);
    const auto *alarm = m_window->findChild<QLabel *>(QStringLiteral("alarm"));
    QVERIFY(alarm->isVisible());
    QCOMPARE(alarm->text(),
        QStringLiteral("Any certificate is accepted, so the server's identity is not checked."));
    QCOMPARE(alarm->palette().color(QPalette::WindowText), red);
    drop();
    // Without TLS there is no certificate to be accepted.
    connectTo(QStringLiteral("/echo"));
    expectOpen();
    QVERIFY(!alarm->isVisible());
}

/// Squid, whose certificate is of the same CA.
void TestWindowTls::proxyIsSpokenToByTls()
{
    QVERIFY(certificates());
    const auto copy = [this](const QString &path, const QString &name) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && writeForServers(*m_folder, name, file.readAll())
            ? m_folder->filePath(name)
            : QString();
    };
    const QString certificate
        = copy(certificates()->good.certificateFile, QStringLiteral("proxy.pem"));
    const QString key = copy(certificates()->good.keyFile, QStringLiteral("proxy.key"));
    ServerProcess squid;
    QCOMPARE(
        startSquid(squid, *m_folder,
            QStringLiteral("https_port %1 tls-cert=") + certificate + QStringLiteral(" tls-key=")
                + key + QStringLiteral("\nhttp_access allow all")),
        QString());
    RequestServer server;
    fill({{"Proxy", "Proxy type", QStringLiteral("HTTPS CONNECT")},
        {"Proxy", "Proxy host", QStringLiteral("127.0.0.1")},
        {"Proxy", "Proxy port", QString::number(squid.port())}});
    connectWith(server.url(QStringLiteral("/there")));
    expectClosed();
    QCOMPARE(verdict(),
        QStringLiteral("The certificate of the proxy 127.0.0.1:%1 is not trusted: it was issued by "
                       "“Wasclean Test CA”, an issuer that is not known here.")
            .arg(squid.port()));
    trustAuthority();
    clickConnect();
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    drop();
}

WASCLEAN_TEST(TestWindowTls, QApplication)

} // namespace tst_windowtls

#include "tst_windowtls.moc"
