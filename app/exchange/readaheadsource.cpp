#include "app/exchange/readaheadsource.h"

#include "app/base/numberlocale.h"

#include <QMutexLocker>
#include <QThread>

#include <utility>

namespace wasclean {

namespace {

constexpr size_t batchMessages = 256;
constexpr qint64 batchBytes = qint64(256) * 1024;
/// A larger message is read only when all before it were taken.
constexpr qint64 mostBytesAhead = 8 * batchBytes;
constexpr size_t mostBatchesAhead = 8;
/// Memory of a payload that is used again, so that all of it together is a few MiB.
constexpr qsizetype mostSparePayload = 1024;

} // namespace

ReadAheadSource::ReadAheadSource(MessageSource &source)
    : m_source(source)
    , m_thread(QThread::create([this] { read(); }))
{
    m_taken.total = source.total();
    m_thread->setObjectName(QStringLiteral("read ahead"));
    m_thread->start();
}

ReadAheadSource::~ReadAheadSource()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isStopped = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

bool ReadAheadSource::next(Message &message)
{
    if (m_next == m_taken.count && !takeBatch())
        return false;
    // The former one goes into the batch and is filled anew.
    if (message.payload.capacity() > mostSparePayload)
        message.payload = QByteArray();
    std::swap(message, m_taken.messages[m_next++]);
    return true;
}

bool ReadAheadSource::takeBatch()
{
    const QMutexLocker locker(&m_mutex);
    m_bytes -= std::exchange(m_taken.bytes, 0);
    if (!m_taken.messages.empty())
        m_spare.push_back(std::exchange(m_taken.messages, {}));
    m_next = 0;
    m_taken.count = 0;
    m_changed.wakeAll();
    while (m_ahead.empty() && !m_isAllRead)
        m_changed.wait(&m_mutex);
    if (m_ahead.empty())
        return false;
    m_taken = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

void ReadAheadSource::read()
{
    // What stands in for a row that cannot be read is a sentence with numbers.
    const PlainNumbers inAllLocales;
    Batch batch;
    for (;;) {
        fill(batch);
        const QMutexLocker locker(&m_mutex);
        m_isAllRead = batch.count == 0;
        m_bytes += batch.bytes;
        if (!m_isAllRead)
            m_ahead.push_back(std::exchange(batch, {}));
        m_changed.wakeAll();
        const auto isFull
            = [this] { return m_bytes > mostBytesAhead || m_ahead.size() >= mostBatchesAhead; };
        while (!m_isAllRead && !m_isStopped && isFull())
            m_changed.wait(&m_mutex);
        if (m_isAllRead || m_isStopped)
            return;
        if (!m_spare.empty()) {
            // The oldest, so that what is in them is soon forgotten.
            batch.messages = std::move(m_spare.front());
            m_spare.pop_front();
        }
    }
}

void ReadAheadSource::fill(Batch &batch)
{
    batch.messages.resize(batchMessages);
    while (batch.count < batchMessages && batch.bytes < batchBytes) {
        Message &message = batch.messages[batch.count];
        if (!m_source.next(message))
            break;
        batch.bytes += message.payload.size();
        ++batch.count;
    }
    batch.done = m_source.done();
    batch.total = m_source.total();
}

} // namespace wasclean
