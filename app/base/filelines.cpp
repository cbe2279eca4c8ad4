#include "app/base/filelines.h"

namespace wasclean {

namespace {

constexpr qint64 chunkSize = qint64(1024) * 1024;

} // namespace

bool FileLines::next()
{
    qsizetype searched = m_begin;
    qsizetype end = m_buffer.indexOf('\n', searched);
    while (end < 0 && !m_file.atEnd()) {
        searched = m_buffer.size() - m_begin;
        m_isTooLong = searched > longestLine;
        m_buffer.remove(0, m_begin);
        m_begin = 0;
        const QByteArray piece = m_isTooLong ? QByteArray() : m_file.read(chunkSize);
        if (piece.isEmpty())
            return false;
        m_buffer += piece;
        end = m_buffer.indexOf('\n', searched);
    }
    if (end < 0 && m_begin == m_buffer.size())
        return false;
    ++m_number;
    const qsizetype size = (end < 0 ? m_buffer.size() : end) - m_begin;
    m_line = QByteArrayView(m_buffer).sliced(m_begin, size);
    m_begin += size + (end < 0 ? 0 : 1);
    return true;
}

} // namespace wasclean
