#pragma once

#include "app/message/message.h"

#include <QString>

namespace wasclean {

/// "text (0x1)": the number as it stood in the header, with its name of RFC 6455, 11.8.
QString opcodeText(quint8 opcode);
/// The reserved bits that were set, "RSV1 RSV3"; "–" when none was.
QString reservedText(quint8 rsv);

/// One sentence about the frames of a message: how many came, and how many of them are not listed.
QString framesSummary(const Message &message, qint64 listed);

} // namespace wasclean
