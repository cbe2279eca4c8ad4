#include "app/connection/connection.h"
#include "app/message/payloadfile.h"
#include "app/protocol/utf8validator.h"
#include "app/wire/frames/outgoingmessage.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sending {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

QByteArray wholePayload(const Message &row)
{
    return row.payloadFile ? row.payloadFile->read(0, row.payloadFile->size()) : row.payload;
}

} // namespace

/// What arrives at a server when messages are sent in frames, from files, and with control frames
/// between them, and what the log says of it.
class TestSending : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fragments_data();
    void fragments();
    void rejectsBadFrameCounts();
    void orderIsKept();
    void floodKeepsOrder();
    void floodLeavesBeforeTheCloseFrame();
    void unsolicitedPong();
    void file_data();
    void file();
    void textFileKeepsCharactersWhole();
    void textFileMustBeUtf8();
    void rejectsWhatIsNoFile();
    void pingOvertakesFile();
    void cancelsFile();
    void cancelBeforeAnythingLeft();
    void serverClosesDuringFile();
    void serverVanishesDuringFile();

private:
    void open();
    QString write(const QByteArray &bytes);
    QList<Message> rows(MessageKind kind) const;
    /// Of the messages at the server, put together from their frames.
    QList<QByteArray> arrivedPayloads() const;
    void logOfFlood(QList<QByteArray> &logged) const;
    /// Sends a file that the server does not take, until the network takes no more either.
    void jam(const QByteArray &bytes);

    QTemporaryDir m_directory;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_batches;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestSending::init()
{
    m_server = std::make_unique<RawServer>();
    m_connection = std::make_unique<Connection>();
    m_batches = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::messages);
    m_finished = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::fileFinished);
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
    open();
}

void TestSending::open()
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(m_server->url());
    const QSignalSpy opened(m_connection.get(), &Connection::opened);
    QCOMPARE(m_connection->open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
}

QString TestSending::write(const QByteArray &bytes)
{
    QFile file(m_directory.filePath(QStringLiteral("file")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

QList<QByteArray> TestSending::arrivedPayloads() const
{
    QList<QByteArray> payloads;
    for (const RawServer::Frame &frame : m_server->frames()) {
        if (frame.opcode == 0)
            payloads.last() += frame.payload;
        else if (frame.opcode <= 2)
            payloads.append(frame.payload);
    }
    return payloads;
}

QList<Message> TestSending::rows(MessageKind kind) const
{
    QList<Message> found;
    for (const QList<QVariant> &arguments : *m_batches) {
        for (const Message &row : *arguments[0].value<MessageBatch>()) {
            if (row.kind == kind && row.direction != Direction::Received)
                found.append(row);
        }
    }
    return found;
}

void TestSending::jam(const QByteArray &bytes)
{
    m_server->setReading(false);
    QCOMPARE(m_connection->sendFile(write(bytes), MessageKind::Binary), QString());
    const QSignalSpy progress(m_connection.get(), &Connection::fileProgress);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), patience);
}

void TestSending::fragments_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::newRow("two") << QByteArray("hello") << 2 << QList<qint64>{2, 3};
    QTest::newRow("three of six") << QByteArray("abcdef") << 3 << QList<qint64>{2, 2, 2};
    QTest::newRow("more frames than bytes") << QByteArray("ab") << 4 << QList<qint64>{0, 1, 0, 1};
    QTest::newRow("nothing in two") << QByteArray() << 2 << QList<qint64>{0, 0};
    QTest::newRow("one") << QByteArray("whole") << 1 << QList<qint64>{5};
}

