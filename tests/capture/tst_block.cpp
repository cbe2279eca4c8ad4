#include "app/capture/block.h"

#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace tst_block {

using namespace wasclean;

class TestBlock : public QObject
{
    Q_OBJECT

private slots:
    void returnsWhatWasPutIn_data();
    void returnsWhatWasPutIn();
    void returnsEveryKindAndDirection();
    void returnsExtremeFacts();
    void keepsTheHeadOfALargeMessage_data();
    void keepsTheHeadOfALargeMessage();
    void cutsPayloads();
    void doesNotCutEvents();
    void anOpenRowNeedsNeitherTimeNorPayload();
    void readsATruncatedBlockAsFarAsItIsSound();
    void stopsAtNonsense_data();
    void stopsAtNonsense();
    void readsFramesAsRows_data();
    void readsFramesAsRows();
    void cutsPayloadsOfFrames();
    void readsATruncatedBlockOfFrames();
    void stopsAtAFrameThatIsNoMessage_data();
    void stopsAtAFrameThatIsNoMessage();
    void takesRowsOutOfABlock();
    void survivesGarbage();
};

namespace {

QByteArray encoded(const std::vector<Message> &messages)
{
    QByteArray data;
    for (const Message &message : messages)
        encode(data, message);
    return data;
}

void touchAllRows(const Block &block)
{
    for (qsizetype i = 0; i < block.count(); ++i) {
        const Row row = block.row(i);
        QVERIFY(row.message.payload.size() <= blockSize);
        QVERIFY(row.message.kind <= lastMessageKind);
    }
}

} // namespace

void TestBlock::returnsWhatWasPutIn_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addRow("empty") << qsizetype(0);
    QTest::addRow("one byte") << qsizetype(1);
    QTest::addRow("longest short frame") << qsizetype(125);
    QTest::addRow("shortest 16-bit length") << qsizetype(126);
    QTest::addRow("longest 16-bit length") << qsizetype(65535);
    QTest::addRow("shortest 64-bit length") << qsizetype(65536);
    QTest::addRow("one byte less than a block") << blockSize - messageHeaderSize - 1;
    QTest::addRow("fills a block") << blockSize - messageHeaderSize;
}

void TestBlock::returnsWhatWasPutIn()
{
    QFETCH(qsizetype, size);
    const Message message = samples::message(5, size);
    QVERIFY(!isLarge(message));
    const QByteArray data = encoded({message});
    QCOMPARE(data.size(), encodedSize(message));
    const Block block(data);
    QCOMPARE(block.count(), 1);
    QCOMPARE(block.row(0).size, qint64(size));
    QVERIFY(samples::equal(block.row(0).message, message));
}

void TestBlock::returnsEveryKindAndDirection()
{
    std::vector<Message> messages;
    for (int kind = 0; kind <= int(MessageKind::Note); ++kind) {
        for (int direction = 0; direction <= int(Direction::Received); ++direction) {
            Message message = samples::message(kind * 3 + direction, kind * 10);
            message.kind = MessageKind(kind);
            message.direction = Direction(direction);
            // The facts of frames are kept beside the blocks.
            message.frameFacts = nullptr;
            messages.push_back(message);
        }
    }
    const Block block(encoded(messages));
    QCOMPARE(block.count(), qsizetype(messages.size()));
    for (qsizetype i = 0; i < block.count(); ++i)
        QVERIFY(samples::equal(block.row(i).message, messages[size_t(i)]));
}

void TestBlock::returnsExtremeFacts()
{
    Message message;
    message.time = std::numeric_limits<qint64>::min();
    message.frames = std::numeric_limits<quint32>::max();
    message.wireBytes = std::numeric_limits<quint64>::max();
    message.late = true;
    QVERIFY(samples::equal(Block(encoded({message})).row(0).message, message));
}

void TestBlock::keepsTheHeadOfALargeMessage_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addRow("one byte more than fits") << blockSize - messageHeaderSize + 1;
    QTest::addRow("as large as a block") << blockSize;
    QTest::addRow("3 MiB") << qsizetype(3 * 1024 * 1024);
}

void TestBlock::keepsTheHeadOfALargeMessage()
{
    QFETCH(qsizetype, size);
    const Message message = samples::message(5, size);
    QVERIFY(isLarge(message));
    const QByteArray data = encoded({message});
    QCOMPARE(data.size(), encodedSize(message));
    QVERIFY(data.size() < blockSize);
    const Block block(data);
    QCOMPARE(block.count(), 1);
    QCOMPARE(block.row(0).size, qint64(size));
    QCOMPARE(block.row(0).message.payload, message.payload.left(largeHeadSize));
}

