#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace wasclean {

/// Ascending row numbers in little memory: at most 2 bytes for each, and at most a bit for each row
/// that lies between them.
class RowSet
{
public:
    qint64 count() const { return m_count; }

    bool isEmpty() const { return m_count == 0; }

    /// The row must be above all others.
    void append(qint64 row);
    /// All of it must be above what is there.
    void append(const RowSet &rows);

    /// The index must be below count().
    qint64 at(qint64 index) const;
    /// How many rows are below this one.
    qint64 countBelow(qint64 row) const;
    bool contains(qint64 row) const;
    /// The first at or after the row; -1 when there is none.
    qint64 next(qint64 row) const;
    /// The last at or before the row; -1 when there is none.
    qint64 previous(qint64 row) const;

    /// Memory that it takes.
    qint64 bytes() const;

private:
    static constexpr int chunkBits = 16;
    static constexpr size_t maxSparse = 4096;
    static constexpr size_t words = (size_t(1) << chunkBits) / 64;
    /// A dense chunk counts its bits once per so many words.
    static constexpr size_t wordsPerCount = 64;

    /// The rows that share all but their lowest 16 bits, as a list while they are few, else as
    /// bits.
    struct Chunk
    {
        qint64 number;
        /// Rows in the chunks before.
        qint64 before;
        qint64 count = 0;
        std::vector<quint16> list;
        std::vector<quint64> bits;
        std::array<quint16, words / wordsPerCount> counts{};

        void append(quint16 low);
        void append(const Chunk &later);
        void setBit(quint16 low);
        void makeDense();
        quint16 at(qint64 index) const;
        qint64 countBelow(quint32 low) const;
        bool contains(quint16 low) const;
    };

    size_t chunkFor(qint64 row) const;

    std::vector<Chunk> m_chunks;
    qint64 m_count = 0;
};

} // namespace wasclean
