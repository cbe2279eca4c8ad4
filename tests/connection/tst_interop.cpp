#include "app/connection/connection.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace tst_interop {

using namespace wasclean;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

/// The messages that the server sent.
QList<Message> received(const QSignalSpy &batches)
{
    QList<Message> rows;
    for (const QList<QVariant> &arguments : batches) {
        for (const Message &row : *arguments[0].value<MessageBatch>()) {
            if (row.direction == Direction::Received)
                rows.append(row);
        }
    }
    return rows;
}

QList<QByteArray> payloads(const QSignalSpy &batches, MessageKind kind)
{
    QList<QByteArray> found;
    for (const Message &row : received(batches)) {
        if (row.kind == kind)
            found.append(row.payload);
    }
    return found;
}

} // namespace

/// Against a server that nobody here wrote: Debian's python3-websockets.
class TestInterop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void text();
    void loneSurrogate();
    void binary_data();
    void binary();
    void fragments();
    void subprotocol();
    void serverCloses();
    void weClose_data();
    void weClose();
    void serverPings();
    void wePing();
    void opensAgain();

private:
    void open(const QString &path, const QStringList &subprotocols = {});
    CloseEvent closeEvent() const;

    QProcess m_process;
    QByteArray m_port;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_batches;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestInterop::initTestCase()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, {QFINDTESTDATA("echoserver.py")});
    QVERIFY2(m_process.waitForReadyRead(), "python3-websockets is needed (tests/run installs it)");
    m_port = m_process.readLine().trimmed();
}

void TestInterop::cleanupTestCase()
{
    m_process.closeWriteChannel();
    QVERIFY(m_process.waitForFinished());
    QCOMPARE(m_process.exitCode(), 0);
}

void TestInterop::init()
{
    m_connection = std::make_unique<Connection>();
    m_batches = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::messages);
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
}

void TestInterop::open(const QString &path, const QStringList &subprotocols)
{
    const QString url
        = QStringLiteral("ws://127.0.0.1:%1%2").arg(QString::fromLatin1(m_port), path);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    options.subprotocols = subprotocols;
    const QSignalSpy opened(m_connection.get(), &Connection::opened);
    QCOMPARE(m_connection->open(options), QString());
    QTRY_COMPARE(opened.size(), 1);
}

CloseEvent TestInterop::closeEvent() const
{
    return m_closed->isEmpty() ? CloseEvent() : m_closed->last()[0].value<CloseEvent>();
}

void TestInterop::text()
{
    open(QStringLiteral("/echo"));
    const QString message = QStringLiteral(u"h\u00e9llo \u65e5\u672c \U0001F44B");
    QCOMPARE(m_connection->sendText(message), QString());
    QCOMPARE(m_connection->sendText(QString()), QString());
    QTRY_COMPARE(payloads(*m_batches, MessageKind::Text), QList({message.toUtf8(), QByteArray()}));
}

/// A browser replaces what UTF-8 cannot carry by U+FFFD (Web IDL, USVString).
void TestInterop::loneSurrogate()
{
    open(QStringLiteral("/echo"));
    QCOMPARE(m_connection->sendText(u'a' + QString(QChar(0xD800)) + u'b'), QString());
    QTRY_COMPARE(payloads(*m_batches, MessageKind::Text),
        QList({QByteArray("a\xEF\xBF\xBD"
                          "b")}));
}

void TestInterop::binary_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 65535, 65536, 1 << 20})
        QTest::addRow("%d bytes", size) << size;
}

void TestInterop::binary()
{
    QFETCH(int, size);
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 7);
    open(QStringLiteral("/echo"));
    QCOMPARE(m_connection->sendBinary(bytes), QString());
    QTRY_COMPARE(payloads(*m_batches, MessageKind::Binary).size(), 1);
    QVERIFY(payloads(*m_batches, MessageKind::Binary)[0] == bytes);
    QTRY_COMPARE(m_connection->bufferedAmount(), 0);
}

void TestInterop::fragments()
{
    open(QStringLiteral("/push"));
    QTRY_COMPARE(m_closed->size(), 1);
    const QList<Message> rows = received(*m_batches);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[2].kind, MessageKind::CloseFrame);
    QCOMPARE(rows[0].payload, QByteArray("fragments"));
    QVERIFY(rows[0].frames >= 3);
    QCOMPARE(rows[1].payload.size(), 256);
    QVERIFY(closeEvent().wasClean);
    QCOMPARE(closeEvent().code, 1000);
}

void TestInterop::subprotocol()
{
    open(QStringLiteral("/echo"), {QStringLiteral("soap"), QStringLiteral("json")});
    QCOMPARE(m_connection->protocol(), QStringLiteral("json"));
}

void TestInterop::serverCloses()
{
    open(QStringLiteral("/close"));
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(closeEvent().wasClean);
    QCOMPARE(closeEvent().code, 4321);
    QCOMPARE(closeEvent().reason, QStringLiteral("see you"));
    QCOMPARE(closeEvent().endedBy, EndedBy::Server);
}

void TestInterop::weClose_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("expected");
    QTest::newRow("without a code") << 0 << QString() << 1005;
    QTest::newRow("1000") << 1000 << QString() << 1000;
    QTest::newRow("with a reason") << 4000 << QStringLiteral(u"ad\u00ed\u00f3s") << 4000;
}

void TestInterop::weClose()
{
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(int, expected);
    open(QStringLiteral("/echo"));
    QCOMPARE(code == 0 ? m_connection->close() : m_connection->close(code, reason), QString());
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(closeEvent().wasClean);
    QCOMPARE(closeEvent().code, expected);
    QCOMPARE(closeEvent().reason, reason);
    QCOMPARE(closeEvent().endedBy, EndedBy::You);
}

void TestInterop::serverPings()
{
    open(QStringLiteral("/ping"));
    QTRY_COMPARE(payloads(*m_batches, MessageKind::Text), QList({QByteArray("pong came")}));
    QCOMPARE(payloads(*m_batches, MessageKind::Ping), QList({QByteArray("are you there")}));
}

void TestInterop::wePing()
{
    open(QStringLiteral("/echo"));
    QCOMPARE(m_connection->ping("hello"), QString());
    QTRY_COMPARE(payloads(*m_batches, MessageKind::Pong), QList({QByteArray("hello")}));
}

void TestInterop::opensAgain()
{
    for (int attempt = 1; attempt <= 3; ++attempt) {
        open(QStringLiteral("/close"));
        QTRY_COMPARE(m_closed->size(), attempt);
        QCOMPARE(closeEvent().code, 4321);
    }
}

WASCLEAN_TEST(TestInterop, QCoreApplication)

} // namespace tst_interop

#include "tst_interop.moc"
