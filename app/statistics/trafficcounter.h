#pragma once

#include "app/message/messagelist.h"
#include "app/statistics/trafficstatistics.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace wasclean {

/// Counts the messages of a connection as they come. A few are counted at once; a flood is counted
/// on another thread, so that whoever shows the figures pays for looking at them only,
/// whatever the rate.
class TrafficCounter : public QObject
{
    Q_OBJECT

public:
    static constexpr int changesPerSecond = 10;

    using Receiver = std::function<void(const TrafficStatistics &)>;

    explicit TrafficCounter(QObject *parent = nullptr);
    ~TrafficCounter() override;

    /// Counts a batch of rows. Batches that wait to be counted are kept alive, so that the network
    /// stops reading while too many wait.
    void add(const MessageBatch &batch);

    /// Forgets all figures, for good or until undoRestart().
    enum class Restart { ForGood, UntilUndone };
    void restart(Restart way = Restart::ForGood);

    /// Has the figures that the last restart() forgot and those since then together, unless it was
    /// for good.
    void undoRestart();
    /// Forgets the times of answers, and pairs them in this way from now on. The rest stays. Does
    /// nothing when they are paired in this way already.
    void pairAnswers(const AnswerPairing &pairing);

    const AnswerPairing &pairing() const { return m_pairing; }

    /// Calls the receiver later, from the event loop, unless the context is gone by then: with the
    /// figures of all that was given to add() so far.
    void read(QObject *context, const Receiver &receiver);

signals:
    /// There are new figures; at most changesPerSecond times a second, and only then.
    void changed();

private:
    struct Work;
    using Job = std::function<void(TrafficStatistics &)>;

    void addInBackground(Job &&job);
    void announceSoon();

    AnswerPairing m_pairing;
    std::unique_ptr<Work> m_work;
    /// One thread, while there is something to do. A pool that others use could let a flood wait.
    QThreadPool m_pool;
    QTimer m_tick;
};

} // namespace wasclean
