#include "app/demo/demoserver.h"
#include "app/demo/tlslistener.h"
#include "tests/demo/rawclient.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <memory>

namespace tst_demotls {

using namespace wasclean;
using namespace wasclean::demo;
using namespace wasclean::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A client that trusts the server's certificate by its fingerprint.
std::unique_ptr<QSslSocket> trustingClient(const DemoServer &server)
{
    auto client = std::make_unique<QSslSocket>();
    QSslSocket *const socket = client.get();
    const QByteArray fingerprint = server.certificates().value(0).fingerprint;
    QObject::connect(socket, &QSslSocket::sslErrors, socket, [socket, fingerprint] {
        if (socket->peerCertificate().digest(QCryptographicHash::Sha256) == fingerprint)
            socket->ignoreSslErrors();
    });
    socket->connectToHostEncrypted(u"127.0.0.1"_s, server.tlsPort());
    return client;
}

/// Everything until the server ends the connection.
QByteArray answerTo(QSslSocket &client, const QByteArray &request)
{
    client.write(request);
    QByteArray answer;
    const auto read = [&] { answer += client.readAll(); };
    QObject::connect(&client, &QSslSocket::readyRead, &client, read);
    (void)QTest::qWaitFor(
        [&client] { return client.state() == QAbstractSocket::UnconnectedState; }, patience);
    read();
    return answer;
}

bool logged(const QSignalSpy &log, const QString &part)
{
    return std::any_of(log.begin(), log.end(),
        [&part](const QList<QVariant> &line) { return line.first().toString().contains(part); });
}

} // namespace

/// The demo server over wss, with a certificate of its own.
class TestDemoTls : public QObject
{
    Q_OBJECT

private slots:
    void hasACertificateOnlyWithTls();
    void saysThatThereIsNoCertificate();
    void certificateNamesThisMachine();
    void speaksWebSocket();
    void answersPlainRequests();
    void dropEndsTlsInOrder();
    void saysThatTheCertificateWasNotTrusted();
    void stopsWithTheOther();
    void countsWhatTheNetworkHasNot();
};

void TestDemoTls::hasACertificateOnlyWithTls()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    QVERIFY(server.certificates().isEmpty());
    QVERIFY(server.listenWithTls(0));
    QVERIFY(server.tlsPort() != server.port());
    QCOMPARE(server.tlsUrl(u"/echo"_s), u"wss://127.0.0.1:%1/echo"_s.arg(server.tlsPort()));
    const QList<TrustedCertificate> first = server.certificates();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].host, u"127.0.0.1"_s);
    QCOMPARE(first[1].host, u"localhost"_s);
    QCOMPARE(first[1].port, server.tlsPort());
    // Whoever trusts it goes on to do so.
    server.stop();
    QVERIFY(server.certificates().isEmpty());
    QVERIFY(server.listenWithTls(0));
    QCOMPARE(server.certificates()[0].fingerprint, first[0].fingerprint);
    DemoServer other;
    QVERIFY(other.listenWithTls(0));
    QVERIFY(other.certificates()[0].fingerprint != first[0].fingerprint);
}

void TestDemoTls::saysThatThereIsNoCertificate()
{
    TlsListener listener;
    {
        const PluginFolder folder;
        QVERIFY(!listener.listenOn(0));
        QCOMPARE(listener.problem(),
            u"no certificate could be made: the plug-in for OpenSSL is missing"_s);
    }
    QVERIFY(listener.listenOn(0));
    QCOMPARE(listener.problem(), QString());
}

void TestDemoTls::certificateNamesThisMachine()
{
    DemoServer server;
    QVERIFY(server.listenWithTls(0));
    const auto client = trustingClient(server);
    QTRY_VERIFY_WITH_TIMEOUT(client->isEncrypted(), patience);
    const QSslCertificate certificate = client->peerCertificate();
    QCOMPARE(certificate.digest(QCryptographicHash::Sha256), server.certificates()[0].fingerprint);
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(
        certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{u"localhost"_s});
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry),
        QStringList{u"127.0.0.1"_s});
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTime());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTime().addDays(300));
    // That nobody vouches for it is all that is wrong with it.
    const QList<QSslError> errors = client->sslHandshakeErrors();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].error(), QSslError::SelfSignedCertificate);
}

