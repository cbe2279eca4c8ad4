#include "app/connection/connection.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/inflater.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

namespace tst_limits {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr int rsv1 = 4;

QByteArray packed(const QByteArray &message) { return Deflater(15, true).add(message, true); }

} // namespace

/// Compression as a raw server sees it, the limit of a message's size, Pings that are sent by
/// themselves, and the rows of Close frames.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void compressesBothWays();
    void offIsNotOffered();
    void refusesBadAnswer();
    void brokenCompression_data();
    void brokenCompression();
    void tooLarge_data();
    void tooLarge();
    void notTooLarge();
    void bombWithoutLimit();
    void cancelledFileStaysReadable();
    void pings();
    void noPong();
    void answersPings_data();
    void answersPings();
    void timesNeverGoBack();
    void closeFramesAreRows_data();
    void closeFramesAreRows();
    void brokenCloseFrameIsARow();

private:
    void open(const QByteArray &extensions, ConnectionOptions options = {});
    void expectOpen();
    QList<Message> rows(Direction direction, MessageKind kind) const;
    QStringList kinds() const;
    CloseEvent end();

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Connection> m_connection;
    /// Copies: a batch that is kept counts as not delivered.
    QList<Message> m_rows;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestLimits::open(const QByteArray &extensions, ConnectionOptions options)
{
    m_server = std::make_unique<RawServer>(extensions);
    m_connection = std::make_unique<Connection>();
    m_rows.clear();
    connect(m_connection.get(), &Connection::messages, this, [this](const MessageBatch &batch) {
        for (const Message &row : *batch)
            m_rows.append(row);
    });
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
    options.url = *WebSocketUrl::parse(m_server->url());
    QCOMPARE(m_connection->open(options), QString());
}

void TestLimits::expectOpen()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Open, patience);
}

QList<Message> TestLimits::rows(Direction direction, MessageKind kind) const
{
    QList<Message> found;
    for (const Message &row : m_rows) {
        if (row.kind == kind && row.direction == direction)
            found.append(row);
    }
    return found;
}

CloseEvent TestLimits::end()
{
    if (m_closed->isEmpty())
        m_closed->wait(patience);
    return m_closed->isEmpty() ? CloseEvent() : m_closed->first()[0].value<CloseEvent>();
}

void TestLimits::compressesBothWays()
{
    open("permessage-deflate; server_no_context_takeover");
    expectOpen();
    QVERIFY(m_server->request().contains(
        "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"));
    const QByteArray text = QByteArray("twice the same ").repeated(100);
    const QByteArray small = packed(text);
    m_server->sendFrame(1, small, true, rsv1);
    m_server->sendFrame(1, "plain");
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Received, MessageKind::Text).size(), 2, patience);
    const Message row = rows(Direction::Received, MessageKind::Text).first();
    QCOMPARE(row.payload, text);
    QVERIFY(row.compressed);
    QCOMPARE(row.wireBytes, quint64(small.size() + 2));
    QCOMPARE(framesOf(row).at(0).payloadSize, quint64(small.size()));
    QCOMPARE(int(framesOf(row).at(0).rsv), rsv1);
    QVERIFY(!rows(Direction::Received, MessageKind::Text).last().compressed);

    QCOMPARE(m_connection->sendText(QString::fromLatin1(text)), QString());
    QCOMPARE(m_connection->sendBinary(text, 3), QString());
    QCOMPARE(m_connection->ping("small"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 5, patience);
    QCOMPARE(m_server->frames()[0].rsv, rsv1);
    QVERIFY(m_server->frames()[0].size < text.size() / 4);
    QCOMPARE(m_server->frames()[1].rsv, rsv1);
    QCOMPARE(m_server->frames()[2].rsv, 0);
    QCOMPARE(m_server->frames()[3].rsv, 0);
    QCOMPARE(m_server->frames()[4].rsv, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Sent, MessageKind::Text).size(), 1, patience);
    const Message sent = rows(Direction::Sent, MessageKind::Text).first();
    QCOMPARE(sent.payload, text);
    QVERIFY(sent.compressed);
    QCOMPARE(sent.wireBytes, quint64(m_server->frames()[0].size + 6));
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);
}

