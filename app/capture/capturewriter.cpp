#include "app/capture/capturewriter.h"

#include "app/capture/capturecopy.h"
#include "app/message/payloadfile.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Milliseconds: how long a message may be lost by a crash, and how often a view is told of rows.
constexpr int flushInterval = 50;
constexpr int publishInterval = 17;
constexpr int longestPublishInterval = 67;
/// A view's work for new rows grows with the rows that it has (a header of Qt's goes over all of
/// them), so that beyond this many it is told less often.
constexpr qint64 rowsPerInterval = 2'500'000;
/// With this many bytes waiting, writing does not wait for its interval.
constexpr qint64 flushSize = qint64(1024) * 1024;
/// A slow stream is written piece by piece, so that each flush costs only what is new. After this
/// many pieces the block is written in one and they go.
constexpr int maxPieces = 16;
/// A payload that is not in memory is written in steps, so that none of them grows without bound.
constexpr qint64 partsPerTransaction = 16;
/// Milliseconds between two tries to write after it failed, as a disk may get room again.
constexpr int retryInterval = 2000;

bool isMessage(MessageKind kind) { return isFrameKind(kind) && kind != MessageKind::CloseFrame; }

} // namespace

QString lockPathOf(const QString &capturePath) { return capturePath + QStringLiteral(".lock"); }

CaptureWriter::CaptureWriter(
    QString filePath, Access access, BlockIndex *blockIndex, const CancelFlag &cancelled)
    : m_filePath(std::move(filePath))
    , m_access(access)
    , m_lock(lockPathOf(m_filePath))
    , m_blockIndex(blockIndex)
    , m_tick(this)
    , m_retry(this)
{
    if (m_access == Access::ReadOnly)
        m_file.stopWhen([cancelled] { return cancelled.isCancelled(); });
    // Only the death of who holds it frees it.
    m_lock.setStaleLockTime(0);
    m_tick.setSingleShot(true);
    m_tick.setInterval(publishInterval);
    // One that comes a little early would find nothing due, and wait for as long again.
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &CaptureWriter::settle);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &CaptureWriter::retryQuietly);
}

void CaptureWriter::open()
{
    m_problem.clear();
    if (!openFile() || !loadIndex()) {
        m_file.close();
        m_lock.unlock();
        fail();
        return;
    }
    m_sinceFlush.start();
    acceptQueued();
    publish();
    emit opened(m_file.readMarks());
}

bool CaptureWriter::openFile()
{
    if (m_access == Access::ReadOnly) {
        const bool good = m_file.openToRead(m_filePath);
        // What nobody saved may be pruned by another window.
        if (good && !m_file.hasFlag(CaptureFile::Flag::Saved))
            m_reading.take(m_filePath);
        return good;
    }
    return acquireLock() && m_file.openToWrite(m_filePath)
        && m_file.setFlag(CaptureFile::Flag::Finished, false);
}

/// A directory that refuses the lock refuses the capture too, which has the better words for it.
bool CaptureWriter::acquireLock()
{
    m_problem.clear();
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        m_problem = tr("it is open in another window");
    return m_problem.isEmpty();
}

/// Of a damaged file that is only read, the last blocks may be missing.
bool CaptureWriter::loadIndex()
{
    std::vector<qint64> firsts = m_file.blockIndex();
    bool isSound = m_file.problem().isEmpty();
    if (!isSound && m_access == Access::Write)
        return false;
    qint64 count = 0;
    while (!firsts.empty()) {
        const auto last = m_file.readBlock(firsts.back());
        count = firsts.back() + (last ? Block(*last).count() : 0);
        if (last && (count > firsts.back() || m_access == Access::Write))
            break;
        if (m_access == Access::Write)
            return false;
        firsts.pop_back();
        count = 0;
        isSound = false;
    }
    if (!isSound && m_access == Access::ReadOnly)
        tellDamage(count);
    m_blockIndex->setIndex(std::move(firsts), count);
    m_open = {count, 0, {}, {}, {}, {}};
    return true;
}

