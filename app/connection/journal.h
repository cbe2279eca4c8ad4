#pragma once

#include "app/message.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace wasclean {

/// Brings the rows of one attempt into order and hands them on in batches.
///
/// A message that the server sent waits here until the engine has found it valid; whatever happens
/// meanwhile stands behind it.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(QObject *parent = nullptr);

    /// A row that needs nobody's word. It waits only for messages that came before it.
    void add(Message &&message);
    /// A message that the engine must confirm.
    void expect(Message &&message);
    /// The engine found so many more messages valid.
    void confirm(qsizetype messages);
    /// The engine is gone: what is left came too late to be delivered.
    void releaseAsLate();
    bool isWaiting() const { return m_waiting > 0; }

    /// Hands on what there is at once.
    void flush();
    /// Whether more bytes are under way than should be.
    bool isBehind() const;

signals:
    void batchReady(const wasclean::MessageBatch &batch);

private:
    struct Entry
    {
        Message message;
        bool needsWord;
    };

    void settle(Message &&message);
    void settleFront();

    std::deque<Entry> m_entries;
    qsizetype m_waiting = 0;
    qint64 m_waitingBytes = 0;
    std::vector<Message> m_batch;
    qint64 m_batchBytes = 0;
    QTimer m_flushTimer;
    /// Bytes of batches that somebody still holds; shared, since a batch may outlive the attempt.
    std::shared_ptr<std::atomic<qint64>> m_bytesHeld;
};

} // namespace wasclean
