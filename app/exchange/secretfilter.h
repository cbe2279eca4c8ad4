#pragma once

#include "app/message/messagelist.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <utility>

namespace wasclean {

/// Keeps secrets out of captures: what goes into the file has the events of connections without
/// them, and the events as they were stay in memory for as long as the program runs.
class SecretFilter
{
public:
    /// Values that are secrets whatever their names are; short ones do not count. Those of earlier
    /// connections go on to count.
    void addSecrets(const QList<QByteArray> &secrets);

    const QList<QByteArray> &secrets() const { return m_secrets; }

    /// For rows of a file: there are no events of theirs here, but the values are secrets still.
    SecretFilter withoutEvents() const;

    /// The batch as it may be written.
    MessageBatch withoutSecrets(const MessageBatch &batch);
    /// The event as it was, or the same message if it is all there.
    Message original(const Message &message) const;

    /// Of the newest events, as reconnection may go on for days.
    static constexpr qsizetype maxEvents = 2'000;

private:
    using Key = std::pair<qint64, MessageKind>;

    QList<QByteArray> m_secrets;
    QMap<Key, Message> m_originals;
};

} // namespace wasclean
