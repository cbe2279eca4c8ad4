#pragma once

#include "app/message/messagelist.h"
#include "app/profile/connectionsettings.h"

#include <QList>
#include <QString>

#include <functional>

namespace wasclean {

/// The first messages that an attempt sent, for a script that sends them again.
class SentMessages
{
public:
    /// More or larger messages would make the script too long to read.
    static constexpr qsizetype maxMessages = 20;
    static constexpr qsizetype maxBytes = 4096;

    void clear();
    /// Rows of the log, in their order.
    void add(const MessageList &rows);

    const QList<Message> &messages() const { return m_messages; }

    /// How many were sent besides.
    quint64 leftOut() const { return m_leftOut; }

private:
    QList<Message> m_messages;
    quint64 m_leftOut = 0;
};

/// JavaScript for a page that connects as the settings say, without secrets, logs the four events
/// and sends the same messages. A message that is a secret to the predicate is left out.
QString pageScript(const ConnectionSettings &settings, const SentMessages &sent,
    const std::function<bool(const QString &)> &isSecret);

} // namespace wasclean
