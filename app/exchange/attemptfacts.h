#pragma once

#include "app/exchange/messagestream.h"

#include <QJsonObject>

namespace wasclean {

/// What a report says of an attempt to connect before it shows its messages.
struct AttemptFacts
{
    qint64 rows = 0;
    qint64 sent = 0;
    qint64 received = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    qint64 firstTime = 0;
    qint64 lastTime = 0;
    bool opened = false;
    /// Of the Close row, or of the Open row when there is none; may be empty.
    QJsonObject evidence;
};

/// Cuts a stream of messages at its attempts: one ends with its Close row, or before the next Open.
class AttemptReader
{
public:
    /// The source must outlive the reader.
    explicit AttemptReader(MessageSource &source)
        : m_source(source)
    { }

    /// Reads to the end of the next attempt.
    AttemptFacts next();

private:
    MessageSource &m_source;
    Message m_held;
    bool m_holds = false;
};

} // namespace wasclean
