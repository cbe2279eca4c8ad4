#pragma once

#include "app/automation/autoreply.h"
#include "app/automation/ratelimit.h"
#include "app/message/messagelist.h"

#include <QElapsedTimer>
#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <vector>

namespace wasclean {

class NetworkThreadSender;

/// The replies of the rules since they were set.
struct AutoReplyProgress
{
    /// Replies sent, by rule.
    QList<qint64> sent;
    /// Not sent, as there were too many within a second.
    qint64 heldBack = 0;
    /// Not sent, as the server did not read those before.
    qint64 blocked = 0;
    /// Messages on which the expression of a rule gave up. They get no reply, not even that of a
    /// later rule.
    qint64 undecided = 0;
    /// The last problem of a reply with its variables filled in; empty without one.
    QString problem;

    /// A sentence about the replies that the server's slow reading blocked; empty without any.
    QString blockedSentence() const;

    bool operator==(const AutoReplyProgress &) const = default;
};

/// Answers messages by rules. The first rule that matches answers. The replies per second are
/// limited, because two programs that answer each other would never stop. Belongs to one thread,
/// which is not that of the window, as an expression may be slow.
class AutoResponder : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultLimit = 50;
    /// Replies that wait for their time; more are held back.
    static constexpr int mostWaiting = 10'000;

    /// the network thread's sender lives on its own thread, and outlives this.
    explicit AutoResponder(NetworkThreadSender &networkSender, QObject *parent = nullptr);

    /// Rules that are wrong, or switched off, do nothing. Replies that wait are dropped.
    void setRules(const QList<AutoReplyRule> &rules, int mostPerSecond);

    void setExpander(const TextExpander &expander) { m_expander = expander; }

    void take(const wasclean::MessageBatch &batch);

    /// The connection is another one: replies that wait are dropped.
    void forgetWaiting()
    {
        ++m_round;
        m_waiting = 0;
    }

signals:
    /// At most a few times a second.
    void progressed(const wasclean::AutoReplyProgress &progress);
    /// A reply was not sent, because something in it has no value or makes it wrong; once for each
    /// rule.
    void refused(qsizetype rule, const QString &problem);

private:
    struct Rule
    {
        Matcher matcher;
        SavedMessage reply;
        std::chrono::milliseconds delay;
        qsizetype index;
        /// Whether refused() was said.
        bool isRefused;
    };

    void answer(const Message &message, const MessageBatch &batch);
    void send(Rule &rule, const Captures &captures, const MessageBatch &batch);
    void refuse(Rule &rule, const QString &problem);
    void deliver(const Outgoing &reply, qsizetype rule, const MessageBatch &held);
    void countReply(qsizetype rule, quint64 rulesId);
    void countBlocked(quint64 rulesId);
    void noteChange();

    NetworkThreadSender &m_networkSender;
    std::vector<Rule> m_rules;
    TextExpander m_expander;
    RateLimit m_limit{defaultLimit};
    QElapsedTimer m_clock;
    QTimer m_reports;
    AutoReplyProgress m_progress;
    int m_waiting = 0;
    quint64 m_round = 0;
    quint64 m_rulesId = 0;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::AutoReplyProgress)
