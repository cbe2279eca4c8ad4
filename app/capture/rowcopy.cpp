#include "app/capture/rowcopy.h"

#include "app/capture/block.h"

#include <limits>

namespace wasclean {

namespace {

/// Bytes of one transaction.
constexpr qsizetype copiedAtATime = qsizetype(8) * 1024 * 1024;

/// Rows of a block that follow each other, as a block of their own.
struct RowRange
{
    qint64 count = 0;
    QByteArray data;
};

/// The rows of the block from `from` to below `to`.
RowRange rowsOf(const StoredBlock &block, qint64 from, qint64 to)
{
    BlockCursor cursor(block.data);
    qsizetype begin = -1;
    RowRange range;
    for (qint64 row = block.first; row < to && cursor.next(); ++row) {
        if (row < from)
            continue;
        begin = begin < 0 ? cursor.begin() : begin;
        ++range.count;
    }
    if (begin >= 0)
        range.data = blockOf(block.data, begin, cursor.end());
    return range;
}

class RowCopy
{
public:
    RowCopy(CaptureFile &from, CaptureFile &to)
        : m_from(from)
        , m_to(to)
        , m_rows(from.readableBlocks().rows)
    { }

    qint64 rows() const { return m_rows; }

    qint64 done() const { return m_done; }

    /// Copies some blocks in one transaction.
    bool copySome()
    {
        bool good = m_to.begin();
        for (qsizetype bytes = 0; good && m_done < m_rows && bytes < copiedAtATime;)
            good = copyBlock(bytes);
        good = good && m_to.commit();
        if (!good)
            m_to.rollBack();
        return good;
    }

    bool copyMarks()
    {
        for (const auto &[row, mark] : m_from.readMarks()) {
            if (row < m_rows && !m_to.writeMark(row, mark))
                return false;
        }
        return true;
    }

private:
    /// The writer may meanwhile have joined small blocks to one, so a block is looked for by the
    /// row that is next, and may begin before it.
    bool copyBlock(qsizetype &bytes)
    {
        const auto block = m_from.blockAtOrBefore(m_done);
        if (!block)
            return false;
        const RowRange range = rowsOf(*block, m_done, m_rows);
        if (range.count == 0 || !m_to.writeBlock(m_done, range.count, range.data)
            || !copyParts(m_done, m_done + range.count, bytes))
            return false;
        bytes += range.data.size();
        m_done += range.count;
        return true;
    }

    bool copyParts(qint64 from, qint64 to, qsizetype &bytes)
    {
        auto part = m_from.nextPart(from, std::numeric_limits<qint64>::min(), to);
        while (part) {
            if (!m_to.writePart(part->row, part->number, part->data))
                return false;
            bytes += part->data.size();
            part = m_from.nextPart(part->row, part->number, to);
        }
        return m_from.problem().isEmpty();
    }

    CaptureFile &m_from;
    CaptureFile &m_to;
    qint64 m_rows;
    qint64 m_done = 0;
};

} // namespace

bool copyRows(CaptureFile &from, CaptureFile &to, const std::function<bool(qint64, qint64)> &report)
{
    RowCopy copy(from, to);
    while (copy.done() < copy.rows()) {
        if (!copy.copySome() || !report(copy.done(), copy.rows()))
            return false;
    }
    return copy.copyMarks();
}

} // namespace wasclean
