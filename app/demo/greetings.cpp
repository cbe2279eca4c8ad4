#include "app/demo/greetings.h"

#include <algorithm>

namespace wasclean::demo {

namespace {

QByteArray everyByte()
{
    QByteArray bytes(256, '\0');
    std::generate(
        bytes.begin(), bytes.end(), [next = 0]() mutable { return static_cast<char>(next++); });
    return bytes;
}

EchoSession::Greeting goodThen(const QByteArray &violation)
{
    return {frame(Opcode::Text, "This message is good; the next frame is not.") + violation, 1};
}

} // namespace

EchoSession::Greeting binaryGreeting()
{
    return {
        frame(Opcode::Binary, everyByte()) + frame(Opcode::Binary, everyByte().repeated(256)), 2};
}

EchoSession::Greeting fragmentsGreeting()
{
    // "café au lait": the two bytes of "é" come in different frames.
    const QByteArray text = frame(Opcode::Text, "caf\xC3", Part::MoreFollows)
        + frame(Opcode::Ping, "between two fragments")
        + frame(Opcode::Continuation, "\xA9 au", Part::MoreFollows)
        + frame(Opcode::Continuation, {}, Part::MoreFollows) + frame(Opcode::Continuation, " lait");
    const QByteArray half = everyByte();
    const QByteArray binary = frame(Opcode::Binary, half.left(100), Part::MoreFollows)
        + frame(Opcode::Ping, {})
        + frame(Opcode::Continuation, half.mid(100, 100), Part::MoreFollows)
        + frame(Opcode::Continuation, half.mid(200));
    return {text + binary, 2};
}

EchoSession::Greeting badUtf8Greeting()
{
    return goodThen(frame(Opcode::Text, "not UTF-8: \xC3\x28 \xFF"));
}

EchoSession::Greeting badOpcodeGreeting()
{
    return goodThen(frame(static_cast<Opcode>(0x3), "opcode 3 is reserved"));
}

EchoSession::Greeting badMaskGreeting()
{
    QByteArray masked = frame(Opcode::Text, "masked");
    const QByteArray key = "\x11\x22\x33\x44";
    for (qsizetype i = 0; i < 6; ++i) {
        masked[2 + i] = static_cast<char>(masked.at(2 + i) ^ key.at(i % 4));
    }
    masked[1] = static_cast<char>(masked.at(1) | 0x80);
    masked.insert(2, key);
    return goodThen(masked);
}

} // namespace wasclean::demo
