#include "app/wire/frames/messageinflater.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace wasclean {

namespace {

constexpr qsizetype largestWindow = 32'768;
/// So much is decompressed before it is handed on.
constexpr qsizetype roomSize = qsizetype(96) * 1024;
/// What may be written behind that: literals, the longest match, and what copyMatch() writes too
/// much.
constexpr qsizetype slack = 320;
/// The last bytes of the input are copied to where eight bytes can be read at any place.
constexpr qsizetype tailPart = 40;
/// What the sender leaves out (RFC 7692, 7.2.1).
constexpr std::array<uchar, 4> leftOut{0x00, 0x00, 0xFF, 0xFF};

/// Of the code of a distance and its extra bits.
constexpr unsigned mostDistanceBits = huffman::longestCode + 13;
/// So many bits are looked up at once, at most.
constexpr unsigned mostLookedUp = 11;

/// Where decoding stands, apart from MessageInflater so that all of it stays in registers.
struct Cursor
{
    const uchar *next;
    uchar *out;
    quint64 bits;
    unsigned count;

    /// See MessageInflater::refill().
    void fill()
    {
        bits |= qFromLittleEndian<quint64>(next) << count;
        next += (63 - count) >> 3;
        count |= 56;
    }

    void skip(quint32 entry)
    {
        bits >>= entry & 63;
        count -= entry & 63;
    }

    template <typename Table>
    quint32 look(const Table &table) const
    {
        return table.entries[huffman::lowBits(bits, Table::firstBits)];
    }

    /// The entry where the table goes on.
    template <typename Table>
    quint32 lookOn(const Table &table, quint32 entry)
    {
        skip(Table::firstBits);
        return table.entries[(entry >> 16) + huffman::lowBits(bits, entry >> 8 & 0xF)];
    }

    void addLiteral(quint32 entry)
    {
        skip(entry);
        *out++ = uchar(entry >> 16);
    }
};

/// What stands at the cursor.
enum class Found {
    Literals, ///< they were read, and the entry is that of what follows
    Length,
    End, ///< it was read
    Nothing, ///< no code, or one that must not be used
};

/// Reads up to three literals. 56 bits are enough for two, a length and the place of a distance, or
/// for three. What comes next is looked up before bits are filled in, for which it would have to
/// wait.
template <typename Table>
Found readLiterals(Cursor &at, quint32 &entry, const Table &lengths)
{
    if (entry & huffman::literalFlag) {
        at.addLiteral(entry);
        entry = at.look(lengths);
        if (entry & huffman::literalFlag) {
            at.addLiteral(entry);
            entry = at.look(lengths);
        }
    }
    if ((entry & (huffman::literalFlag | huffman::specialFlag)) == 0)
        return Found::Length;
    if ((entry & (huffman::literalFlag | huffman::goesOnFlag)) == huffman::goesOnFlag)
        entry = at.lookOn(lengths, entry);
    if (entry & huffman::literalFlag) {
        at.addLiteral(entry);
        entry = at.look(lengths);
        at.fill();
        return Found::Literals;
    }
    if ((entry & huffman::specialFlag) == 0)
        return Found::Length;
    at.skip(entry);
    return (entry & huffman::endFlag) != 0 ? Found::End : Found::Nothing;
}

/// Reads a distance; 0 where there is no code, or one that must not be used.
template <typename Table>
unsigned readDistance(Cursor &at, const Table &distances)
{
    quint32 entry = at.look(distances);
    if (at.count < mostDistanceBits + mostLookedUp)
        at.fill();
    if (entry & huffman::specialFlag) {
        if ((entry & huffman::goesOnFlag) == 0)
            return 0;
        entry = at.lookOn(distances, entry);
        if (entry & huffman::specialFlag)
            return 0;
    }
    const unsigned distance = huffman::valueOf(entry, at.bits);
    at.skip(entry);
    return distance;
}

/// Copies what stands so far before; up to 39 bytes more than the length are written.
uchar *copyMatch(uchar *out, unsigned distance, unsigned length)
{
    const uchar *from = out - distance;
    uchar *const end = out + length;
    if (distance == 1) {
        std::memset(out, *from, length);
        return end;
    }
    const auto copy = [&out, &from](unsigned bytes) {
        // The places may overlap, which std::memcpy() must not be asked for.
        quint64 word = 0;
        std::memcpy(&word, from, sizeof word);
        std::memcpy(out, &word, sizeof word);
        out += bytes;
        from += bytes;
    };
    const unsigned step = std::min(distance, 8U);
    if (step == 8) {
        // Without a look at the length, which is mostly short.
        copy(8);
        copy(8);
        copy(8);
        copy(8);
        copy(8);
    }
    while (out < end)
        copy(step);
    return end;
}

} // namespace

