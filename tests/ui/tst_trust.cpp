#include "app/profile/trustedhosts.h"
#include "tests/support/testauthority.h"
#include "tests/support/tlsserver.h"
#include "tests/ui/windowtest.h"
#include "ui/connectionpanel.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace wasclean;

/// A certificate that is not good, met in the window.
class TestTrust : public WindowTest
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
    void anyCertificateIsSaidInRed();

private:
    void connectWith(const ConnectionSettings &settings) const;
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
                 "The certificate of %1 is not trusted: it is self-signed.\nSHA-256 ")
                                  .arg(place)),
        qPrintable(words()));
    QVERIFY(words().contains(
        QLatin1String("The server's certificate is not trusted: it is self-signed.")));
    QCOMPARE(tls->received(), QByteArray());
    // By keyboard alone.
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
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
    QTest::mouseClick(named<QPushButton>("Stop trusting it"), Qt::LeftButton);
    QVERIFY(words().contains(QLatin1String("is no longer trusted")));
    QCOMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    connectSecurely(tls->port());
    waitForOffer();
}

void TestTrust::connectWith(const ConnectionSettings &settings) const
{
    const CheckedSettings checked = optionsFrom(settings);
    QVERIFY(checked.options);
    emit m_window->findChild<ConnectionPanel *>()->connectRequested(*checked.options, settings);
}

/// The offer is for the host that has the certificate, and the redirect is followed there again.
void TestTrust::redirectedHostIsTrusted()
{
    const auto tls = server(QStringLiteral("DNS:a.example"));
    QVERIFY(tls);
    QTcpServer first;
    QVERIFY(first.listen(QHostAddress::LocalHost));
    connect(&first, &QTcpServer::newConnection, &first, [&first, &tls] {
        QTcpSocket *socket = first.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &tls] {
            if (socket->readAll().endsWith("\r\n\r\n")) {
                socket->write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: wss://localhost:"
                    + QByteArray::number(tls->port()) + "/\r\n\r\n");
            }
        });
    });
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://127.0.0.1:%1/").arg(first.serverPort());
    settings.maxRedirects = 3;
    connectWith(settings);
    waitForOffer();
    const QString place = QStringLiteral("localhost:%1").arg(tls->port());
    QVERIFY2(words().contains(QStringLiteral("The certificate of %1, to which you were redirected, is "
                                             "not trusted: it is for a.example, not for localhost; it "
                                             "is self-signed.\nSHA-256 ")
                                  .arg(place)),
        qPrintable(words()));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    QVERIFY2(words().contains(
                 QStringLiteral("You trust the certificate of %1 by its fingerprint").arg(place)),
        qPrintable(words()));
    // For that host and port alone.
    QVERIFY(named<QPushButton>("Stop trusting it"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    connectSecurely(tls->port());
    waitForOffer();
}

void TestTrust::proxyIsTrusted()
{
    const auto tls = server(QStringLiteral("DNS:a.example"));
    QVERIFY(tls);
    ConnectionSettings settings;
    settings.url = QStringLiteral("wss://127.0.0.1:1/");
    settings.proxy.kind = ProxyOptions::Kind::HttpsConnect;
    settings.proxy.host = QStringLiteral("127.0.0.1");
    settings.proxy.port = tls->port();
    connectWith(settings);
    waitForOffer();
    QVERIFY2(words().contains(QStringLiteral("The certificate of the proxy 127.0.0.1:%1 is not "
                                             "trusted: ")
                                  .arg(tls->port())),
        qPrintable(words()));
    QCOMPARE(tls->received(), QByteArray());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(tls->received().startsWith("CONNECT 127.0.0.1:1 HTTP/1.1\r\n"), 20'000);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

void TestTrust::anyCertificateIsSaidInRed()
{
    const auto tls = server(QStringLiteral("DNS:a.example"));
    QVERIFY(tls);
    ConnectionSettings settings;
    settings.url = QStringLiteral("wss://127.0.0.1:%1/").arg(tls->port());
    settings.tls.trustAnyCertificate = true;
    connectWith(settings);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 20'000);
    const auto *alarm = m_window->findChild<QLabel *>(QStringLiteral("alarm"));
    QVERIFY(alarm->isVisible());
    QCOMPARE(
        alarm->text(), QStringLiteral("Any certificate is accepted: nobody checks who answers."));
    QCOMPARE(alarm->palette().color(QPalette::WindowText), Colors::of(alarm->palette()).failed);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(!alarm->isVisible());
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
