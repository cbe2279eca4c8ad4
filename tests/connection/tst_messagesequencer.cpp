#include "app/connection/messagesequencer.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>
#include <thread>

namespace tst_messagesequencer {

using namespace wasclean;

namespace {

Message row(const QByteArray &payload, MessageKind kind = MessageKind::Text)
{
    Message message;
    message.direction = Direction::Received;
    message.kind = kind;
    message.payload = payload;
    return message;
}

/// Takes the batches apart and lets go of them.
class Reader : public QObject
{
public:
    explicit Reader(MessageSequencer &journal)
    {
        connect(&journal, &MessageSequencer::batchReady, this, [this](const MessageBatch &batch) {
            ++batches;
            for (const Message &message : *batch)
                rows += (message.late ? "late " : "") + message.payload;
        });
    }

    QList<QByteArray> rows;
    int batches = 0;
};

} // namespace

class TestMessageSequencer : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatNeedNoWordGoStraightOut();
    void orderIsKeptWhileTheEngineThinks();
    void leftoversBecomeLate();
    void oneWordReleasesMessagesThatAreTogether();
    void togetherTheyBecomeLate();
    void aBatchGoesOutByItself();
    void aRowGoesOutWithTheNextTurn();
    void rowsAreGatheredWhileBatchesAreHeld();
    void gatheredRowsGoOutByThemselves();
    void manyBytesGoOutAtOnce();
    void heldBatchesSlowTheServerDown();
    void tellsWhenBatchesWereTaken();
    void mayBeGoneWhenBatchesAreTaken();
};

void TestMessageSequencer::rowsThatNeedNoWordGoStraightOut()
{
    MessageSequencer journal;
    Reader reader(journal);
    journal.add(row("a"));
    journal.add(row("b"));
    QCOMPARE(reader.batches, 0);
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(reader.batches, 1);
    journal.flush();
    QCOMPARE(reader.batches, 1);
}

void TestMessageSequencer::orderIsKeptWhileTheEngineThinks()
{
    MessageSequencer journal;
    Reader reader(journal);
    journal.expect(row("1"));
    journal.add(row("ping", MessageKind::Ping));
    journal.expect(row("2"));
    journal.add(row("sent"));
    journal.flush();
    QVERIFY(reader.rows.isEmpty());
    QVERIFY(journal.isWaiting());
    journal.confirm(1);
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"1", "ping"}));
    journal.confirm(1);
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"1", "ping", "2", "sent"}));
    QVERIFY(!journal.isWaiting());
}

void TestMessageSequencer::oneWordReleasesMessagesThatAreTogether()
{
    MessageSequencer journal;
    Reader reader(journal);
    journal.expect(row("1"));
    journal.add(row("ping", MessageKind::Ping));
    journal.add(row("sent"));
    std::vector<Message> together;
    for (const char *payload : {"2", "3", "4"})
        together.push_back(row(payload));
    journal.expectTogether({std::move(together)});
    journal.add(row("pong", MessageKind::Pong));
    journal.expect(row("5"));
    journal.flush();
    QCOMPARE(reader.rows, QList<QByteArray>());
    journal.confirm(1);
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"1", "ping", "sent"}));
    QVERIFY(journal.isWaiting());
    journal.confirm(1);
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"1", "ping", "sent", "2", "3", "4", "pong"}));
    journal.confirm(1);
    journal.flush();
    QCOMPARE(reader.rows.last(), QByteArray("5"));
    QVERIFY(!journal.isWaiting());
    QVERIFY(!journal.isBehind());
}

void TestMessageSequencer::togetherTheyBecomeLate()
{
    MessageSequencer journal;
    Reader reader(journal);
    std::vector<Message> together;
    for (const char *payload : {"1", "2"})
        together.push_back(row(payload));
    journal.expectTogether({std::move(together)});
    journal.add(row("ping", MessageKind::Ping));
    journal.releaseAsLate();
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"late 1", "late 2", "ping"}));
}

void TestMessageSequencer::leftoversBecomeLate()
{
    MessageSequencer journal;
    Reader reader(journal);
    journal.expect(row("1"));
    journal.add(row("pong", MessageKind::Pong));
    journal.releaseAsLate();
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"late 1", "pong"}));
    QVERIFY(!journal.isWaiting());
}

