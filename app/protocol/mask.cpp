#include "app/protocol/mask.h"

#include <cstring>

namespace wasclean {

void applyMask(char *bytes, qsizetype size, std::array<char, 4> key, quint64 offset)
{
    std::array<char, 8> twice{};
    for (size_t i = 0; i < twice.size(); ++i)
        twice[i] = key[(offset + i) % 4];
    quint64 mask = 0;
    std::memcpy(&mask, twice.data(), sizeof mask);
    qsizetype at = 0;
    for (; at + qsizetype(sizeof mask) <= size; at += qsizetype(sizeof mask)) {
        quint64 part = 0;
        std::memcpy(&part, bytes + at, sizeof part);
        part ^= mask;
        std::memcpy(bytes + at, &part, sizeof part);
    }
    for (; at < size; ++at)
        bytes[at] = char(bytes[at] ^ twice[size_t(at) % twice.size()]);
}

} // namespace wasclean