void TestLimits::offIsNotOffered()
{
    ConnectionOptions options;
    options.deflate.offer = false;
    open({}, options);
    expectOpen();
    QVERIFY(!m_server->request().contains("Sec-WebSocket-Extensions"));
}

void TestLimits::refusesBadAnswer()
{
    open("permessage-deflate; server_max_window_bits=99");
    const CloseEvent event = end();
    QVERIFY(event.error);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::Handshake);
    QVERIFY2(event.sentence.contains(QStringLiteral("server_max_window_bits")),
        qPrintable(event.sentence));
}

void TestLimits::brokenCompression_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray good = packed("Hello");
    QTest::newRow("no deflate stream") << QByteArray("\xC1\x03\xFF\xFF\xFF", 5) << 1002;
    QTest::newRow("not UTF-8 once unpacked")
        << "\xC1" + QByteArray(1, char(packed("\xFF").size())) + packed("\xFF") << 1007;
    QTest::newRow("compressed Ping") << QByteArray("\xC9\x00", 2) << 1002;
    QTest::newRow("RSV2") << QByteArray("\xA1\x00", 2) << 1002;
    QTest::newRow("RSV1 on a continuation")
        << "\x41" + QByteArray(1, char(good.size())) + good + QByteArray("\xC0\x00", 2) << 1002;
}

void TestLimits::brokenCompression()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    open("permessage-deflate");
    expectOpen();
    m_server->send(bytes);
    const CloseEvent event = end();
    QVERIFY(event.error);
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::Violation);
    QCOMPARE(m_connection->evidence().sentClose.code, code);
}

void TestLimits::tooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray zeros(1001, '\0');
    QTest::newRow("one frame") << QByteArray("\x82\x7E\x03\xE9", 4) + zeros;
    QTest::newRow("announced only") << QByteArray("\x82\x7E\x03\xE9", 4);
    QTest::newRow("fragments") << QByteArray("\x02\x7E\x03\xE8", 4) + zeros.first(1000)
            + QByteArray("\x80\x01z", 3);
    QTest::newRow("compressed") << "\xC2" + QByteArray(1, char(packed(zeros).size()))
            + packed(zeros);
}

void TestLimits::tooLarge()
{
    QFETCH(QByteArray, bytes);
    ConnectionOptions options;
    options.maxMessageSize = 1000;
    open("permessage-deflate", options);
    expectOpen();
    m_server->send(bytes);
    const CloseEvent event = end();
    QVERIFY(event.error);
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::You);
    const QString expected
        = QStringLiteral("at least %1 bytes is larger than the limit of %2 bytes that you set")
              .arg(QLocale().toString(1001), QLocale().toString(1000));
    QVERIFY2(event.sentence.contains(expected), qPrintable(event.sentence));
    QCOMPARE(m_connection->evidence().sentClose.code, 1009);
    QCOMPARE(m_connection->evidence().toJson()[u"failure"].toString(), QStringLiteral("overLimit"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
    QCOMPARE(m_server->frames(8).first().payload.toHex(), QByteArray("03f1"));
    QVERIFY(rows(Direction::Received, MessageKind::Binary).isEmpty());
}

void TestLimits::notTooLarge()
{
    ConnectionOptions options;
    options.maxMessageSize = 1000;
    open("permessage-deflate; server_no_context_takeover", options);
    expectOpen();
    const QByteArray most(1000, 'x');
    m_server->sendFrame(2, most);
    m_server->sendFrame(2, packed(most), true, rsv1);
    m_server->sendFrame(2, most.first(500), false);
    m_server->sendFrame(0, most.first(500));
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Received, MessageKind::Binary).size(), 3, patience);
    for (const Message &row : rows(Direction::Received, MessageKind::Binary))
        QCOMPARE(row.payload, most);
}

