#include "app/diagnosis/evidenceview.h"

#include "app/base/timeunits.h"
#include "app/connection/endingwords.h"
#include "app/connection/websocketurl.h"
#include "app/diagnosis/diagnosistext.h"
#include "app/exchange/httphead.h"
#include "app/formats/preview.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace wasclean {

namespace {

constexpr qsizetype longestQuotedText = 80;

bool containsText(const QString &text, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&text](const char *part) {
        return text.contains(QLatin1String(part), Qt::CaseInsensitive);
    });
}

/// RFC 1918 and RFC 4193.
bool isPrivateAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> subnets{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7"))};
    return std::any_of(subnets.begin(), subnets.end(),
        [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

} // namespace

EvidenceView::EvidenceView(const Evidence &evidence, const CloseEvent &event,
    const QList<AttemptSummary> &others, double timeFactor)
    : m_evidence(evidence)
    , m_event(event)
    , m_summary(AttemptSummary::of(evidence))
    , m_answer(evidence.response)
    , m_request(HttpHead::read(evidence.request).fields)
    , m_othersOfHost(others)
    , m_timeFactor(timeFactor)
    , m_protocol(applicationProtocolOf(evidence))
{
    if (const auto url = WebSocketUrl::parse(evidence.url)) {
        m_secure = url->isSecure();
        m_port = url->port();
        const QByteArray resource = url->resource();
        m_query
            = resource.contains('?') ? resource.sliced(resource.indexOf('?') + 1) : QByteArray();
    }
    for (const AttemptSummary &other : others) {
        if (other.isSame(m_summary) || other.endpoint != m_summary.endpoint)
            continue;
        m_others.append(other);
        if (other.path == m_summary.path && other.endTime <= m_summary.endTime)
            m_earlier.append(other);
    }
}

QString EvidenceView::target() const
{
    if (m_evidence.unixSocket)
        return m_summary.host;
    if (!m_evidence.connectTo.isEmpty())
        return m_evidence.connectTo;
    return m_summary.endpoint.section(QStringLiteral("://"), 1);
}

bool EvidenceView::isLoopback() const
{
    return m_evidence.unixSocket || m_summary.host == QLatin1String("localhost")
        || m_summary.host.endsWith(QLatin1String(".localhost"))
        || QHostAddress(m_summary.host).isLoopback();
}

bool EvidenceView::isPrivateHost() const
{
    const QHostAddress address(m_summary.host);
    if (!address.isNull())
        return address.isLoopback() || address.isLinkLocal() || isPrivateAddress(address);
    const QString &host = m_summary.host;
    return m_evidence.unixSocket || !host.contains(u'.') || host.endsWith(QLatin1String(".local"))
        || host.endsWith(QLatin1String(".internal")) || host.endsWith(QLatin1String(".test"))
        || host.endsWith(QLatin1String(".localhost"));
}

QByteArray EvidenceView::parameter(const QByteArray &name) const
{
    const QByteArray start = name + '=';
    for (const QByteArray &pair : m_query.split('&')) {
        if (pair.startsWith(start))
            return pair.sliced(start.size());
    }
    return {};
}

QString EvidenceView::answered(const char *name) const
{
    return quoted(m_answer.wholeValues(name).value(0));
}

QByteArray EvidenceView::requested(const char *name) const
{
    for (const HeaderField &field : m_request) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

bool EvidenceView::isStatusOneOf(std::initializer_list<int> codes) const
{
    return isRefused() && std::find(codes.begin(), codes.end(), status()) != codes.end();
}

bool EvidenceView::bodyContains(const char *text) const
{
    return QString::fromUtf8(m_evidence.responseBody)
        .contains(QString::fromUtf8(text), Qt::CaseInsensitive);
}

bool EvidenceView::isBodyHtml() const
{
    const QByteArray start
        = m_evidence.responseBody.trimmed()
              .first(std::min<qsizetype>(m_evidence.responseBody.trimmed().size(), 64))
              .toLower();
    return answered("Content-Type").startsWith(QLatin1String("text/html"), Qt::CaseInsensitive)
        || start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool EvidenceView::isRefused() const { return m_evidence.failure == Failure::Upgrade; }

bool EvidenceView::isClosedByServer() const
{
    return m_evidence.receivedClose.seen && !wasClosedByUs(m_evidence)
        && (m_evidence.failure == Failure::None || m_evidence.failure == Failure::Dropped);
}

bool EvidenceView::isClosedByServerWith(std::initializer_list<int> codes) const
{
    return isClosedByServer() && std::find(codes.begin(), codes.end(), closeCode()) != codes.end();
}

QString EvidenceView::closeReason() const
{
    return quoted(m_evidence.receivedClose.reason.toUtf8());
}

bool EvidenceView::reasonContains(std::initializer_list<const char *> texts) const
{
    return containsText(m_evidence.receivedClose.reason, texts);
}

qint64 EvidenceView::silenceIn() const
{
    return wasOpen() ? endTime() - std::max(m_evidence.openTime, m_evidence.lastReceivedTime) : -1;
}

qint64 EvidenceView::silenceOut() const
{
    return wasOpen() ? endTime() - std::max(m_evidence.openTime, m_evidence.lastSentTime) : -1;
}

qint64 EvidenceView::sinceMessageSent() const
{
    return m_evidence.lastMessageSent.size >= 0 ? endTime() - m_evidence.lastMessageSent.time : -1;
}

qint64 EvidenceView::limit(double seconds) const
{
    return qint64(seconds * m_timeFactor * double(nsPerSecond));
}

bool EvidenceView::isNear(qint64 span, double seconds) const
{
    return span >= 0 && areNear(span, limit(seconds));
}

bool EvidenceView::areNear(qint64 span, qint64 other) const
{
    const qint64 tolerance = std::max(limit(1), other / 50);
    return std::abs(span - other) <= tolerance;
}

QList<AttemptSummary> EvidenceView::endedAlike() const
{
    QList<AttemptSummary> alike;
    std::copy_if(m_earlier.begin(), m_earlier.end(), std::back_inserter(alike),
        [this](const AttemptSummary &other) {
            return other.isCut() == isCut() && other.closeCode == closeCode()
                && other.failure == m_evidence.failure && other.status == status()
                && !other.endedByUser;
        });
    return alike;
}

int EvidenceView::endedTogether() const
{
    constexpr qint64 together = 100'000'000;
    return int(std::count_if(m_others.begin(), m_others.end(), [this](const AttemptSummary &other) {
        return other.openTime > 0 && !other.endedByUser
            && std::abs(other.endTime - endTime()) <= together;
    }));
}

QString quoted(const QByteArray &text) { return oneLine(text, longestQuotedText); }

} // namespace wasclean
