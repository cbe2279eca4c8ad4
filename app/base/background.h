#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace wasclean {

/// Tells work on another thread that nobody waits for its result any more. Copies share the flag.
class CancelFlag
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }

    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// Calls work() on a thread of the pool, then done(result) on this one. The result is dropped when
/// the context dies before. Both functions own what they need: work() must not touch the context.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace wasclean
