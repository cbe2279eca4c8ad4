#include "app/steps/messageexpectation.h"

#include <algorithm>
#include <utility>

namespace wasclean {

MessageExpectation::MessageExpectation(
    const Step &step, const MessageTester &tester, const StepInbox &inbox)
    : m_step(&step)
    , m_tester(tester)
    , m_discarded(inbox.forgotten())
{ }

QString MessageExpectation::expected(const StepValues &values) const
{
    const QString wanted = m_tester.wanted(values);
    if (m_step->kind == Step::Kind::ExpectNone)
        return tr("not to receive %1").arg(wanted);
    return m_step->isNext ? tr("%1 as the next message").arg(wanted) : wanted;
}

std::optional<MessageExpectation::Outcome> MessageExpectation::compare(
    StepInbox &inbox, StepValues &values)
{
    const bool isUnwanted = m_step->kind == Step::Kind::ExpectNone;
    const std::deque<Message> &queue = inbox.of(m_tester);
    const qint64 discarded = inbox.forgotten() - std::exchange(m_discarded, inbox.forgotten());
    m_compared = std::max<qsizetype>(0, m_compared - discarded);
    while (m_compared < qsizetype(queue.size())) {
        const Message &message = queue[std::size_t(m_compared)];
        const MessageTester::Result result = m_tester.test(message, values);
        ++m_compared;
        if (result.answer != MatchAnswer::Match) {
            m_lastMismatch = tr("%1 (%2)").arg(describeMessage(message, values), result.why);
            if (m_step->isNext || result.answer == MatchAnswer::GaveUp)
                return Outcome{false, m_lastMismatch};
            continue;
        }
        if (isUnwanted)
            return Outcome{false, describeMessage(message, values)};
        const QString problem = m_tester.save(m_step->saves, message, values);
        inbox.drop(m_tester, m_compared);
        return Outcome{problem.isEmpty(), problem};
    }
    return {};
}

QString MessageExpectation::receivedWithin(const QString &limit) const
{
    if (m_compared == 0)
        return withDiscarded(tr("nothing within %1").arg(limit));
    if (m_compared == 1)
        return withDiscarded(
            tr("one message within %1, which did not match: %2").arg(limit, m_lastMismatch));
    return withDiscarded(tr("%1 messages within %2, none of which matched; the last was %3")
                             .arg(QString::number(m_compared), limit, m_lastMismatch));
}

QString MessageExpectation::receivedBeforeClose(const QString &sentence) const
{
    if (m_compared == 0)
        return withDiscarded(tr("nothing before the connection closed: %1").arg(sentence));
    if (m_compared == 1)
        return withDiscarded(
            tr("one message before the connection closed, which did not match: %1. %2")
                .arg(m_lastMismatch, sentence));
    return withDiscarded(tr("%1 messages before the connection closed, none of which matched; the "
                            "last was %2. %3")
                             .arg(QString::number(m_compared), m_lastMismatch, sentence));
}

QString MessageExpectation::withDiscarded(const QString &received) const
{
    if (m_discarded == 0)
        return received;
    return tr("%1 (older messages discarded: %2)").arg(received, QString::number(m_discarded));
}

} // namespace wasclean
