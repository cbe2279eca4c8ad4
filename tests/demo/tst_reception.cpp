#include "app/demo/reception.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

namespace tst_reception {

using namespace wasclean::demo;

class TestReception : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void leavesTheBytesInTheSocket();
    void takesAHeadInPieces();
    void losesPatience();
    void refusesALargeHead();
    void refusesTlsAtOnce();
    void noticesThatTheClientLeaves();

private:
    void start(std::chrono::milliseconds patience);

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<Reception> m_reception;
    RequestHead m_head;
    HttpAnswer m_answer;
    QString m_result;
};

void TestReception::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_result.clear();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_client = std::make_unique<QTcpSocket>();
    m_client->connectToHost(m_server->serverAddress(), m_server->serverPort());
    QTRY_VERIFY(m_server->hasPendingConnections());
    QTRY_COMPARE(m_client->state(), QTcpSocket::ConnectedState);
}

void TestReception::cleanup()
{
    m_reception.reset();
    m_client.reset();
    m_server.reset();
}

void TestReception::start(std::chrono::milliseconds patience)
{
    m_reception = std::make_unique<Reception>(m_server->nextPendingConnection(), nullptr, patience);
    connect(m_reception.get(), &Reception::arrived, this, [this](const RequestHead &head) {
        m_head = head;
        m_result += QStringLiteral("arrived ");
    });
    connect(m_reception.get(), &Reception::refused, this, [this](const HttpAnswer &answer) {
        m_answer = answer;
        m_result += QStringLiteral("refused %1 ").arg(answer.status);
    });
    connect(
        m_reception.get(), &Reception::left, this, [this] { m_result += QStringLiteral("left "); });
    m_reception->start();
}

void TestReception::leavesTheBytesInTheSocket()
{
    const QByteArray bytes = "GET /hello HTTP/1.1\r\nA: b\r\n\r\nmore";
    m_client->write(bytes);
    start(std::chrono::minutes(1));
    QTRY_COMPARE(m_result, QStringLiteral("arrived "));
    QCOMPARE(m_head.path(), QByteArray("/hello"));
    QTRY_COMPARE(m_reception->socket()->bytesAvailable(), bytes.size());
    QCOMPARE(m_reception->socket()->readAll(), bytes);
}

void TestReception::takesAHeadInPieces()
{
    start(std::chrono::minutes(1));
    const QByteArray bytes = "GET / HTTP/1.1\r\nA: b\r\n\r\n";
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QCOMPARE(m_result, QString());
        m_client->write(bytes.mid(i, 1));
        QTRY_COMPARE(m_reception->socket()->bytesAvailable(), i + 1);
    }
    QTRY_COMPARE(m_result, QStringLiteral("arrived "));
    QCOMPARE(m_head.fields.size(), 1);
}

void TestReception::losesPatience()
{
    m_client->write("GET / HTTP/1.1\r\n");
    start(std::chrono::milliseconds(20));
    QTRY_COMPARE(m_result, QStringLiteral("refused 408 "));
}

void TestReception::refusesALargeHead()
{
    start(std::chrono::minutes(1));
    m_client->write("GET /" + QByteArray(Reception::maxHeadBytes, 'a'));
    QTRY_COMPARE(m_result, QStringLiteral("refused 431 "));
}

void TestReception::refusesTlsAtOnce()
{
    start(std::chrono::minutes(1));
    m_client->write("\x16\x03\x01");
    QTRY_COMPARE(m_result, QStringLiteral("refused 400 "));
    QVERIFY(m_answer.body.contains(QLatin1String("wss")));
}

void TestReception::noticesThatTheClientLeaves()
{
    start(std::chrono::minutes(1));
    m_client->write("GET");
    m_client->disconnectFromHost();
    QTRY_COMPARE(m_result, QStringLiteral("left "));
}

WASCLEAN_TEST(TestReception, QCoreApplication)

} // namespace tst_reception

#include "tst_reception.moc"
