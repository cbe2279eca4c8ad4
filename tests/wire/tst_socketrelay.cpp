#include "app/wire/dial/socketrelay.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

#include <sys/socket.h>

namespace tst_socketrelay {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

QByteArray manyBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 253);
    return bytes;
}

} // namespace

/// What happens on a connection happens on the socket that stands before it.
class TestSocketRelay : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void passesBothWays();
    void whatCameBeforeIsPassed();
    void serverEnds();
    void serverResets();
    void endedBefore();
    void nearEnds();
    void nearMayNotRead();
    void strangersAreSentAway();
    void wrongSecretIsSentAway();

private:
    void startRelay();

    std::unique_ptr<QTcpServer> m_listener;
    QTcpSocket *m_server = nullptr;
    QTcpSocket *m_connection = nullptr;
    std::unique_ptr<SocketRelay> m_relay;
    std::unique_ptr<QTcpSocket> m_near;
};

void TestSocketRelay::init()
{
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    m_connection = new QTcpSocket;
    m_relay = std::make_unique<SocketRelay>(m_connection);
    m_connection->connectToHost(m_listener->serverAddress(), m_listener->serverPort());
    QVERIFY(m_connection->waitForConnected(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->hasPendingConnections(), patience);
    m_server = m_listener->nextPendingConnection();
    m_near = std::make_unique<QTcpSocket>();
}

void TestSocketRelay::cleanup()
{
    m_relay.reset();
    m_near.reset();
    m_listener.reset();
}

void TestSocketRelay::startRelay()
{
    const QSignalSpy ready(m_relay.get(), &SocketRelay::ready);
    m_relay->start(*m_near);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
}

void TestSocketRelay::passesBothWays()
{
    startRelay();
    const QByteArray bytes = manyBytes(8 * 1024 * 1024);
    m_near->write(bytes);
    m_server->write(bytes);
    QByteArray toServer;
    QByteArray toNear;
    connect(m_server, &QTcpSocket::readyRead, this, [&] { toServer += m_server->readAll(); });
    connect(m_near.get(), &QTcpSocket::readyRead, this, [&] { toNear += m_near->readAll(); });
    QTRY_COMPARE_WITH_TIMEOUT(toServer.size(), bytes.size(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(toNear.size(), bytes.size(), patience);
    QVERIFY(toServer == bytes);
    QVERIFY(toNear == bytes);
}

void TestSocketRelay::whatCameBeforeIsPassed()
{
    m_server->write("early");
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bytesAvailable(), 5, patience);
    startRelay();
    QTRY_COMPARE_WITH_TIMEOUT(m_near->bytesAvailable(), 5, patience);
    QCOMPARE(m_near->readAll(), QByteArray("early"));
}

/// All that was sent before the end arrives, and then the end.
void TestSocketRelay::serverEnds()
{
    startRelay();
    TcpProbe probe;
    probe.watch(*m_near);
    const QByteArray bytes = manyBytes(3 * 1024 * 1024);
    QByteArray received;
    connect(m_near.get(), &QTcpSocket::readyRead, this, [&] { received += m_near->readAll(); });
    const QSignalSpy finished(m_relay.get(), &SocketRelay::finished);
    m_server->write(bytes);
    m_server->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(m_near->state(), QAbstractSocket::UnconnectedState, patience);
    QVERIFY(received == bytes);
    QCOMPARE(probe.end(m_near->error()), told(TcpEnd::FinByServer));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(m_relay->isFinished());
}

void TestSocketRelay::serverResets()
{
    startRelay();
    TcpProbe probe;
    probe.watch(*m_near);
    const linger atOnce{1, 0};
    QCOMPARE(::setsockopt(
                 int(m_server->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce)),
        0);
    m_server->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_near->state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(probe.end(m_near->error()), told(TcpEnd::ResetByServer));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->isFinished(), patience);
}

/// The end may come before the near socket is there.
void TestSocketRelay::endedBefore()
{
    m_server->write("last words");
    m_server->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), QAbstractSocket::UnconnectedState, patience);
    startRelay();
    QTRY_COMPARE_WITH_TIMEOUT(m_near->state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(m_near->readAll(), QByteArray("last words"));
}

/// What was written before the end still leaves.
void TestSocketRelay::nearEnds()
{
    startRelay();
    const QByteArray bytes = manyBytes(3 * 1024 * 1024);
    QByteArray received;
    connect(m_server, &QTcpSocket::readyRead, this, [&] { received += m_server->readAll(); });
    m_near->write(bytes);
    m_near->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), QAbstractSocket::UnconnectedState, patience);
    QVERIFY(received == bytes);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->isFinished(), patience);
}

/// Who does not read makes the server wait, and nothing piles up between.
void TestSocketRelay::nearMayNotRead()
{
    m_near->setReadBufferSize(1024);
    startRelay();
    constexpr qint64 size = qint64(64) * 1024 * 1024;
    m_server->write(manyBytes(size));
    // It is full, and the server is stuck with the most of it.
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bytesAvailable(), 256 * 1024, patience);
    QVERIFY(m_server->bytesToWrite() > size / 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_near->bytesAvailable(), 1024, patience);
    QCOMPARE(m_connection->bytesAvailable(), 256 * 1024);
}

/// Whoever else connects to the relay's port gets nothing, however early.
void TestSocketRelay::strangersAreSentAway()
{
    QTcpSocket stranger;
    // Before the relay has taken the near socket.
    connect(m_near.get(), &QTcpSocket::connected, &stranger, [this, &stranger] {
        stranger.connectToHost(QHostAddress(QHostAddress::LocalHost), m_near->peerPort());
        stranger.write("let me in");
    });
    startRelay();
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QAbstractSocket::UnconnectedState, patience);
    // Neither the secret nor anything of the stranger's goes to the server.
    m_near->write("hello");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->bytesAvailable(), 5, patience);
    QCOMPARE(m_server->readAll(), QByteArray("hello"));
}

/// Who has the right address and port must say the secret, too.
void TestSocketRelay::wrongSecretIsSentAway()
{
    const QSignalSpy ready(m_relay.get(), &SocketRelay::ready);
    const QSignalSpy failed(m_relay.get(), &SocketRelay::failed);
    // Before the relay has its say.
    connect(
        m_near.get(), &QTcpSocket::connected, this, [this] { m_near->write(QByteArray(64, 'x')); });
    m_relay->start(*m_near);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(ready.isEmpty());
    m_server->write("for the near socket alone");
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->bytesAvailable() > 0, patience);
    QCOMPARE(m_near->bytesAvailable(), 0);
    QCOMPARE(m_server->bytesAvailable(), 0);
}

WASCLEAN_TEST(TestSocketRelay, QCoreApplication)

} // namespace tst_socketrelay

#include "tst_socketrelay.moc"