struct MessageInflater::FixedTables
{
    LengthTable lengths;
    DistanceTable distances;
};

/// RFC 1951, 3.2.6.
const MessageInflater::FixedTables &MessageInflater::fixedTables()
{
    static const auto tables = [] {
        auto made = std::make_unique<FixedTables>();
        std::array<quint8, huffman::lengthSymbols> lengths{};
        std::fill_n(lengths.begin(), 144, quint8(8));
        std::fill(lengths.begin() + 144, lengths.begin() + 256, quint8(9));
        std::fill(lengths.begin() + 256, lengths.begin() + 280, quint8(7));
        std::fill(lengths.begin() + 280, lengths.end(), quint8(8));
        huffman::makeTable(made->lengths, lengths.data(), huffman::lengthSymbols,
            huffman::Incomplete::Refused, huffman::lengthEntry);
        std::array<quint8, huffman::distanceSymbols> distances{};
        distances.fill(5);
        huffman::makeTable(made->distances, distances.data(), huffman::distanceSymbols,
            huffman::Incomplete::Refused, huffman::distanceEntry);
        return made;
    }();
    return *tables;
}

MessageInflater::MessageInflater(int windowBits)
    : m_window(qsizetype(1) << windowBits)
    , m_buffer(new uchar[std::size_t(largestWindow + roomSize + slack)])
    , m_out(m_buffer.get())
    , m_historyBegin(m_out)
{ }

QByteArrayView MessageInflater::history() const
{
    const qsizetype size = std::min<qsizetype>(m_out - m_historyBegin, m_window);
    return {m_out - size, size};
}

void MessageInflater::setHistory(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), m_window);
    std::copy_n(bytes.end() - size, size, m_buffer.get());
    m_historyBegin = m_buffer.get();
    m_out = m_buffer.get() + size;
}

bool MessageInflater::inflate(QByteArrayView packed, QByteArray &message, qint64 limit)
{
    const qsizetype before = message.size();
    m_packed = packed;
    m_message = &message;
    m_limit = limit;
    begin();
    const bool good = readBlocks() && message.size() + (m_out - m_given) <= limit;
    if (good)
        message.append(reinterpret_cast<const char *>(m_given), m_out - m_given);
    else
        undo(before);
    m_packed = {};
    m_message = nullptr;
    return good;
}

void MessageInflater::begin()
{
    // So that most messages need not be given in two parts.
    if (m_out - m_buffer.get() > largestWindow + roomSize / 3) {
        const QByteArrayView kept = history();
        std::memmove(m_buffer.get(), kept.data(), std::size_t(kept.size()));
        m_historyBegin = m_buffer.get();
        m_out = m_buffer.get() + kept.size();
    }
    m_begin = m_given = m_out;
    m_beginOfHistory = m_historyBegin;
    m_isHistorySaved = false;

    m_tailBegin = std::max<qsizetype>(m_packed.size() - tailPart, 0);
    m_tail.fill(0);
    const QByteArrayView last = m_packed.sliced(m_tailBegin);
    std::copy_n(
        leftOut.begin(), leftOut.size(), std::copy(last.begin(), last.end(), m_tail.begin()));
    seek(0);
}

/// Puts back what the message has changed.
void MessageInflater::undo(qsizetype messageSize)
{
    m_message->truncate(messageSize);
    if (m_isHistorySaved) {
        setHistory(m_savedHistory);
        return;
    }
    m_out = m_begin;
    m_historyBegin = m_beginOfHistory;
}

