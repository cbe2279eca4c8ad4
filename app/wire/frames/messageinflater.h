#pragma once

#include "app/wire/frames/huffmantable.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

namespace wasclean {

/// Decompresses whole messages (RFC 1951 and 7692, 7.2.2), more than twice as fast as zlib.
///
/// It judges nothing. What it gives is what zlib would give, and what is damaged, too large or not
/// finished at the end of a message it leaves to zlib. No library does: those that are as fast
/// accept codes that zlib refuses, and with it every browser (ISA-L 2.30 those that are incomplete,
/// libdeflate 1.14 more than 286 lengths), or cannot refer back to the message before.
class MessageInflater
{
public:
    /// The window has 2 to the power of 8 to 15 bytes.
    explicit MessageInflater(int windowBits);

    /// Puts what a whole message decompresses to behind what is there, which is not more than the
    /// limit then. False when that cannot be done: all is as it was before.
    bool inflate(QByteArrayView packed, QByteArray &message, qint64 limit);

    /// The last bytes of the messages before, to which the next one may refer back.
    QByteArrayView history() const;
    void setHistory(QByteArrayView bytes);

private:
    /// Where it stands in the input.
    struct Input
    {
        const uchar *next = nullptr;
        /// Up to here, several times eight bytes can be read without a look at the end.
        const uchar *limit = nullptr;
        quint64 bits = 0;
        /// How many bits there are at least.
        unsigned count = 0;
    };

    // At most 144 codes go on behind 11 bits, each with 4 more, and 15 behind 8, with 7.
    using LengthTable = HuffmanTable<11, (1 << 11) + 144 * (1 << 4)>;
    using DistanceTable = HuffmanTable<8, (1 << 8) + 15 * (1 << 7)>;

    struct FixedTables;
    static const FixedTables &fixedTables();

    bool readBlocks();
    bool readBlock();
    bool readStored();
    bool readTables();
    bool readLengths(quint8 *lengths, int count);
    bool readCoded(const LengthTable &lengths, const DistanceTable &distances);

    void refill();
    bool prepareBits();
    unsigned takeBits(unsigned count);
    bool enterTail();
    void seek(qsizetype byte);
    qsizetype bitsRead() const;
    qsizetype packedSize() const;

    void begin();
    bool makeRoom();
    void undo(qsizetype messageSize);

    qsizetype m_window;
    std::unique_ptr<uchar[]> m_buffer;
    /// The next byte goes there; before it is what can be referred back to.
    uchar *m_out;
    uchar *m_historyBegin;

    // Of the message that is read:
    QByteArrayView m_packed;
    Input m_in;
    /// The last bytes of the input, what the sender left out, and zeros.
    std::array<uchar, 128> m_tail;
    qsizetype m_tailBegin = 0;
    bool m_isInTail = false;
    QByteArray *m_message = nullptr;
    qint64 m_limit = 0;
    /// Up to here the output is in the message.
    uchar *m_given = nullptr;
    /// What could be referred back to when the message began, once the buffer has lost it.
    QByteArray m_savedHistory;
    bool m_isHistorySaved = false;
    uchar *m_begin = nullptr;
    uchar *m_beginOfHistory = nullptr;

    LengthTable m_lengths;
    DistanceTable m_distances;
};

} // namespace wasclean
