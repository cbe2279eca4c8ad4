#pragma once

#include "app/message/messagelist.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <vector>

namespace wasclean {

/// Brings the rows of one attempt into order and hands them on in batches: at once while the
/// receivers keep up, gathered while they do not.
///
/// A message that the server sent waits here until the engine has found it valid; whatever happens
/// meanwhile stands behind it.
class MessageSequencer : public QObject
{
    Q_OBJECT

public:
    /// While so many batches are held by those who take them, rows are gathered.
    static constexpr int promptBatches = 256;

    /// Rows are gathered for so long at the most.
    explicit MessageSequencer(QObject *parent = nullptr,
        std::chrono::milliseconds gatherTime = std::chrono::milliseconds(8));
    ~MessageSequencer() override;

    /// A row that the engine need not confirm. It waits only for messages that came before it.
    void add(Message &&message);
    /// A message that the engine must confirm.
    void expect(Message &&message);
    /// Messages that the engine confirms together, by one message of its own.
    void expectTogether(std::vector<MessageRun> &&messages);
    /// The engine found so many more of its messages valid.
    void confirm(qsizetype messages);
    /// The engine is gone: what is left came too late to be delivered.
    void releaseAsLate();

    bool isWaiting() const { return m_waiting > 0; }

    /// Hands on what there is at once.
    void flush();

    /// Whether all rows were handed on and no batch of them is alive any more.
    bool isSettled() const { return m_entries.empty() && m_batch.empty() && m_held->batches == 0; }

    /// Whether more bytes are under way than should be. caughtUp() may say when they no longer are.
    bool isBehind() const;

signals:
    void batchReady(const wasclean::MessageBatch &batch);
    /// After isBehind() was true, those who take the batches have let go of half of what may be
    /// under way. Rarely it is not told, when they do it just then.
    void caughtUp();

private:
    /// What others still hold of the batches.
    struct Held
    {
        std::atomic<qint64> bytes = 0;
        std::atomic<int> batches = 0;
        /// Whether caughtUp() is waited for.
        std::atomic<bool> isAwaited = false;
        QMutex mutex;
        /// Null when it is gone.
        MessageSequencer *sequencer = nullptr;

        void release(qint64 batchBytes);
    };

    struct Entry
    {
        std::vector<MessageRun> runs;
        qint64 cost;
        bool isAwaited;
    };

    void wait(std::vector<MessageRun> &&runs, bool isAwaited);
    void settle(Message &&message);
    void settleFront();
    void settleTogether(std::vector<MessageRun> &&runs, qint64 cost);
    void flushSoon();
    void scheduleFlush();
    void flushIfDue();

    std::deque<Entry> m_entries;
    qsizetype m_waiting = 0;
    qint64 m_waitingBytes = 0;
    std::vector<MessageRun> m_batch;
    qint64 m_batchBytes = 0;
    QTimer m_flushTimer;
    /// Whether the next turn of the event loop flushes.
    bool m_flushDue = false;
    /// Shared, since a batch may outlive the attempt.
    std::shared_ptr<Held> m_held;
};

} // namespace wasclean
