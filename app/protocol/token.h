#pragma once

#include <QByteArrayView>

namespace wasclean {

/// Whether the bytes are a token of RFC 9110 5.6.2: what names of headers and subprotocols are.
constexpr bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!'
        || c == '#' || c == '$' || c == '%' || c == '&' || c == '\'' || c == '*' || c == '+'
        || c == '-' || c == '.' || c == '^' || c == '_' || c == '`' || c == '|' || c == '~';
}

inline bool isToken(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!isTokenCharacter(c))
            return false;
    }
    return !bytes.isEmpty();
}

} // namespace wasclean