void TestSending::fragments()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, frames);
    QFETCH(QList<qint64>, sizes);
    QCOMPARE(m_connection->sendBinary(payload, frames), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), frames, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(MessageKind::Binary).size(), 1, patience);
    const Message row = rows(MessageKind::Binary).first();
    const std::vector<FrameFacts> facts = framesOf(row);
    QCOMPARE(facts.size(), size_t(frames));
    quint64 wireBytes = 0;
    for (int i = 0; i < frames; ++i) {
        const RawServer::Frame &frame = m_server->frames()[i];
        QCOMPARE(frame.size, sizes[i]);
        QCOMPARE(frame.opcode, i == 0 ? 2 : 0);
        QCOMPARE(frame.fin, i == frames - 1);
        QVERIFY(frame.masked);
        QCOMPARE(facts[size_t(i)].payloadSize, quint64(sizes[i]));
        QCOMPARE(int(facts[size_t(i)].opcode), frame.opcode);
        QCOMPARE(facts[size_t(i)].fin, frame.fin);
        wireBytes += quint64(frame.size) + 6;
    }
    QCOMPARE(m_server->message(), payload);
    QCOMPARE(row.payload, payload);
    QCOMPARE(row.frames, quint32(frames));
    QCOMPARE(row.wireBytes, wireBytes);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);
}

