#pragma once

#include "app/message/message.h"

namespace wasclean {

/// The log's row of a Ping, a Pong or a Close frame; its time and its bytes on the wire are not
/// set.
Message controlRow(Direction direction, quint8 opcode, const QByteArray &payload);

} // namespace wasclean
