#pragma once

#include "app/exchange/messagestream.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace wasclean {

/// Work on files on a thread of its own: the base of jobs that report how far they are and can be
/// cancelled.
class FileJob : public QObject
{
    Q_OBJECT

public:
    ~FileJob() override;

    void start() { m_thread->start(); }

    /// The job still finishes, as soon as it notices.
    void cancel() { m_cancelled = true; }

    bool isCancelled() const { return m_cancelled.load(); }

signals:
    /// A few dozen times a second at most; from the thread of the job.
    void progress(qint64 done, qint64 total);

protected:
    explicit FileJob(const QString &threadName, QObject *parent);

    /// What the thread does. To be given before start().
    void setWork(std::function<void(const Watch &)> work) { m_work = std::move(work); }

    /// Calls this in the thread of the job object after the work, before anything is destroyed.
    void whenDone(std::function<void()> done);
    /// Cancels and waits. For the destructor of the class whose members the work uses.
    void end();

private:
    void run();

    std::function<void(const Watch &)> m_work;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace wasclean
