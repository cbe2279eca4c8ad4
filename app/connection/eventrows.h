#pragma once

#include "app/connection/closeevent.h"
#include "app/message/message.h"
#include "app/wire/facts/evidence.h"

namespace wasclean {

/// A row of now without a direction.
Message eventRow(MessageKind kind, const QByteArray &payload);

/// The row of the open event: the answer of the server in one line, and the evidence.
Message openRow(const Evidence &evidence);

/// The row of the close event: its code and reason in one line, and the evidence.
Message closeRow(const CloseEvent &event, const Evidence &evidence);

} // namespace wasclean
