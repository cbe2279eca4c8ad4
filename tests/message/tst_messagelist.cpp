#include "app/message/messagelist.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_messagelist {

using namespace wasclean;

namespace {

Message message(MessageKind kind, Direction direction)
{
    Message made;
    made.kind = kind;
    made.direction = direction;
    return made;
}

} // namespace

/// Rows in which some are encoded and others are not.
class TestMessageList : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsReceived();
    void givesFramesAsMessages();
};

/// Control frames and events are no data, and what was sent was not received.
void TestMessageList::countsWhatIsReceived()
{
    EncodedRows encoded;
    encoded.append(1, MessageKind::Text, "one", 5);
    encoded.append(2, MessageKind::Binary, "two", 5);
    std::vector<MessageRun> runs;
    for (const MessageKind kind : {MessageKind::Text, MessageKind::Binary, MessageKind::Ping,
             MessageKind::CloseFrame, MessageKind::Open}) {
        appendMessage(runs, message(kind, Direction::Received));
        appendMessage(runs, message(kind, Direction::Sent));
    }
    runs.emplace_back(std::move(encoded));
    appendMessage(runs, message(MessageKind::Text, Direction::Received));
    const MessageList list(std::move(runs));
    QCOMPARE(list.receivedDataCount(), 5);
    QCOMPARE(list.size(), 13U);
    QCOMPARE(MessageList(std::vector<Message>()).receivedDataCount(), 0);
}

/// What EncodedRows::append() would have made of them.
void TestMessageList::givesFramesAsMessages()
{
    EncodedRows rows;
    rows.append(7, MessageKind::Text, "one", 5);
    rows.append(7, MessageKind::Binary, {}, 2);
    rows.append(7, MessageKind::Text, QByteArray(200, 'x'), 204);
    QByteArray block(messageHeaderSize, Qt::Uninitialized);
    writeFrameBlockHeader(block.data(), 7);
    block += QByteArray("\x81\x03one\x82\x00\x81\x7e\x00\xc8", 11) + QByteArray(200, 'x');
    EncodedRows frames(std::move(block), 3);
    QVERIFY(!frames.fits(0));
    QCOMPARE(frames.count(), rows.count());
    std::vector<Message> expected;
    std::vector<Message> messages;
    rows.appendTo(expected);
    frames.appendTo(messages);
    QCOMPARE(messages.size(), expected.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        QCOMPARE(messages[i].time, expected[i].time);
        QCOMPARE(messages[i].kind, expected[i].kind);
        QCOMPARE(messages[i].direction, expected[i].direction);
        QCOMPARE(messages[i].frames, expected[i].frames);
        QCOMPARE(messages[i].wireBytes, expected[i].wireBytes);
        QCOMPARE(messages[i].payload, expected[i].payload);
    }
}

WASCLEAN_TEST(TestMessageList, QCoreApplication)

} // namespace tst_messagelist

#include "tst_messagelist.moc"
