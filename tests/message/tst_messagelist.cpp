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

WASCLEAN_TEST(TestMessageList, QCoreApplication)

} // namespace tst_messagelist

#include "tst_messagelist.moc"
