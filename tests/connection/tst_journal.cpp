#include "app/connection/journal.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

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
    explicit Reader(Journal &journal)
    {
        connect(&journal, &Journal::batchReady, this, [this](const MessageBatch &batch) {
            ++batches;
            for (const Message &message : *batch)
                rows += (message.late ? "late " : "") + message.payload;
        });
    }

    QList<QByteArray> rows;
    int batches = 0;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatNeedNoWordGoStraightOut();
    void orderIsKeptWhileTheEngineThinks();
    void leftoversBecomeLate();
    void aBatchGoesOutByItself();
    void aRowGoesOutWithTheNextTurn();
    void rowsAreGatheredWhileBatchesAreHeld();
    void gatheredRowsGoOutByThemselves();
    void manyBytesGoOutAtOnce();
    void heldBatchesSlowTheServerDown();
};

void TestJournal::rowsThatNeedNoWordGoStraightOut()
{
    Journal journal;
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

void TestJournal::orderIsKeptWhileTheEngineThinks()
{
    Journal journal;
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

void TestJournal::leftoversBecomeLate()
{
    Journal journal;
    Reader reader(journal);
    journal.expect(row("1"));
    journal.add(row("pong", MessageKind::Pong));
    journal.releaseAsLate();
    journal.flush();
    QCOMPARE(reader.rows, (QList<QByteArray>{"late 1", "pong"}));
    QVERIFY(!journal.isWaiting());
}

void TestJournal::aBatchGoesOutByItself()
{
    Journal journal;
    QSignalSpy spy(&journal, &Journal::batchReady);
    journal.add(row("a"));
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 1);
}

/// No clock has to run for it.
void TestJournal::aRowGoesOutWithTheNextTurn()
{
    Journal journal(nullptr, std::chrono::hours(1));
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
void TestJournal::rowsAreGatheredWhileBatchesAreHeld()
{
    Journal journal(nullptr, std::chrono::hours(1));
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &Journal::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    const auto addRow = [&journal] {
        journal.add(row("x"));
        QCoreApplication::sendPostedEvents(&journal);
    };
    for (int i = 0; i < 1000; ++i)
        addRow();
    QCOMPARE(held.size(), size_t(Journal::promptBatches));
    // What was gathered goes with the next row after they were let go.
    held.clear();
    addRow();
    QCOMPARE(held.size(), size_t(1));
    QCOMPARE(held[0]->size(), size_t(1000 - Journal::promptBatches + 1));
}

void TestJournal::gatheredRowsGoOutByThemselves()
{
    Journal journal;
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &Journal::batchReady, &context,
        [&held](const MessageBatch &batch) { held.push_back(batch); });
    for (int i = 0; i < 2 * Journal::promptBatches; ++i) {
        journal.add(row("x"));
        QCoreApplication::sendPostedEvents(&journal);
    }
    const auto rows = [&held] {
        return std::accumulate(held.begin(), held.end(), size_t(0),
            [](size_t sum, const MessageBatch &batch) { return sum + batch->size(); });
    };
    QTRY_COMPARE(rows(), size_t(2 * Journal::promptBatches));
}

void TestJournal::manyBytesGoOutAtOnce()
{
    Journal journal;
    Reader reader(journal);
    journal.add(row(QByteArray(2'000'000, 'x')));
    QCOMPARE(reader.batches, 1);
}

void TestJournal::heldBatchesSlowTheServerDown()
{
    Journal journal;
    std::vector<MessageBatch> held;
    QObject context;
    connect(&journal, &Journal::batchReady, &context,
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

WASCLEAN_TEST(TestJournal, QCoreApplication)
#include "tst_journal.moc"
