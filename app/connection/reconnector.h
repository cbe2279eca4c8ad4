#pragma once

#include "app/connection/closeevent.h"
#include "app/connection/reconnectoptions.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace wasclean {

/// The wait before the attempt with that number, from 1: the first delay, longer by the factor from
/// attempt to attempt, longer or shorter by chance (from 0 to 1), and never longer than the
/// longest.
std::chrono::milliseconds reconnectDelay(
    const ReconnectOptions &options, int attempt, double chance);

/// Whether such an end is followed by another attempt.
bool reconnectsAfter(const ReconnectOptions &options, const CloseEvent &event);

/// Waits after an attempt that ended, and says when it is time for the next. It knows no
/// connection: it is told what happens to it. Lives in the thread of whoever opens it.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    /// A number from 0 to 1, another one each time.
    using Chance = std::function<double()>;
    /// Milliseconds on a clock that only goes forward.
    using Clock = std::function<qint64()>;

    explicit Reconnector(QObject *parent = nullptr);
    Reconnector(Chance chance, Clock clock, QObject *parent = nullptr);

    /// The user connects: from here on attempts are counted anew.
    void start(const ReconnectOptions &options);

    /// An attempt opened, so that the ones that failed before it do not count any more.
    void noteOpened() { m_attempts = 0; }

    /// An attempt ended; by the user's will it is the last.
    void noteClosed(const CloseEvent &event, bool byUser);
    /// Does not wait any longer.
    void now();
    /// Waits no longer, and never again before the next start().
    void stop();

    bool isWaiting() const { return m_waiting; }

    /// Looks at the clock.
    void tick();

signals:
    /// A wait for the attempt with this number has begun; of so many, or 0 for any number.
    void waitBegan(int attempt, int maxAttempts);
    /// Whole seconds, rounded up; said at once and whenever it is another number.
    void secondsLeftChanged(int seconds);
    /// The wait is over, whether or not an attempt comes of it.
    void waitEnded();
    /// It is time for the attempt with this number.
    void due(int attempt, int maxAttempts);
    /// So many attempts failed that there is not to be another.
    void gaveUp(int attempts);

private:
    /// Until the next look at the clock, and at least until the event loop: others have yet to be
    /// told that the attempt has ended.
    void wait();
    void endWait();

    Chance m_chance;
    Clock m_clock;
    ReconnectOptions m_options;
    QTimer m_timer;
    bool m_started = false;
    bool m_waiting = false;
    /// Attempts since the last one that opened.
    int m_attempts = 0;
    qint64 m_deadline = 0;
    int m_secondsLeft = -1;
};

} // namespace wasclean