void CaptureWriter::tellDamage(qint64 count)
{
    const QString name = QDir::toNativeSeparators(m_filePath);
    if (count == 0)
        emit damaged(tr("The capture %1 is damaged: none of its messages can be read.").arg(name));
    else
        emit damaged(tr("The capture %1 is damaged: nothing after message %2 can be read. The "
                        "messages up to there are shown.")
                         .arg(name)
                         .arg(count));
}

void CaptureWriter::setMark(qint64 row, const Mark &mark)
{
    if (m_isClosed)
        return;
    m_marks[row] = mark;
    if (m_file.isOpen())
        settle();
}

bool CaptureWriter::writeAll()
{
    if (m_access == Access::Write && m_file.isOpen() && hasUnwritten())
        flush(Extent::Everything);
    return m_file.isOpen() && !m_failed;
}

void CaptureWriter::append(const MessageBatch &batch)
{
    if (!batch || m_isClosed)
        return;
    if (!m_file.isOpen()) {
        m_waiting.push_back(batch);
        return;
    }
    encodeBatch(*batch);
    if (m_failed)
        m_held.push_back(batch);
    settle();
}

void CaptureWriter::acceptQueued()
{
    const std::vector<MessageBatch> waiting = std::exchange(m_waiting, {});
    for (const MessageBatch &batch : waiting)
        append(batch);
}

void CaptureWriter::encodeBatch(const std::vector<Message> &messages)
{
    for (const Message &message : messages) {
        if (isLarge(message))
            addLarge(message);
        else
            addToOpenBlock(message);
        m_publishDue = true;
        if (!m_failed && m_sealedBytes >= flushSize) {
            // Shown before they are written, which may take long.
            publishIfDue();
            flush(Extent::FullBlocks);
        }
    }
}

void CaptureWriter::addToOpenBlock(const Message &message)
{
    if (m_open.data.size() + encodedSize(message) > blockSize)
        seal();
    if (m_open.count == 0)
        beginBlock();
    encodeToOpenBlock(message);
}

void CaptureWriter::encodeToOpenBlock(const Message &message)
{
    encode(m_open.data, message);
    if (message.frameFacts) {
        m_open.frameFacts.emplace(nextRow(), message.frameFacts);
        m_factsBytes += qint64(message.frameFacts->size() * sizeof(FrameFacts));
    }
    ++m_open.count;
}

void CaptureWriter::addLarge(const Message &message)
{
    seal();
    beginBlock();
    if (message.payloadFile)
        m_open.payloadFile = message.payloadFile;
    else
        m_open.largePayload = message.payload;
    encodeToOpenBlock(message);
    seal();
}

void CaptureWriter::beginBlock()
{
    m_open.data.reserve(blockSize);
    m_begun.push_back(m_open.first);
}

void CaptureWriter::seal()
{
    if (m_open.count == 0)
        return;
    const qint64 next = nextRow();
    m_sealedBytes += m_open.data.size() + m_open.largePayload.size();
    m_sealedBytes += std::exchange(m_factsBytes, 0);
    m_sealed.push_back(std::exchange(m_open, {next, 0, {}, {}, {}, {}}));
    m_saved = {};
}

qint64 CaptureWriter::unwrittenBytes() const
{
    return m_sealedBytes + m_open.data.size() - m_saved.bytes;
}

/// Looks at the clock by itself too: a timer may starve while batches pour in.
void CaptureWriter::settle()
{
    if (!m_failed && hasUnwritten() && m_sinceFlush.hasExpired(flushInterval))
        flush(Extent::Everything);
    publishIfDue();
    if ((m_publishDue || (!m_failed && hasUnwritten())) && !m_tick.isActive())
        m_tick.start();
}

void CaptureWriter::flush(Extent extent)
{
    Saved saved = m_saved;
    m_problem.clear();
    if (!m_file.begin() || !write(m_file, extent, saved) || !m_file.commit()) {
        m_file.rollBack();
        fail();
        return;
    }
    m_saved = saved;
    m_sealed.clear();
    m_sealedBytes = 0;
    m_held.clear();
    m_marks.clear();
    m_sinceFlush.start();
    m_publishDue = true;
}

