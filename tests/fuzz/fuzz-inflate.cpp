#include "app/wire/frames/deflater.h"
#include "app/wire/frames/inflater.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

/// Payloads of permessage-deflate (RFC 7692 7.2.2), two messages of a connection: however frames
/// cut them, they mean the same, zlib says the same of them, and they stop at the limit.
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

/// In pieces, by zlib alone.
Outcome readPieces(Inflater &inflater, QByteArrayView packed, qsizetype pieceSize)
{
    Outcome outcome;
    inPieces(packed, pieceSize, [&](QByteArrayView piece) {
        if (outcome.isGood)
            outcome.isGood = inflater.add(piece, outcome.message, limit) == Inflater::Result::Good;
    });
    if (outcome.isGood)
        outcome.isGood = inflater.finish(outcome.message, limit) == Inflater::Result::Good;
    return outcome;
}

Outcome readWhole(Inflater &inflater, QByteArrayView packed)
{
    Outcome outcome;
    outcome.isGood = inflater.addLast(packed, outcome.message, limit) == Inflater::Result::Good;
    return outcome;
}

void check(Outcome &outcome)
{
    require(outcome.message.size() <= limit + step, "the limit did not stop a message");
    if (!outcome.isGood)
        outcome.message.clear();
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 flags = reader.byte();
    const qsizetype pieceSize = 1 + reader.byte();
    const qsizetype firstSize = qsizetype(reader.byte()) * 256 + reader.byte();
    const qsizetype cut = std::min(firstSize, reader.rest().size());
    Inflater whole(8 + flags % 8, flags & 0x80);
    Inflater pieces(8 + flags % 8, flags & 0x80);
    for (const QByteArrayView packed : {reader.rest().first(cut), reader.rest().sliced(cut)}) {
        // Of some connections, the first message is cut, too.
        const bool isCut = (flags & 0x40) != 0 && packed.data() == reader.rest().data();
        Outcome outcome
            = isCut ? readPieces(whole, packed, pieceSize + 1) : readWhole(whole, packed);
        Outcome other = readPieces(pieces, packed, pieceSize);
        check(outcome);
        check(other);
        require(outcome == other, "the message depends on how it was cut");
        if (!outcome.isGood)
            return;
    }
}

QByteArrayList seeds()
{
    QByteArrayList list;
    for (const QByteArray &message : {QByteArray("hello hello"), QByteArray(100'000, 'x'),
             QByteArray("{\"type\":\"tick\",\"value\":1234}").repeated(20)}) {
        Deflater deflater(15, false);
        const QByteArray first = deflater.add(message, true);
        QByteArray both;
        both += char(first.size() >> 8);
        both += char(first.size());
        both += first;
        both += deflater.add(message, true);
        list.append(QByteArray("\x07\x04", 2) + both);
        list.append(QByteArray("\x47\x04", 2) + both);
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"inflate", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::inflate
