#pragma once

#include "app/demo/opcode.h"

#include <QByteArray>

#include <optional>

namespace wasclean::demo {

/// Whether a frame ends its message (the FIN bit).
enum class Part : quint8 { Last, MoreFollows };

/// The header of a frame as a server sends it: unmasked, in its shortest form (RFC 6455 5.2).
QByteArray frameHeader(Opcode opcode, qsizetype payloadSize, Part part = Part::Last);
/// A whole frame as a server sends it.
QByteArray frame(Opcode opcode, const QByteArray &payload, Part part = Part::Last);
/// A Close frame with any code, forbidden ones too; without a code it has no body.
QByteArray closeFrame(std::optional<quint16> code, const QByteArray &reason = {});

} // namespace wasclean::demo
