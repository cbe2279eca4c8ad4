#pragma once

#include <QtGlobal>

namespace wasclean {

/// Opcodes of RFC 6455 5.2.
enum Opcode : quint8 {
    OpContinuation = 0x0,
    OpText = 0x1,
    OpBinary = 0x2,
    OpClose = 0x8,
    OpPing = 0x9,
    OpPong = 0xA,
};

constexpr bool isKnownControl(quint8 opcode)
{
    return opcode == OpClose || opcode == OpPing || opcode == OpPong;
}

} // namespace wasclean
