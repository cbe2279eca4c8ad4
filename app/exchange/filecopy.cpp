#include "app/exchange/filecopy.h"

namespace wasclean {

namespace {

constexpr qint64 pieceSize = qint64(1024) * 1024;

} // namespace

bool FileCopy::read(RegularFile &file, const Watch &watch)
{
    m_inCache = file.size() > memoryLimit;
    while (!file.atEnd() && m_problem.isEmpty()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        if (watch.isCancelled())
            m_problem = tr("Reading the file “%1” was cancelled.").arg(file.path());
        else if (!keep(piece))
            m_problem = tr("The file “%1” could not be copied to the cache: %2.")
                            .arg(file.path(), m_payloadFile.problem());
        watch.report(file.position(), file.size());
    }
    return m_problem.isEmpty();
}

bool FileCopy::keep(const QByteArray &piece)
{
    if (m_inCache)
        return m_payloadFile.append(piece);
    m_bytes += piece;
    return true;
}

} // namespace wasclean
