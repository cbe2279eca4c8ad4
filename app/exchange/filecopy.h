#pragma once

#include "app/base/regularfile.h"
#include "app/exchange/messagestream.h"
#include "app/message/payloadfile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

namespace wasclean {

/// The bytes of a file as they were when they were read, where nobody else can change them: in
/// memory, or in a file of the cache when they are many.
class FileCopy
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::FileCopy)

public:
    /// Reads to the end, or to where the file cannot be read on. False when reading was cancelled
    /// or the copy cannot be kept; problem() then has a sentence.
    bool read(RegularFile &file, const Watch &watch);

    QByteArrayView bytes() const
    {
        return m_inCache ? m_payloadFile.mapped() : QByteArrayView(m_bytes);
    }

    const QString &problem() const { return m_problem; }

    /// Up to so many bytes are kept in memory.
    static constexpr qint64 memoryLimit = qint64(32) * 1024 * 1024;

private:
    bool keep(const QByteArray &piece);

    QByteArray m_bytes;
    PayloadFile m_payloadFile;
    bool m_inCache = false;
    QString m_problem;
};

} // namespace wasclean
