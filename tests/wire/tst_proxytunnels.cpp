#include "app/wire/proxy/httptunnel.h"
#include "app/wire/proxy/sockstunnel.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_proxytunnels {

using namespace wasclean;

/// Proxies that answer as no proxy should.
class TestProxyTunnels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anyNumberOfInterimAnswers();
    void addressOfNoKnownType();

private:
    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<QTcpSocket> m_socket;
    QTcpSocket *m_proxy = nullptr;
};

void TestProxyTunnels::init()
{
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(QHostAddress::LocalHost, m_listener->serverPort());
    QTRY_VERIFY(m_listener->hasPendingConnections());
    m_proxy = m_listener->nextPendingConnection();
}

/// As many as a stack has no room for.
void TestProxyTunnels::anyNumberOfInterimAnswers()
{
    const QByteArray interim = QByteArray("HTTP/1.1 100\r\n\r\n").repeated(200'000);
    m_proxy->write(interim);
    QTRY_COMPARE(m_socket->bytesAvailable(), interim.size());
    ProxyFacts facts;
    HttpTunnel tunnel(m_socket.get(), {}, facts, nullptr);
    const QSignalSpy established(&tunnel, &ProxyTunnel::established);
    tunnel.start({QStringLiteral("a.example"), 80, {}});
    m_proxy->write("HTTP/1.1 200 OK\r\n\r\n");
    QTRY_COMPARE(established.size(), 1);
    QCOMPARE(facts.status, 200);
}

/// RFC 1928, 5: an address is of type 1, 3 or 4. Its length is not known otherwise.
void TestProxyTunnels::addressOfNoKnownType()
{
    ProxyFacts facts;
    SocksTunnel tunnel(m_socket.get(), {}, facts, nullptr);
    const QSignalSpy established(&tunnel, &ProxyTunnel::established);
    tunnel.start({QStringLiteral("a.example"), 80, {}});
    m_proxy->write(QByteArray::fromHex("0500"
                                       "05000000000000000000"));
    QTRY_COMPARE(facts.problem, ProxyFacts::Problem::Garbage);
    QVERIFY(established.empty());
}

WASCLEAN_TEST(TestProxyTunnels, QCoreApplication)

} // namespace tst_proxytunnels

#include "tst_proxytunnels.moc"
