#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "tests/fuzz/fuzztarget.h"

/// Compressed streams of strangers: however they are cut, they mean the same, and they never give
/// more than there is room for.
namespace wasclean::fuzz::decompress {

namespace {

/// More is not read of an input.
constexpr qsizetype limit = qsizetype(1024) * 1024;

struct Outcome
{
    QByteArray content;
    bool isSound = true;

    bool operator==(const Outcome &) const = default;
};

std::unique_ptr<Decompressor> newDecompressor(quint8 form)
{
    switch (form % 3) {
    case 0:
        return newZstdDecompressor();
    case 1:
        return newBrotliDecompressor();
    default:
        return newZlibDecompressor();
    }
}

/// One piece, until something is wrong or it is enough.
void readPiece(Decompressor &decompressor, QByteArrayView piece, qsizetype room, Outcome &outcome)
{
    QByteArray output(room, '\0');
    qsizetype at = 0;
    Decompressor::Step step;
    do {
        step = decompressor.read(piece.sliced(at), output.data(), room);
        require(step.made <= room && step.used <= piece.size() - at, "more than there is");
        outcome.content += output.first(step.made);
        outcome.isSound = step.problem.isEmpty();
        at += step.used;
        if (step.used == 0 && step.made == 0)
            break;
    } while (outcome.isSound && outcome.content.size() < limit
        && (at < piece.size() || step.made == room));
    // What follows the end.
    if (at < piece.size())
        outcome.isSound = false;
}

Outcome read(QByteArrayView input, quint8 form, qsizetype pieceSize, qsizetype room)
{
    Outcome outcome;
    const std::unique_ptr<Decompressor> decompressor = newDecompressor(form);
    if (!decompressor)
        return outcome;
    inPieces(input, pieceSize, [&](QByteArrayView piece) {
        if (outcome.isSound && outcome.content.size() < limit)
            readPiece(*decompressor, piece, room, outcome);
    });
    outcome.content.truncate(limit);
    return outcome;
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 form = reader.byte();
    const qsizetype pieceSize = 1 + reader.byte();
    const QByteArrayView compressed = reader.rest();
    const Outcome whole = read(compressed, form, qMax<qsizetype>(compressed.size(), 1), 65'536);
    const Outcome pieces = read(compressed, form, pieceSize, 1000);
    // Of what is damaged, more or less may be read before that shows.
    if (whole.isSound && whole.content.size() < limit)
        require(whole == pieces, "the content depends on how the stream was cut");
}

QByteArrayList seeds()
{
    QByteArrayList list;
    const auto add = [&list](char form, const QByteArray &compressed) {
        list.append(QByteArray(1, form) + '\x04' + compressed);
    };
    for (const QByteArray &content : {QByteArray("hello hello"), QByteArray(300'000, 'x'),
             QByteArray("{\"type\":\"tick\",\"value\":1234}").repeated(20)}) {
        if (const auto compressor = newZstdCompressor()) {
            const QByteArray begin = compressor->piece(content);
            add(0, begin + compressor->end(content));
        }
        add(2, qCompress(content).mid(4));
    }
    add(0, QByteArray::fromHex("502a4d18040000004142434428b52ffd04583900007b2261223a317d488bfc32"));
    add(1, QByteArray::fromHex("0b03807b2261223a317d03"));
    add(1,
        QByteArray::fromHex("8b13807b2261223a322c2274657874223a2268656c6c6f2068656c6c6f2068656c6c6f"
                            "2068656c6c6f227d03"));
    return list;
}

[[maybe_unused]] const bool registered = add({"decompress", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::decompress
