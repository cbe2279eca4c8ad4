#pragma once

#include "app/profile/savedmessage.h"

#include <QList>

#include <optional>

namespace wasclean {

/// What was sent before, newest last, without doubles, walked with Up and Down. What was being
/// written when the walk began is the draft, and lies below the newest entry.
class SendHistory
{
public:
    static constexpr qsizetype maxEntries = 100;
    /// Longer texts are not kept, so that the history stays small whatever is sent.
    static constexpr qsizetype maxTextLength = 1 << 20;

    const QList<SavedMessage> &entries() const { return m_entries; }

    /// In place of what there is: of another session.
    void setEntries(const QList<SavedMessage> &entries);

    void clear() { setEntries({}); }

    /// Remembers what was sent and ends the walk. Nothing that is empty, and no Pings and Pongs.
    void add(const SavedMessage &entry);
    /// One step back; nothing at the oldest. `shown` is what stands in the field now: when it is
    /// not the entry that was recalled, it becomes the draft and the walk begins anew.
    std::optional<SavedMessage> older(const SavedMessage &shown);
    /// One step towards the draft; nothing when not walking.
    std::optional<SavedMessage> newer(const SavedMessage &shown);

private:
    bool isWalking(const SavedMessage &shown) const;

    QList<SavedMessage> m_entries;
    SavedMessage m_draft;
    /// Index of the entry that is shown; the size of the list while the draft is.
    qsizetype m_position = 0;
};

} // namespace wasclean
