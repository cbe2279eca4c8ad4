#include "app/message/messagelist.h"
#include "app/wire/frames/frame.h"
#include "app/wire/relay/inbound.h"
#include "app/wire/relay/loopbackserver.h"
#include "app/wire/relay/wireoptions.h"
#include "tests/support/testrunner.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

namespace tst_inbound {

using namespace wasclean;

namespace {

/// Writes down the rows, and how many of them came in blocks of frames.
class Recorder : public WireListener, public ControlListener
{
public:
    void messageForwarded(Message &&message) override { messages.push_back(std::move(message)); }

    void messagesForwarded(std::vector<MessageRun> &&runs) override
    {
        for (const MessageRun &run : runs) {
            const auto *const rows = std::get_if<EncodedRows>(&run);
            inFrameBlocks += rows && rows->isFrameBlock() ? rows->count() : 0;
            mostBytes = std::max(mostBytes, rows ? rows->data().size() : 0);
        }
        // Read later, as the writer does, when other reads have come.
        lists.push_back(std::make_unique<MessageList>(std::move(runs)));
        order.push_back(messages.size());
    }

    void frameSeen(Message &&message) override { messages.push_back(std::move(message)); }

    void pingReceived(const QByteArray &payload) override { Q_UNUSED(payload) }

    void pongReceived(const QByteArray &payload, qint64 time) override
    {
        Q_UNUSED(payload)
        Q_UNUSED(time)
    }

    void closeReceived(const QByteArray &body, qint64 time) override
    {
        Q_UNUSED(body)
        Q_UNUSED(time)
    }

    void stageReached(ConnectStage stage) override { Q_UNUSED(stage) }

    NextRequest answeredWith(const ResponseHead &answer) override
    {
        Q_UNUSED(answer)
        return {};
    }

    void upgradeAccepted() override { }

    void closeFrameReceived() override { }

    void closingTimerStarted(std::chrono::milliseconds timeout) override { Q_UNUSED(timeout) }

    void payloadTransmitted(qint64 payloadBytes) override { Q_UNUSED(payloadBytes) }

    void payloadWithdrawn(qint64 payloadBytes) override { Q_UNUSED(payloadBytes) }

    void fileProgressed(qint64 sentBytes, qint64 totalBytes) override
    {
        Q_UNUSED(sentBytes)
        Q_UNUSED(totalBytes)
    }

    void fileEnded(const QString &problem) override { Q_UNUSED(problem) }

    void wireEnded() override { }

    bool isBehind() const override { return false; }

    bool isSettled() const override { return true; }

    /// All rows in their order.
    std::vector<Message> rows() const
    {
        std::vector<Message> all;
        std::size_t alone = 0;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            for (; alone < order[i]; ++alone)
                all.push_back(messages[alone]);
            all.insert(all.end(), lists[i]->begin(), lists[i]->end());
        }
        all.insert(all.end(), messages.begin() + std::ptrdiff_t(alone), messages.end());
        return all;
    }

    std::vector<Message> messages;
    std::vector<std::unique_ptr<MessageList>> lists;
    /// How many of the messages came before each list.
    std::vector<std::size_t> order;
    qint64 inFrameBlocks = 0;
    qsizetype mostBytes = 0;
};

constexpr int patience = 30'000;

/// What the frames for the engine go to.
class Engine
{
public:
    bool connect()
    {
        if (!m_server.listen())
            return false;
        const QUrl url = m_server.url();
        const QSignalSpy requested(&m_server, &LoopbackServer::requested);
        QObject::connect(
            &m_client, &QTcpSocket::readyRead, &m_client, [this] { m_client.readAll(); });
        m_client.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
        m_client.write("GET " + url.path().toUtf8() + " HTTP/1.1\r\nSec-WebSocket-Key: x\r\n\r\n");
        return QTest::qWaitFor([&requested] { return requested.count() == 1; }, patience);
    }

    LoopbackServer &server() { return m_server; }

private:
    LoopbackServer m_server;
    QTcpSocket m_client;
};

struct Reader
{
    explicit Reader(LoopbackServer &engine, TokenUse tokens = TokenUse::InFloods)
    {
        options.tokens = tokens;
        inbound = std::make_unique<Inbound>(engine, evidence, recorder, recorder, options);
    }

