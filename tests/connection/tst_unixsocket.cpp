#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_unixsocket {

using namespace wasclean;

namespace {

constexpr int patience = 20'000;

bool isReadable(int descriptor)
{
    pollfd state{descriptor, POLLIN, 0};
    return ::poll(&state, 1, patience) == 1;
}

/// A server on a Unix domain socket, written with nothing but the system's calls, so that it is
/// known what has been read when it hangs up.
class RawServer
{
public:
    explicit RawServer(const QByteArray &path)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        m_good
            = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
            && ::listen(m_listener, 5) == 0;
    }

    ~RawServer()
    {
        hangUp();
        ::close(m_listener);
    }

    Q_DISABLE_COPY_MOVE(RawServer)

    bool isGood() const { return m_good; }

    /// Takes the connection and accepts its upgrade.
    bool accept()
    {
        if (!isReadable(m_listener))
            return false;
        m_socket = ::accept(m_listener, nullptr, nullptr);
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            char byte = 0;
            if (!isReadable(m_socket) || ::read(m_socket, &byte, 1) != 1)
                return false;
            head += byte;
        }
        static const QRegularExpression keyLine(QStringLiteral("Sec-WebSocket-Key: (\\S+)\r\n"));
        const QByteArray secret = keyLine.match(QString::fromLatin1(head)).captured(1).toLatin1()
            + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        const QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + QCryptographicHash::hash(secret, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
        return send(answer);
    }

    bool send(const QByteArray &bytes) const
    {
        return ::write(m_socket, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    bool waitForMore() const { return isReadable(m_socket); }

    /// So many bytes; fewer when the client sends no more.
    QByteArray read(qsizetype size) const
    {
        QByteArray bytes;
        char byte = 0;
        while (bytes.size() < size && isReadable(m_socket) && ::read(m_socket, &byte, 1) == 1)
            bytes += byte;
        return bytes;
    }

    /// What was not read is thrown away, which resets the connection.
    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

private:
    int m_listener;
    int m_socket = -1;
    bool m_good = false;
};

} // namespace

/// How a connection over a Unix domain socket ends is told as truly as over TCP.
class TestUnixSocket : public QObject
{
    Q_OBJECT

private slots:
    void endsInOrder();
    void isReset();
    void dataBeforeReset();
    void closesAndHangsUp();

private:
    /// Returns false where the system has no such sockets, after it has seen that this is said.
    bool open(RawServer &server, const QString &path);
    CloseEvent closeEvent();

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_closed;
};

bool TestUnixSocket::open(RawServer &server, const QString &path)
{
    m_connection = std::make_unique<Connection>();
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
    const ConnectionOptions options = optionsFor(QStringLiteral("ws+unix:%1:/").arg(path));
    const QString problem = m_connection->open(options);
    if (isPortableBuild) {
        const QString sentence = closeEvent().sentence;
        if (!sentence.contains(noUnixSockets))
            QTest::qFail(qPrintable(sentence), __FILE__, __LINE__);
        return false;
    }
    const bool isOpen = problem.isEmpty() && server.isGood() && server.accept()
        && QTest::qWaitFor(
            [this] { return m_connection->readyState() == ReadyState::Open; }, patience);
    if (!isOpen)
        QTest::qFail("it does not open", __FILE__, __LINE__);
    return isOpen;
}

CloseEvent TestUnixSocket::closeEvent()
{
    if (!QTest::qWaitFor([this] { return !m_closed->isEmpty(); }, patience))
        return {};
    return m_closed->first()[0].value<CloseEvent>();
}

void TestUnixSocket::endsInOrder()
{
    const QString path = m_folder.filePath(QStringLiteral("fin"));
    RawServer server(path.toUtf8());
    if (!open(server, path))
        return;
    server.hangUp();
    const CloseEvent event = closeEvent();
    QVERIFY2(event.sentence.startsWith(
                 QLatin1String("The server ended the connection without a Close frame")),
        qPrintable(event.sentence));
    QCOMPARE(m_connection->evidence().tcpEnd, TcpEnd::FinByServer);
}

void TestUnixSocket::isReset()
{
    const QString path = m_folder.filePath(QStringLiteral("rst"));
    RawServer server(path.toUtf8());
    if (!open(server, path))
        return;
    QCOMPARE(m_connection->sendText(QStringLiteral("nobody reads this")), QString());
    QVERIFY(server.waitForMore());
    server.hangUp();
    const CloseEvent event = closeEvent();
    QVERIFY2(
        event.sentence.startsWith(QLatin1String("The connection was reset without a Close frame")),
        qPrintable(event.sentence));
    QCOMPARE(m_connection->evidence().tcpEnd, TcpEnd::ResetByServer);
}

/// What came before the reset is still read.
void TestUnixSocket::dataBeforeReset()
{
    const QString path = m_folder.filePath(QStringLiteral("data"));
    RawServer server(path.toUtf8());
    if (!open(server, path))
        return;
    QCOMPARE(m_connection->sendText(QStringLiteral("nobody reads this")), QString());
    QVERIFY(server.waitForMore());
    QVERIFY(server.send(QByteArray("\x81\x02hi\x88\x02\x0f\xa1", 8)));
    server.hangUp();
    const CloseEvent event = closeEvent();
    QCOMPARE(event.code, 4001);
    QVERIFY(!event.wasClean);
    QCOMPARE(m_connection->evidence().received.byOpcode[1], 1U);
}

void TestUnixSocket::closesAndHangsUp()
{
    const QString path = m_folder.filePath(QStringLiteral("close"));
    RawServer server(path.toUtf8());
    if (!open(server, path))
        return;
    QVERIFY(server.send(QByteArray("\x88\x02\x03\xe8", 4)));
    // Hanging up before it was read would be a reset.
    QCOMPARE(server.read(8).first(2), QByteArray("\x88\x82"));
    server.hangUp();
    const CloseEvent event = closeEvent();
    QCOMPARE(event.code, 1000);
    QVERIFY2(event.wasClean, qPrintable(event.sentence));
}

WASCLEAN_TEST(TestUnixSocket, QCoreApplication)

} // namespace tst_unixsocket

#include "tst_unixsocket.moc"
