#pragma once

#include <QByteArrayView>
#include <QIODevice>

class QFileDevice;

namespace wasclean {

// A disk that runs full takes a part of what is written, and Qt has no words for that
// ("Unknown error"). It has them for the next write, which finds no room at all.

/// Writes all of the bytes. When that cannot be, false, and errorString() of the device says why.
bool writeAll(QIODevice &device, QByteArrayView bytes);

/// Writes what the file has buffered. To be called before QSaveFile::commit(), which forgets why
/// that could not be done. When it cannot be, false, and errorString() says why.
bool flushAll(QFileDevice &file);

} // namespace wasclean