bool CaptureWriter::write(CaptureFile &file, Extent extent, Saved &saved)
{
    for (const PendingBlock &block : m_sealed) {
        if (!writeSealed(file, block))
            return false;
    }
    for (const auto &[row, mark] : m_marks) {
        if (!file.writeMark(row, mark))
            return false;
    }
    const bool done = extent == Extent::FullBlocks || m_open.data.size() == saved.bytes;
    return done || writeOpen(file, saved);
}

bool CaptureWriter::writeSealed(CaptureFile &file, const PendingBlock &block)
{
    return (block.payloadFile ? writePayloadFile(file, block) : writeParts(file, block))
        && writeFrameFacts(file, block, block.first)
        && file.writeBlock(block.first, block.count, block.data);
}

bool CaptureWriter::writeParts(CaptureFile &file, const PendingBlock &block)
{
    const QByteArrayView payload = block.largePayload;
    for (qsizetype at = largeHeadSize, number = 0; at < payload.size(); at += partSize, ++number) {
        const QByteArrayView part = payload.sliced(at, qMin(partSize, payload.size() - at));
        if (!file.writePart(block.first, number, part))
            return false;
    }
    return true;
}

/// Parts without their block do no harm, so that not all of them need to be one transaction.
bool CaptureWriter::writePayloadFile(CaptureFile &file, const PendingBlock &block)
{
    const PayloadFile &payloadFile = *block.payloadFile;
    for (qint64 at = largeHeadSize, number = 0; at < payloadFile.size(); at += partSize, ++number) {
        const QByteArray part = payloadFile.read(at, partSize);
        if (part.size() != qMin<qint64>(partSize, payloadFile.size() - at)) {
            m_problem = tr("the part kept in the cache can no longer be read");
            return false;
        }
        if (!file.writePart(block.first, number, part))
            return false;
        const bool commit = number % partsPerTransaction == partsPerTransaction - 1;
        if (commit && !(file.commit() && file.begin()))
            return false;
    }
    return true;
}

bool CaptureWriter::writeFrameFacts(CaptureFile &file, const PendingBlock &block, qint64 from)
{
    return std::all_of(block.frameFacts.lower_bound(from), block.frameFacts.end(),
        [&file](const auto &entry) { return file.writeFrameFacts(entry.first, *entry.second); });
}

bool CaptureWriter::writeOpen(CaptureFile &file, Saved &saved)
{
    const bool whole = saved.pieces >= maxPieces;
    const qint64 done = whole ? 0 : saved.rows;
    const QByteArrayView data = QByteArrayView(m_open.data).sliced(whole ? 0 : saved.bytes);
    if (!writeFrameFacts(file, m_open, m_open.first + saved.rows))
        return false;
    if (!file.writeBlock(m_open.first + done, m_open.count - done, data))
        return false;
    saved = {m_open.count, m_open.data.size(), whole ? 1 : saved.pieces + 1};
    return true;
}

void CaptureWriter::retry()
{
    if (!m_failed)
        return;
    m_failed = false;
    if (m_file.isOpen())
        flush(Extent::Everything);
    else
        open();
    if (m_failed)
        return;
    m_retry.stop();
    emit recovered();
    settle();
}

void CaptureWriter::retryQuietly()
{
    m_quiet = true;
    retry();
    m_quiet = false;
}

CaptureEnding CaptureWriter::tryToWrite()
{
    if (m_access == Access::Write && m_failed)
        retryQuietly();
    // A file that could be opened only now has nothing of what waited.
    if (m_access == Access::Write && !m_failed && m_file.isOpen() && hasUnwritten())
        flush(Extent::Everything);
    return ending();
}

CaptureEnding CaptureWriter::finish(Unwritten unwritten)
{
    const CaptureEnding ending = tryToWrite();
    if (ending.isWhole || unwritten != Unwritten::Keep)
        close(ending.isWhole || unwritten == Unwritten::Discard);
    return ending;
}