void TestLimits::bombWithoutLimit()
{
    open("permessage-deflate");
    expectOpen();
    // 257 MiB of zeros, made of the same piece again and again.
    Deflater deflater(15, true);
    const QByteArray mib(1024 * 1024, '\0');
    for (int i = 0; i < 257; ++i)
        m_server->sendFrame(i == 0 ? 2 : 0, deflater.add(mib, false), false, i == 0 ? rsv1 : 0);
    const CloseEvent event = end();
    QVERIFY2(event.sentence.contains(QLocale().toString(268'435'456)), qPrintable(event.sentence));
    QCOMPARE(event.endedBy, EndedBy::You);
    QCOMPARE(m_connection->evidence().sentClose.code, 1009);
}

/// The empty last frame of a compressed message is still a deflate stream.
void TestLimits::cancelledFileStaysReadable()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArray bytes;
    while (bytes.size() < 64 * 1024 * 1024)
        bytes += QByteArray::number(bytes.size() * 2654435761U % 1000003) + ' ';
    QVERIFY(file.write(bytes) == bytes.size() && file.flush());
    open("permessage-deflate");
    expectOpen();
    m_server->setReading(false);
    const QSignalSpy progress(m_connection.get(), &Connection::fileProgress);
    const QSignalSpy finished(m_connection.get(), &Connection::fileFinished);
    QCOMPARE(m_connection->sendFile(file.fileName(), MessageKind::Text), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), patience);
    m_connection->cancelFile();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    m_server->setReading(true);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_server->frames(0).isEmpty() && m_server->frames(0).last().fin, patience);
    QCOMPARE(m_server->frames(0).last().payload, QByteArray(1, '\0'));
    Inflater inflater(15, false);
    QByteArray message;
    QCOMPARE(inflater.add(m_server->message(), message, bytes.size()), Inflater::Result::Good);
    QCOMPARE(inflater.finish(message, bytes.size()), Inflater::Result::Good);
    QVERIFY(message.size() < bytes.size());
    QVERIFY(bytes.startsWith(message));
}

void TestLimits::pings()
{
    ConnectionOptions options;
    options.keepAlive.pingInterval = 20ms;
    options.keepAlive.pongTimeout = 20s;
    open({}, options);
    connect(m_server.get(), &RawServer::frameReceived, this, [this] {
        if (m_server->frames().last().opcode == 9)
            m_server->sendFrame(10, m_server->frames().last().payload);
    });
    expectOpen();
    QTRY_VERIFY_WITH_TIMEOUT(rows(Direction::Received, MessageKind::Pong).size() >= 3, patience);
    QVERIFY(rows(Direction::Sent, MessageKind::Ping).size() >= 3);
    QVERIFY(m_closed->isEmpty());
    m_connection->close(1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
}

void TestLimits::noPong()
{
    ConnectionOptions options;
    options.keepAlive.pingInterval = 50ms;
    options.keepAlive.pongTimeout = 1s;
    open({}, options);
    expectOpen();
    // Neither a message nor a Pong to something else counts.
    m_server->sendFrame(1, "still here");
    m_server->sendFrame(10, "not yours");
    const CloseEvent event = end();
    QVERIFY(event.error);
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 1006);
    QCOMPARE(event.endedBy, EndedBy::Timeout);
    QVERIFY2(event.sentence.startsWith(
                 QStringLiteral("The server did not answer an automatic Ping within 1 s")),
        qPrintable(event.sentence));
    QCOMPARE(
        m_connection->evidence().toJson()[u"failure"].toString(), QStringLiteral("pongTimeOut"));
}

