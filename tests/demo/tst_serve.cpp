#include "app/demo/demoserver.h"
#include "app/demo/serve.h"
#include "tests/demo/rawclient.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

namespace tst_serve {

using namespace wasclean;
using namespace wasclean::test;

class TestServe : public QObject
{
    Q_OBJECT

private slots:
    void servesUntilASignal_data();
    void servesUntilASignal();
    void refusesAPortThatIsTaken();
    void printsTheFingerprint();
};

void TestServe::servesUntilASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestServe::servesUntilASignal()
{
    QFETCH(int, signal);
    QString text;
    QTextStream out(&text);
    std::unique_ptr<RawClient> client;
    QTimer::singleShot(0, this, [&client, &text, signal] {
        const QRegularExpression line(
            QStringLiteral("^Wasclean demo server on ws://127\\.0\\.0\\.1:(\\d+)\n"));
        const auto port = static_cast<quint16>(line.match(text).captured(1).toUInt());
        client = std::make_unique<RawClient>(port);
        client->upgrade("/echo");
        std::raise(signal);
    });
    ServeOptions options;
    options.port = 0;
    QCOMPARE(serveWithoutWindow(options, out), 0);
    QVERIFY(client && client->isConnected());
    const WireFrame leave = client->readFrame();
    QCOMPARE(leave.payload, closePayload(1001, "The demo server stops."));
    QCOMPARE(client->waitForEnd(), End::Fin);
}

void TestServe::refusesAPortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QString text;
    QTextStream out(&text);
    ServeOptions options;
    options.port = other.serverPort();
    QCOMPARE(serveWithoutWindow(options, out), 1);
    options.port = 0;
    options.withTls = true;
    options.tlsPort = other.serverPort();
    QCOMPARE(serveWithoutWindow(options, out), 1);
    QCOMPARE(text, QString());
}

/// The printed fingerprint is the one that a client of the printed URL gets.
void TestServe::printsTheFingerprint()
{
    ServeOptions options;
    options.port = 0;
    options.withTls = true;
    options.tlsPort = 0;
    QString text;
    QTextStream out(&text);
    QSslSocket client;
    QString seen;
    connect(&client, &QSslSocket::sslErrors, this, [&client, &seen] {
        const QByteArray digest = client.peerCertificate().digest(QCryptographicHash::Sha256);
        seen = QString::fromLatin1(digest.toHex(':').toUpper());
        client.abort();
        std::raise(SIGTERM);
    });
    QTimer::singleShot(0, this, [&client, &text] {
        const QRegularExpression line(
            QStringLiteral("\nWasclean demo server on wss://127\\.0\\.0\\.1:(\\d+)\n"));
        const auto port = static_cast<quint16>(line.match(text).captured(1).toUInt());
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    });
    QCOMPARE(serveWithoutWindow(options, out), 0);
    QCOMPARE(seen.size(), 32 * 3 - 1);
    const QString line
        = QStringLiteral("\nCertificate of this run, SHA-256 fingerprint: %1\n").arg(seen);
    QVERIFY2(text.contains(line), qPrintable(text));
}

WASCLEAN_TEST(TestServe, QCoreApplication)

} // namespace tst_serve

#include "tst_serve.moc"
