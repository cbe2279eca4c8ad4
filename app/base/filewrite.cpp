#include "app/base/filewrite.h"

#include <QFileDevice>

namespace wasclean {

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

bool flushAll(QFileDevice &file) { return file.flush() || file.flush(); }

} // namespace wasclean
