#include "app/wire/frames/deflater.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"
#include "ui/editor/messageedit.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <netinet/in.h>
#include <sys/socket.h>

namespace tst_windowlimits {

using namespace wasclean;

namespace {

const QString one = QStringLiteral("1");
const QString off = QStringLiteral("off");

/// Whether the system was told to probe the connection to that port, asked of the sockets of this
/// process themselves; nothing when none of them is connected to it.
std::optional<bool> keepsAlive(quint16 port)
{
    std::optional<bool> found;
    for (int descriptor = 3; descriptor < 1024; ++descriptor) {
        sockaddr_in peer{};
        socklen_t size = sizeof(peer);
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0
            || peer.sin_family != AF_INET || ntohs(peer.sin_port) != port)
            continue;
        int on = 0;
        size = sizeof(on);
        if (::getsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &on, &size) == 0)
            found = on != 0;
    }
    return found;
}

/// How long a verdict says that it took: "… after 1.2 s."; 0 when it says nothing of the kind.
double secondsIn(const QString &verdict)
{
    static const QRegularExpression span(QStringLiteral(" (\\d+\\.\\d) s[.:]"));
    return span.match(verdict).captured(1).toDouble();
}

int closeCode(const RawServer::Frame &frame)
{
    return uchar(frame.payload.at(0)) * 256 + uchar(frame.payload.at(1));
}

} // namespace

/// Timeouts, Pings and the largest message, as set in the fields: what the server sees of them,
/// and what the window says.
class TestWindowLimits : public OptionsTest
{
    Q_OBJECT

private slots:
    void handshakeTimeoutCounts();
    void closingTimeoutIsCountedDown();
    void closingTimeoutCounts();
    void largerMessageEndsTheConnection();
    void largestMessageIsTaken();
    void bombIsStopped();
    void bothDirectionsAreCompressed();
    void keepAliveIsSet_data();
    void keepAliveIsSet();
    void pingsAreSentByThemselves();
    void missingPongEndsTheConnection();
    void serversPingIsAnswered_data();
    void serversPingIsAnswered();

private:
    static quint16 portOf(const RawServer &server) { return quint16(QUrl(server.url()).port()); }
};

void TestWindowLimits::handshakeTimeoutCounts()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    fill({{"Limits", "Handshake timeout", one}});
    connectWith(QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort()));
    QCOMPARE(state(), QStringLiteral("CONNECTING"));
    expectClosed();
    QVERIFY2(verdict().contains(QStringLiteral("did not answer the opening handshake")),
        qPrintable(verdict()));
    // The default is 30 s.
    QVERIFY2(secondsIn(verdict()) >= 1 && secondsIn(verdict()) < 30, qPrintable(verdict()));
}

void TestWindowLimits::closingTimeoutIsCountedDown()
{
    RawServer server;
    fill({{"Limits", "Closing timeout", QStringLiteral("300")}});
    connectWith(server.url());
    expectOpen();
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    const QString waiting = QStringLiteral("Waiting for the server's Close frame: ");
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().startsWith(waiting), qPrintable(verdict()), patience);
    const int left = verdict().mid(waiting.size()).chopped(2).toInt();
    QVERIFY2(left > 200 && left <= 300, qPrintable(verdict()));
    dropNow();
    expectClosed();
}

void TestWindowLimits::closingTimeoutCounts()
{
    RawServer server;
    fill({{"Limits", "Closing timeout", one}});
    connectWith(server.url());
    expectOpen();
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    expectClosed();
    QCOMPARE(server.frames(8).size(), 1);
    QVERIFY2(
        verdict().startsWith(QStringLiteral(
            "You closed the connection, but the server did not answer your Close frame within ")),
        qPrintable(verdict()));
    // The default is 10 s.
    QVERIFY2(secondsIn(verdict()) >= 1 && secondsIn(verdict()) < 10, qPrintable(verdict()));
}

void TestWindowLimits::largerMessageEndsTheConnection()
{
    RawServer server;
    fill({{"Limits", "Maximum message size", QStringLiteral("1 KiB")}});
    connectWith(server.url());
    expectOpen();
    server.sendFrame(2, QByteArray(1025, 'x'));
    expectClosed();
    QTRY_COMPARE_WITH_TIMEOUT(server.frames(8).size(), 1, patience);
    QCOMPARE(closeCode(server.frames(8).first()), 1009);
    const QString limit
        = QStringLiteral("the limit of %1 bytes that you set").arg(QLocale().toString(1024));
    QVERIFY2(verdict().contains(limit), qPrintable(verdict()));
}

