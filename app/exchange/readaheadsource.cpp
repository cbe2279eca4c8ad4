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
    if (m_next == m_taken.messages.size() && !takeBatch())
        return false;
    message = std::move(m_taken.messages[m_next++]);
    return true;
}

bool ReadAheadSource::takeBatch()
{
    const QMutexLocker locker(&m_mutex);
    m_bytes -= std::exchange(m_taken.bytes, 0);
    m_changed.wakeAll();
    while (m_ahead.empty() && !m_isAllRead)
        m_changed.wait(&m_mutex);
    if (m_ahead.empty())
        return false;
    m_taken = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_next = 0;
    return true;
}

void ReadAheadSource::read()
{
    // What stands in for a row that cannot be read is a sentence with numbers.
    const PlainNumbers inAllLocales;
    for (;;) {
        Batch batch = readBatch();
        const QMutexLocker locker(&m_mutex);
        m_isAllRead = batch.messages.empty();
        m_bytes += batch.bytes;
        if (!m_isAllRead)
            m_ahead.push_back(std::move(batch));
        m_changed.wakeAll();
        const auto isFull
            = [this] { return m_bytes > mostBytesAhead || m_ahead.size() >= mostBatchesAhead; };
        while (!m_isAllRead && !m_isStopped && isFull())
            m_changed.wait(&m_mutex);
        if (m_isAllRead || m_isStopped)
            return;
    }
}

ReadAheadSource::Batch ReadAheadSource::readBatch()
{
    Batch batch;
    batch.messages.reserve(batchMessages);
    Message message;
    while (batch.messages.size() < batchMessages && batch.bytes < batchBytes
        && m_source.next(message)) {
        batch.bytes += message.payload.size();
        batch.messages.push_back(std::move(message));
        message = {};
    }
    batch.done = m_source.done();
    batch.total = m_source.total();
    return batch;
}

} // namespace wasclean
