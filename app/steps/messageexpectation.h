#pragma once

#include "app/steps/messagetester.h"
#include "app/steps/stepinbox.h"

#include <QCoreApplication>

#include <optional>

namespace wasclean {

/// Compares the messages of the inbox with those that an “expect” or “expectNone” step waits for,
/// in the order in which they arrived.
class MessageExpectation
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::MessageExpectation)

public:
    struct Outcome
    {
        bool passed = false;
        /// The message that was received instead, or another problem; empty if the step passed.
        QString got;
    };

    /// The step must outlive this.
    MessageExpectation(const Step &step, const MessageTester &tester, const StepInbox &inbox);

    /// The clause about what the step waits for.
    QString expected(const StepValues &values) const;

    /// Compares the messages that were not compared yet; no outcome means that the step goes on. A
    /// message that matches an “expect” is taken out of the inbox and its values are saved.
    std::optional<Outcome> compare(StepInbox &inbox, StepValues &values);

    /// Clauses about the messages that were received when the time was over, or when the connection
    /// closed with the sentence.
    QString receivedWithin(const QString &limit) const;
    QString receivedBeforeClose(const QString &sentence) const;

private:
    QString withDiscarded(const QString &received) const;

    const Step *m_step;
    MessageTester m_tester;
    /// How many messages were compared, and why the last one did not match.
    qsizetype m_compared = 0;
    QString m_lastMismatch;
    /// The count of messages that the inbox has discarded.
    qint64 m_discarded;
};

} // namespace wasclean
