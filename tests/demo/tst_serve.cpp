#include "app/demo/demoserver.h"
#include "app/demo/serve.h"
#include "tests/demo/rawclient.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
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
    QCOMPARE(serveWithoutWindow(0, true, {}, out), 0);
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
    QCOMPARE(serveWithoutWindow(other.serverPort(), true, {}, out), 1);
    QCOMPARE(text, QString());
}

WASCLEAN_TEST(TestServe, QCoreApplication)

} // namespace tst_serve

#include "tst_serve.moc"
