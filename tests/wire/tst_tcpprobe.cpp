#include "app/base/nativesocket.h"
#include "app/wire/dial/tcpprobe.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tst_tcpprobe {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

/// A server of one connection that does what it is told and nothing by itself.
class Server
{
public:
    Server()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *const any = reinterpret_cast<sockaddr *>(&address);
        m_good = ::bind(m_listener, any, size) == 0 && ::listen(m_listener, 1) == 0
            && ::getsockname(m_listener, any, &size) == 0;
        m_port = ntohs(address.sin_port);
    }

    ~Server()
    {
        ::close(m_listener);
        if (m_socket >= 0)
            ::close(m_socket);
    }

    Q_DISABLE_COPY_MOVE(Server)

    bool isGood() const { return m_good; }

    quint16 port() const { return m_port; }

    bool accept()
    {
        m_socket = ::accept(m_listener, nullptr, nullptr);
        return m_socket >= 0;
    }

    bool send(const QByteArray &bytes)
    {
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
    }

    bool endInOrder() { return ::shutdown(m_socket, SHUT_WR) == 0; }

    bool reset()
    {
        const linger atOnce{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
        return ::close(std::exchange(m_socket, -1)) == 0;
    }

private:
    int m_listener;
    int m_socket = -1;
    quint16 m_port = 0;
    bool m_good = false;
};

int stateOf(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    return ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 ? info.tcpi_state
                                                                              : -1;
}

} // namespace

/// How TCP ended, whatever came between two looks at it.
class TestTcpProbe : public QObject
{
    Q_OBJECT

private slots:
    void ends_data();
    void ends();
    void endsBehindWhatIsReadDirectly_data();
    void endsBehindWhatIsReadDirectly();
};

void TestTcpProbe::ends_data()
{
    QTest::addColumn<bool>("fin");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("looks");
    QTest::addColumn<TcpEnd>("end");
    QTest::newRow("FIN") << true << false << false << TcpEnd::FinByServer;
    QTest::newRow("reset") << false << true << false << TcpEnd::ResetByServer;
    QTest::newRow("FIN, then a reset") << true << true << true << TcpEnd::FinByServer;
    QTest::newRow("FIN and a reset at once") << true << true << false << TcpEnd::FinByServer;
}

void TestTcpProbe::ends()
{
    QFETCH(bool, fin);
    QFETCH(bool, reset);
    QFETCH(bool, looks);
    Server server;
    QVERIFY(server.isGood());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(server.accept());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, patience);
    TcpProbe probe;
    probe.watch(socket);
    probe.sample();

    // Qt does not look at the socket meanwhile, as this thread does not come to it.
    const int descriptor = int(socket.socketDescriptor());
    if (fin) {
        QVERIFY(server.endInOrder());
        while (stateOf(descriptor) != TCP_CLOSE_WAIT)
            QThread::yieldCurrentThread();
    }
    if (looks)
        probe.sample();
    if (reset) {
        QVERIFY(server.reset());
        while (stateOf(descriptor) != TCP_CLOSE)
            QThread::yieldCurrentThread();
    }

    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patience);
    QFETCH(const TcpEnd, end);
    QCOMPARE(probe.end(socket.error()), told(end));
}

void TestTcpProbe::endsBehindWhatIsReadDirectly_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<TcpEnd>("end");
    QTest::newRow("FIN") << false << TcpEnd::FinByServer;
    QTest::newRow("reset") << true << TcpEnd::ResetByServer;
}

/// What is read past Qt leaves the end for Qt.
void TestTcpProbe::endsBehindWhatIsReadDirectly()
{
    if (!canSteerTcp())
        QSKIP("this build reads through Qt");
    QFETCH(bool, reset);
    QFETCH(TcpEnd, end);
    Server server;
    QVERIFY(server.isGood());
    QTcpSocket socket;
    socket.setReadBufferSize(4);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(server.accept());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, patience);
    TcpProbe probe;
    probe.watch(socket);
    QVERIFY(server.send("0123456789"));
    QTRY_COMPARE_WITH_TIMEOUT(socket.bytesAvailable(), 4, patience);

    QByteArray direct(6, '.');
    QCOMPARE(readArrived(socket, {{direct.data(), 1}, {direct.data() + 1, 1}}), 2);
    QVERIFY(reset ? server.reset() : server.endInOrder());
    QTRY_VERIFY_WITH_TIMEOUT(
        stateOf(int(socket.socketDescriptor())) == (reset ? TCP_CLOSE : TCP_CLOSE_WAIT), patience);
    QCOMPARE(readArrived(socket, {{direct.data() + 2, 3}, {direct.data() + 5, 97}}), 4);
    QCOMPARE(direct, QByteArray("456789"));
    QCOMPARE(readArrived(socket, {{direct.data(), 6}}), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    probe.sample();

    QCOMPARE(socket.readAll(), QByteArray("0123"));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(probe.end(socket.error()), end);
    char none = 0;
    QCOMPARE(readArrived(socket, {{&none, 1}}), 0);
}

WASCLEAN_TEST(TestTcpProbe, QCoreApplication)

} // namespace tst_tcpprobe

#include "tst_tcpprobe.moc"
