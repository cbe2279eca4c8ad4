#pragma once

#include "app/automation/matcher.h"
#include "app/message/messagelist.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace wasclean {

/// Waits for one received message that matches, or for the time to be over. Exactly one of
/// matched() and timedOut() follows start(), unless it is cancelled or started anew.
class WaitFor : public QObject
{
    Q_OBJECT

public:
    explicit WaitFor(QObject *parent = nullptr);

    /// Messages are compared from now on.
    void start(const Matcher &matcher, std::chrono::milliseconds timeout);
    void cancel();

    bool isWaiting() const { return m_matcher.has_value(); }

    /// Connect Connection::messages to this.
    void take(const wasclean::MessageBatch &batch);

signals:
    void matched(const wasclean::Message &message, const wasclean::Captures &captures);
    /// How many messages the rule could not decide, so that one of them may have matched.
    void timedOut(qint64 undecided);

private:
    void giveUp();

    std::optional<Matcher> m_matcher;
    qint64 m_undecided = 0;
    QTimer m_timer;
    /// The number of the wait; calls that were queued for an earlier wait are ignored.
    quint64 m_round = 0;
};

} // namespace wasclean