void TestLimits::answersPings_data()
{
    QTest::addColumn<bool>("answer");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestLimits::answersPings()
{
    QFETCH(bool, answer);
    ConnectionOptions options;
    options.keepAlive.answerPings = answer;
    open({}, options);
    expectOpen();
    m_server->sendFrame(9, "one");
    m_server->sendFrame(1, "text");
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Received, MessageKind::Text).size(), 1, patience);
    QCOMPARE(rows(Direction::Received, MessageKind::Ping).size(), 1);
    // What is sent later stands behind the Pong.
    QCOMPARE(m_connection->sendText(QStringLiteral("mark")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(1).size(), 1, patience);
    QCOMPARE(m_server->frames(10).size(), answer ? 1 : 0);
}

/// A Pong is sent while what came with the Ping is still being read.
void TestLimits::timesNeverGoBack()
{
    open({});
    expectOpen();
    // One write: "te", a Ping, "xt", a Ping, a binary message.
    m_server->send(QByteArray("\x01\x02te\x89\x03one\x80\x02xt\x89\x03two\x82\x01!", 21));
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Received, MessageKind::Binary).size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Direction::Sent, MessageKind::Pong).size(), 2, patience);
    qint64 last = 0;
    for (const Message &row : std::as_const(m_rows)) {
        QVERIFY2(row.time >= last, kindName(row.kind));
        last = row.time;
        for (const FrameFacts &frame : framesOf(row))
            QVERIFY(frame.time <= row.time);
    }
}

/// All rows after the Open row, by direction and kind.
QStringList TestLimits::kinds() const
{
    QStringList kinds;
    for (const Message &row : m_rows) {
        const QString direction = row.direction == Direction::Sent ? QStringLiteral("sent ")
            : row.direction == Direction::Received                 ? QStringLiteral("received ")
                                                                   : QString();
        kinds.append(direction + QString::fromLatin1(kindName(row.kind)));
    }
    return kinds.mid(1);
}

void TestLimits::closeFramesAreRows_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("ours first") << true
                                << QStringList({QStringLiteral("sent close frame"),
                                       QStringLiteral("received close frame")});
    QTest::newRow("the server's first") << false
                                        << QStringList({QStringLiteral("received close frame"),
                                               QStringLiteral("sent close frame")});
}

void TestLimits::closeFramesAreRows()
{
    QFETCH(bool, own);
    QFETCH(QStringList, order);
    open({});
    expectOpen();
    const QByteArray theirs = QByteArray("\x0F\xA1", 2) + "bye";
    if (own)
        QCOMPARE(m_connection->close(4000, QStringLiteral("done")), QString());
    else
        m_server->sendFrame(8, theirs);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
    if (own)
        m_server->sendFrame(8, theirs);
    end();
    order.append(QStringLiteral("close"));
    QTRY_COMPARE(kinds(), order);
    const Message received = rows(Direction::Received, MessageKind::CloseFrame).first();
    QCOMPARE(received.payload, theirs);
    QCOMPARE(received.wireBytes, quint64(2 + theirs.size()));
    const Message sent = rows(Direction::Sent, MessageKind::CloseFrame).first();
    QCOMPARE(sent.payload, own ? QByteArray("\x0F\xA0", 2) + "done" : theirs);
    QCOMPARE(sent.wireBytes, quint64(6 + sent.payload.size()));
    QCOMPARE(sent.frames, 1U);
}

/// Its bytes are what the user looks for then.
void TestLimits::brokenCloseFrameIsARow()
{
    open({});
    expectOpen();
    m_server->sendFrame(8, "x");
    const CloseEvent event = end();
    QVERIFY(!event.wasClean);
    QCOMPARE(rows(Direction::Received, MessageKind::CloseFrame).size(), 1);
    QCOMPARE(rows(Direction::Received, MessageKind::CloseFrame).first().payload, QByteArray("x"));
}

WASCLEAN_TEST(TestLimits, QCoreApplication)

} // namespace tst_limits

#include "tst_limits.moc"
