#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace wasclean {

/// 16 bytes that nobody can guess: for keys and nonces.
inline QByteArray randomBytes()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

} // namespace wasclean
