#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// What was sent before, newest last, without doubles, walked with Up and Down. The text that was
/// being written when the walk began is the draft, and lies below the newest entry.
class SendHistory
{
public:
    struct Entry
    {
        QString text;
        bool binary = false;

        bool operator==(const Entry &) const = default;
    };

    static constexpr qsizetype maxEntries = 100;
    /// Longer texts are not kept, so that the history stays small whatever is sent.
    static constexpr qsizetype maxTextLength = 1 << 20;

    /// Remembers what was sent and ends the walk.
    void add(const Entry &entry);
    /// One step back; nothing at the oldest. `shown` is what stands in the field now: when it is
    /// not the entry that was recalled, it becomes the draft and the walk begins anew.
    std::optional<Entry> older(const Entry &shown);
    /// One step towards the draft; nothing when not walking.
    std::optional<Entry> newer(const Entry &shown);

private:
    bool isWalking(const Entry &shown) const;

    QList<Entry> m_entries;
    Entry m_draft;
    /// Index of the entry that is shown; the size of the list while the draft is.
    qsizetype m_position = 0;
};

} // namespace wasclean
