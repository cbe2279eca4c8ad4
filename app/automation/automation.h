#pragma once

#include "app/automation/autoresponder.h"
#include "app/automation/repeater.h"
#include "app/automation/waitfor.h"

#include <QObject>
#include <QThread>

namespace wasclean {

class Connection;

/// What a connection does by itself: it repeats messages, answers, and waits for one. Lives in the
/// window's thread; the work is done on the network thread and on one of its own, so that neither
/// a busy window nor a slow expression holds it up.
class Automation : public QObject
{
    Q_OBJECT

public:
    /// The connection outlives this.
    explicit Automation(Connection &connection, QObject *parent = nullptr);
    ~Automation() override;

    /// Fills in variables of what is sent from now on. It is called on other threads.
    void setExpander(const TextExpander &expander);

    /// Begins to repeat, in place of what is repeated now. A sentence when that cannot be.
    QString startRepeat(const QList<SavedMessage> &messages, MessageSequence::Order order,
        const RepeatTiming &timing);
    void stopRepeat();

    bool isRepeating() const { return m_isRepeating; }

    /// How far the run is, or was.
    const RepeatProgress &repeatProgress() const { return m_repeatProgress; }

    void setRules(const QList<AutoReplyRule> &rules, int mostPerSecond);

    const AutoReplyProgress &autoReplyProgress() const { return m_autoReplyProgress; }

    /// A sentence when the rule is wrong.
    QString startWait(const MatchRule &rule, std::chrono::milliseconds timeout);
    void stopWait();

    bool isWaiting() const { return m_isWaiting; }

    /// Stops all that goes on by itself.
    void stopAll();

signals:
    /// isRepeating() or repeatProgress() is another one.
    void repeatChanged();
    /// autoReplyProgress() is another one.
    void autoReplied();
    /// The reply of a rule, counted from 0, was not sent; a sentence says why. Once for each rule.
    void replyRefused(qsizetype rule, const QString &problem);
    /// isWaiting() is another one.
    void waitChanged();
    void waitMatched(const wasclean::Message &message, const wasclean::Captures &captures);
    /// On so many messages the rule gave up, so one of them may have been it.
    void waitTimedOut(qint64 undecided);

private:
    void createWorkers();
    void connectWorkers();
    void onRepeatProgress(const RepeatProgress &progress);
    void endWait();

    Connection &m_connection;
    QThread m_thread;
    Repeater *m_repeater;
    AutoResponder *m_responder;
    WaitFor *m_wait;
    TextExpander m_expander;
    CancelFlag m_cancelled;
    quint64 m_run = 0;
    bool m_isRepeating = false;
    bool m_isWaiting = false;
    RepeatProgress m_repeatProgress;
    AutoReplyProgress m_autoReplyProgress;
};

} // namespace wasclean
