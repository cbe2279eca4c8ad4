#include "app/capture/blockwriter.h"

#include "app/message/payloadfile.h"

#include <algorithm>

namespace wasclean {

namespace {

/// A slow stream is written piece by piece, so that each flush costs only what is new. After this
/// many pieces the block is written in one and they go.
constexpr int maxPieces = 16;
/// A payload that is not in memory is written in steps, so that none of them grows without bound.
constexpr qint64 partsPerTransaction = 16;

} // namespace

bool BlockWriter::writeFull(const PendingBlock &block)
{
    return (block.payloadFile ? writePayloadFile(block) : writeParts(block))
        && writeFrameFacts(block, block.first)
        && m_file.writeFullBlock(block.first, block.count, block.data);
}

bool BlockWriter::writeParts(const PendingBlock &block)
{
    const QByteArrayView payload = block.largePayload;
    for (qsizetype at = largeHeadSize, number = 0; at < payload.size(); at += partSize, ++number) {
        const QByteArrayView part = payload.sliced(at, qMin(partSize, payload.size() - at));
        if (!m_file.writePart(block.first, number, part))
            return false;
    }
    return true;
}

/// Parts without their block do no harm, so that not all of them need to be one transaction.
bool BlockWriter::writePayloadFile(const PendingBlock &block)
{
    const PayloadFile &payloadFile = *block.payloadFile;
    for (qint64 at = largeHeadSize, number = 0; at < payloadFile.size(); at += partSize, ++number) {
        const QByteArray part = payloadFile.read(at, partSize);
        if (part.size() != qMin<qint64>(partSize, payloadFile.size() - at)) {
            m_problem = tr("the part kept in the cache can no longer be read");
            return false;
        }
        if (!m_file.writePart(block.first, number, part))
            return false;
        const bool commit = number % partsPerTransaction == partsPerTransaction - 1;
        if (commit && !(m_file.commit() && m_file.begin()))
            return false;
    }
    return true;
}

bool BlockWriter::writeFrameFacts(const PendingBlock &block, qint64 from)
{
    return std::all_of(block.frameFacts.lower_bound(from), block.frameFacts.end(),
        [this](const auto &entry) { return m_file.writeFrameFacts(entry.first, *entry.second); });
}

bool BlockWriter::writeOpen(const PendingBlock &block, PendingRows::Saved &saved)
{
    const bool isWhole = saved.pieces >= maxPieces;
    const qint64 done = isWhole ? 0 : saved.rows;
    const QByteArrayView data = QByteArrayView(block.data).sliced(isWhole ? 0 : saved.bytes);
    if (!writeFrameFacts(block, block.first + saved.rows))
        return false;
    if (!m_file.writeBlock(block.first + done, block.count - done, data))
        return false;
    saved = {block.count, block.data.size(), isWhole ? 1 : saved.pieces + 1};
    return true;
}

} // namespace wasclean