void TestSending::rejectsBadFrameCounts()
{
    QVERIFY(!m_connection->sendText(QStringLiteral("a"), 0).isEmpty());
    QVERIFY(!m_connection->sendText(QStringLiteral("a"), 65'537).isEmpty());
    QCOMPARE(m_connection->bufferedAmount(), 0);
}

/// Messages that QWebSocket frames and those that are framed here keep their order, on the wire and
/// in the log.
void TestSending::orderIsKept()
{
    QByteArrayList expected;
    for (int i = 0; i < 60; ++i) {
        const QByteArray text = QByteArray::number(i);
        expected.append(text);
        QCOMPARE(m_connection->sendText(QString::fromLatin1(text), i % 3 == 0 ? 2 : 1), QString());
        if (i % 7 == 0)
            QCOMPARE(m_connection->ping("ping " + text), QString());
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(MessageKind::Text).size(), 60, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 60 + 20 + 9, patience);
    QByteArrayList logged;
    for (const Message &row : rows(MessageKind::Text))
        logged.append(row.payload);
    QCOMPARE(logged, expected);
    QByteArrayList arrived;
    QByteArray message;
    for (const RawServer::Frame &frame : m_server->frames()) {
        if (frame.opcode == 9) {
            QCOMPARE(frame.payload, "ping " + arrived.last());
            continue;
        }
        message += frame.payload;
        if (frame.fin)
            arrived.append(std::exchange(message, {}));
    }
    QCOMPARE(arrived, expected);
}

/// What the log says of the messages of floodKeepsOrder().
void TestSending::logOfFlood(QList<QByteArray> &logged) const
{
    qint64 lastTime = 0;
    for (const QList<QVariant> &arguments : *m_batches) {
        for (const Message &row : *arguments[0].value<MessageBatch>()) {
            QVERIFY(row.time >= lastTime);
            lastTime = row.time;
            if (row.kind != MessageKind::Text && row.kind != MessageKind::Binary)
                continue;
            logged.append(row.payload);
            const bool isBinary = (logged.size() - 1) % 7 == 0;
            QCOMPARE(row.kind == MessageKind::Binary, isBinary);
            if (row.frames == 1)
                QCOMPARE(row.wireBytes,
                    quint64(row.payload.size() + (row.payload.size() < 126 ? 6 : 8)));
        }
    }
}

/// Messages of one turn, of which most do not pass through QWebSocket, and others between them.
void TestSending::floodKeepsOrder()
{
    constexpr int count = 5000;
    QList<QByteArray> expected;
    for (int i = 0; i < count; ++i) {
        const QByteArray payload = QByteArray::number(i) + QByteArray(i % 300, '+');
        expected.append(payload);
        if (i % 7 == 0)
            QCOMPARE(m_connection->sendBinary(payload), QString());
        else if (i % 1000 == 1)
            QCOMPARE(m_connection->sendText(QString::fromLatin1(payload), 2), QString());
        else
            QCOMPARE(m_connection->sendText(QString::fromLatin1(payload)), QString());
        if (i % 1500 == 0)
            QCOMPARE(m_connection->ping(QByteArray::number(i)), QString());
    }
    QVERIFY(m_connection->bufferedAmount() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(arrivedPayloads().size(), count, patience);
    QVERIFY(arrivedPayloads() == expected);
    for (const RawServer::Frame &frame : m_server->frames())
        QVERIFY(frame.masked);
    QCOMPARE(m_server->frames(9).size(), 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);

    QList<QByteArray> logged;
    logOfFlood(logged);
    QVERIFY(logged == expected);
    QCOMPARE(m_connection->close(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
    m_server->sendClose(1000);
    m_server->endTcp();
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    const FrameCounts &sent = m_connection->evidence().sent;
    QCOMPARE(sent.byOpcode[1] + sent.byOpcode[2], quint64(count));
    qint64 bytes = 0;
    for (const QByteArray &payload : expected)
        bytes += payload.size();
    QCOMPARE(sent.payloadBytes, quint64(bytes));
}

/// The server does not read at first, so that most of it waits here.
void TestSending::floodLeavesBeforeTheCloseFrame()
{
    m_server->setReading(false);
    const QString text(4000, u'x');
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        QCOMPARE(m_connection->sendText(text), QString());
    QCOMPARE(m_connection->close(1000), QString());
    m_server->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
    QCOMPARE(m_server->frames(1).size(), count);
    QCOMPARE(m_server->frames().last().opcode, 8);
}

void TestSending::unsolicitedPong()
{
    QCOMPARE(m_connection->pong("alive"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 1, patience);
    QCOMPARE(m_server->frames().first().opcode, 10);
    QCOMPARE(m_server->frames().first().payload, QByteArray("alive"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(MessageKind::Pong).size(), 1, patience);
    QCOMPARE(rows(MessageKind::Pong).first().wireBytes, quint64(11));
    QVERIFY(!m_connection->pong(QByteArray(126, 'x')).isEmpty());
}

void TestSending::file_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("frames");
    QTest::newRow("empty") << qsizetype(0) << 1;
    QTest::newRow("one byte") << qsizetype(1) << 1;
    QTest::newRow("just one frame") << qsizetype(OutgoingMessage::fileFrameSize) << 1;
    QTest::newRow("one byte more") << OutgoingMessage::fileFrameSize + 1 << 2;
    QTest::newRow("3 MiB") << qsizetype(3 * 1024 * 1024) << 12;
}

void TestSending::file()
{
    QFETCH(qsizetype, size);
    QFETCH(int, frames);
    const QByteArray bytes = pattern(size);
    const QSignalSpy progress(m_connection.get(), &Connection::fileProgress);
    QCOMPARE(m_connection->sendFile(write(bytes), MessageKind::Binary), QString());
    QVERIFY(m_connection->isSendingFile());
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    QCOMPARE(m_finished->first()[0].toString(), QString());
    QVERIFY(!m_connection->isSendingFile());
    QCOMPARE(m_connection->bufferedAmount(), 0);
    if (size > 0)
        QCOMPARE(progress.last()[0].toLongLong(), size);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), frames, patience);
    QVERIFY(m_server->message() == bytes);
    QTRY_COMPARE_WITH_TIMEOUT(rows(MessageKind::Binary).size(), 1, patience);
    const Message row = rows(MessageKind::Binary).first();
    QVERIFY(wholePayload(row) == bytes);
    QCOMPARE(payloadSize(row), size);
    QCOMPARE(int(row.frames), frames);
}

void TestSending::textFileKeepsCharactersWhole()
{
    const QByteArray text = "a" + QByteArray("\xE2\x82\xAC").repeated(200'000);
    QCOMPARE(m_connection->sendFile(write(text), MessageKind::Text), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->message().size() == text.size(), patience);
    QVERIFY(m_server->message() == text);
    QCOMPARE(m_server->frames().first().opcode, 1);
    for (const RawServer::Frame &frame : m_server->frames())
        QVERIFY(isValidUtf8(frame.payload));
}

void TestSending::textFileMustBeUtf8()
{
    QCOMPARE(m_connection->sendFile(write("abc\xFF"), MessageKind::Text), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    QVERIFY(m_finished->first()[0].toString().contains(QStringLiteral("UTF-8")));
    QCOMPARE(m_connection->bufferedAmount(), 0);
    QCOMPARE(m_connection->sendText(QStringLiteral("next")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 1, patience);
    QCOMPARE(m_server->message(), QByteArray("next"));
}

void TestSending::rejectsWhatIsNoFile()
{
    QVERIFY(!m_connection->sendFile(m_directory.path(), MessageKind::Binary).isEmpty());
    QVERIFY(
        !m_connection->sendFile(m_directory.filePath(QStringLiteral("none")), MessageKind::Binary)
             .isEmpty());
    QVERIFY(!m_connection->isSendingFile());
}

void TestSending::pingOvertakesFile()
{
    jam(pattern(24 * 1024 * 1024));
    QCOMPARE(m_connection->ping("between"), QString());
    m_server->sendFrame(9, "yours");
    m_server->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->frames().last().fin && m_server->frames().last().opcode == 0, patience);
    QCOMPARE(m_server->frames(9).size(), 1);
    QCOMPARE(m_server->frames(10).size(), 1);
    QCOMPARE(m_server->frames(10).first().payload, QByteArray("yours"));
}

void TestSending::cancelsFile()
{
    const QByteArray bytes = pattern(24 * 1024 * 1024);
    jam(bytes);
    m_connection->cancelFile();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    const QString problem = m_finished->first()[0].toString();
    QVERIFY2(problem.startsWith(QStringLiteral("You cancelled")), qPrintable(problem));
    QTRY_COMPARE_WITH_TIMEOUT(rows(MessageKind::Note).size(), 1, patience);
    QCOMPARE(QString::fromUtf8(rows(MessageKind::Note).first().payload), problem);
    const Message row = rows(MessageKind::Binary).first();
    QVERIFY(payloadSize(row) < bytes.size());

    m_server->setReading(true);
    QCOMPARE(m_connection->sendText(QStringLiteral("after")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(1).size(), 1, patience);
    QVERIFY(m_server->message() == wholePayload(row));
    QVERIFY(bytes.startsWith(m_server->message()));
    const RawServer::Frame last = m_server->frames(0).last();
    QVERIFY(last.fin);
    QCOMPARE(last.size, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);
    QCOMPARE(m_connection->close(1000), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
}

void TestSending::cancelBeforeAnythingLeft()
{
    m_server->setReading(false);
    // More than the network takes, so that nothing behind it can leave.
    QCOMPARE(m_connection->sendBinary(pattern(24 * 1024 * 1024)), QString());
    QCOMPARE(m_connection->sendFile(write("little"), MessageKind::Binary), QString());
    m_connection->cancelFile();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, patience);
    QVERIFY(m_finished->first()[0].toString().contains(QStringLiteral("before any of it")));
    m_server->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(2).size(), 1, patience);
}

/// As in a browser, the server's Close is answered at once and what had not left never does.
void TestSending::serverClosesDuringFile()
{
    jam(pattern(24 * 1024 * 1024));
    m_server->sendClose(1001);
    QTRY_VERIFY_WITH_TIMEOUT(!rows(MessageKind::Note).isEmpty(), patience);
    m_server->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    const auto event = m_closed->first()[0].value<CloseEvent>();
    QCOMPARE(event.code, 1001);
    QVERIFY(!event.wasClean);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames(8).size(), 1, patience);
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(m_finished->first()[0].toString().contains(QStringLiteral("connection ended")));
    QVERIFY(m_connection->bufferedAmount() > 0);
    QVERIFY(m_server->message() == wholePayload(rows(MessageKind::Binary).first()));
}

void TestSending::serverVanishesDuringFile()
{
    jam(pattern(24 * 1024 * 1024));
    m_server = std::make_unique<RawServer>();
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(!m_connection->isSendingFile());
    QCOMPARE(rows(MessageKind::Binary).size(), 1);
    QCOMPARE(rows(MessageKind::Note).size(), 1);
}

WASCLEAN_TEST(TestSending, QCoreApplication)

} // namespace tst_sending

#include "tst_sending.moc"