void TestDemoTls::speaksWebSocket()
{
    DemoServer server{demo::AccessRules()};
    const QSignalSpy log(&server, &DemoServer::log);
    QVERIFY(server.listenWithTls(0));
    const auto client = trustingClient(server);
    // As the Host says, and not "http:".
    const QByteArray answer = answerTo(*client,
        upgradeRequest("/echo", "Origin: https://127.0.0.1\r\n") + clientFrame(1, "hello")
            + clientFrame(8, closePayload(1000)));
    QVERIFY2(answer.startsWith("HTTP/1.1 101 "), answer.constData());
    QVERIFY2(
        answer.endsWith("\x81\x05hello\x88\x02\x03\xe8"), answer.toPercentEncoding().constData());
    QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
    QTRY_VERIFY(logged(log, u"/echo: closed with 1000"_s));
}

void TestDemoTls::answersPlainRequests()
{
    DemoServer server;
    QVERIFY(server.listenWithTls(0));
    const auto client = trustingClient(server);
    const QByteArray answer = answerTo(*client,
        "GET /echo HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.tlsPort())
            + "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 426 "), answer.constData());
    QVERIFY(answer.contains("/echo"));
    QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
}

/// An end of TCP inside TLS would be an error of TLS, as after an attack.
void TestDemoTls::dropEndsTlsInOrder()
{
    DemoServer server;
    QVERIFY(server.listenWithTls(0));
    const auto client = trustingClient(server);
    const QByteArray answer = answerTo(*client, upgradeRequest("/drop?after=1"));
    QVERIFY2(answer.contains("The server ends TCP in 1 ms"), answer.constData());
    QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
}

void TestDemoTls::saysThatTheCertificateWasNotTrusted()
{
    DemoServer server;
    const QSignalSpy log(&server, &DemoServer::log);
    QVERIFY(server.listenWithTls(0));
    QSslSocket client;
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.tlsPort());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(client.error(), QAbstractSocket::SslHandshakeFailedError);
    QTRY_VERIFY_WITH_TIMEOUT(logged(log, u": the TLS handshake failed: "_s), patience);
    RawClient plain(server.tlsPort());
    QVERIFY(plain.send(upgradeRequest("/echo")));
    plain.waitForEnd();
    QTRY_VERIFY_WITH_TIMEOUT(log.size() >= 2, patience);
    QVERIFY(log.last().first().toString().contains(u": the TLS handshake failed: "_s));
}

void TestDemoTls::stopsWithTheOther()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    QVERIFY(server.listenWithTls(0));
    const auto client = trustingClient(server);
    QTRY_VERIFY_WITH_TIMEOUT(client->isEncrypted(), patience);
    client->write(upgradeRequest("/echo"));
    QTRY_VERIFY_WITH_TIMEOUT(client->bytesAvailable() > 0, patience);
    const quint16 port = server.tlsPort();
    const QSignalSpy changed(&server, &DemoServer::portChanged);
    server.stop();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(server.tlsPort(), quint16(0));
    QTRY_VERIFY_WITH_TIMEOUT(client->peek(10'000).contains("The demo server stops."), patience);
    QTRY_VERIFY(!RawClient(port).isConnected());
}

/// QSslSocket counts only what is not encrypted yet: a flood would fill the memory.
void TestDemoTls::countsWhatTheNetworkHasNot()
{
    TlsListener listener;
    QVERIFY(listener.listenOn(0));
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    // It reads no more than that until somebody takes it.
    client.setReadBufferSize(1024);
    client.connectToHostEncrypted(u"127.0.0.1"_s, listener.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(client.isEncrypted(), patience);
    auto *socket = qobject_cast<TlsClientSocket *>(listener.nextPendingConnection());
    QVERIFY(socket);
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), patience);
    QVERIFY(socket->wasEncrypted());
    constexpr qint64 bytes = qint64(32) * 1024 * 1024;
    socket->write(QByteArray(bytes, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket->QSslSocket::bytesToWrite(), 0, patience);
    QVERIFY(socket->bytesToWrite() > bytes / 4);
    const QSignalSpy written(socket, &QIODevice::bytesWritten);
    const auto before = written.size();
    qint64 received = 0;
    client.setReadBufferSize(0);
    QTRY_VERIFY_WITH_TIMEOUT((received += client.readAll().size()) == bytes, patience);
    QTRY_COMPARE_WITH_TIMEOUT(socket->bytesToWrite(), 0, patience);
    QVERIFY(written.size() > before);
}

WASCLEAN_TEST(TestDemoTls, QCoreApplication)

} // namespace tst_demotls

#include "tst_demotls.moc"
