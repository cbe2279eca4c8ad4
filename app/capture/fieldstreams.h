#pragma once

#include "app/codecs/codecs.h"
#include "app/message/message.h"

#include <QByteArrayView>

#include <array>
#include <memory>
#include <vector>

namespace wasclean {

/// What messages mean to codecs when the rows of a capture come one after the other: each goes on
/// from those before it in its connection. Remembers as much as the codecs' streams do.
class FieldStreams
{
public:
    /// Those of the codecs for which the order of messages may matter.
    static CodecList codecsWithStreams(const CodecList &codecs);

    /// The first of the rows begins a connection, or is before the first of them.
    FieldStreams(const CodecList &codecs, qint64 firstRow);

    /// Below this row, all came.
    qint64 nextRow() const { return m_nextRow; }

    /// Takes a row with its whole payload. When rows before it did not come, messages are read
    /// alone until the next connection begins.
    void add(qint64 row, MessageKind kind, Direction direction, QByteArrayView payload);

    /// What the row that came last means; null when the codec reads it alone.
    const DecodedMessage *meaning(const Codec &codec) const;

private:
    struct Memory
    {
        CodecPointer codec;
        /// By direction: sent, received.
        std::array<std::unique_ptr<CodecStream>, 2> streams;
        DecodedMessage meaning;
    };

    void beginConnection();

    std::vector<Memory> m_memories;
    qint64 m_nextRow = 0;
    bool m_hasMeaning = false;
    /// Rows of this connection are missing.
    bool m_isBroken = false;
};

} // namespace wasclean
