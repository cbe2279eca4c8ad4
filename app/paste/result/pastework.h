#pragma once

#include "app/base/background.h"

namespace wasclean {

/// Counts what the readers of pasted texts do on this thread while it lives, so that a hostile text
/// cannot keep them busy, and stops them when nobody waits for the result any more.
///
/// The readers count the characters that they look at. The count, unlike the time, is the same on
/// every machine.
class PasteWork
{
public:
    explicit PasteWork(const CancelFlag &cancelled = {});
    ~PasteWork();
    Q_DISABLE_COPY_MOVE(PasteWork)

    /// Sets how many characters may be looked at.
    void setLimit(qint64 most) { m_most = most; }

    qint64 count() const { return m_count; }

    bool isCancelled() const { return m_cancelled.isCancelled(); }

    /// Whether the readers are to stop.
    bool isOver() const { return m_count > m_most || isCancelled(); }

    /// The counter of this thread; null without one.
    static PasteWork *current() { return s_current; }

    /// Counts for the current one.
    static void add(qsizetype characters)
    {
        if (s_current)
            s_current->m_count += characters;
    }

    /// Whether the readers may go on.
    static bool mayGoOn() { return !s_current || !s_current->isOver(); }

private:
    static constinit thread_local PasteWork *s_current;

    CancelFlag m_cancelled;
    qint64 m_count = 0;
    qint64 m_most;
    PasteWork *m_before;
};

} // namespace wasclean