    /// Reads the bytes as a socket gives them, at most so many at once. What is left comes in reads
    /// that are as large as can be.
    void read(QByteArrayView bytes, const QList<qsizetype> &sizes = {})
    {
        for (int i = 0; !bytes.isEmpty(); ++i) {
            qint64 left = std::min(bytes.size(), i < sizes.size() ? sizes[i] : bytes.size());
            qint64 got = 0;
            for (const ReadPlace &place : inbound->prepareRead()) {
                const qint64 size = std::min(place.size, left);
                std::copy_n(bytes.data(), size, place.to);
                bytes = bytes.sliced(size);
                left -= size;
                got += size;
            }
            inbound->read(got);
            QCoreApplication::processEvents();
        }
    }

    WireOptions options;
    Evidence evidence;
    Recorder recorder;
    std::unique_ptr<Inbound> inbound;
};

/// But for their times.
bool areEqual(const std::vector<Message> &rows, const std::vector<Message> &others)
{
    return std::equal(rows.begin(), rows.end(), others.begin(), others.end(),
        [](const Message &a, const Message &b) {
            return a.kind == b.kind && a.direction == b.direction && a.frames == b.frames
                && a.wireBytes == b.wireBytes && a.late == b.late && a.compressed == b.compressed
                && a.payload == b.payload;
        });
}

/// What the stream is when it is read otherwise: from memory that cannot be kept.
std::vector<Message> rowsOfCopies(LoopbackServer &engine, const QByteArray &stream)
{
    Reader reader(engine, TokenUse::Always);
    reader.inbound->read(QByteArrayView(stream));
    return reader.recorder.rows();
}

QByteArray textFrame(qsizetype size, int number)
{
    QByteArray payload = QByteArray::number(number) + ' ';
    for (int i = 0; payload.size() < size; ++i)
        payload += char('a' + (number + i) % 26);
    payload.truncate(size);
    return encodeFrame(number % 2 == 0 ? OpText : OpBinary, payload);
}

QByteArray framesOf(qsizetype size, qsizetype bytes)
{
    QByteArray stream;
    for (int i = 0; stream.size() < bytes; ++i)
        stream += textFrame(size, i);
    return stream;
}

bool areTimesInOrder(const std::vector<Message> &rows)
{
    return std::is_sorted(rows.begin(), rows.end(),
        [](const Message &a, const Message &b) { return a.time < b.time; });
}

} // namespace

/// The way from the socket to rows.
class TestInbound : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY(m_engine.connect()); }

    void readsInPlace_data();
    void readsInPlace();
    void readsWhatIsCutAnywhere_data();
    void readsWhatIsCutAnywhere();
    void readsWhatIsMixed_data();
    void readsWhatIsMixed();
    void stopsAtABrokenFrame();

private:
    Engine m_engine;
};

void TestInbound::readsInPlace_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 32, 125, 126, 1000, 1024, 5000, 65535, 65536, 130'000,
             200'000, 262'000, 262'144, 300'000}) {
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
}

