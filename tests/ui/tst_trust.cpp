#include "app/profile/trustedhosts.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tst_trust {

using namespace wasclean;

/// A certificate that is not good, met in the window.
class TestTrust : public OptionsTest
{
    Q_OBJECT

private slots:
    void offerIsTaken();
    void offerCanBeLeft();
    void trustIsForOneHostOnly();
    void trustIsForOneCertificateOnly();
    void trustCanBeTakenBack();
    void redirectedHostIsTrusted();
    void proxyIsTrusted();

private:
    void connectSecurely(quint16 port, const QString &host = QStringLiteral("127.0.0.1")) const;
    void waitForOffer() const;
    QString words() const;
    static std::unique_ptr<TlsServer> server(const QString &names);
};

namespace {

const char trustIt[] = "Trust this certificate for this host";

} // namespace

std::unique_ptr<TlsServer> TestTrust::server(const QString &names)
{
    static const auto authority = TestAuthority::make(QStringLiteral("Stranger CA"));
    const auto issued = authority ? authority->selfSigned(names) : std::nullopt;
    if (!issued)
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(issued->certificate);
    configuration.setPrivateKey(issued->key);
    return std::make_unique<TlsServer>(configuration);
}

void TestTrust::connectSecurely(quint16 port, const QString &host) const
{
    typeUrl(QStringLiteral("wss://%1:%2/").arg(host, QString::number(port)));
    press(Qt::Key_Return);
}

void TestTrust::waitForOffer() const
{
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(trustIt), 20'000);
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

/// All that the visible labels say.
QString TestTrust::words() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestTrust::offerIsTaken()
{
    const auto tls = server(QStringLiteral("IP:127.0.0.1"));
    QVERIFY(tls);
    connectSecurely(tls->port());
    waitForOffer();
    const QString place = QStringLiteral("127.0.0.1:%1").arg(tls->port());
    QVERIFY2(words().contains(QStringLiteral(
                 "The certificate of %1 is not trusted: it is self-signed.\nSHA-256: ")
                                  .arg(place)),
        qPrintable(words()));
    QVERIFY(words().contains(
        QLatin1String("The server's certificate is not trusted: it is self-signed.")));
    QCOMPARE(tls->received(), QByteArray());
    // By keyboard alone.
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    QVERIFY2(named<QWidget>("Message")->hasFocus(), "the message comes next");
    QVERIFY(!named<QPushButton>(trustIt));
    QVERIFY2(words().contains(QStringLiteral(
                 "You trust the certificate of %1 by its fingerprint, although it is self-signed.")
                                  .arg(place)),
        qPrintable(words()));
    // It is still so in another session.
    closeWindow();
    openWindow();
    connectSecurely(tls->port());
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
}

void TestTrust::offerCanBeLeft()
{
    const auto tls = server(QStringLiteral("IP:127.0.0.1"));
    QVERIFY(tls);
    connectSecurely(tls->port());
    waitForOffer();
    press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(tls->connections(), 2, 20'000);
    waitForOffer();
    QCOMPARE(tls->received(), QByteArray());
    // The offer is about that host and goes when another one is tried.
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(!named<QPushButton>(trustIt));
}

void TestTrust::trustIsForOneHostOnly()
{
    const auto tls = server(QStringLiteral("IP:127.0.0.1,DNS:localhost"));
    QVERIFY(tls);
    connectSecurely(tls->port());
    waitForOffer();
    QTest::mouseClick(named<QPushButton>(trustIt), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    const QByteArray before = tls->received();
    connectSecurely(tls->port(), QStringLiteral("localhost"));
    waitForOffer();
    QCOMPARE(tls->received(), before);
}

void TestTrust::trustIsForOneCertificateOnly()
{
    const auto tls = server(QStringLiteral("IP:127.0.0.1"));
    QVERIFY(tls);
    TrustedHosts hosts(*m_settings);
    hosts.trust(QStringLiteral("127.0.0.1"), tls->port(), QByteArray(32, 'x'));
    connectSecurely(tls->port());
    waitForOffer();
    QCOMPARE(tls->received(), QByteArray());
}

void TestTrust::trustCanBeTakenBack()
{
    const auto tls = server(QStringLiteral("IP:127.0.0.1"));
    QVERIFY(tls);
    connectSecurely(tls->port());
    waitForOffer();
    QTest::mouseClick(named<QPushButton>(trustIt), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    QTest::mouseClick(named<QPushButton>("Stop trusting this certificate"), Qt::LeftButton);
    QVERIFY(words().contains(QLatin1String("is no longer trusted")));
    QCOMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    connectSecurely(tls->port());
    waitForOffer();
}

/// The offer is for the host that has the certificate, and the redirect is followed there again.
void TestTrust::redirectedHostIsTrusted()
{
    const auto tls = server(QStringLiteral("DNS:a.example"));
    QVERIFY(tls);
    RequestServer first;
    first.answerWith(QList<QByteArray>(2,
        "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: wss://localhost:"
            + QByteArray::number(tls->port()) + "/\r\n\r\n"));
    fill({{"Redirects", "Follow redirects", QStringLiteral("on")}});
    connectWith(first.url());
    waitForOffer();
    const QString place = QStringLiteral("localhost:%1").arg(tls->port());
    QVERIFY2(
        words().contains(QStringLiteral("The certificate of %1, to which you were redirected, is "
                                        "not trusted: it is for a.example, not for localhost; it "
                                        "is self-signed.\nSHA-256: ")
                             .arg(place)),
        qPrintable(words()));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    QVERIFY2(words().contains(
                 QStringLiteral("You trust the certificate of %1 by its fingerprint").arg(place)),
        qPrintable(words()));
    // For that host and port alone.
    QVERIFY(named<QPushButton>("Stop trusting this certificate"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    connectSecurely(tls->port());
    waitForOffer();
}

void TestTrust::proxyIsTrusted()
{
    const auto tls = server(QStringLiteral("DNS:a.example"));
    QVERIFY(tls);
    fill({{"Proxy", "Proxy type", QStringLiteral("HTTPS CONNECT")},
        {"Proxy", "Proxy host", QStringLiteral("127.0.0.1")},
        {"Proxy", "Proxy port", QString::number(tls->port())}});
    connectWith(QStringLiteral("wss://127.0.0.1:1/"));
    waitForOffer();
    QVERIFY2(words().contains(QStringLiteral("The certificate of the proxy 127.0.0.1:%1 is not "
                                             "trusted: ")
                                  .arg(tls->port())),
        qPrintable(words()));
    QCOMPARE(tls->received(), QByteArray());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        tls->received().startsWith("CONNECT 127.0.0.1:1 HTTP/1.1\r\n"), 20'000);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

WASCLEAN_TEST(TestTrust, QApplication)

} // namespace tst_trust

#include "tst_trust.moc"
