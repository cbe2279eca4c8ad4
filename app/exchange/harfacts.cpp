#include "app/exchange/harfacts.h"

#include "app/exchange/httphead.h"
#include "app/protocol/utf8validator.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

namespace wasclean {

namespace {

QJsonArray headersArray(const HttpHead &head)
{
    QJsonArray headers;
    for (const HeaderField &field : head.fields) {
        headers.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(field.name)},
            {QStringLiteral("value"), QString::fromUtf8(field.value)}});
    }
    return headers;
}

QJsonArray queryArray(const QString &url)
{
    QJsonArray pairs;
    const qsizetype mark = url.indexOf(u'?');
    if (mark < 0)
        return pairs;
    const auto items = QUrlQuery(url.mid(mark + 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return pairs;
}

QString headerValue(const HttpHead &head, const char *name)
{
    for (const HeaderField &field : head.fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(field.value);
    }
    return {};
}

QJsonObject contentObject(const QJsonObject &evidence, const HttpHead &head)
{
    const QByteArray body = evidenceBytes(evidence, "responseBody");
    const QString type = headerValue(head, "Content-Type");
    QJsonObject content{{QStringLiteral("size"), body.size()},
        {QStringLiteral("mimeType"), type.isEmpty() ? QStringLiteral("x-unknown") : type}};
    if (body.isEmpty())
        return content;
    const bool isText = isValidUtf8(body);
    if (!isText)
        content.insert(QStringLiteral("encoding"), QStringLiteral("base64"));
    content.insert(QStringLiteral("text"), QString::fromUtf8(isText ? body : body.toBase64()));
    return content;
}

/// Milliseconds; -1 for what did not happen.
double phase(const QJsonObject &phases, const char *name)
{
    const double nanoseconds = phases.value(QLatin1String(name)).toDouble(-1);
    return nanoseconds < 0 ? -1 : nanoseconds / 1e6;
}

} // namespace

qint64 evidenceNumber(const QJsonObject &evidence, const char *name)
{
    return evidence.value(QLatin1String(name)).toVariant().toLongLong();
}

QByteArray evidenceBytes(const QJsonObject &evidence, const char *name)
{
    return QByteArray::fromBase64(evidence.value(QLatin1String(name)).toString().toLatin1());
}

QJsonObject harRequest(const QJsonObject &evidence)
{
    const HttpHead head = HttpHead::read(evidenceBytes(evidence, "request"));
    const QString url = evidence.value(QLatin1String("url")).toString();
    return {
        {QStringLiteral("method"), QStringLiteral("GET")},
        {QStringLiteral("url"), url},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("headers"), headersArray(head)},
        {QStringLiteral("queryString"), queryArray(url)},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), 0},
    };
}

QJsonObject harResponse(const QJsonObject &evidence)
{
    const HttpHead head = HttpHead::read(evidenceBytes(evidence, "response"));
    const int status = evidence.value(QLatin1String("status")).toInt();
    return {
        {QStringLiteral("status"), status},
        {QStringLiteral("statusText"), evidence.value(QLatin1String("statusText")).toString()},
        {QStringLiteral("httpVersion"),
            status == 0 ? QString() : QString::fromUtf8(head.startLine.left(8))},
        {QStringLiteral("headers"), headersArray(head)},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("content"), contentObject(evidence, head)},
        {QStringLiteral("redirectURL"), headerValue(head, "Location")},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), -1},
        {QStringLiteral("_error"), evidence.value(QLatin1String("networkError")).toString()},
    };
}

QJsonObject harTimings(const QJsonObject &evidence)
{
    const QJsonObject phases = evidence.value(QLatin1String("phases")).toObject();
    const double tcp = phase(phases, "tcp");
    const double tls = phase(phases, "tls");
    // In a HAR the time to connect includes TLS.
    const double connect = tcp < 0 ? -1 : tcp + std::max(tls, 0.0);
    return {
        {QStringLiteral("blocked"), -1},
        {QStringLiteral("dns"), phase(phases, "dns")},
        {QStringLiteral("connect"), connect},
        {QStringLiteral("ssl"), tls},
        {QStringLiteral("send"), 0},
        {QStringLiteral("wait"), std::max(phase(phases, "upgrade"), 0.0)},
        {QStringLiteral("receive"), 0},
    };
}

} // namespace wasclean
