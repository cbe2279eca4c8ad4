#include "app/protocol/utf8validator.h"

#include <cstring>

namespace wasclean {

namespace {

quint64 wordAt(const uchar *at)
{
    quint64 word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Two words, which compilers for all processors put into one register.
using WordPair = quint64 __attribute__((vector_size(16)));

WordPair pairAt(const uchar *at)
{
    WordPair pair;
    std::memcpy(&pair, at, sizeof pair);
    return pair;
}

const uchar *skipAscii(const uchar *at, const uchar *end)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    // Processors read ahead by themselves, but not into the next page. Behind the text it does no
    // harm.
    constexpr int fetchAhead = 2048;
    while (end - at >= 64) {
        __builtin_prefetch(at + fetchAhead);
        const WordPair all = (pairAt(at) | pairAt(at + 16)) | (pairAt(at + 32) | pairAt(at + 48));
        if (((all[0] | all[1]) & highBits) != 0) {
            break;
        }
        at += 64;
    }
    while (end - at >= 8 && (wordAt(at) & highBits) == 0) {
        at += 8;
    }
    while (at != end && *at < 0x80) {
        ++at;
    }
    return at;
}

bool isTail(uchar byte) { return (byte & 0xC0) == 0x80; }

/// The length of the valid character at `at`, or 0 if there is none. Reads four bytes.
int characterLength(const uchar *at)
{
    const uchar lead = at[0];
    const uchar second = at[1];
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xE0) {
        return lead >= 0xC2 && isTail(second) ? 2 : 0;
    }
    if (lead < 0xF0) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return isTail(second) && isTail(at[2]) && !overlong && !surrogate ? 3 : 0;
    }
    const bool overlong = lead == 0xF0 && second < 0x90;
    const bool tooLarge = lead > 0xF4 || (lead == 0xF4 && second > 0x8F);
    return isTail(second) && isTail(at[2]) && isTail(at[3]) && !overlong && !tooLarge ? 4 : 0;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    if (m_invalid) {
        return false;
    }
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    at = finishCharacter(at, end);
    while (!m_invalid && at != end) {
        at = readCharacters(skipAscii(at, end), end);
    }
    return !m_invalid;
}

bool Utf8Validator::isComplete() const { return !m_invalid && m_missing == 0; }

void Utf8Validator::reset() { *this = Utf8Validator(); }

/// Reads what is still missing of a character that an earlier byte began.
const uchar *Utf8Validator::finishCharacter(const uchar *at, const uchar *end)
{
    while (m_missing > 0 && at != end) {
        if (*at < m_low || *at > m_high) {
            m_invalid = true;
            return at;
        }
        m_low = 0x80;
        m_high = 0xBF;
        --m_missing;
        ++at;
    }
    return at;
}

/// Reads characters that are not ASCII for as long as they follow each other.
const uchar *Utf8Validator::readCharacters(const uchar *at, const uchar *end)
{
    while (end - at >= 4 && *at >= 0x80) {
        const int length = characterLength(at);
        if (length == 0) {
            m_invalid = true;
            return at;
        }
        at += length;
    }
    if (at == end || *at < 0x80) {
        return at;
    }
    m_invalid = !startCharacter(*at);
    return m_invalid ? at : finishCharacter(at + 1, end);
}

/// The bounds of RFC 3629, section 4, for the byte after the lead byte.
bool Utf8Validator::startCharacter(uchar lead)
{
    if (lead < 0xC2 || lead > 0xF4) {
        return false;
    }
    m_missing = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    m_low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    m_high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return true;
}

bool isValidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace wasclean