void TestWindowLimits::largestMessageIsTaken()
{
    RawServer server;
    fill({{"Limits", "Maximum message size", QStringLiteral("1 KiB")}});
    connectWith(server.url());
    expectOpen();
    server.sendFrame(2, QByteArray(1024, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("binary")), patience);
    QCOMPARE(state(), QStringLiteral("OPEN"));
}

void TestWindowLimits::bombIsStopped()
{
    RawServer server("permessage-deflate");
    fill({{"Limits", "Maximum message size", QStringLiteral("64 KiB")}});
    connectWith(server.url());
    expectOpen();
    const QByteArray small = Deflater(15, true).add(QByteArray(16 * 1024 * 1024, '\0'), true);
    QVERIFY(small.size() < 64 * 1024);
    server.sendFrame(2, small, true, 4);
    expectClosed();
    QTRY_COMPARE_WITH_TIMEOUT(server.frames(8).size(), 1, patience);
    QCOMPARE(closeCode(server.frames(8).first()), 1009);
    QVERIFY(!logTypes().contains(QStringLiteral("binary")));
}

/// What travelled and what it was, as the log and the details tell.
void TestWindowLimits::bothDirectionsAreCompressed()
{
    RawServer server("permessage-deflate; server_no_context_takeover");
    connectWith(server.url());
    expectOpen();
    const QByteArray text(300, 'x');
    QTest::keyClicks(named<MessageEdit>("Message"), QString::fromLatin1(text));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.frames(1).size(), 1, patience);
    QCOMPARE(server.frames(1).first().rsv, 4);
    QVERIFY(server.frames(1).first().size < 30);
    server.sendFrame(1, Deflater(15, true).add(text, true), true, 4);
    QTRY_COMPARE_WITH_TIMEOUT(logTypes().count(QStringLiteral("text")), 2, patience);
    drop();
    expectEvidence("close", QStringLiteral("compressed to"));
    expectEvidence("close", QStringLiteral("ratio"));
}

void TestWindowLimits::keepAliveIsSet_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<bool>("set");
    QTest::newRow("on") << QStringLiteral("on") << true;
    QTest::newRow("off") << off << false;
}

/// The probes are the system's, after hours of silence: that they are asked for is what can be
/// seen.
void TestWindowLimits::keepAliveIsSet()
{
    QFETCH(const QString, box);
    QFETCH(const bool, set);
    RawServer server;
    fill({{"Limits", "TCP keep-alive", box}});
    connectWith(server.url());
    expectOpen();
    QCOMPARE(keepsAlive(portOf(server)), std::optional(set));
}

void TestWindowLimits::pingsAreSentByThemselves()
{
    RawServer server;
    fill({{"Pings", "Ping every", one}});
    connectWith(server.url());
    expectOpen();
    QTRY_VERIFY_WITH_TIMEOUT(!server.frames(9).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("ping")), patience);
}

void TestWindowLimits::missingPongEndsTheConnection()
{
    RawServer server;
    fill({{"Pings", "Ping every", one}, {"Pings", "Pong timeout", one}});
    connectWith(server.url());
    expectOpen();
    expectClosed();
    QVERIFY(!server.frames(9).isEmpty());
    QCOMPARE(verdict(),
        QStringLiteral("The server did not answer an automatic Ping within 1 s, so Wasclean ended "
                       "the connection."));
}

void TestWindowLimits::serversPingIsAnswered_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("pongs");
    QTest::newRow("on") << QStringLiteral("on") << 1;
    QTest::newRow("off") << off << 0;
}

void TestWindowLimits::serversPingIsAnswered()
{
    QFETCH(const QString, box);
    QFETCH(const int, pongs);
    RawServer server;
    fill({{"Pings", "Answer the server's Pings", box}});
    connectWith(server.url());
    expectOpen();
    server.sendFrame(9, "are you there");
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("ping")), patience);
    // A Pong would have gone before the Close frame.
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.frames(8).size(), 1, patience);
    QCOMPARE(server.frames(10).size(), pongs);
    if (pongs > 0)
        QCOMPARE(server.frames(10).first().payload, QByteArray("are you there"));
}

WASCLEAN_TEST(TestWindowLimits, QApplication)

} // namespace tst_windowlimits

#include "tst_windowlimits.moc"
