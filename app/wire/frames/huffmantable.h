#pragma once

#include <QtGlobal>

#include <array>

namespace wasclean {

/// A table that gives the symbol with which bits begin, as an entry of namespace huffman. Codes
/// that are longer than the bits of the first part go on in a second one.
template <int FirstBits, std::size_t MostEntries>
struct HuffmanTable
{
    static constexpr int firstBits = FirstBits;
    std::array<quint32, MostEntries> entries;
};

namespace huffman {

constexpr int longestCode = 15;
constexpr int lengthSymbols = 288;
constexpr int distanceSymbols = 32;

// An entry of a table. Its low byte is how many bits belong to it, extra bits included; of these,
// the next four bits count the code alone. The upper half is a literal, the base of a length or
// a distance, or the place where the table goes on, with as many bits as those four say.
constexpr quint32 literalFlag = 0x8000'0000;
constexpr quint32 specialFlag = 0x8000;
constexpr quint32 goesOnFlag = 0x4000;
constexpr quint32 endFlag = 0x2000;
/// No code begins so, or one that must not be used.
constexpr quint32 invalid = specialFlag;

constexpr quint64 lowBits(quint64 bits, unsigned count)
{
    return bits & ((quint64(1) << count) - 1);
}

/// The base of an entry and the extra bits behind its code.
constexpr unsigned valueOf(quint32 entry, quint64 bits)
{
    return (entry >> 16) + unsigned(lowBits(bits, entry & 63) >> (entry >> 8 & 0xF));
}

/// What zlib makes of a code that leaves bits unused.
enum class Incomplete {
    Refused,
    AllowedBelowTwo, ///< no code at all, or a single one of one bit
};

// The entry of a symbol, whose code has so many bits behind what was looked up before.
/// A literal, the end of the block, or the length of a match.
quint32 lengthEntry(int symbol, int codeBits);
quint32 distanceEntry(int symbol, int codeBits);
/// The symbol as it is.
quint32 plainEntry(int symbol, int codeBits);

using EntryOf = quint32 (*)(int symbol, int codeBits);

/// See makeTable().
bool makeEntries(quint32 *entries, int firstBits, const quint8 *lengths, int symbols,
    Incomplete incomplete, EntryOf entryOf);

/// Makes the table from the lengths of the codes (RFC 1951, 3.2.2). False for what zlib refuses.
template <typename Table>
bool makeTable(
    Table &table, const quint8 *lengths, int symbols, Incomplete incomplete, EntryOf entryOf)
{
    return makeEntries(
        table.entries.data(), Table::firstBits, lengths, symbols, incomplete, entryOf);
}

} // namespace huffman

} // namespace wasclean
