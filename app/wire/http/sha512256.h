#pragma once

#include <QByteArray>

namespace wasclean {

/// SHA-512/256 of the bytes (FIPS 180-4, 6.7), which Qt has not. 32 bytes.
QByteArray sha512_256(const QByteArray &bytes);

} // namespace wasclean
