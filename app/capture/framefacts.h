#pragma once

#include "app/message/message.h"

#include <QByteArray>

#include <vector>

namespace wasclean {

/// As it stands in a capture: 24 bytes a frame, little-endian.
QByteArray encodeFrameFacts(const std::vector<FrameFacts> &facts);
/// Damaged data is read as far as it is whole.
std::vector<FrameFacts> decodeFrameFacts(QByteArrayView data);

} // namespace wasclean
