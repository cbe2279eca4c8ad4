#include "app/exchange/writebehind.h"

#include "app/base/filewrite.h"
#include "app/base/writeback.h"

#include <QFileDevice>
#include <QMutexLocker>
#include <QThread>

#include <utility>

namespace wasclean {

namespace {

/// The one who makes the text waits while this much or more was not written yet.
constexpr qsizetype mostBytes = qsizetype(1024) * 1024;
/// A text of many MiB must not keep its memory.
constexpr qsizetype mostSpareBytes = mostBytes;
/// One is being made, one is being written.
constexpr size_t mostSpare = 2;

} // namespace

WriteBehind::WriteBehind(QIODevice &device)
    : m_device(device)
{ }

WriteBehind::~WriteBehind()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isStopped = true;
        m_changed.wakeAll();
    }
    if (m_thread)
        m_thread->wait();
}

bool WriteBehind::write(TextBuffer &text)
{
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->setObjectName(QStringLiteral("write behind"));
        m_thread->start();
    }
    const QMutexLocker locker(&m_mutex);
    if (!m_failed) {
        m_bytes += text.size();
        m_waiting.push_back(std::exchange(text, {}));
        m_changed.wakeAll();
    }
    while (m_bytes >= mostBytes && !m_failed)
        m_changed.wait(&m_mutex);
    if (m_failed) {
        text = {};
    } else if (!m_spare.empty()) {
        text = std::move(m_spare.front());
        m_spare.pop_front();
    }
    return !m_failed;
}

bool WriteBehind::finish()
{
    const QMutexLocker locker(&m_mutex);
    while (m_bytes > 0 && !m_failed)
        m_changed.wait(&m_mutex);
    return !m_failed;
}

QString WriteBehind::problem() const
{
    const QMutexLocker locker(&m_mutex);
    return m_problem;
}

void WriteBehind::run()
{
    QMutexLocker locker(&m_mutex);
    for (;;) {
        while (m_waiting.empty() && !m_isStopped)
            m_changed.wait(&m_mutex);
        if (m_isStopped)
            return;
        TextBuffer text = std::move(m_waiting.front());
        m_waiting.pop_front();
        locker.unlock();
        const bool written = writeNow(text);
        locker.relock();
        if (!written) {
            m_problem = m_device.errorString();
            m_failed = true;
        }
        m_bytes -= text.size();
        if (text.capacity() <= mostSpareBytes && m_spare.size() < mostSpare) {
            text.clear();
            m_spare.push_back(std::move(text));
        }
        m_changed.wakeAll();
        if (m_failed)
            return;
    }
}

bool WriteBehind::writeNow(const TextBuffer &text)
{
    if (!writeAll(m_device, text.view()))
        return false;
    if (const auto *const file = qobject_cast<QFileDevice *>(&m_device))
        beginWriteback(file->handle(), file->pos() - text.size(), text.size());
    return true;
}

} // namespace wasclean
