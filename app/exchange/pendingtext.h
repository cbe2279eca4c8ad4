#pragma once

#include "app/message/payloadfile.h"

#include <QByteArray>

#include <memory>

namespace wasclean {

/// Text that is written later: in memory while it is short, in a file of the cache when it is not.
class PendingText
{
public:
    void append(const QByteArray &text);

    bool isEmpty() const { return m_memory.isEmpty() && !m_payloadFile; }

    /// The next piece from the beginning, which goes.
    QByteArray takeFirst();

private:
    QByteArray m_memory;
    std::unique_ptr<PayloadFile> m_payloadFile;
    /// Bytes of the payload file that were taken.
    qint64 m_taken = 0;
};

} // namespace wasclean
