#pragma once

#include "app/capture/block.h"

#include <QCache>
#include <QMutex>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

/// Rows that follow each other, encoded, as the writer holds them until they are in the file.
struct PendingBlock
{
    qint64 first = 0;
    qint64 count = 0;
    QByteArray data;
    /// The whole payload of a large message, which is the only one of its block; else empty.
    QByteArray largePayload;
    /// The same of one that is too large for the memory.
    std::shared_ptr<const PayloadFile> payloadFile;
    /// For messages of several frames, by row.
    std::map<qint64, std::shared_ptr<const std::vector<FrameFacts>>> frameFacts;
};

/// What asking for a row gives.
struct RowResult
{
    enum class State {
        Ready, ///< the row is there
        Pending, ///< it is in the file and has to be read
        Unreadable, ///< there is no such row, or the file is damaged there
    };

    State state = State::Pending;
    Row row;
};

/// What is known of a capture without touching its file: where each block begins, the rows that are
/// not yet in the file, and recently read blocks with payloads cut for previews.
///
/// The one place that the GUI, the writer and the reader share, so each method locks. It is not a
/// queue of events because a view asks for a row and needs the answer before it returns.
class BlockIndex
{
public:
    /// Payloads are cut to this many bytes for previews.
    static constexpr qsizetype previewSize = 1024;

    /// cacheSize: bytes of read blocks to keep.
    explicit BlockIndex(qsizetype cacheSize = qsizetype(16) * 1024 * 1024);

    /// For the writer: the blocks that the file holds already.
    void setIndex(std::vector<qint64> firsts, qint64 count);
    /// For the writer: blocks that were begun since, and all that are not yet wholly in the file.
    void publish(const std::vector<qint64> &begun, std::vector<PendingBlock> tail, qint64 count);

    qint64 count() const;
    qint64 blockCount() const;
    /// Where the blocks begin that have rows from `from` to below `to`.
    std::vector<qint64> blocksBetween(qint64 from, qint64 to) const;
    /// The block when it is not yet wholly in the file.
    std::optional<PendingBlock> tail(qint64 first) const;
    /// Bytes that wait in memory to be written.
    qint64 tailBytes() const;
    /// The first row of the block that holds the row.
    qint64 blockOf(qint64 row) const;

    /// The row if it is in memory.
    RowResult find(qint64 row);
    /// Asks the reader for the block of a row.
    void want(qint64 row);
    /// The uncut message, when it is in memory or in the file that waits to be written. For the
    /// reader, as it may take long.
    std::optional<Message> whole(qint64 row);

    /// For the reader: the block that was wanted last, and what it read. Empty when unreadable.
    std::optional<qint64> takeRequested();
    void put(qint64 first, const Block &block);
    /// The row after the last one of a block.
    qint64 endOf(qint64 first) const;

private:
    struct Place
    {
        qint64 first;
        qint64 end;
    };

    Place placeOf(qint64 row) const;
    const PendingBlock *tailBlock(qint64 first) const;
    const Block *block(qint64 first);
    std::optional<Message> wholeLocked(
        qint64 row, std::shared_ptr<const PayloadFile> &payloadFile, qint64 &size);
    RowResult findLocked(qint64 row, qsizetype maxPayload = previewSize);

    mutable QMutex m_mutex;
    std::vector<qint64> m_firsts;
    qint64 m_count = 0;
    std::vector<PendingBlock> m_tail;
    std::map<qint64, Block> m_openedTail;
    QCache<qint64, Block> m_cache;
    std::deque<qint64> m_wanted;
};

} // namespace wasclean
