#include "app/capture/capturewriter.h"

#include "app/capture/blockwriter.h"
#include "app/capture/capturecopy.h"
#include "app/capture/temporarycapture.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Milliseconds: how long a message may be lost by a crash, and how often a view is told of rows.
constexpr int flushInterval = 50;
constexpr int publishInterval = 17;
/// With this many bytes waiting, writing does not wait for its interval.
constexpr qint64 flushSize = qint64(4) * 1024 * 1024;
/// Milliseconds between two tries to write after it failed, as a disk may get room again.
constexpr int retryInterval = 2000;

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
    return acquireLock() && m_file.openToWrite(m_filePath, CaptureFile::Layout::TwoFiles)
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
    CaptureFile::ReadableBlocks blocks = m_file.readableBlocks();
    if (!blocks.problem.isEmpty() && m_access == Access::Write) {
        m_problem = blocks.problem;
        return false;
    }
    if (!blocks.problem.isEmpty())
        tellDamage(blocks.rows);
    m_blockIndex->setIndex(std::move(blocks.firsts), blocks.rows);
    m_rows.restart(blocks.rows);
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

void CaptureWriter::encodeBatch(const MessageList &messages)
{
    m_publishDue = m_publishDue || !messages.empty();
    for (const MessageRun &run : messages.runs()) {
        if (const auto *const rows = std::get_if<EncodedRows>(&run)) {
            m_rows.add(*rows);
            flushIfMuch();
            continue;
        }
        for (const Message &message : std::get<std::vector<Message>>(run)) {
            m_rows.add(message);
            m_hasEnd = m_hasEnd || message.kind == MessageKind::Close;
            flushIfMuch();
        }
    }
}

void CaptureWriter::flushIfMuch()
{
    if (m_failed || m_rows.fullBytes() < flushSize)
        return;
    // Shown before they are written, which may take long.
    publishIfDue();
    flush(Extent::FullBlocks);
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
    PendingRows::Saved saved = m_rows.saved();
    m_problem.clear();
    if (!m_file.begin() || !write(m_file, extent, saved) || !m_file.commit()) {
        m_file.rollBack();
        fail();
        return;
    }
    m_rows.setWritten(saved);
    m_held.clear();
    m_marks.clear();
    m_sinceFlush.start();
    m_publishDue = true;
}

bool CaptureWriter::write(CaptureFile &file, Extent extent, PendingRows::Saved &saved)
{
    BlockWriter writer(file);
    const std::vector<PendingBlock> &full = m_rows.full();
    bool good = std::all_of(full.begin(), full.end(),
        [&writer](const PendingBlock &block) { return writer.writeFull(block); });
    good = good && std::all_of(m_marks.begin(), m_marks.end(), [&file](const auto &entry) {
        return file.writeMark(entry.first, entry.second);
    });
    const bool isOpenNew = extent == Extent::Everything && m_rows.open().data.size() != saved.bytes;
    good = good && (!isOpenNew || writer.writeOpen(m_rows.open(), saved));
    m_problem = writer.problem();
    return good;
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
    m_rows.dropFull();
    m_held.clear();
    m_waiting.clear();
    m_marks.clear();
    m_isClosed = true;
}

CaptureEnding CaptureWriter::ending()
{
    CaptureEnding ending;
    if (m_access == Access::ReadOnly || !m_failed)
        return ending;
    ending.problem = m_lastProblem;
    const qint64 written = m_file.isOpen() ? m_file.rowCount() : 0;
    for (const PendingBlock &block : m_rows.blocks())
        ending.add(block, written - block.first);
    for (const MessageBatch &batch : m_waiting)
        ending.add(*batch);
    ending.isWhole = ending.rows == 0 && m_marks.empty();
    return ending;
}

QString CaptureWriter::moveTo(
    const QString &path, const std::function<bool(qint64, qint64)> &report)
{
    // What came before there was a file becomes blocks; as writing has failed, nothing is flushed.
    const std::vector<MessageBatch> waiting = std::exchange(m_waiting, {});
    for (const MessageBatch &batch : waiting)
        encodeBatch(*batch);
    const QString problem = writeElsewhere(path, report);
    if (!problem.isEmpty() && !m_file.isOpen()) {
        // They wait for a file again, which tells the number of the first.
        m_rows = {};
        m_waiting = waiting;
        m_publishDue = false;
    }
    if (!problem.isEmpty())
        return problem;
    const bool hadFile = m_file.isOpen();
    m_failed = false;
    close(false);
    // All of it is in the other file, and the full disk gets room.
    if (hadFile)
        removeCapture(m_filePath);
    return {};
}

QString CaptureWriter::writeElsewhere(
    const QString &path, const std::function<bool(qint64, qint64)> &report)
{
    if (isBeingWritten(path))
        return tr("that file is open");
    // What is there now is neither touched before all is written, nor does any of it stay.
    TemporaryCapture temporary(path);
    if (!temporary.create())
        return temporary.problem();
    QString problem;
    if (m_file.isOpen() && !copyCapture(m_filePath, temporary.path(), report, &problem))
        return problem.isEmpty() ? tr("it was cancelled") : problem;
    CaptureFile file;
    PendingRows::Saved saved;
    m_problem.clear();
    const bool isSaved = file.openToWrite(temporary.path()) && file.begin()
        && write(file, Extent::Everything, saved) && file.commit()
        && file.setFlag(CaptureFile::Flag::Finished, true)
        && file.setFlag(CaptureFile::Flag::Saved, true) && file.removeJournal();
    if (!isSaved) {
        const QString why = m_problem.isEmpty() ? file.problem() : m_problem;
        return why.isEmpty() ? tr("not all rows could be written") : why;
    }
    file.close();
    return temporary.reserveName() ? QString() : temporary.problem();
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

/// How a connection ended is shown at once, since nothing follows it for which it could wait.
void CaptureWriter::publishIfDue()
{
    const bool isTime = !m_sincePublish.isValid() || m_sincePublish.elapsed() >= publishInterval;
    if (m_publishDue && (isTime || m_hasEnd))
        publish();
}

void CaptureWriter::publish()
{
    m_blockIndex->publish(m_rows.takeBegun(), m_rows.blocks(), m_rows.nextRow());
    m_publishDue = false;
    m_hasEnd = false;
    m_sincePublish.start();
    emit published();
}

} // namespace wasclean
