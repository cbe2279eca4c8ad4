#include "app/connection/messagesequencer.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace wasclean {

namespace {

/// With this many bytes a batch does not wait.
constexpr qint64 flushBytes = qint64(1024) * 1024;
/// Beyond this the server is made to wait.
constexpr qint64 limitBytes = qint64(16) * 1024 * 1024;
/// No more than this is left when the server goes on. It takes some time to bring more, in which
/// those who take the batches are to have something to do.
constexpr qint64 caughtUpBytes = limitBytes / 2;

qint64 costOf(const Message &message)
{
    const size_t facts = message.frameFacts ? message.frameFacts->size() : 0;
    return qint64(sizeof(Message) + facts * sizeof(FrameFacts)) + message.payload.size();
}

qint64 costOf(const MessageRun &run)
{
    if (const auto *const rows = std::get_if<EncodedRows>(&run))
        return rows->data().size();
    const auto &messages = std::get<std::vector<Message>>(run);
    return std::accumulate(messages.begin(), messages.end(), qint64(0),
        [](qint64 sum, const Message &message) { return sum + costOf(message); });
}

std::vector<MessageRun> runOf(Message &&message)
{
    std::vector<MessageRun> runs;
    appendMessage(runs, std::move(message));
    return runs;
}

/// The messages of the run, as ones that came too late.
std::vector<Message> asLateMessages(MessageRun &&run)
{
    std::vector<Message> messages;
    if (const auto *const rows = std::get_if<EncodedRows>(&run))
        rows->appendTo(messages);
    else
        messages = std::get<std::vector<Message>>(std::move(run));
    for (Message &message : messages)
        message.late = true;
    return messages;
}

} // namespace

MessageSequencer::MessageSequencer(QObject *parent, std::chrono::milliseconds gatherTime)
    : QObject(parent)
    , m_flushTimer(this)
    , m_held(std::make_shared<Held>())
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(gatherTime);
    m_held->sequencer = this;
    connect(&m_flushTimer, &QTimer::timeout, this, &MessageSequencer::flush);
}

MessageSequencer::~MessageSequencer()
{
    const QMutexLocker locker(&m_held->mutex);
    m_held->sequencer = nullptr;
}

/// Called in any thread.
void MessageSequencer::Held::release(qint64 batchBytes)
{
    const qint64 left = bytes -= batchBytes;
    --batches;
    if (left > caughtUpBytes || !isAwaited.exchange(false))
        return;
    const QMutexLocker locker(&mutex);
    if (sequencer != nullptr)
        QMetaObject::invokeMethod(sequencer, &MessageSequencer::caughtUp, Qt::QueuedConnection);
}

void MessageSequencer::add(Message &&message)
{
    if (m_entries.empty()) {
        settle(std::move(message));
    } else if (m_entries.back().isAwaited) {
        wait(runOf(std::move(message)), false);
    } else {
        const qint64 cost = costOf(message);
        m_waitingBytes += cost;
        m_entries.back().cost += cost;
        appendMessage(m_entries.back().runs, std::move(message));
    }
}

void MessageSequencer::expect(Message &&message) { wait(runOf(std::move(message)), true); }

void MessageSequencer::expectTogether(std::vector<MessageRun> &&messages)
{
    wait(std::move(messages), true);
}

void MessageSequencer::wait(std::vector<MessageRun> &&runs, bool isAwaited)
{
    const qint64 cost = std::accumulate(runs.begin(), runs.end(), qint64(0),
        [](qint64 sum, const MessageRun &run) { return sum + costOf(run); });
    m_waiting += isAwaited ? 1 : 0;
    m_waitingBytes += cost;
    m_entries.push_back({std::move(runs), cost, isAwaited});
}

void MessageSequencer::confirm(qsizetype messages)
{
    while (messages > 0 && m_waiting > 0) {
        messages -= m_entries.front().isAwaited ? 1 : 0;
        settleFront();
    }
    while (!m_entries.empty() && !m_entries.front().isAwaited)
        settleFront();
}

void MessageSequencer::releaseAsLate()
{
    while (!m_entries.empty()) {
        Entry &front = m_entries.front();
        if (front.isAwaited) {
            for (MessageRun &run : front.runs)
                run = asLateMessages(std::move(run));
        }
        settleFront();
    }
}

void MessageSequencer::settleFront()
{
    Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    m_waiting -= entry.isAwaited ? 1 : 0;
    m_waitingBytes -= entry.cost;
    settleTogether(std::move(entry.runs), entry.cost);
}

void MessageSequencer::settle(Message &&message)
{
    m_batchBytes += costOf(message);
    appendMessage(m_batch, std::move(message));
    flushSoon();
}

void MessageSequencer::settleTogether(std::vector<MessageRun> &&runs, qint64 cost)
{
    m_batchBytes += cost;
    for (MessageRun &run : runs)
        appendRun(m_batch, std::move(run));
    flushSoon();
}

void MessageSequencer::flushSoon()
{
    if (m_batchBytes >= flushBytes)
        flush();
    else if (!m_flushDue)
        scheduleFlush();
}

void MessageSequencer::scheduleFlush()
{
    // A batch costs every thread it passes some microseconds. While they keep up, that is no harm.
    if (m_held->batches < promptBatches) {
        // Not at once: what else this turn of the event loop brings goes with it.
        m_flushDue = true;
        QMetaObject::invokeMethod(this, &MessageSequencer::flushIfDue, Qt::QueuedConnection);
    } else if (!m_flushTimer.isActive()) {
        m_flushTimer.start();
    }
}

void MessageSequencer::flushIfDue()
{
    if (m_flushDue)
        flush();
}

void MessageSequencer::flush()
{
    m_flushTimer.stop();
    m_flushDue = false;
    if (m_batch.empty())
        return;
    const qint64 bytes = std::exchange(m_batchBytes, 0);
    const auto held = m_held;
    held->bytes += bytes;
    ++held->batches;
    const MessageBatch batch(
        new MessageList(std::exchange(m_batch, {})), [held, bytes](const MessageList *messages) {
            delete messages;
            held->release(bytes);
        });
    emit batchReady(batch);
}

bool MessageSequencer::isBehind() const
{
    const bool isBehind = m_waitingBytes + m_batchBytes + m_held->bytes > limitBytes;
    if (isBehind)
        m_held->isAwaited = true;
    return isBehind;
}

} // namespace wasclean
