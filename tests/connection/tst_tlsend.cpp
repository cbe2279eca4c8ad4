#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_tlsend {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Servers that end TLS by close_notify and leave the end of TCP to us. None of them ever ends TCP
/// by itself, so whoever waits for that waits until a timeout of his own.
class TestTlsEnd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ends_data();
    void ends();
    void lastMessageIsDelivered();
    void ourCloseIsNotAnswered();
    void asyncioCloses();
    void asyncioAnswersOurClose();
    void asyncioVanishes();
    void proxyEnds_data();
    void proxyEnds();

private:
    ConnectionOptions options(const ServerProcess &server, const QString &path) const;

    std::optional<TestAuthority> m_authority;
    ServerProcess m_server;
    ServerProcess m_asyncio;
    ServerProcess m_proxy;
};

void TestTlsEnd::initTestCase()
{
    m_authority = TestAuthority::make(u"Wasclean Test CA"_s);
    QVERIFY(m_authority);
    const auto issued = m_authority->issue({});
    QVERIFY(issued);
    const QString script = QFINDTESTDATA("tlsendserver.py");
    const auto arguments = [&](const QStringList &more) {
        return [=](quint16 port) {
            return QStringList(
                       {script, QString::number(port), issued->certificateFile, issued->keyFile})
                + more;
        };
    };
    QString problem = m_server.start(u"/usr/bin/python3"_s, arguments({}));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_asyncio.start(u"/usr/bin/python3"_s, arguments({u"asyncio"_s}));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_proxy.start(u"/usr/bin/python3"_s, arguments({u"proxy"_s}));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

ConnectionOptions TestTlsEnd::options(const ServerProcess &server, const QString &path) const
{
    ConnectionOptions options
        = optionsFor(u"wss://localhost:%1%2"_s.arg(QString::number(server.port()), path));
    options.tls.caCertificates = {m_authority->certificate()};
    // Longer than the test waits: what ends, ends because the server did.
    options.handshakeTimeout = std::chrono::minutes(10);
    options.closingTimeout = std::chrono::minutes(10);
    return options;
}

void TestTlsEnd::ends_data()
{
    QTest::addColumn<bool>("wasClean");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("/close") << true << 4321 << u"The server closed the connection with 4321"_s;
    QTest::newRow("/impatient") << true << 4321 << u"The server closed the connection with 4321"_s;
    QTest::newRow("/vanish") << false << 1006
                             << told(u"The server ended the connection without a Close frame"_s);
    QTest::newRow("/refuse") << false << 1006 << u"go away"_s;
    QTest::newRow("/mute") << false << 1006 << QString();
}

void TestTlsEnd::ends()
{
    QFETCH(bool, wasClean);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    const QByteArray path = QTest::currentDataTag();
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options(m_server, QString::fromLatin1(path))), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QCOMPARE(event.wasClean, wasClean);
    QCOMPARE(event.code, code);
    QVERIFY2(event.sentence.contains(sentence), qPrintable(event.sentence));
    QVERIFY(connection.evidence().tls.closeNotify);
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
    // The server was waiting for this.
    const QByteArray ended = path + " ended";
    QTRY_VERIFY_WITH_TIMEOUT(m_server.output().contains(ended), patience);
}

void TestTlsEnd::lastMessageIsDelivered()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QList<Message> received;
    connect(&connection, &Connection::messages, this, [&received](const MessageBatch &batch) {
        for (const Message &row : *batch) {
            if (row.kind == MessageKind::Text)
                received.append(row);
        }
    });
    QCOMPARE(connection.open(options(m_server, u"/message"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].payload, QByteArray("last words"));
    QVERIFY(!received[0].late);
}

void TestTlsEnd::ourCloseIsNotAnswered()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options(m_server, u"/unanswered"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QCOMPARE(connection.close(4002, u"bye"_s), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 1006);
    QVERIFY2(event.sentence.startsWith(isPortableBuild
                     ? u"You closed the connection, but the connection ended"_s
                     : u"You closed the connection, but the server ended the connection"_s),
        qPrintable(event.sentence));
}

void TestTlsEnd::asyncioCloses()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options(m_asyncio, u"/asyncio/close"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.wasClean, qPrintable(event.sentence));
    QCOMPARE(event.code, 4321);
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
}

void TestTlsEnd::asyncioAnswersOurClose()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options(m_asyncio, u"/"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QCOMPARE(connection.close(4002, u"bye"_s), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.wasClean, qPrintable(event.sentence));
    QCOMPARE(event.code, 4002);
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
}

void TestTlsEnd::asyncioVanishes()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options(m_asyncio, u"/asyncio/vanish"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const Evidence &evidence = connection.evidence();
    QVERIFY(evidence.tls.closeNotify);
    // asyncio gives up after 30 s; we did not wait for that.
    QVERIFY(!closed[0][0].value<CloseEvent>().wasClean);
    QCOMPARE(evidence.tcpEnd, told(TcpEnd::FinByServer));
}

void TestTlsEnd::proxyEnds_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("ws") << false;
    // Then the proxy's TLS is around the server's.
    QTest::newRow("wss") << true;
}

/// An end of TLS with the proxy is the end of what goes through it.
void TestTlsEnd::proxyEnds()
{
    QFETCH(bool, secure);
    RawServer plain;
    ConnectionOptions through = secure ? options(m_server, u"/gone"_s) : optionsFor(plain.url());
    through.tls.caCertificates = {m_authority->certificate()};
    through.proxy = {ProxyOptions::Kind::HttpsConnect, u"localhost"_s, m_proxy.port(), {}, {}};
    Connection connection;
    const QSignalSpy opened(&connection, &Connection::opened);
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(through), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    if (!secure)
        plain.endTcp();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.sentence.startsWith(
                 told(u"The server or the proxy ended the connection without a Close frame"_s)),
        qPrintable(event.sentence));
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy.output().contains("proxy ended"), patience);
}

WASCLEAN_TEST(TestTlsEnd, QCoreApplication)

} // namespace tst_tlsend

#include "tst_tlsend.moc"
