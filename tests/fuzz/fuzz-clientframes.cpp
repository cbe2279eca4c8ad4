#include "app/demo/clientframereader.h"
#include "tests/fuzz/fuzztarget.h"

/// Frames of a client of the demo server, by RFC 6455 5: however TCP cuts them, they mean the same.
namespace wasclean::fuzz::clientframes {

namespace {

struct Outcome
{
    QByteArrayList messages;
    int fault = 0;

    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView frames, qsizetype pieceSize)
{
    demo::ClientFrameReader reader;
    Outcome outcome;
    inPieces(frames, pieceSize, [&](QByteArrayView piece) {
        reader.feed(piece);
        while (const auto message = reader.next())
            outcome.messages.append(QByteArray::number(int(message->opcode)) + message->payload);
    });
    if (reader.fault())
        outcome.fault = reader.fault()->code;
    return outcome;
}

QByteArray frame(quint8 first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    bytes += char(0x80 | payload.size());
    bytes += "abcd";
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += char(payload[i] ^ "abcd"[i % 4]);
    return bytes;
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const qsizetype pieceSize = 1 + reader.byte();
    const Outcome whole = read(reader.rest(), qMax<qsizetype>(reader.rest().size(), 1));
    require(
        whole == read(reader.rest(), pieceSize), "the messages depend on how TCP cut the frames");
}

QByteArrayList seeds()
{
    const QByteArray pieces("\x03");
    const QByteArray close("\x03\xe8"
                           "bye");
    return {
        pieces + frame(0x81, "hello") + frame(0x82, QByteArray(100, 'x')) + frame(0x88, close),
        pieces + frame(0x01, "gr\xc3") + frame(0x89, "ping")
            + frame(0x80,
                "\xbc"
                "n"),
        pieces + frame(0x8A, "pong") + frame(0x88, {}),
    };
}

[[maybe_unused]] const bool registered = add({"clientframes", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::clientframes
