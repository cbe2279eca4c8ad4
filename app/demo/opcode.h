#pragma once

#include <QtGlobal>

namespace wasclean::demo {

/// Opcodes of RFC 6455 5.2.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

constexpr bool isControl(Opcode opcode) { return (static_cast<quint8>(opcode) & 0x8) != 0; }

} // namespace wasclean::demo
