#include "app/capture/capturereader.h"

#include <QElapsedTimer>

#include <utility>

namespace wasclean {

namespace {

/// Milliseconds between two reports of how far a task is.
constexpr qint64 taskReportInterval = 33;

} // namespace

CaptureReader::CaptureReader(QString filePath, BlockIndex *blockIndex, const CancelFlag &cancelled)
    : m_filePath(std::move(filePath))
    , m_blockIndex(blockIndex)
    , m_cancelled(cancelled)
{
    m_file.stopWhen([cancelled] { return cancelled.isCancelled(); });
}

void CaptureReader::serve()
{
    while (const auto first = m_blockIndex->takeRequested()) {
        m_blockIndex->put(*first, readBlock(*first));
        emit loaded(*first, m_blockIndex->endOf(*first) - 1);
    }
}

std::optional<Message> CaptureReader::read(qint64 row, const std::function<bool()> &wanted)
{
    if (auto message = m_blockIndex->whole(row))
        return message;
    if (row < 0 || row >= m_blockIndex->count())
        return {};
    const qint64 first = m_blockIndex->blockOf(row);
    const Block &block = readBlock(first);
    if (row < first || row - first >= block.count())
        return {};
    Row found = block.row(row - first);
    m_file.readFrameFacts(row, found.message);
    if (found.message.payload.size() == found.size)
        return found.message;
    return readParts(row, found, wanted);
}

void CaptureReader::fetch(const std::weak_ptr<const quint64> &ticket, qint64 row)
{
    const auto message = read(row, [&ticket] { return !ticket.expired(); });
    if (const auto request = ticket.lock())
        emit fetched(*request, message);
}

void CaptureReader::run(quint64 number, const ReadTask &task)
{
    const auto wanted
        = [this, &task] { return !task.cancelled.isCancelled() && !m_cancelled.isCancelled(); };
    const auto source = [this, &wanted](qint64 row) -> std::optional<Message> {
        if (!wanted())
            return {};
        // A view that scrolls meanwhile does not wait for all rows.
        serve();
        return read(row, wanted);
    };
    QElapsedTimer sinceReport;
    sinceReport.start();
    const auto report = [this, number, &sinceReport](qint64 done, qint64 total) {
        if (!sinceReport.hasExpired(taskReportInterval))
            return;
        sinceReport.start();
        emit advanced(number, done, total);
    };
    task.work(source, report);
    emit done(number);
}

void CaptureReader::close() { m_file.close(); }

bool CaptureReader::open() { return m_file.isOpen() || m_file.openToRead(m_filePath); }

/// What is in the file for the reader never changes: a block that is still written to is in memory.
const Block &CaptureReader::readBlock(qint64 first)
{
    if (m_newest.first != first) {
        const auto data = open() ? m_file.readBlock(first) : std::nullopt;
        m_newest = {data ? first : -1, Block(data.value_or(QByteArray()))};
    }
    return m_newest.block;
}

std::optional<Message> CaptureReader::readParts(
    qint64 row, const Row &head, const std::function<bool()> &wanted)
{
    Message message = head.message;
    const auto goOn = [this, &wanted] {
        // A view that scrolls meanwhile does not wait for a huge message.
        serve();
        return wanted();
    };
    if (!m_file.readPayload(row, head.size, message.payload, goOn))
        return {};
    return message;
}

} // namespace wasclean
