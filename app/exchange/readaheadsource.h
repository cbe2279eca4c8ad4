#pragma once

#include "app/exchange/messagestream.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <memory>
#include <vector>

class QThread;

namespace wasclean {

/// Another source that is read by a thread of its own, a little ahead of whoever takes the
/// messages, so that to read them and to write them takes two processors.
class ReadAheadSource : public MessageSource
{
public:
    /// The source must outlive this; nobody else may use it before the last message was taken.
    explicit ReadAheadSource(MessageSource &source);
    /// Waits for what is being read.
    ~ReadAheadSource() override;
    Q_DISABLE_COPY_MOVE(ReadAheadSource)

    bool next(Message &message) override;

    qint64 done() const override { return m_taken.done; }

    qint64 total() const override { return m_taken.total; }

private:
    /// Some messages, and what the source said when it had given them.
    struct Batch
    {
        std::vector<Message> messages;
        /// How many of them count.
        size_t count = 0;
        qint64 bytes = 0;
        qint64 done = 0;
        qint64 total = 0;
    };

    void read();
    void fill(Batch &batch);
    bool takeBatch();

    MessageSource &m_source;
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Batch> m_ahead;
    /// Batches that were taken. Their messages are filled anew: the thread that reads would
    /// allocate the payloads, and the other one free them, and both wait for each other at that.
    std::deque<std::vector<Message>> m_spare;
    /// Bytes of what was read and not yet taken to its last message.
    qint64 m_bytes = 0;
    bool m_isAllRead = false;
    bool m_isStopped = false;
    /// Whose messages are being taken, and the next of them.
    Batch m_taken;
    size_t m_next = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace wasclean
