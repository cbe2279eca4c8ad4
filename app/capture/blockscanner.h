#pragma once

#include "app/capture/block.h"
#include "app/capture/blockindex.h"
#include "app/capture/capturefile.h"
#include "app/capture/foundrows.h"
#include "app/capture/rowmatcher.h"
#include "app/capture/rowset.h"
#include "app/capture/rowsplit.h"

#include <QByteArray>

#include <atomic>

namespace wasclean {

/// Passes the rows of blocks through a filter. Belongs to one thread, and has a connection to the
/// file of its own.
class BlockScanner
{
public:
    /// The index and the flag must outlive the scanner, which stops within a row of a cancel.
    BlockScanner(const Filter &filter, RowSplit split, QString filePath, BlockIndex &blockIndex,
        const std::atomic_bool &cancelled);

    /// What is found of the rows of one block, or of several.
    struct Found
    {
        RowSet rows;
        /// Those in which several messages travelled, by the split.
        std::vector<PartsOfRow> parts;
        /// Rows that an expression gave up on. They are not among the others.
        qint64 undecided = 0;
        /// The last row that began a connection; -1 when none did. Known only where the order may
        /// matter.
        qint64 openRow = -1;
        /// A message of the connection that began last has fields only when it is read after those
        /// before it. Nothing was looked at behind it.
        bool needsOrder = false;
    };

    /// Adds those of the rows from `from` to below `to` that pass. False when the block, or a large
    /// message, cannot be read.
    bool scan(qint64 first, qint64 from, qint64 to, Found &found);

    /// From now on, blocks come in order, and their rows also go through these streams, which
    /// outlive this. Rows that they had are passed over.
    void scanInOrder(FieldStreams &streams);

private:
    /// Rows of the block that are wanted, and where those that pass go.
    struct Range
    {
        qint64 first;
        qint64 from;
        qint64 to;
        Found &found;

        void add(qint64 row, MatchAnswer answer) const;
    };

    bool mayBeInStream(const BlockCursor &cursor, qint64 row, Found &found) const;
    bool isSplit(qint64 row, const RowFacts &facts) const;
    bool addSplit(qint64 row, const RowFacts &facts, QByteArrayView payload, const Range &range);
    void addRow(qint64 row, const BlockCursor &cursor, const Range &range);
    void addCandidate(qint64 row, const BlockCursor &cursor, const Range &range);
    void addUnreadable(const Range &range) const;
    void scanRows(QByteArrayView data, const Range &range);
    void scanRowsInOrder(QByteArrayView data, const Range &range);
    void scanFor(const RequiredBytes &required, QByteArrayView data, const Range &range);
    bool scanLarge(QByteArrayView data, const PendingBlock *tail, const Range &range);
    bool addParts(PieceMatcher &pieces, qint64 row, qint64 size, QByteArrayView head);
    void addWhole(PieceMatcher &pieces, QByteArrayView payload) const;
    bool addPayloadFile(PieceMatcher &pieces, const PayloadFile &payloadFile) const;
    MatchAnswer match(const BlockCursor &cursor);
    MatchAnswer matchToo(const BlockCursor &cursor);
    bool isWanted(qint64 row, const RowFacts &facts, const Range &range) const;
    bool open();

    RowMatcher m_matcher;
    RowSplit m_split;
    bool m_takesAll;
    /// Those that may need streams, while there are none.
    CodecList m_streamCodecs;
    FieldStreams *m_streams = nullptr;
    QString m_filePath;
    BlockIndex &m_blockIndex;
    const std::atomic_bool &m_cancelled;
    CaptureFile m_file;
    QByteArray m_lower;
};

} // namespace wasclean
