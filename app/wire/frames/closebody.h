#pragma once

#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// Whether a Close frame may carry the code (RFC 6455 7.4 and the IANA registry).
constexpr bool isCloseCodeAllowed(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
}

/// Whether the code is for programs alone, and must never be in a Close frame (RFC 6455, 7.4.1).
constexpr bool isReservedCloseCode(int code)
{
    return code == 1005 || code == 1006 || code == 1015;
}

/// Reads a Close frame's body (RFC 6455 5.5.1). The sentence of the broken rule, or nothing.
QString readCloseBody(QByteArrayView body, CloseFrame &frame);

/// The body of a Close frame with that code and reason; lone surrogates become U+FFFD.
QByteArray encodeCloseBody(int code, const QString &reason = {});

} // namespace wasclean
