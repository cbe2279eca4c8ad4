#include "app/connection/connection.h"
#include "app/connection/networkthreadsender.h"
#include "app/wire/frames/frame.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_flood {

using namespace wasclean;

namespace {

constexpr int patience = 60'000;

QByteArray frame(quint8 opcode, const QByteArray &payload)
{
    FrameHeader header;
    header.opcode = opcode;
    header.payloadLength = quint64(payload.size());
    return encodeHeader(header) + payload;
}

} // namespace

/// A server that sends faster than QWebSocket could take it: nothing is lost, and nothing changes
/// its place, whether a token stands for the messages or not.
class TestFlood : public QObject
{
    Q_OBJECT

private slots:
    void everythingInOrder_data();
    void everythingInOrder();
    void whatCameBeforeAViolationCounts_data();
    void whatCameBeforeAViolationCounts();
    void serverIsHeldBackWhileClosing();

private:
    void open(TokenUse tokens);
    QList<Message> received() const;

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_batches;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestFlood::open(TokenUse tokens)
{
    m_server = std::make_unique<RawServer>();
    m_connection = std::make_unique<Connection>();
    m_batches = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::messages);
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(m_server->url());
    options.tokens = tokens;
    const QSignalSpy opened(m_connection.get(), &Connection::opened);
    QCOMPARE(m_connection->open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
}

/// Rows of frames of the server, in the order of the log.
QList<Message> TestFlood::received() const
{
    QList<Message> rows;
    for (const QList<QVariant> &arguments : *m_batches) {
        for (const Message &row : *arguments[0].value<MessageBatch>()) {
            if (row.direction == Direction::Received)
                rows.append(row);
        }
    }
    return rows;
}

void TestFlood::everythingInOrder_data()
{
    QTest::addColumn<TokenUse>("tokens");
    QTest::newRow("tokens in floods") << TokenUse::InFloods;
    QTest::newRow("tokens always") << TokenUse::Always;
    QTest::newRow("no tokens") << TokenUse::Never;
}

void TestFlood::everythingInOrder()
{
    QFETCH(TokenUse, tokens);
    open(tokens);
    constexpr int count = 30'000;
    QByteArray stream;
    QList<QByteArray> payloads;
    QList<MessageKind> kinds;
    const auto add = [&](MessageKind kind, const QByteArray &payload) {
        kinds.append(kind);
        payloads.append(payload);
    };
    for (int i = 0; i < count; ++i) {
        const QByteArray payload = QByteArray::number(i) + QByteArray(i % 200, '.');
        if (i % 1000 == 999) {
            stream += frame(OpPing, payload.first(4));
            add(MessageKind::Ping, payload.first(4));
        } else if (i % 500 == 7) {
            FrameHeader begin;
            begin.opcode = OpText;
            begin.fin = false;
            begin.payloadLength = 2;
            stream += encodeHeader(begin) + payload.first(1) + "-";
            stream += frame(OpContinuation, payload);
            add(MessageKind::Text, payload.first(1) + "-" + payload);
        } else {
            const bool isText = i % 3 != 0;
            stream += frame(isText ? OpText : OpBinary, payload);
            add(isText ? MessageKind::Text : MessageKind::Binary, payload);
        }
    }
    m_server->send(stream);
    QTRY_COMPARE_WITH_TIMEOUT(received().size(), count, patience);
    const QList<Message> rows = received();
    qint64 lastTime = 0;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(rows[i].payload, payloads[i]);
        QCOMPARE(rows[i].kind, kinds[i]);
        QVERIFY(!rows[i].late);
        QVERIFY(rows[i].time >= lastTime);
        lastTime = rows[i].time;
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(OpPong).size(), count / 1000, patience);
    m_server->sendClose(1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(OpClose).size(), 1, patience);
    m_server->endTcp();
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    QVERIFY(m_closed->first()[0].value<CloseEvent>().wasClean);
    QCOMPARE(m_connection->evidence().received.wireBytes, quint64(stream.size() + 4));
}

void TestFlood::whatCameBeforeAViolationCounts_data() { everythingInOrder_data(); }

void TestFlood::whatCameBeforeAViolationCounts()
{
    QFETCH(TokenUse, tokens);
    open(tokens);
    constexpr int count = 1000;
    m_server->send(frame(OpText, "good").repeated(count) + frame(OpText, "\xFF")
        + frame(OpText, "never read"));
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    const auto event = m_closed->first()[0].value<CloseEvent>();
    QCOMPARE(event.endedBy, EndedBy::Violation);
    const QList<Message> rows = received();
    QCOMPARE(rows.size(), count);
    for (const Message &row : rows) {
        QCOMPARE(row.payload, QByteArray("good"));
        QVERIFY(!row.late);
    }
}

/// Who keeps the batches holds the server back, also those that came after close().
void TestFlood::serverIsHeldBackWhileClosing()
{
    open(TokenUse::InFloods);
    m_connection->close();
    constexpr qint64 count = 2000;
    constexpr qint64 size = 60'000;
    m_server->send(frame(OpBinary, QByteArray(size, 'x')).repeated(count));
    const auto bytes = [this] {
        qint64 sum = 0;
        for (const Message &row : received())
            sum += row.payload.size();
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bytes() > count * size / 10, patience);
    // Until a hundred turns of the network thread bring no more.
    for (qint64 before = -1; before != bytes();) {
        before = bytes();
        for (int turn = 0; turn < 100; ++turn) {
            QMetaObject::invokeMethod(
                m_connection->networkSender(), [] {}, Qt::BlockingQueuedConnection);
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(bytes() < count * size / 3, qPrintable(QString::number(bytes())));
}

WASCLEAN_TEST(TestFlood, QCoreApplication)

} // namespace tst_flood

#include "tst_flood.moc"