void CaptureWriter::close(bool isFinished)
{
    if (m_file.isOpen() && m_access == Access::Write && isFinished)
        m_file.setFlag(CaptureFile::Flag::Finished, true);
    m_tick.stop();
    m_retry.stop();
    m_file.close();
    m_lock.unlock();
    m_reading.release();
    m_sealed.clear();
    m_held.clear();
    m_waiting.clear();
    m_marks.clear();
    m_isClosed = true;
}

qint64 CaptureWriter::rowsInFile()
{
    const std::vector<qint64> firsts
        = m_file.isOpen() ? m_file.blockIndex() : std::vector<qint64>();
    if (firsts.empty())
        return 0;
    const auto last = m_file.readBlock(firsts.back());
    return firsts.back() + (last ? Block(*last).count() : 0);
}

CaptureEnding CaptureWriter::ending()
{
    CaptureEnding ending;
    if (m_access == Access::ReadOnly || !m_failed)
        return ending;
    ending.problem = m_lastProblem;
    const qint64 written = rowsInFile();
    for (const PendingBlock &block : m_sealed)
        count(block, written - block.first, ending);
    count(m_open, written - m_open.first, ending);
    for (const MessageBatch &batch : m_waiting) {
        ending.rows += qint64(batch->size());
        ending.messages += std::count_if(batch->begin(), batch->end(),
            [](const Message &message) { return isMessage(message.kind); });
    }
    ending.isWhole = ending.rows == 0 && m_marks.empty();
    return ending;
}

void CaptureWriter::count(const PendingBlock &block, qint64 written, CaptureEnding &ending)
{
    BlockCursor cursor(block.data);
    for (qint64 row = 0; row < block.count && cursor.next(); ++row) {
        if (row < written)
            continue;
        ++ending.rows;
        ending.messages += isMessage(cursor.kind()) ? 1 : 0;
    }
}

QString CaptureWriter::moveTo(
    const QString &path, const std::function<bool(qint64, qint64)> &report)
{
    // What came before there was a file becomes blocks; as writing has failed, nothing is flushed.
    for (const MessageBatch &batch : std::exchange(m_waiting, {}))
        encodeBatch(*batch);
    QString problem;
    if (m_file.isOpen() && !copyCapture(m_filePath, path, report, &problem))
        return problem;
    CaptureFile file;
    Saved saved;
    const bool isSaved = file.openToWrite(path) && file.begin()
        && write(file, Extent::Everything, saved) && file.commit()
        && file.setFlag(CaptureFile::Flag::Finished, true)
        && file.setFlag(CaptureFile::Flag::Saved, true) && file.joinLog();
    if (!isSaved)
        return file.problem();
    file.close();
    const bool hadFile = m_file.isOpen();
    m_failed = false;
    close(false);
    // All of it is in the other file, and the full disk gets room.
    if (hadFile)
        removeCapture(m_filePath);
    return {};
}

void CaptureWriter::fail()
{
    const QString problem = m_problem.isEmpty() ? m_file.problem() : m_problem;
    m_lastProblem = problem;
    if (m_access == Access::Write)
        m_retry.start();
    if (std::exchange(m_failed, true) || m_quiet)
        return;
    const QString sentence = m_access == Access::ReadOnly
        ? tr("The capture %1 could not be read: %2.")
        : tr("The capture %1 cannot be written: %2. The messages received so far are kept in "
             "memory, and receiving pauses until the capture can be written again. Wasclean keeps "
             "trying.");
    emit failed(sentence.arg(QDir::toNativeSeparators(m_filePath), problem));
}

void CaptureWriter::publishIfDue()
{
    const qint64 interval = std::clamp<qint64>(
        nextRow() / rowsPerInterval * publishInterval, publishInterval, longestPublishInterval);
    if (m_publishDue && (!m_sincePublish.isValid() || m_sincePublish.elapsed() >= interval))
        publish();
}

void CaptureWriter::publish()
{
    std::vector<PendingBlock> tail = m_sealed;
    if (m_open.count > 0)
        tail.push_back(m_open);
    m_blockIndex->publish(std::exchange(m_begun, {}), std::move(tail), nextRow());
    m_publishDue = false;
    m_sincePublish.start();
    emit published();
}

} // namespace wasclean
