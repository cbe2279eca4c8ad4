#include "app/wire/frames/boundedinflater.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

/// What QWebSocket and browsers take at most.
constexpr qint64 largestMessage = std::numeric_limits<qint32>::max();
/// Where decompressing stops when the user has set no limit: compression makes a thousand out of
/// one.
constexpr qint64 largestUnpacked = qint64(256) * 1024 * 1024;
/// The same text again and again comes to about 120, zeros to 1000.
constexpr qint64 largestRatio = 200;

QString grouped(qint64 value) { return QLocale().toString(value); }

} // namespace

BoundedInflater::BoundedInflater(const DeflateAgreement &agreement, qint64 maxMessageSize)
    : m_inflater(agreement.serverWindowBits, agreement.serverNoContextTakeover)
    , m_maxMessageSize(maxMessageSize)
{ }

qint64 BoundedInflater::messageLimit() const
{
    return m_maxMessageSize > 0 ? std::min(m_maxMessageSize, largestMessage) : largestUnpacked;
}

qint64 BoundedInflater::ratioLimit() const
{
    const qint64 allowed
        = std::max({largestUnpacked, m_maxMessageSize, largestRatio * m_packedTotal});
    return std::max<qint64>(allowed - m_unpackedTotal, 0);
}

bool BoundedInflater::add(QByteArrayView packed, bool isEnd, QByteArray &message)
{
    m_packedTotal += packed.size();
    const qint64 limit = std::min(messageLimit(), ratioLimit());
    const Inflater::Result result = isEnd ? m_inflater.addLast(packed, message, limit)
                                          : m_inflater.add(packed, message, limit);
    if (result == Inflater::Result::Good)
        return true;
    if (result == Inflater::Result::TooLarge)
        message.truncate(limit);
    setProblem(result, message.size());
    return false;
}

void BoundedInflater::setProblem(Inflater::Result result, qint64 messageSize)
{
    m_isOverLimit = result == Inflater::Result::TooLarge;
    if (!m_isOverLimit) {
        m_problem = tr("A compressed message cannot be decompressed (RFC 7692, 7.2.2)");
    } else if (ratioLimit() < messageLimit()) {
        m_problem
            = tr("The compressed messages of this connection decompress to more than %1 times "
                 "their size: %2 bytes were received, and decompressed to %3")
                  .arg(grouped(largestRatio), grouped(m_packedTotal),
                      grouped(m_unpackedTotal + messageSize));
    } else if (m_maxMessageSize > 0) {
        m_problem = overLimitProblem(messageLimit() + 1, m_maxMessageSize);
    } else {
        m_problem = tr("A compressed message decompresses to more than %1 bytes, the limit that "
                       "Wasclean uses unless you set one")
                        .arg(grouped(largestUnpacked));
    }
}

QString overLimitProblem(qint64 atLeast, qint64 limit)
{
    return BoundedInflater::tr(
        "A message of at least %1 bytes is larger than the limit of %2 bytes that you set")
        .arg(grouped(atLeast), grouped(limit));
}

} // namespace wasclean
