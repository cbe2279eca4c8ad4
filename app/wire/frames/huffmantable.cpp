#include "app/wire/frames/huffmantable.h"

#include <algorithm>

namespace wasclean::huffman {

namespace {

constexpr int endOfBlock = 256;

constexpr std::array<quint16, 29> lengthBases{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27,
    31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<quint8, 29> lengthExtraBits{
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<quint16, 30> distanceBases{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97,
    129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12'289, 16'385, 24'577};
constexpr std::array<quint8, 30> distanceExtraBits{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6,
    7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

/// The first bit of a code is the lowest of the input (RFC 1951, 3.1.1).
unsigned reversed(unsigned code, int bits)
{
    code = (code & 0x5555) << 1 | (code >> 1 & 0x5555);
    code = (code & 0x3333) << 2 | (code >> 2 & 0x3333);
    code = (code & 0x0F0F) << 4 | (code >> 4 & 0x0F0F);
    code = (code & 0x00FF) << 8 | (code >> 8 & 0x00FF);
    return code >> (16 - bits);
}

/// The symbols that have codes, in the order of these (RFC 1951, 3.2.2).
struct Codes
{
    std::array<unsigned, longestCode + 1> counts{};
    std::array<quint16, lengthSymbols> symbols;
    int longest = 0;
    bool isComplete = false;
};

/// False for lengths that leave no code to some.
bool sortCodes(Codes &codes, const quint8 *lengths, int symbols)
{
    for (int symbol = 0; symbol < symbols; ++symbol)
        ++codes.counts[lengths[symbol]];
    codes.counts[0] = 0;
    std::array<unsigned, longestCode + 2> places{};
    int left = 1;
    for (int bits = 1; bits <= longestCode; ++bits) {
        const unsigned count = codes.counts[std::size_t(bits)];
        left = left * 2 - int(count);
        if (left < 0)
            return false;
        if (count > 0)
            codes.longest = bits;
        places[std::size_t(bits) + 1] = places[std::size_t(bits)] + count;
    }
    codes.isComplete = left == 0;
    for (int symbol = 0; symbol < symbols; ++symbol) {
        if (lengths[symbol] > 0)
            codes.symbols[places[lengths[symbol]]++] = quint16(symbol);
    }
    return true;
}

} // namespace

quint32 lengthEntry(int symbol, int codeBits)
{
    if (symbol < endOfBlock)
        return literalFlag | quint32(symbol) << 16 | quint32(codeBits);
    if (symbol == endOfBlock)
        return specialFlag | endFlag | quint32(codeBits);
    const auto index = std::size_t(symbol - endOfBlock - 1);
    if (index >= lengthBases.size())
        return invalid;
    return quint32(lengthBases[index]) << 16 | quint32(codeBits) << 8
        | quint32(codeBits + lengthExtraBits[index]);
}

quint32 distanceEntry(int symbol, int codeBits)
{
    const auto index = std::size_t(symbol);
    if (index >= distanceBases.size())
        return invalid;
    return quint32(distanceBases[index]) << 16 | quint32(codeBits) << 8
        | quint32(codeBits + distanceExtraBits[index]);
}

quint32 plainEntry(int symbol, int codeBits) { return quint32(symbol) << 16 | quint32(codeBits); }

bool makeEntries(quint32 *entries, int firstBits, const quint8 *lengths, int symbols,
    Incomplete incomplete, EntryOf entryOf)
{
    Codes codes;
    if (!sortCodes(codes, lengths, symbols)
        || (!codes.isComplete && (incomplete == Incomplete::Refused || codes.longest > 1)))
        return false;

    const quint16 *symbol = codes.symbols.data();
    unsigned code = 0;
    // A table of so many bits is twice that of one bit less, and the codes that have as many.
    entries[0] = invalid;
    for (int bits = 1; bits <= firstBits; ++bits) {
        const unsigned half = 1U << (bits - 1);
        std::copy_n(entries, half, entries + half);
        for (unsigned i = codes.counts[std::size_t(bits)]; i > 0; --i)
            entries[reversed(code++, bits)] = entryOf(*symbol++, bits);
        code <<= 1;
    }
    const int moreBits = std::max(codes.longest - firstBits, 0);
    unsigned end = 1U << firstBits;
    for (int bits = firstBits + 1; bits <= codes.longest; ++bits) {
        for (unsigned i = codes.counts[std::size_t(bits)]; i > 0; --i) {
            const unsigned place = reversed(code++, bits);
            quint32 &first = entries[lowBits(place, unsigned(firstBits))];
            if (first == invalid) {
                first = specialFlag | goesOnFlag | end << 16 | quint32(moreBits) << 8
                    | quint32(firstBits);
                end += 1U << moreBits;
            }
            const quint32 entry = entryOf(*symbol++, bits - firstBits);
            const unsigned step = 1U << (bits - firstBits);
            for (unsigned at = place >> firstBits; at < 1U << moreBits; at += step)
                entries[(first >> 16) + at] = entry;
        }
        code <<= 1;
    }
    return true;
}

} // namespace wasclean::huffman
