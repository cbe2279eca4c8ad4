#pragma once

#include "app/automation/outgoing.h"
#include "app/base/checked.h"
#include "app/profile/variables.h"

#include <QList>

#include <functional>
#include <random>
#include <vector>

namespace wasclean {

/// Fills variables into a text; unknown names stay as they are. Called on any thread.
using TextExpander = std::function<Expansion(const QString &text)>;

/// Messages that are dealt one after the other, in order or at random, for ever.
class MessageSequence
{
public:
    enum class Order : quint8 { InOrder, Random };

    /// Refused with a sentence when a message is wrong, or is a file or a Close frame. Variables
    /// are filled in each time anew.
    static Checked<MessageSequence> make(const QList<SavedMessage> &messages, Order order,
        const TextExpander &expander = {}, quint32 seed = 1);

    /// The next message; with a problem if it is not valid with its variables filled in.
    Outgoing next();

private:
    struct Entry
    {
        SavedMessage typed;
        /// Nothing to be filled in: composed once.
        bool isFixed;
        Outgoing ready;
    };

    Order m_order = Order::InOrder;
    TextExpander m_expander;
    std::minstd_rand m_random;
    std::vector<Entry> m_entries;
    std::size_t m_next = 0;
};

/// The message to send for the typed text, with the variables filled in. A variable without a value
/// is a problem.
Outgoing composeFilledIn(SavedMessage typed, const TextExpander &expander);

} // namespace wasclean
