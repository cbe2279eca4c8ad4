#include "app/automation/autoresponder.h"

#include "app/automation/replytext.h"
#include "app/connection/networkthreadsender.h"

#include <QLocale>
#include <QThread>

#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

constexpr auto reportInterval = 100ms;

} // namespace

QString AutoReplyProgress::blockedSentence() const
{
    if (blocked == 0)
        return {};
    return AutoResponder::tr("Replies not sent because the server does not read the earlier ones: "
                             "%1.")
        .arg(QLocale().toString(blocked));
}

AutoResponder::AutoResponder(NetworkThreadSender &networkSender, QObject *parent)
    : QObject(parent)
    , m_networkSender(networkSender)
    , m_reports(this)
{
    m_reports.setSingleShot(true);
    m_reports.setInterval(reportInterval);
    connect(&m_reports, &QTimer::timeout, this, [this] { emit progressed(m_progress); });
    connect(&m_networkSender, &NetworkThreadSender::replied, this, &AutoResponder::countReply);
    connect(&m_networkSender, &NetworkThreadSender::blocked, this, &AutoResponder::countBlocked);
    m_clock.start();
}

void AutoResponder::setRules(const QList<AutoReplyRule> &rules, int mostPerSecond)
{
    forgetWaiting();
    ++m_rulesId;
    m_rules.clear();
    m_limit = RateLimit(mostPerSecond);
    m_progress = {};
    m_progress.sent.resize(rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const AutoReplyRule &rule = rules.at(i);
        const auto matcher = Matcher::make(rule.match);
        if (rule.enabled && matcher && autoReplyProblem(rule).isEmpty())
            m_rules.push_back({*matcher, rule.reply, rule.delay, i, false});
    }
    noteChange();
}

void AutoResponder::take(const MessageBatch &batch)
{
    if (m_rules.empty())
        return;
    for (const Message &message : *batch) {
        // An expression may take its time, and the window waits for this thread when it closes.
        if (thread()->isInterruptionRequested())
            return;
        answer(message, batch);
    }
}

void AutoResponder::answer(const Message &message, const MessageBatch &batch)
{
    for (Rule &rule : m_rules) {
        const RuleMatch match = rule.matcher.match(message);
        if (match.answer == MatchAnswer::NoMatch)
            continue;
        if (match.answer == MatchAnswer::Match) {
            send(rule, match.captures, batch);
        } else {
            ++m_progress.undecided;
            noteChange();
        }
        return;
    }
}

void AutoResponder::send(Rule &rule, const Captures &captures, const MessageBatch &batch)
{
    if (m_waiting >= mostWaiting || !m_limit.take(m_clock.nsecsElapsed())) {
        ++m_progress.heldBack;
        noteChange();
        return;
    }
    const auto text = replyText(rule.reply.text, m_expander, captures);
    SavedMessage filled = rule.reply;
    filled.text = text.value.value_or(QString());
    const Outgoing reply = text ? compose(filled) : Outgoing();
    const QString problem = text ? reply.problem : text.problem;
    if (!problem.isEmpty()) {
        refuse(rule, problem);
        return;
    }
    ++m_waiting;
    // Who holds the message has not done with it (Wire::endWhenAnswered).
    const MessageBatch held = rule.delay == 0ms ? batch : MessageBatch();
    QTimer::singleShot(rule.delay, Qt::PreciseTimer, this,
        [this, reply, held, index = rule.index, round = m_round] {
            if (round == m_round)
                deliver(reply, index, held);
        });
}

/// Emits once for each rule that its reply cannot be sent.
void AutoResponder::refuse(Rule &rule, const QString &problem)
{
    m_progress.problem = problem;
    noteChange();
    if (!std::exchange(rule.isRefused, true))
        emit refused(rule.index, problem);
}

void AutoResponder::deliver(const Outgoing &reply, qsizetype rule, const MessageBatch &held)
{
    --m_waiting;
    QMetaObject::invokeMethod(
        &m_networkSender,
        [networkSender = &m_networkSender, reply, rule, held, rulesId = m_rulesId] {
            const auto kind = reply.messageKind();
            if (kind && networkSender->isOpen() && !networkSender->hasRoom())
                emit networkSender->blocked(rulesId);
            else if (kind && networkSender->send(*kind, reply.payload, reply.frames))
                emit networkSender->replied(rule, rulesId);
        },
        Qt::QueuedConnection);
}

void AutoResponder::countReply(qsizetype rule, quint64 rulesId)
{
    if (rulesId != m_rulesId)
        return;
    ++m_progress.sent[rule];
    noteChange();
}

void AutoResponder::countBlocked(quint64 rulesId)
{
    if (rulesId != m_rulesId)
        return;
    ++m_progress.blocked;
    noteChange();
}

void AutoResponder::noteChange()
{
    if (!m_reports.isActive())
        m_reports.start();
}

} // namespace wasclean
