#include "app/exchange/capturesink.h"

#include "app/capture/block.h"
#include "app/capture/capturecopy.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Bytes of one transaction.
constexpr qint64 transactionSize = qint64(16) * 1024 * 1024;

} // namespace

CaptureSink::CaptureSink(const QString &path, Owner owner)
    : m_path(path)
    , m_owner(owner)
    , m_temporary(path)
{ }

bool CaptureSink::begin()
{
    if (m_file.isOpen())
        return true;
    // Its writer would go on with a file that has no name any more.
    if (isBeingWritten(m_path))
        return fail(tr("the existing file is a capture that is in use"));
    if (!m_temporary.create())
        return fail(m_temporary.problem());
    if (!m_file.openToWrite(m_temporary.path()) || !m_file.begin())
        return fail(m_file.problem());
    return true;
}

bool CaptureSink::put(const Message &message)
{
    if (!begin())
        return false;
    if (isLarge(message))
        return flushBlock() && putLarge(message);
    if (m_block.size() + encodedSize(message) > blockSize && !flushBlock())
        return false;
    encode(m_block, message);
    ++m_count;
    return true;
}

bool CaptureSink::putLarge(const Message &message)
{
    const QByteArrayView payload = message.payload;
    qint64 number = 0;
    for (qsizetype at = largeHeadSize; at < payload.size(); at += partSize) {
        const qsizetype size = std::min(partSize, payload.size() - at);
        if (!m_file.writePart(m_first, number++, payload.sliced(at, size)))
            return fail(m_file.problem());
        m_uncommitted += size;
    }
    encode(m_block, message);
    ++m_count;
    return flushBlock();
}

bool CaptureSink::flushBlock()
{
    if (m_count == 0)
        return true;
    if (!m_file.writeBlock(m_first, m_count, m_block))
        return fail(m_file.problem());
    m_uncommitted += m_block.size();
    m_first += m_count;
    m_count = 0;
    m_block.resize(0);
    return commitIfDue();
}

bool CaptureSink::commitIfDue()
{
    if (m_uncommitted < transactionSize)
        return true;
    m_uncommitted = 0;
    return (m_file.commit() && m_file.begin()) || fail(m_file.problem());
}

bool CaptureSink::finish()
{
    if (!begin() || !flushBlock())
        return false;
    const bool good = m_file.commit() && m_file.setFlag(CaptureFile::Flag::Finished, true)
        && m_file.setFlag(CaptureFile::Flag::Saved, m_owner == Owner::User)
        && m_file.removeJournal();
    if (!good)
        return fail(m_file.problem());
    m_file.close();
    return m_temporary.reserveName() || fail(m_temporary.problem());
}

bool CaptureSink::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

} // namespace wasclean