/// Most of a flood of frames is not copied, and no block is larger than one may be.
void TestInbound::readsInPlace()
{
    QFETCH(qsizetype, size);
    // Several reads of large ones, and more than a piece of those that are many.
    const QByteArray stream
        = framesOf(size, size < 1000 ? qsizetype(300) << 10 : qsizetype(3) << 20);
    Reader reader(m_engine.server());
    reader.read(stream);
    const std::vector<Message> rows = reader.recorder.rows();
    QVERIFY(areEqual(rows, rowsOfCopies(m_engine.server(), stream)));
    QVERIFY(areTimesInOrder(rows));
    QVERIFY(reader.recorder.mostBytes <= EncodedRows::maxBytes);
    // Too many empty ones are no block.
    if (size >= 32 && size < 200'000)
        QCOMPARE_GE(reader.recorder.inFrameBlocks, qint64(rows.size()) / 2);
    if (size == 0)
        QCOMPARE(reader.recorder.inFrameBlocks, 0);
}

void TestInbound::readsWhatIsCutAnywhere_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {100, 126, 1000, 65536, 70'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

/// At each place around headers, and in the middle of payloads.
void TestInbound::readsWhatIsCutAnywhere()
{
    QFETCH(qsizetype, size);
    const QByteArray stream = framesOf(size, qsizetype(300) << 10);
    const std::vector<Message> expected = rowsOfCopies(m_engine.server(), stream);
    const qsizetype frame = textFrame(size, 0).size();
    for (qsizetype at = 1; at <= frame + 12; at += at % frame < 12 ? 1 : 1 + frame / 3) {
        for (const qsizetype first : {at, (qsizetype(200) << 10) / frame * frame + at}) {
            Reader reader(m_engine.server());
            reader.read(stream, {first});
            QVERIFY2(
                areEqual(reader.recorder.rows(), expected), qPrintable(QString::number(first)));
        }
    }
}

void TestInbound::readsWhatIsMixed_data()
{
    QTest::addColumn<QByteArray>("other");
    const QByteArray fragments
        = QByteArray("\x01\x02hi", 4) + QByteArray("\x00\x01-", 3) + QByteArray("\x80\x02hi", 4);
    QTest::addRow("ping") << encodeFrame(OpPing, "ping");
    QTest::addRow("fragments") << fragments;
    QTest::addRow("ping between fragments")
        << fragments.first(4) + encodeFrame(OpPing, "x") + fragments.sliced(4);
    QTest::addRow("long fragments") << QByteArray("\x02\x7e\xff\xff", 4) + QByteArray(65535, 'f')
            + QByteArray("\x80\x7e\xff\xff", 4) + QByteArray(65535, 'g');
    QTest::addRow("larger than a block") << textFrame(400'000, 7);
    QTest::addRow("empty") << textFrame(0, 7);
}

/// Frames of other kinds stay where they were, and those around them are what they were.
void TestInbound::readsWhatIsMixed()
{
    QFETCH(QByteArray, other);
    for (const TokenUse tokens : {TokenUse::InFloods, TokenUse::Never}) {
        for (const qsizetype size : {200, 30'000}) {
            QByteArray stream;
            for (int i = 0; stream.size() < (qsizetype(450) << 10); ++i)
                stream += i % 331 == 5 || i == 20 ? other : textFrame(size + i % 13, i);
            const std::vector<Message> expected = rowsOfCopies(m_engine.server(), stream);
            for (const qsizetype first : {1, 4096, 262'100}) {
                Reader reader(m_engine.server(), tokens);
                reader.read(stream, {first, 50'000, 1, 1, 300'000, 7});
                const std::vector<Message> rows = reader.recorder.rows();
                QVERIFY2(areEqual(rows, expected), qPrintable(QString::number(first)));
                QVERIFY(areTimesInOrder(rows));
                QVERIFY(tokens != TokenUse::Never || reader.recorder.inFrameBlocks == 0);
            }
        }
    }
}

/// All before it counts, whatever pieces the bytes were read to, and nothing behind it.
void TestInbound::stopsAtABrokenFrame()
{
    const QByteArray good = framesOf(1000, qsizetype(400) << 10);
    const QByteArray stream = good + QByteArray("\x81\x02\xc3\x28", 4) + good;
    Reader reader(m_engine.server());
    reader.read(stream);
    const Receiver &receiver = reader.inbound->receiver();
    QVERIFY(!receiver.violation().isEmpty());
    QCOMPARE(receiver.violationCode(), 1007);
    QCOMPARE(receiver.counts().wireBytes, quint64(stream.size()));
    QVERIFY(receiver.brokenFrame());
    QVERIFY(areEqual(reader.recorder.rows(), rowsOfCopies(m_engine.server(), good)));
    Reader copying(m_engine.server());
    copying.inbound->read(QByteArrayView(stream));
    QVERIFY(*receiver.brokenFrame() == *copying.inbound->receiver().brokenFrame());
}

WASCLEAN_TEST(TestInbound, QCoreApplication)

} // namespace tst_inbound

#include "tst_inbound.moc"