/// Hands on what is in the buffer, and keeps what can be referred back to.
bool MessageInflater::makeRoom()
{
    m_message->append(reinterpret_cast<const char *>(m_given), m_out - m_given);
    if (m_message->size() > m_limit)
        return false;
    if (!m_isHistorySaved) {
        const qsizetype size = std::min<qsizetype>(m_begin - m_beginOfHistory, m_window);
        m_savedHistory = QByteArray(reinterpret_cast<const char *>(m_begin - size), size);
        m_isHistorySaved = true;
    }
    const qsizetype kept = std::min<qsizetype>(m_out - m_historyBegin, largestWindow);
    std::memmove(m_buffer.get(), m_out - kept, std::size_t(kept));
    m_historyBegin = m_buffer.get();
    m_out = m_given = m_buffer.get() + kept;
    return true;
}

// The input

qsizetype MessageInflater::packedSize() const
{
    return m_packed.size() + qsizetype(leftOut.size());
}

/// Goes on with that byte.
void MessageInflater::seek(qsizetype byte)
{
    m_in = {};
    m_isInTail = byte >= m_tailBegin;
    if (m_isInTail) {
        m_in.next = m_tail.data() + (byte - m_tailBegin);
        m_in.limit = m_tail.data() + (packedSize() - m_tailBegin) + 8;
    } else {
        const auto *const packed = reinterpret_cast<const uchar *>(m_packed.data());
        m_in.next = packed + byte;
        m_in.limit = packed + m_tailBegin;
    }
}

/// False when all has been read.
bool MessageInflater::enterTail()
{
    if (m_isInTail)
        return false;
    const Input in = m_in;
    seek(m_tailBegin + (in.next - in.limit));
    m_in.bits = in.bits;
    m_in.count = in.count;
    return true;
}

qsizetype MessageInflater::bitsRead() const
{
    const uchar *const begin = m_isInTail ? m_tail.data() - m_tailBegin
                                          : reinterpret_cast<const uchar *>(m_packed.data());
    return (m_in.next - begin) * 8 - qsizetype(m_in.count);
}

/// There are 56 bits at least then. What is read above them is read once more.
void MessageInflater::refill()
{
    m_in.bits |= qFromLittleEndian<quint64>(m_in.next) << m_in.count;
    m_in.next += (63 - m_in.count) >> 3;
    m_in.count |= 56;
}

bool MessageInflater::prepareBits()
{
    if (m_in.next >= m_in.limit && !enterTail())
        return false;
    refill();
    return true;
}

unsigned MessageInflater::takeBits(unsigned count)
{
    const auto value = unsigned(huffman::lowBits(m_in.bits, count));
    m_in.bits >>= count;
    m_in.count -= count;
    return value;
}

// Blocks (RFC 1951, 3.2.3)

/// True when the message ends where a block does, and a byte.
bool MessageInflater::readBlocks()
{
    const qsizetype size = packedSize() * 8;
    while (bitsRead() < size) {
        if (!readBlock())
            return false;
    }
    return bitsRead() == size;
}

bool MessageInflater::readBlock()
{
    if (!prepareBits())
        return false;
    const bool isLast = takeBits(1) == 1;
    bool good = false;
    switch (takeBits(2)) {
    case 0:
        good = readStored();
        break;
    case 1:
        good = readCoded(fixedTables().lengths, fixedTables().distances);
        break;
    case 2:
        good = readTables() && readCoded(m_lengths, m_distances);
        break;
    default:
        break;
    }
    if (good && isLast) {
        // It ends a stream, not the message (RFC 7692, 7.2.3.4).
        seek((bitsRead() + 7) / 8);
        m_historyBegin = m_out;
    }
    return good;
}

bool MessageInflater::readStored()
{
    takeBits(m_in.count % 8);
    const unsigned size = takeBits(16);
    if (takeBits(16) != (size ^ 0xFFFF))
        return false;
    qsizetype at = bitsRead() / 8;
    const qsizetype end = at + qsizetype(size);
    if (end > packedSize())
        return false;
    while (at < end) {
        uchar *const roomEnd = m_buffer.get() + largestWindow + roomSize;
        if (m_out >= roomEnd && !makeRoom())
            return false;
        const bool isInTail = at >= m_tailBegin;
        const qsizetype part = std::min<qsizetype>(
            roomEnd - m_out, (isInTail ? end : std::min(end, m_tailBegin)) - at);
        if (isInTail)
            std::copy_n(m_tail.begin() + (at - m_tailBegin), part, m_out);
        else
            std::copy_n(m_packed.begin() + at, part, m_out);
        m_out += part;
        at += part;
    }
    seek(end);
    return true;
}

