#include "app/capture/block.h"
#include "app/capture/capturefile.h"
#include "app/exchange/capturesink.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

/// Captures: a file that cannot be opened has a problem, and what can be read of one is bounded. An
/// input that begins with a b is one block, as most changes of a file hit none.
namespace wasclean::fuzz::capture {

namespace {

constexpr char blockMark = 'b';

template <typename Visitor>
void visitRows(const Block &block, const Visitor &visitor)
{
    require(block.count() <= maxRowsPerBlock, "a block has more rows than fit");
    for (qsizetype i = 0; i < block.count(); ++i) {
        Row row = block.row(i);
        require(row.size >= row.message.payload.size(), "a row has more of its payload than all");
        visitor(i, row);
    }
}

void readBlock(const QByteArray &bytes)
{
    constexpr qsizetype maxPayload = 16;
    const Block block(bytes);
    visitRows(block, [](qsizetype, const Row &) {});
    const Block clipped = block.clipped(maxPayload);
    require(clipped.count() == block.count(), "a clipped block has other rows");
    visitRows(clipped, [&block](qsizetype i, const Row &row) {
        require(row.size == block.row(i).size, "a clipped row has another size");
    });
}

/// Reads as a reader of captures does, so that no damage is left out.
void readCapture(CaptureFile &file)
{
    for (const qint64 first : file.blockIndex()) {
        file.visitBlock(first, [&](QByteArrayView bytes) {
            visitRows(Block(bytes.toByteArray()), [&](qsizetype i, Row &row) {
                if (row.size > row.message.payload.size())
                    file.readPayload(first + i, row.size, row.message.payload, [] { return true; });
                file.readFrameFacts(first + i, row.message);
            });
        });
    }
    file.readMarks();
    file.hasFlag(CaptureFile::Flag::Finished);
}

Message message(const QByteArray &payload)
{
    Message message;
    message.time = 1'764'000'000'000'000'000;
    message.payload = payload;
    return message;
}

void readInput(QByteArrayView input)
{
    if (input.startsWith(blockMark)) {
        readBlock(input.sliced(1).toByteArray());
        return;
    }
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.wasclean"));
    QFile written(path);
    require(written.open(QIODevice::WriteOnly)
            && written.write(input.data(), input.size()) == input.size(),
        "the input cannot be written");
    written.close();
    CaptureFile file;
    if (file.openToRead(path))
        readCapture(file);
    else
        require(!file.problem().isEmpty(), "a capture that cannot be opened has no problem");
}

QByteArrayList seeds()
{
    const QTemporaryDir folder;
    QByteArrayList list;
    for (const QByteArray &payload : {QByteArray("hello"), QByteArray(300'000, 'x')}) {
        QByteArray block(1, blockMark);
        const QString path = folder.filePath(QStringLiteral("seed-%1").arg(list.size()));
        CaptureSink sink(path);
        for (int i = 0; i < 20; ++i) {
            const Message each = message(i % 10 ? payload.first(5) : payload);
            require(sink.put(each), "no seed was written");
            if (!isLarge(each))
                encode(block, each);
        }
        require(sink.finish(), "no seed was written");
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "a seed cannot be read");
        list += {file.readAll(), block};
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"capture", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::capture
