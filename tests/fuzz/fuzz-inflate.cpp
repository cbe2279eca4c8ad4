#include "app/wire/frames/deflater.h"
#include "app/wire/frames/inflater.h"
#include "tests/fuzz/fuzztarget.h"

/// Payloads of permessage-deflate (RFC 7692 7.2.2): however frames cut them, they mean the same,
/// and they stop at the limit.
namespace wasclean::fuzz::inflate {

namespace {

constexpr qint64 limit = qint64(1024) * 1024;
/// What zlib may give in one step beyond the limit.
constexpr qint64 step = qint64(64) * 1024;

struct Outcome
{
    bool isGood = true;
    QByteArray message;

    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView packed, quint8 flags, qsizetype pieceSize)
{
    Inflater inflater(8 + flags % 8, flags & 0x80);
    Outcome outcome;
    inPieces(packed, pieceSize, [&](QByteArrayView piece) {
        if (outcome.isGood)
            outcome.isGood = inflater.add(piece, outcome.message, limit) == Inflater::Result::Good;
    });
    if (outcome.isGood)
        outcome.isGood = inflater.finish(outcome.message, limit) == Inflater::Result::Good;
    require(outcome.message.size() <= limit + step, "the limit did not stop a message");
    if (!outcome.isGood)
        outcome.message.clear();
    return outcome;
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 flags = reader.byte();
    const qsizetype pieceSize = 1 + reader.byte();
    require(read(reader.rest(), flags, qMax<qsizetype>(reader.rest().size(), 1))
            == read(reader.rest(), flags, pieceSize),
        "the message depends on how it was cut");
}

QByteArrayList seeds()
{
    const QByteArray head("\x07\x04", 2);
    QByteArrayList list;
    for (const QByteArray &message : {QByteArray("hello hello"), QByteArray(100'000, 'x'),
             QByteArray("{\"type\":\"tick\",\"value\":1234}").repeated(20)}) {
        Deflater deflater(15, false);
        list.append(head + deflater.add(message, true));
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"inflate", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::inflate
