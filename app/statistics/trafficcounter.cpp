#include "app/statistics/trafficcounter.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>

#include <atomic>
#include <deque>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// So few are counted faster than another thread is woken.
constexpr size_t fewMessages = 16;
constexpr qint64 fewBytes = 4096;

bool isLittle(const MessageBatch &batch)
{
    // In a flood, messages are encoded.
    if (batch->size() > fewMessages || batch->encodedCount() > 0)
        return false;
    qint64 bytes = 0;
    for (const Message &message : *batch)
        bytes += message.payload.size();
    return bytes <= fewBytes;
}

} // namespace

/// What is to be done with the figures, one after the other, on whatever thread is there.
struct TrafficCounter::Work
{
    QMutex mutex;
    std::deque<Job> jobs;
    bool isRunning = false;
    std::atomic_bool isCancelled = false;
    /// These belong to who set isRunning.
    TrafficStatistics statistics;
    /// What a restart that can be undone has forgotten.
    std::optional<TrafficStatistics> earlier;

    /// Whether the caller has the figures now and is to call run().
    bool add(Job &&job)
    {
        const QMutexLocker lock(&mutex);
        jobs.push_back(std::move(job));
        return !std::exchange(isRunning, true);
    }

    void run()
    {
        for (;;) {
            Job job;
            {
                const QMutexLocker lock(&mutex);
                if (jobs.empty()) {
                    isRunning = false;
                    return;
                }
                job = std::move(jobs.front());
                jobs.pop_front();
            }
            job(statistics);
        }
    }

    void count(const MessageBatch &batch)
    {
        for (const MessageRun &run : batch->runs()) {
            if (const auto *const rows = std::get_if<EncodedRows>(&run)) {
                rows->visit([this](const RowHeader &header, QByteArrayView payload) {
                    Message message = header.toMessage();
                    message.payload = QByteArray::fromRawData(payload.data(), payload.size());
                    count(message);
                });
                continue;
            }
            for (const Message &message : std::get<std::vector<Message>>(run))
                count(message);
        }
    }

    /// The payload need not outlive the call.
    void count(const Message &message)
    {
        if (!isCancelled)
            statistics.add(message);
    }
};

TrafficCounter::TrafficCounter(QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(2000);
    m_tick.setSingleShot(true);
    m_tick.setInterval(1000 / changesPerSecond);
    connect(&m_tick, &QTimer::timeout, this, &TrafficCounter::changed);
}

TrafficCounter::~TrafficCounter()
{
    m_work->isCancelled = true;
    {
        const QMutexLocker lock(&m_work->mutex);
        m_work->jobs.clear();
    }
    m_pool.waitForDone();
}

void TrafficCounter::addInBackground(Job &&job)
{
    if (m_work->add(std::move(job)))
        m_pool.start([work = m_work.get()] { work->run(); });
}

void TrafficCounter::add(const MessageBatch &batch)
{
    Job count = [work = m_work.get(), batch](TrafficStatistics &) { work->count(batch); };
    if (!isLittle(batch))
        addInBackground(std::move(count));
    else if (m_work->add(std::move(count)))
        m_work->run();
    announceSoon();
}

void TrafficCounter::restart(Restart way)
{
    addInBackground([work = m_work.get(), way](TrafficStatistics &figures) {
        work->earlier.reset();
        if (way == Restart::UntilUndone)
            work->earlier = figures;
        figures.restart();
    });
    announceSoon();
}

void TrafficCounter::undoRestart()
{
    addInBackground([work = m_work.get()](TrafficStatistics &figures) {
        if (work->earlier)
            figures.addEarlier(*work->earlier);
        work->earlier.reset();
    });
    announceSoon();
}

void TrafficCounter::pairAnswers(const AnswerPairing &pairing)
{
    // Enter in the field of the path confirms what was chosen before.
    if (pairing == m_pairing)
        return;
    m_pairing = pairing;
    addInBackground([pairing](TrafficStatistics &figures) { figures.pairAnswers(pairing); });
    announceSoon();
}

void TrafficCounter::read(QObject *context, const Receiver &receiver)
{
    using Copy = std::shared_ptr<const TrafficStatistics>;
    auto *watcher = new QFutureWatcher<Copy>(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receiver] {
        watcher->deleteLater();
        // Without a result, the counter is gone.
        if (watcher->future().resultCount() > 0)
            receiver(*watcher->result());
    });
    const auto promise = std::make_shared<QPromise<Copy>>();
    promise->start();
    watcher->setFuture(promise->future());
    addInBackground([promise](const TrafficStatistics &figures) {
        promise->addResult(std::make_shared<const TrafficStatistics>(figures));
        promise->finish();
    });
}

void TrafficCounter::announceSoon()
{
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace wasclean