void TestMessageSequencer::aBatchGoesOutByItself()
{
    MessageSequencer journal;
    QSignalSpy spy(&journal, &MessageSequencer::batchReady);
    journal.add(row("a"));
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 1);
}

/// No clock has to run for it.
void TestMessageSequencer::aRowGoesOutWithTheNextTurn()
{
    MessageSequencer journal(nullptr, std::chrono::hours(1));
    Reader reader(journal);
    journal.add(row("a"));
    journal.add(row("b"));
    QCoreApplication::sendPostedEvents(&journal);
    QCOMPARE(reader.rows, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(reader.batches, 1);
    journal.expect(row("c"));
    QCoreApplication::sendPostedEvents(&journal);
    QCOMPARE(reader.batches, 1);
    journal.confirm(1);
    QCoreApplication::sendPostedEvents(&journal);
    QCOMPARE(reader.batches, 2);
}

/// While nobody takes the batches away, many small ones would only be more work.
void TestMessageSequencer::rowsAreGatheredWhileBatchesAreHeld()
{
    MessageSequencer journal(nullptr, std::chrono::hours(1));
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &MessageSequencer::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    const auto addRow = [&journal] {
        journal.add(row("x"));
        QCoreApplication::sendPostedEvents(&journal);
    };
    for (int i = 0; i < 1000; ++i)
        addRow();
    QCOMPARE(held.size(), size_t(MessageSequencer::promptBatches));
    // What was gathered goes with the next row after they were let go.
    held.clear();
    addRow();
    QCOMPARE(held.size(), size_t(1));
    QCOMPARE(held[0]->size(), size_t(1000 - MessageSequencer::promptBatches + 1));
}

void TestMessageSequencer::gatheredRowsGoOutByThemselves()
{
    MessageSequencer journal;
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &MessageSequencer::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    for (int i = 0; i < 2 * MessageSequencer::promptBatches; ++i) {
        journal.add(row("x"));
        QCoreApplication::sendPostedEvents(&journal);
    }
    const auto rows = [&held] {
        return std::accumulate(held.begin(), held.end(), size_t(0),
            [](size_t sum, const MessageBatch &batch) { return sum + batch->size(); });
    };
    QTRY_COMPARE(rows(), size_t(2 * MessageSequencer::promptBatches));
}

void TestMessageSequencer::manyBytesGoOutAtOnce()
{
    MessageSequencer journal;
    Reader reader(journal);
    journal.add(row(QByteArray(2'000'000, 'x')));
    QCOMPARE(reader.batches, 1);
}

void TestMessageSequencer::heldBatchesSlowTheServerDown()
{
    MessageSequencer journal;
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &MessageSequencer::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    for (int i = 0; i < 8; ++i)
        journal.add(row(QByteArray(2'000'000, 'x')));
    QVERIFY(!journal.isBehind());
    for (int i = 0; i < 2; ++i)
        journal.add(row(QByteArray(2'000'000, 'x')));
    QVERIFY(journal.isBehind());
    held.clear();
    QVERIFY(!journal.isBehind());
}

void TestMessageSequencer::tellsWhenBatchesWereTaken()
{
    MessageSequencer journal;
    QSignalSpy caughtUp(&journal, &MessageSequencer::caughtUp);
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &MessageSequencer::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    const auto fill = [&] {
        while (!journal.isBehind())
            journal.add(row(QByteArray(2'000'000, 'x')));
    };
    fill();
    std::thread([&held] { held.resize(held.size() / 4); }).join();
    QVERIFY(caughtUp.wait());
    QCOMPARE(caughtUp.size(), 1);
    // Nobody waits for it any more.
    held.clear();
    fill();
    held.clear();
    QVERIFY(caughtUp.wait());
    QCOMPARE(caughtUp.size(), 2);
}

void TestMessageSequencer::mayBeGoneWhenBatchesAreTaken()
{
    std::vector<MessageBatch> held;
    {
        MessageSequencer journal;
        connect(&journal, &MessageSequencer::batchReady, &journal,
            [&held](const MessageBatch &batch) { held.push_back(batch); });
        while (!journal.isBehind())
            journal.add(row(QByteArray(2'000'000, 'x')));
    }
    held.clear();
}

WASCLEAN_TEST(TestMessageSequencer, QCoreApplication)

} // namespace tst_messagesequencer

#include "tst_messagesequencer.moc"
