#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/rawserver.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <optional>

#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace wasclean;

namespace {

constexpr int patience = 60'000;

using AddressOf = int (*)(int, sockaddr *, socklen_t *);

/// The port of one side of a socket; nothing when it has none.
std::optional<quint16> portOf(int descriptor, AddressOf addressOf)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    if (addressOf(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0
        || address.sin_family != AF_INET)
        return {};
    return ntohs(address.sin_port);
}

/// The descriptor in this process whose own or other side has that port, and that is connected.
int connectedSocket(AddressOf addressOf, quint16 port)
{
    const QStringList names = QDir(QStringLiteral("/proc/self/fd"))
                                  .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const int descriptor = name.toInt();
        if (portOf(descriptor, addressOf) == port && portOf(descriptor, ::getpeername))
            return descriptor;
    }
    return -1;
}

/// From now on nothing that comes reaches the socket, as if a cable had been pulled.
bool cutOff(int descriptor)
{
    sock_filter dropAll{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog program{1, &dropAll};
    return ::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) == 0;
}

/// How long TCP waits for acknowledgements, which by itself is about 15 minutes.
bool setUserTimeout(int descriptor, unsigned milliseconds)
{
    return ::setsockopt(
               descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof(milliseconds))
        == 0;
}

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
        << QStringLiteral(
               "You closed, but the connection was lost in the network before the server "
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
    const quint16 port = quint16(QUrl(server.url()).port());
    const int theirs = connectedSocket(::getsockname, port);
    const int ours = connectedSocket(::getpeername, port);
    QVERIFY(theirs >= 0 && ours >= 0);
    QVERIFY(cutOff(theirs));
    QVERIFY(setUserTimeout(ours, 2500));
    if (closing)
        QCOMPARE(connection.close(4000, {}), QString());
    else
        QCOMPARE(connection.sendText(QStringLiteral("anybody there?")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.sentence.startsWith(sentence), qPrintable(event.sentence));
    QVERIFY2(
        event.sentence.contains(QStringLiteral("What was sent last was not acknowledged for ")),
        qPrintable(event.sentence));
    QVERIFY(!event.wasClean);
    QVERIFY(!event.error);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::Network);
    const Evidence &evidence = connection.evidence();
    QCOMPARE(evidence.tcpEnd, TcpEnd::Lost);
    QCOMPARE(evidence.tcp.error, ETIMEDOUT);
    QVERIFY(evidence.tcp.endTime > evidence.openTime);
    QVERIFY(evidence.tcp.unacknowledged > 0);
    QVERIFY(evidence.tcp.pendingBytes > 0);
}

WASCLEAN_TEST(TestLostNetwork, QCoreApplication)
#include "tst_lostnetwork.moc"