void TestBlock::cutsPayloads()
{
    const std::vector<Message> messages{
        samples::message(0, 10), samples::message(1, 5000), samples::message(2, 1024)};
    const Block whole(encoded(messages));
    const Block cut = whole.clipped(1024);
    QCOMPARE(cut.count(), 3);
    QVERIFY(cut.bytes() < whole.bytes());
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(cut.row(i).size, qint64(messages[size_t(i)].payload.size()));
        QCOMPARE(cut.row(i).message.payload, messages[size_t(i)].payload.left(1024));
        QCOMPARE(cut.row(i).message.time, messages[size_t(i)].time);
        QCOMPARE(whole.row(i, 7).message.payload, messages[size_t(i)].payload.left(7));
    }
}

void TestBlock::doesNotCutEvents()
{
    Message close = samples::message(1, 5000);
    close.kind = MessageKind::Close;
    const Block cut = Block(encoded({close, samples::message(2, 5000)})).clipped(100);
    QCOMPARE(cut.row(0, 100).message.payload, close.payload);
    QCOMPARE(cut.row(1).message.payload.size(), 100);
}

/// As a foreign file may have it: all zeros, as in a hole of a file.
void TestBlock::anOpenRowNeedsNeitherTimeNorPayload()
{
    Message open;
    open.kind = MessageKind::Open;
    const Block block(encoded({open, samples::message(1, 5)}));
    QCOMPARE(block.count(), 2);
    QCOMPARE(block.row(0).message.kind, MessageKind::Open);
    QVERIFY(samples::equal(block.row(1).message, samples::message(1, 5)));
}

void TestBlock::readsATruncatedBlockAsFarAsItIsSound()
{
    const std::vector<Message> messages{
        samples::message(0, 10), samples::message(1, 0), samples::message(2, 200)};
    const QByteArray data = encoded(messages);
    for (qsizetype size = 0; size <= data.size(); ++size) {
        const Block block(data.left(size));
        const qsizetype sound
            = qsizetype(size >= 42) + qsizetype(size >= 74) + qsizetype(size == data.size());
        QCOMPARE(block.count(), sound);
        for (qsizetype i = 0; i < sound; ++i)
            QVERIFY(samples::equal(block.row(i).message, messages[size_t(i)]));
    }
}

void TestBlock::stopsAtNonsense_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<char>("byte");
    QTest::addRow("length beyond the block") << 8 << char(100);
    QTest::addRow("huge length") << 14 << char(0x7f);
    QTest::addRow("negative length") << 15 << char(0x80);
    QTest::addRow("unknown kind") << 28 << char(int(lastMessageKind) + 1);
    QTest::addRow("unknown direction") << 29 << char(3);
    QTest::addRow("small message that claims to go on elsewhere") << 30 << char(2);
}

void TestBlock::stopsAtNonsense()
{
    QFETCH(int, at);
    QFETCH(char, byte);
    const Message good = samples::message(1, 20);
    QByteArray data = encoded({good, samples::message(2, 20)});
    data[at + 52] = byte;
    const Block block(data);
    QCOMPARE(block.count(), 1);
    QVERIFY(samples::equal(block.row(0).message, good));
}

void TestBlock::readsFramesAsRows_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addRow("empty") << qsizetype(0);
    QTest::addRow("longest short frame") << qsizetype(125);
    QTest::addRow("shortest 16-bit length") << qsizetype(126);
    QTest::addRow("longest 16-bit length") << qsizetype(65535);
    QTest::addRow("shortest 64-bit length") << qsizetype(65536);
    QTest::addRow("fills a block") << blockSize - messageHeaderSize - 10 - 10;
}

/// All that an ordinary block has of a message that came in one frame.
void TestBlock::readsFramesAsRows()
{
    QFETCH(qsizetype, size);
    std::vector<Message> messages{samples::inOneFrame(0, 1, 5), samples::inOneFrame(1, 0, 5)};
    messages[1].payload = samples::payload(1, size);
    messages[1].wireBytes = quint64(samples::frameOf(messages[1]).size());
    const Block block(samples::frameBlock(messages));
    const Block rows(encoded({messages[0]}));
    QCOMPARE(block.count(), 2);
    QCOMPARE(block.row(1).size, qint64(size));
    QVERIFY(samples::equal(block.row(0).message, rows.row(0).message));
    QVERIFY(samples::equal(block.row(1).message, messages[1]));
    const QByteArray data = samples::frameBlock(messages);
    BlockCursor cursor(data);
    for (const Message &message : messages) {
        QVERIFY(cursor.next());
        QCOMPARE(cursor.payload(), QByteArrayView(message.payload));
        QCOMPARE(cursor.kind(), message.kind);
        QCOMPARE(cursor.direction(), Direction::Received);
        QCOMPARE(cursor.size(), message.payload.size());
        QCOMPARE(cursor.end() - cursor.begin(), qsizetype(message.wireBytes));
    }
    QVERIFY(!cursor.next());
}

