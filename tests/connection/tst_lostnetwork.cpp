#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/lostnetwork.h"
#include "tests/support/portable.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

namespace tst_lostnetwork {

using namespace wasclean;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A network that is lost is not told as a reset by the server.
class TestLostNetwork : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAcknowledged_data();
    void nothingIsAcknowledged();
};

void TestLostNetwork::nothingIsAcknowledged_data()
{
    QTest::addColumn<bool>("closing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a message") << false
                               << QStringLiteral("The connection was lost in the network.");
    QTest::newRow("our Close frame")
        << true
        << QStringLiteral("You closed the connection, but the connection was lost in the network "
                          "before the server "
                          "answered.");
}

void TestLostNetwork::nothingIsAcknowledged()
{
    QFETCH(bool, closing);
    QFETCH(QString, sentence);
    RawServer server;
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    ConnectionOptions options = optionsFor(server.url());
    options.closingTimeout = std::chrono::minutes(10);
    QCOMPARE(connection.open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QVERIFY(loseNetwork(quint16(QUrl(server.url()).port()), 2500));
    if (closing)
        QCOMPARE(connection.close(4000, {}), QString());
    else
        QCOMPARE(connection.sendText(QStringLiteral("anybody there?")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.sentence.startsWith(sentence), qPrintable(event.sentence));
    QVERIFY2(event.sentence.contains(isPortableBuild
                     ? QStringLiteral("The system reported: ")
                     : QStringLiteral("What was sent last was not acknowledged for ")),
        qPrintable(event.sentence));
    QVERIFY(!event.wasClean);
    QVERIFY(!event.error);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::Network);
    const Evidence &evidence = connection.evidence();
    QCOMPARE(evidence.tcpEnd, TcpEnd::Lost);
    QCOMPARE(evidence.tcp.error, ETIMEDOUT);
    QVERIFY(evidence.tcp.endTime > evidence.openTime);
    if (isPortableBuild)
        return;
    QVERIFY(evidence.tcp.unacknowledged > 0);
    QVERIFY(evidence.tcp.pendingBytes > 0);
}

WASCLEAN_TEST(TestLostNetwork, QCoreApplication)

} // namespace tst_lostnetwork

#include "tst_lostnetwork.moc"
