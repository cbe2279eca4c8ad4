#include "app/capture/block.h"
#include "app/capture/capturefile.h"
#include "app/exchange/capturesink.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wasclean;

/// Captures: a file that cannot be opened has a problem, and what can be read of one is bounded.

namespace {

/// Reads as a reader of captures does, so that no damage is left out.
void readCapture(CaptureFile &file)
{
    for (const qint64 first : file.blockIndex()) {
        file.visitBlock(first, [&](QByteArrayView bytes) {
            const Block block(bytes.toByteArray());
            fuzz::require(block.count() <= maxRowsPerBlock, "a block has more rows than fit");
            for (qsizetype i = 0; i < block.count(); ++i) {
                Row row = block.row(i);
                fuzz::require(row.size >= row.message.payload.size(),
                    "a row has more of its payload than all");
                if (row.size > row.message.payload.size())
                    file.readPayload(first + i, row.size, row.message.payload, [] { return true; });
                file.readFrameFacts(first + i, row.message);
            }
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

} // namespace

void fuzz::readInput(QByteArrayView input)
{
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

QByteArrayList fuzz::seeds()
{
    const QTemporaryDir folder;
    QByteArrayList list;
    for (const QByteArray &payload : {QByteArray("hello"), QByteArray(300'000, 'x')}) {
        const QString path = folder.filePath(QStringLiteral("seed-%1").arg(list.size()));
        CaptureSink sink(path);
        for (int i = 0; i < 20; ++i)
            require(sink.put(message(i % 10 ? payload.first(5) : payload)), "no seed was written");
        require(sink.finish(), "no seed was written");
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "a seed cannot be read");
        list.append(file.readAll());
    }
    return list;
}
