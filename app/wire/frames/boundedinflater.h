#pragma once

#include "app/wire/facts/brokenframe.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/frames/inflater.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace wasclean {

/// Decompresses the messages of a connection, within limits for one message and for all together.
///
/// A message may have as many bytes as the user set, or 256 MiB, so that a few bytes cannot fill
/// the memory. All together may have 200 times of what was received, once they are over that limit,
/// so that they cannot fill the disk.
class BoundedInflater
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::BoundedInflater)

public:
    /// The limit of the user's is in bytes of a message; 0 for none.
    BoundedInflater(const DeflateAgreement &agreement, qint64 maxMessageSize);

    /// Decompresses a part of a message and appends what it gives. False when that cannot be done
    /// or a limit was reached: then the message has what came before, and there is a problem().
    bool add(QByteArrayView packed, bool isEnd, QByteArray &message);

    /// A message of so many bytes has ended.
    void noteMessage(qint64 size) { m_unpackedTotal += size; }

    /// A sentence without its full stop.
    const QString &problem() const { return m_problem; }

    /// Whether it was a limit of ours, and no rule of the protocol.
    bool isOverLimit() const { return m_isOverLimit; }

private:
    qint64 messageLimit() const;
    qint64 ratioLimit() const;
    void setProblem(Inflater::Result result, qint64 messageSize);

    Inflater m_inflater;
    qint64 m_maxMessageSize;
    /// Payload of all compressed messages, as it came and as it was decompressed; the message that
    /// is under way is not in the second.
    qint64 m_packedTotal = 0;
    qint64 m_unpackedTotal = 0;
    QString m_problem;
    bool m_isOverLimit = false;
};

/// What is said of a message that is larger than the limit that the user set.
QString overLimitProblem(qint64 atLeast, qint64 limit);

} // namespace wasclean
