#pragma once

#include "app/capture/blockindex.h"

#include <vector>

namespace wasclean {

/// Rows that are not yet in the file, as blocks: those that are full, and the one that is being
/// filled.
class PendingRows
{
public:
    /// How much of the block that is being filled is in the file, and in how many pieces.
    struct Saved
    {
        qint64 rows = 0;
        qsizetype bytes = 0;
        int pieces = 0;
    };

    /// Begins with that row; there is none before it.
    void restart(qint64 firstRow);
    void add(const Message &message);
    void add(const EncodedRows &rows);

    /// The number of the next row.
    qint64 nextRow() const { return m_open.first + m_open.count; }

    const std::vector<PendingBlock> &full() const { return m_full; }

    /// Bytes of the full blocks.
    qint64 fullBytes() const { return m_fullBytes; }

    const PendingBlock &open() const { return m_open; }

    const Saved &saved() const { return m_saved; }

    /// Bytes that are not in the file.
    qint64 bytes() const { return m_fullBytes + m_open.data.size() - m_saved.bytes; }

    /// The full blocks are in the file, and so much of the open one.
    void setWritten(const Saved &saved);
    /// Forgets the full blocks.
    void dropFull();

    /// All blocks with rows, for the index.
    std::vector<PendingBlock> blocks() const;
    /// The first rows of the blocks that were begun since this was last called.
    std::vector<qint64> takeBegun();

private:
    void addLarge(const Message &message);
    void addToOpen(const Message &message);
    void begin(qsizetype bytes);
    void encodeToOpen(const Message &message);
    void closeOpen();

    std::vector<PendingBlock> m_full;
    qint64 m_fullBytes = 0;
    PendingBlock m_open;
    /// Memory of the frame facts of the open block.
    qint64 m_factsBytes = 0;
    Saved m_saved;
    std::vector<qint64> m_begun;
};

} // namespace wasclean