/// Reads the codes of a block (RFC 1951, 3.2.7).
bool MessageInflater::readTables()
{
    constexpr int mostLengths = 286;
    constexpr int mostDistances = 30;
    const int lengths = 257 + int(takeBits(5));
    const int distances = 1 + int(takeBits(5));
    const int codes = 4 + int(takeBits(4));
    if (lengths > mostLengths || distances > mostDistances)
        return false;
    constexpr std::array<quint8, 19> order{
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    std::array<quint8, 19> codeLengths{};
    for (int i = 0; i < codes; ++i) {
        if (i % 16 == 0 && !prepareBits())
            return false;
        codeLengths[order[std::size_t(i)]] = quint8(takeBits(3));
    }
    // It needs the place of a table of distances, which is not there yet.
    std::array<quint8, mostLengths + mostDistances> all{};
    if (!huffman::makeTable(m_distances, codeLengths.data(), int(codeLengths.size()),
            huffman::Incomplete::Refused, huffman::plainEntry)
        || !readLengths(all.data(), lengths + distances))
        return false;
    return huffman::makeTable(
               m_lengths, all.data(), lengths, huffman::Incomplete::Refused, huffman::lengthEntry)
        && huffman::makeTable(m_distances, all.data() + lengths, distances,
            huffman::Incomplete::AllowedBelowTwo, huffman::distanceEntry);
}

/// Reads the lengths of codes, of which some are repeated.
bool MessageInflater::readLengths(quint8 *lengths, int count)
{
    int at = 0;
    while (at < count) {
        if (!prepareBits())
            return false;
        const quint32 entry
            = m_distances.entries[huffman::lowBits(m_in.bits, DistanceTable::firstBits)];
        takeBits(entry & 0xFF);
        const unsigned symbol = entry >> 16;
        if (symbol < 16) {
            lengths[at++] = quint8(symbol);
            continue;
        }
        if (symbol == 16 && at == 0)
            return false;
        const quint8 value = symbol == 16 ? lengths[at - 1] : quint8(0);
        const int times = symbol == 16 ? 3 + int(takeBits(2))
            : symbol == 17             ? 3 + int(takeBits(3))
                                       : 11 + int(takeBits(7));
        if (times > count - at)
            return false;
        std::fill_n(lengths + at, times, value);
        at += times;
    }
    return true;
}

/// Reads what is coded, up to the end of the block.
bool MessageInflater::readCoded(const LengthTable &lengths, const DistanceTable &distances)
{
    const uchar *const roomEnd = m_buffer.get() + largestWindow + roomSize;
    const auto window = m_window;
    const uchar *historyBegin = m_historyBegin;
    Cursor at{m_in.next, m_out, m_in.bits, m_in.count};
    at.fill();
    quint32 entry = at.look(lengths);
    while (true) {
        if (at.next >= m_in.limit || at.out >= roomEnd) {
            m_in.next = at.next;
            m_out = at.out;
            if ((at.next >= m_in.limit && !enterTail()) || (at.out >= roomEnd && !makeRoom()))
                return false;
            at.next = m_in.next;
            at.out = m_out;
            historyBegin = m_historyBegin;
        }
        const Found found = readLiterals(at, entry, lengths);
        if (found == Found::Literals)
            continue;
        if (found == Found::End)
            break;
        const unsigned length = huffman::valueOf(entry, at.bits);
        at.skip(entry);
        const unsigned distance = found == Found::Length ? readDistance(at, distances) : 0;
        if (distance == 0 || distance > window || distance > at.out - historyBegin)
            return false;
        entry = at.look(lengths);
        at.fill();
        at.out = copyMatch(at.out, distance, length);
    }
    m_in.next = at.next;
    m_in.bits = at.bits;
    m_in.count = at.count;
    m_out = at.out;
    return true;
}

} // namespace wasclean
