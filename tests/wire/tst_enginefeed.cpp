#include "app/message/messagelist.h"
#include "app/wire/relay/enginefeed.h"
#include "app/wire/relay/loopbackserver.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_enginefeed {

using namespace wasclean;

namespace {

constexpr qint64 kibibyte = 1024;

/// Writes down how messages were handed over: alone, or several for one token.
class Recorder : public EngineFeedListener
{
public:
    void messageForwarded(Message &&message) override
    {
        groups.append(1);
        payloads.append(message.payload);
    }

    void messagesForwarded(std::vector<MessageRun> &&runs) override
    {
        for (const MessageRun &run : runs) {
            if (const auto *const rows = std::get_if<EncodedRows>(&run)) {
                blocks.append(rows->data().size());
                capacities.append(rows->data().capacity());
            }
        }
        const MessageList messages(std::move(runs));
        groups.append(int(messages.size()));
        for (const Message &message : messages)
            payloads.append(message.payload);
    }

    QList<int> groups;
    QList<QByteArray> payloads;
    /// Bytes of what was encoded together, and the room that was kept for them.
    QList<qsizetype> blocks;
    QList<qsizetype> capacities;
};

Message text(const QByteArray &payload)
{
    Message message;
    message.kind = MessageKind::Text;
    message.payload = payload;
    return message;
}

} // namespace

/// Which messages a token stands for.
class TestEngineFeed : public QObject
{
    Q_OBJECT

private slots:
    void handsOver_data();
    void handsOver();
    void encodesWhatIsOneFrame();
    void encodesWhatWasCut();
    void blocksBetweenOtherMessagesAreSmall();
};

void TestEngineFeed::handsOver_data()
{
    QTest::addColumn<TokenUse>("tokens");
    QTest::addColumn<int>("messages");
    QTest::addColumn<qint64>("payloadSize");
    QTest::addColumn<qint64>("bytesRead");
    QTest::addColumn<bool>("asOne");
    const auto flood = TokenUse::InFloods;
    QTest::newRow("one") << flood << 1 << qint64(5) << qint64(7) << false;
    QTest::newRow("64") << flood << 64 << qint64(5) << 64 * qint64(7) << false;
    QTest::newRow("65") << flood << 65 << qint64(5) << 65 * qint64(7) << true;
    QTest::newRow("a full read") << flood << 4 << kibibyte << 256 * kibibyte << true;
    QTest::newRow("much from little") << flood << 32 << 8 * kibibyte << kibibyte << true;
    QTest::newRow("less from little") << flood << 31 << 8 * kibibyte << kibibyte << false;
    QTest::newRow("always") << TokenUse::Always << 2 << qint64(5) << qint64(14) << true;
    QTest::newRow("never") << TokenUse::Never << 1000 << kibibyte << 256 * kibibyte << false;
}

void TestEngineFeed::handsOver()
{
    QFETCH(TokenUse, tokens);
    QFETCH(int, messages);
    QFETCH(qint64, payloadSize);
    QFETCH(qint64, bytesRead);
    QFETCH(bool, asOne);
    LoopbackServer engine;
    Recorder recorder;
    EngineFeed feed(engine, recorder, tokens);
    QList<QByteArray> expected;
    for (int i = 0; i < messages; ++i) {
        expected.append(QByteArray::number(i).leftJustified(qsizetype(payloadSize), '.'));
        feed.add(text(expected.last()));
    }
    QVERIFY(recorder.groups.isEmpty());
    feed.forward(bytesRead);
    QCOMPARE(recorder.groups, asOne ? QList<int>{messages} : QList<int>(messages, 1));
    QVERIFY(recorder.payloads == expected);

    // Each read is judged by itself.
    feed.forward(bytesRead);
    feed.add(text("next"));
    feed.forward(6);
    QCOMPARE(recorder.groups.size(), asOne ? 2 : messages + 1);
    QCOMPARE(recorder.payloads.last(), QByteArray("next"));
}

/// Without an object for each message, in the order in which all came, and in blocks that a capture
/// can have.
void TestEngineFeed::encodesWhatIsOneFrame()
{
    LoopbackServer engine;
    Recorder recorder;
    EngineFeed feed(engine, recorder, TokenUse::InFloods);
    QList<QByteArray> expected;
    for (int i = 0; i < 1000; ++i) {
        expected.append(QByteArray::number(i).leftJustified(i % 7 == 0 ? 9000 : 300, '.'));
        if (i == 500)
            feed.add(text(expected.last()));
        else
            feed.add(WholeMessage{i, MessageKind::Text, expected.last(), 304});
    }
    // One that fits no block.
    const QByteArray large(EncodedRows::maxBytes, 'l');
    feed.add(WholeMessage{1000, MessageKind::Binary, large, 262154});
    expected.append(large);
    feed.forward(1);
    QCOMPARE(recorder.groups, QList<int>{1001});
    QVERIFY(recorder.payloads == expected);
    QVERIFY(recorder.blocks.size() > 2);
    for (const qsizetype bytes : recorder.blocks)
        QVERIFY(bytes > 0 && bytes <= EncodedRows::maxBytes);
}

/// A message of one frame that two reads brought is encoded with those behind it. One of several
/// frames has more to be kept.
void TestEngineFeed::encodesWhatWasCut()
{
    LoopbackServer engine;
    Recorder recorder;
    EngineFeed feed(engine, recorder, TokenUse::Always);
    Message cut = WholeMessage{1, MessageKind::Text, "cut", 5}.toMessage();
    Message fragmented = cut;
    fragmented.frames = 2;
    feed.add(std::move(cut));
    feed.add(WholeMessage{2, MessageKind::Text, "whole", 7});
    feed.add(std::move(fragmented));
    feed.forward(12);
    QVERIFY(recorder.payloads == QList<QByteArray>({"cut", "whole", "cut"}));
    QCOMPARE(recorder.blocks, QList<qsizetype>{2 * messageHeaderSize + 8});
}

/// As from a server that compresses only what is long: no block has room for much more than is in
/// it.
void TestEngineFeed::blocksBetweenOtherMessagesAreSmall()
{
    LoopbackServer engine;
    Recorder recorder;
    EngineFeed feed(engine, recorder, TokenUse::InFloods);
    const QByteArray small(10, 's');
    for (int i = 0; i < 100; ++i) {
        feed.add(text(QByteArray(4096, 'l')));
        feed.add(WholeMessage{i, MessageKind::Text, small, 12});
    }
    feed.forward(1);
    QCOMPARE(recorder.groups, QList<int>{200});
    QCOMPARE(recorder.blocks.size(), 100);
    for (const qsizetype bytes : recorder.capacities)
        QVERIFY2(bytes < 1024, qPrintable(QString::number(bytes)));
}

WASCLEAN_TEST(TestEngineFeed, QCoreApplication)

} // namespace tst_enginefeed

#include "tst_enginefeed.moc"