void TestBlock::cutsPayloadsOfFrames()
{
    const std::vector<Message> messages = samples::messagesInOneFrame(0, 30);
    const Block cut = Block(samples::frameBlock(messages)).clipped(100);
    const Block same = Block(encoded(messages)).clipped(100);
    QCOMPARE(cut.count(), same.count());
    QVERIFY(cut.bytes() < Block(samples::frameBlock(messages)).bytes());
    for (qsizetype i = 0; i < cut.count(); ++i) {
        QVERIFY(samples::equal(cut.row(i).message, same.row(i).message));
        QCOMPARE(cut.row(i).size, same.row(i).size);
    }
}

/// As a torn tail of a file leaves it.
void TestBlock::readsATruncatedBlockOfFrames()
{
    const std::vector<Message> messages = samples::messagesInOneFrame(0, 5);
    const QByteArray data = samples::frameBlock(messages);
    for (qsizetype size = 0; size <= data.size(); ++size) {
        qsizetype sound = 0;
        for (qsizetype end = messageHeaderSize; sound < 5; ++sound) {
            end += qsizetype(messages[size_t(sound)].wireBytes);
            if (end > size)
                break;
        }
        const Block block(data.left(size));
        QCOMPARE(block.count(), sound);
        // What the system did not write is zeros.
        const Block hole(data.left(size) + QByteArray(data.size() - size, '\0'));
        QVERIFY(hole.count() >= sound && hole.count() <= sound + 1);
        for (qsizetype i = 0; i < sound; ++i) {
            QVERIFY(samples::equal(block.row(i).message, messages[size_t(i)]));
            QVERIFY(samples::equal(hole.row(i).message, messages[size_t(i)]));
        }
    }
}

void TestBlock::stopsAtAFrameThatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addRow("not finished") << QByteArray("\x01\x01x");
    QTest::addRow("compressed") << QByteArray("\xc1\x01x");
    QTest::addRow("continuation") << QByteArray("\x80\x01x");
    QTest::addRow("ping") << QByteArray("\x89\x01x");
    QTest::addRow("close") << QByteArray("\x88\x02\x03\xe8");
    QTest::addRow("masked") << QByteArray("\x81\x81keysx");
    QTest::addRow("too long") << QByteArray("\x81\x7e\xff\xffx");
    QTest::addRow("16 bits for a short length") << QByteArray("\x81\x7e\x00\x01x", 5);
    QTest::addRow("64 bits for a short length")
        << QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x00\x00\x01x", 11);
    QTest::addRow("negative length") << QByteArray("\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10);
}

void TestBlock::stopsAtAFrameThatIsNoMessage()
{
    QFETCH(QByteArray, frame);
    const std::vector<Message> good = samples::messagesInOneFrame(0, 1);
    const Block block(samples::frameBlock(good) + frame + samples::frameOf(good[0]));
    QCOMPARE(block.count(), 1);
    QVERIFY(samples::equal(block.row(0).message, good[0]));
}

void TestBlock::takesRowsOutOfABlock()
{
    const std::vector<Message> messages = samples::messagesInOneFrame(0, 5);
    for (const QByteArray &data : {encoded(messages), samples::frameBlock(messages)}) {
        for (size_t first = 0; first < 5; ++first) {
            BlockCursor cursor(data);
            for (size_t i = 0; i <= first; ++i)
                cursor.next();
            const qsizetype begin = cursor.begin();
            for (size_t last = first; last < 5; ++last, cursor.next()) {
                const Block taken(blockOf(data, begin, cursor.end()));
                QCOMPARE(taken.count(), qsizetype(last - first + 1));
                for (size_t i = first; i <= last; ++i)
                    QVERIFY(samples::equal(taken.row(qsizetype(i - first)).message, messages[i]));
            }
        }
    }
}

void TestBlock::survivesGarbage()
{
    QRandomGenerator random(20'25);
    const QByteArray rows
        = encoded({samples::message(0, 50), samples::message(1, 0), samples::message(2, 300)});
    const QByteArray frames = samples::frameBlock(samples::messagesInOneFrame(0, 5));
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray &sound = i % 2 == 0 ? rows : frames;
        QByteArray data = sound.left(random.bounded(sound.size()) + 1);
        for (int flips = random.bounded(8); flips >= 0; --flips)
            data[qsizetype(random.bounded(data.size()))] = char(random.bounded(256));
        touchAllRows(Block(data));
        touchAllRows(Block(data).clipped(16));
    }
    touchAllRows(Block(QByteArray(2 * blockSize, '\0')));
    touchAllRows(Block(QByteArray(2 * blockSize, '\xff')));
}

WASCLEAN_TEST(TestBlock, QCoreApplication)

} // namespace tst_block

#include "tst_block.moc"
