#include "app/capture/blockindex.h"

#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_blockindex {

using namespace wasclean;
using State = RowResult::State;

class TestBlockIndex : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void givesTheTail();
    void cutsPreviewsButNotWholeMessages();
    void asksForWhatIsInTheFile();
    void saysWhatCannotBeRead();
    void servesTheNewestWishFirst();
    void forgetsStaleWishes();
    void forgetsTheBlocksThatWereNotUsed();
};

namespace {

/// count messages of the size, as a block.
Block block(qint64 first, qint64 count, qsizetype size)
{
    QByteArray data;
    for (qint64 row = first; row < first + count; ++row)
        encode(data, samples::message(row, size));
    return Block(data);
}

PendingBlock tailBlock(qint64 first, const std::vector<Message> &messages)
{
    PendingBlock tail;
    tail.first = first;
    tail.count = qint64(messages.size());
    for (const Message &message : messages)
        encode(tail.data, message);
    if (isLarge(messages.front()))
        tail.largePayload = messages.front().payload;
    return tail;
}

} // namespace

void TestBlockIndex::isEmptyAtFirst()
{
    BlockIndex blockIndex;
    QCOMPARE(blockIndex.count(), 0);
    QCOMPARE(blockIndex.find(0).state, State::Unreadable);
    QVERIFY(!blockIndex.whole(0));
    QVERIFY(!blockIndex.takeRequested());
}

void TestBlockIndex::givesTheTail()
{
    BlockIndex blockIndex;
    blockIndex.publish({0, 2},
        {tailBlock(0, {samples::message(0, 5), samples::message(1, 6)}),
            tailBlock(2, {samples::message(2, 7)})},
        3);
    QCOMPARE(blockIndex.count(), 3);
    QCOMPARE(blockIndex.blockCount(), 2);
    QCOMPARE(blockIndex.tailBytes(), 3 * messageHeaderSize + 5 + 6 + 7);
    for (qint64 row = 0; row < 3; ++row) {
        const RowResult found = blockIndex.find(row);
        QCOMPARE(found.state, State::Ready);
        QVERIFY(samples::equal(found.row.message, samples::message(row, 5 + row)));
    }
    QCOMPARE(blockIndex.find(3).state, State::Unreadable);
    QCOMPARE(blockIndex.find(-1).state, State::Unreadable);
    QCOMPARE(blockIndex.blockOf(1), 0);
    QCOMPARE(blockIndex.endOf(0), 2);
    QCOMPARE(blockIndex.endOf(2), 3);
}

void TestBlockIndex::cutsPreviewsButNotWholeMessages()
{
    const Message large = samples::message(0, blockSize);
    const Message medium = samples::message(1, 5000);
    BlockIndex blockIndex;
    blockIndex.publish({0, 1}, {tailBlock(0, {large}), tailBlock(1, {medium})}, 2);
    QCOMPARE(blockIndex.find(0).row.message.payload, large.payload.left(BlockIndex::previewSize));
    QCOMPARE(blockIndex.find(0).row.size, qint64(blockSize));
    QCOMPARE(blockIndex.find(1).row.message.payload, medium.payload.left(BlockIndex::previewSize));
    QVERIFY(samples::equal(blockIndex.whole(0).value(), large));
    QVERIFY(samples::equal(blockIndex.whole(1).value(), medium));
}

void TestBlockIndex::asksForWhatIsInTheFile()
{
    BlockIndex blockIndex;
    blockIndex.setIndex({0, 10}, 20);
    QCOMPARE(blockIndex.find(12).state, State::Pending);
    blockIndex.want(12);
    QCOMPARE(blockIndex.takeRequested(), std::optional<qint64>(10));
    blockIndex.put(10, block(10, 10, 2000));
    const RowResult found = blockIndex.find(12);
    QCOMPARE(found.state, State::Ready);
    QCOMPARE(found.row.message.payload, samples::payload(12, 2000).left(BlockIndex::previewSize));
    QVERIFY2(!blockIndex.whole(12), "a cut payload is not the whole message");
    QCOMPARE(blockIndex.find(9).state, State::Pending);
}

void TestBlockIndex::saysWhatCannotBeRead()
{
    BlockIndex blockIndex;
    blockIndex.setIndex({5, 10}, 20);
    QCOMPARE(blockIndex.find(2).state, State::Unreadable);
    blockIndex.put(5, block(5, 3, 1));
    QCOMPARE(blockIndex.find(7).state, State::Ready);
    QCOMPARE(blockIndex.find(8).state, State::Unreadable);
    blockIndex.put(10, Block());
    QCOMPARE(blockIndex.find(10).state, State::Unreadable);
}

void TestBlockIndex::servesTheNewestWishFirst()
{
    BlockIndex blockIndex;
    blockIndex.setIndex({0, 10, 20}, 30);
    for (const qint64 row : {3, 12, 25, 13, 4})
        blockIndex.want(row);
    QCOMPARE(blockIndex.takeRequested(), std::optional<qint64>(0));
    QCOMPARE(blockIndex.takeRequested(), std::optional<qint64>(10));
    QCOMPARE(blockIndex.takeRequested(), std::optional<qint64>(20));
    QVERIFY(!blockIndex.takeRequested());
}

void TestBlockIndex::forgetsStaleWishes()
{
    std::vector<qint64> firsts;
    for (qint64 first = 0; first < 1000; ++first)
        firsts.push_back(first);
    BlockIndex blockIndex;
    blockIndex.setIndex(firsts, 1000);
    for (const qint64 first : firsts)
        blockIndex.want(first);
    qint64 expected = 999;
    while (const auto first = blockIndex.takeRequested())
        QCOMPARE(*first, expected--);
    QCOMPARE(expected, 1000 - 256 - 1);
}

void TestBlockIndex::forgetsTheBlocksThatWereNotUsed()
{
    BlockIndex blockIndex(10'000);
    blockIndex.setIndex({0, 4, 8}, 12);
    blockIndex.put(0, block(0, 4, 800));
    blockIndex.put(4, block(4, 4, 800));
    QCOMPARE(blockIndex.find(0).state, State::Ready);
    blockIndex.put(8, block(8, 4, 800));
    QCOMPARE(blockIndex.find(0).state, State::Ready);
    QCOMPARE(blockIndex.find(4).state, State::Pending);
    QCOMPARE(blockIndex.find(8).state, State::Ready);
}

WASCLEAN_TEST(TestBlockIndex, QCoreApplication)

} // namespace tst_blockindex

#include "tst_blockindex.moc"
