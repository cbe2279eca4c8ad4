#pragma once

#include "app/base/textbuffer.h"

#include <QIODevice>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <deque>
#include <memory>

class QThread;

namespace wasclean {

/// Writes text into a device on a thread of its own, so that to make the text and to write it takes
/// two processors. Has a file written to the disk meanwhile, so that little is left for the end.
class WriteBehind
{
public:
    /// The device must outlive this; nobody else may use it before finish().
    explicit WriteBehind(QIODevice &device);
    /// What was not written by then is not.
    ~WriteBehind();
    Q_DISABLE_COPY_MOVE(WriteBehind)

    /// Takes the text and leaves an empty one, perhaps with memory. Waits while much is not written
    /// yet. False once something could not be written: problem() then says why.
    bool write(TextBuffer &text);
    /// Waits until all was written; false when something could not be.
    bool finish();

    /// What the device said about a failure; empty while there was none.
    QString problem() const;

private:
    void run();
    bool writeNow(const TextBuffer &text);

    QIODevice &m_device;
    std::unique_ptr<QThread> m_thread;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<TextBuffer> m_waiting;
    /// Memory to use again.
    std::deque<TextBuffer> m_spare;
    /// Of what waits and of what is being written.
    qsizetype m_bytes = 0;
    bool m_failed = false;
    bool m_isStopped = false;
    QString m_problem;
};

} // namespace wasclean
