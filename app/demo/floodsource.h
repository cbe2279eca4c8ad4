#pragma once

#include <QByteArray>

namespace wasclean::demo {

/// Makes a row of distinct JSON messages as finished text frames, many at a time.
///
/// {"n":1,"kind":"quote","pad":"xxxx"}: "n" counts from 1; "kind" and "pad" are there when the
/// wanted size leaves room for them, and the padding then makes the size exact. A message of more
/// than 32 KiB comes in several frames, so that no more than one of them is ever in memory.
class FloodSource
{
public:
    /// Both are at least 1; a message has about `bytes` bytes, and never fewer than its number
    /// needs.
    FloodSource(qint64 count, qint64 bytes);

    /// The next frames: of at most that many messages, and no more once `size` bytes are reached.
    QByteArray take(qsizetype size, qint64 most);

    /// How many messages were taken to their end.
    qint64 taken() const { return m_taken; }

    qint64 left() const { return m_count - m_taken; }

private:
    void beginMessage(QByteArray &out);
    void continueMessage(QByteArray &out);

    qint64 m_count;
    qsizetype m_bytes;
    qint64 m_taken = 0;
    /// The remaining bytes of a message in several frames.
    qsizetype m_rest = 0;
};

} // namespace wasclean::demo
