#include "app/demo/peeruser.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace tst_peeruser {

using namespace wasclean::demo;

class TestPeerUser : public QObject
{
    Q_OBJECT

private slots:
    void findsTheOwner_data();
    void findsTheOwner();
    void knowsItsOwnUser();
};

namespace {

/// As Linux prints it: a header line, then a row for each end of a connection.
const QByteArray table
    = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout\n"
      "   0: 0100007F:2245 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 "
      "1\n"
      "   1: 0100007F:2245 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 "
      "2\n"
      "   2: 0100007F:D431 0100007F:2245 01 00000000:00000000 00:00000000 00000000  1001        0 "
      "3\n"
      "   3: 0200007F:00FF 0100007F:2245 01 00000000:00000000 00:00000000 00000000     0        0 "
      "4\n"
      "   4: 0000000000000000FFFF00000100007F:A000 0000000000000000FFFF00000100007F:2245 01 "
      "00000000:00000000 00:00000000 00000000  1002        0 5\n"
      "   5: 0100007F:D431 0100007F:2246 01\n";

} // namespace

void TestPeerUser::findsTheOwner_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("user");
    QTest::newRow("another user") << QStringLiteral("127.0.0.1") << 0xD431 << 1001;
    QTest::newRow("another address") << QStringLiteral("127.0.0.2") << 0xFF << 0;
    QTest::newRow("an IPv6 socket") << QStringLiteral("127.0.0.1") << 0xA000 << 1002;
    QTest::newRow("not there") << QStringLiteral("127.0.0.1") << 0xD432 << -1;
    QTest::newRow("at another address") << QStringLiteral("127.0.0.2") << 0xD431 << -1;
}

void TestPeerUser::findsTheOwner()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const int, user);
    const TcpEndpoint server{QHostAddress(QHostAddress::LocalHost), 0x2245};
    const auto owner = ownerInTable(table, {QHostAddress(address), quint16(port)}, server);
    QCOMPARE(owner ? int(owner->user) : -1, user);
}

void TestPeerUser::knowsItsOwnUser()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    const QTcpSocket *accepted = server.nextPendingConnection();
    QVERIFY(!isOfAnotherUser(*accepted));
    QFile tables(QStringLiteral("/proc/net/tcp"));
    QVERIFY(tables.open(QIODevice::ReadOnly));
    const auto owner = ownerInTable(tables.readAll(), {client.localAddress(), client.localPort()},
        {client.peerAddress(), client.peerPort()});
    QVERIFY(owner);
    QCOMPARE(owner->user, ::geteuid());
    QCOMPARE(isOfThisProgram(*accepted), !wasclean::isPortableBuild);
}

WASCLEAN_TEST(TestPeerUser, QCoreApplication)

} // namespace tst_peeruser

#include "tst_peeruser.moc"
