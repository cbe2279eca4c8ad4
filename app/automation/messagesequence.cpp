#include "app/automation/messagesequence.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct MessageSequenceText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::MessageSequence)
};

QString problemOf(const SavedMessage &typed, const Outgoing &outgoing)
{
    QString problem = outgoing.problem;
    if (outgoing.action == Outgoing::Action::File)
        problem = MessageSequenceText::tr(
            "A file cannot be sent repeatedly. Send it once, or choose other messages.");
    else if (outgoing.action == Outgoing::Action::Close)
        problem = MessageSequenceText::tr(
            "A Close frame ends the connection, so it cannot be sent repeatedly.");
    if (problem.isEmpty() || typed.name.isEmpty())
        return problem;
    return MessageSequenceText::tr("“%1”: %2").arg(typed.name, problem);
}

} // namespace

Outgoing composeFilledIn(SavedMessage typed, const TextExpander &expander)
{
    const Expansion expansion = expander ? expander(typed.text) : Expansion{typed.text};
    typed.text = expansion.text;
    Outgoing outgoing = compose(typed);
    if (!expansion.unresolved.isEmpty())
        outgoing.problem = expansion.unresolved.first().sentence;
    return outgoing;
}

Checked<MessageSequence> MessageSequence::make(
    const QList<SavedMessage> &messages, Order order, const TextExpander &expander, quint32 seed)
{
    using Result = Checked<MessageSequence>;
    if (messages.isEmpty())
        return Result::bad(MessageSequenceText::tr("There is no message to send."));
    MessageSequence sequence;
    sequence.m_order = order;
    sequence.m_expander = expander;
    sequence.m_random.seed(seed);
    for (const SavedMessage &typed : messages) {
        const bool isFixed = !expander || !typed.text.contains(u"{{");
        Outgoing outgoing = compose(typed);
        // Whether the rest is good is seen when it is filled in.
        if (!isFixed && outgoing.action != Outgoing::Action::File)
            outgoing.problem.clear();
        const QString problem = problemOf(typed, outgoing);
        if (!problem.isEmpty())
            return Result::bad(problem);
        sequence.m_entries.push_back({typed, isFixed, outgoing});
    }
    return Result::good(sequence);
}

Outgoing MessageSequence::next()
{
    if (m_order == Order::Random)
        m_next = std::uniform_int_distribution<std::size_t>(0, m_entries.size() - 1)(m_random);
    const Entry &entry = m_entries[m_next];
    m_next = (m_next + 1) % m_entries.size();
    return entry.isFixed ? entry.ready : composeFilledIn(entry.typed, m_expander);
}

} // namespace wasclean
