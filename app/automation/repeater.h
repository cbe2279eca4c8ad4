#pragma once

#include "app/automation/messagesequence.h"
#include "app/automation/repeatschedule.h"
#include "app/base/background.h"

#include <QElapsedTimer>
#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <optional>

namespace wasclean {

class NetworkThreadSender;

/// How far a repetition is.
struct RepeatProgress
{
    quint64 run = 0;
    qint64 sent = 0;
    /// Left out: the network, the log or the machine could not keep up.
    qint64 missed = 0;
    bool isOver = false;
    /// Why it ended before its time; empty when it did not.
    QString problem;
};

/// Sends messages on a schedule. Lives on the network thread beside the network thread's sender, so
/// that it keeps its time whatever the window does.
class Repeater : public QObject
{
    Q_OBJECT

public:
    /// the network thread's sender outlives this.
    explicit Repeater(NetworkThreadSender &networkSender, QObject *parent = nullptr);

    /// Begins a run, and ends another one. Cancelling the flag stops it at once, from any thread.
    void start(quint64 run, const MessageSequence &sequence, const RepeatTiming &timing,
        const CancelFlag &cancelled);
    void stop();

signals:
    /// A few times a second, and at the end.
    void progressed(const wasclean::RepeatProgress &progress);

private:
    void work();
    void sendDue();
    bool sendNext();
    void scheduleNext();
    void finish(const QString &problem = {});
    void report();

    NetworkThreadSender &m_networkSender;
    std::optional<MessageSequence> m_sequence;
    std::optional<RepeatSchedule> m_schedule;
    CancelFlag m_cancelled;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTimer m_reports;
    RepeatProgress m_progress;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::RepeatProgress)
