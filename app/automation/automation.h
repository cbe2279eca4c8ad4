#pragma once

#include "app/automation/autoresponder.h"
#include "app/automation/repeater.h"
#include "app/automation/waitfor.h"

#include <QObject>
#include <QThread>

namespace wasclean {

class Connection;

/// Automation of a connection: repeated messages, automatic replies, and waiting for a message. It
/// lives in the window's thread. Its work is done on the network thread and on a thread of its own,
/// so that neither a busy window nor a slow expression delays it.
class Automation : public QObject
{
    Q_OBJECT

public:
    /// The connection outlives this.
    explicit Automation(Connection &connection, QObject *parent = nullptr);
    ~Automation() override;

    /// The function that fills variables into messages from now on. It is called on other threads.
    void setExpander(const TextExpander &expander);

    /// Starts repeating, and stops an earlier repetition. Returns a sentence when the repetition
    /// cannot start.
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

    /// Stops repetition, replies and waiting.
    void stopAll();

signals:
    /// isRepeating() or repeatProgress() is another one.
    void repeatChanged();
    /// autoReplyProgress() is another one.
    void autoReplied();
    /// The reply of the rule with this index was not sent; the sentence tells the reason. Emitted
    /// once for each rule.
    void replyRefused(qsizetype rule, const QString &problem);
    /// isWaiting() is another one.
    void waitChanged();
    void waitMatched(const wasclean::Message &message, const wasclean::Captures &captures);
    /// How many messages the rule could not decide, so that one of them may have matched.
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
