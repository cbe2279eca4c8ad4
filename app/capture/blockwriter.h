#pragma once

#include "app/capture/capturefile.h"
#include "app/capture/pendingrows.h"

#include <QCoreApplication>

namespace wasclean {

/// Writes blocks into a file, with what belongs beside them: parts of large payloads, and facts of
/// frames. For use within a transaction.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureWriter)

public:
    explicit BlockWriter(CaptureFile &file)
        : m_file(file)
    { }

    /// False when it cannot be written.
    bool writeFull(const PendingBlock &block);
    /// Writes what is new of the block that is being filled, and says what of it is in the file
    /// then.
    bool writeOpen(const PendingBlock &block, PendingRows::Saved &saved);

    /// What went wrong, when it was not the file: a clause without a full stop.
    QString problem() const { return m_problem; }

private:
    bool writeParts(const PendingBlock &block);
    bool writePayloadFile(const PendingBlock &block);
    /// Of the rows from `from` on.
    bool writeFrameFacts(const PendingBlock &block, qint64 from);

    CaptureFile &m_file;
    QString m_problem;
};

} // namespace wasclean
