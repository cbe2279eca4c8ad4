#pragma once

#include "app/message/message.h"

#include <QString>

#include <atomic>
#include <functional>

namespace wasclean {

/// Messages one after another, so that a capture of any length passes in constant memory.
class MessageSource
{
public:
    virtual ~MessageSource() = default;

    /// Puts the next message into its argument, whose memory it may use again; false at the end.
    virtual bool next(Message &message) = 0;

    /// How many messages were given so far, and how many there are.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;

    /// What could not be read so far, in a sentence; empty when all could.
    virtual QString damage() const { return {}; }
};

/// Takes messages one after another.
class MessageSink
{
public:
    virtual ~MessageSink() = default;

    /// False when it cannot be kept; problem() then says why.
    virtual bool put(const Message &message) = 0;
    /// Comes once, after the last message.
    virtual bool finish() = 0;

    /// A clause without a full stop.
    virtual QString problem() const = 0;
};

/// Reports how far a long job is, and can end it early.
struct Watch
{
    /// Called now and then on the thread of the job.
    std::function<void(qint64 done, qint64 total)> progress;
    /// Set by another thread; may be null.
    const std::atomic<bool> *cancelled = nullptr;

    bool isCancelled() const { return cancelled && cancelled->load(); }

    void report(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace wasclean
