#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace wasclean {

inline const auto heartbeatType = QEvent::Type(QEvent::registerEventType());

/// Measures how long events wait for the GUI thread.
class Heart : public QObject
{
public:
    Heart()
        : m_thread([this] { beat(); })
    { }

    ~Heart() override
    {
        m_stop = true;
        m_thread.join();
    }

    /// Sorted waits in nanoseconds since the last call.
    std::vector<qint64> take()
    {
        std::vector<qint64> waits = std::exchange(m_waits, {});
        std::sort(waits.begin(), waits.end());
        return waits;
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != heartbeatType)
            return QObject::event(event);
        m_waits.push_back(m_clock.nsecsElapsed() - m_posted.exchange(-1));
        return true;
    }

private:
    void beat()
    {
        m_clock.start();
        while (!m_stop) {
            if (m_posted < 0) {
                m_posted = m_clock.nsecsElapsed();
                QCoreApplication::postEvent(this, new QEvent(heartbeatType), Qt::HighEventPriority);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    QElapsedTimer m_clock;
    std::atomic<qint64> m_posted = -1;
    std::atomic<bool> m_stop = false;
    std::vector<qint64> m_waits;
    std::thread m_thread;
};

} // namespace wasclean
