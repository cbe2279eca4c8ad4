#include "app/exchange/redaction.h"

#include "app/exchange/httphead.h"
#include "app/formats/evidencetext.h"
#include "app/formats/secretnames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace wasclean {

namespace {

QByteArray redactedQuery(const QByteArray &query)
{
    QByteArray result;
    qsizetype begin = 0;
    while (begin <= query.size()) {
        qsizetype end = begin;
        while (end < query.size() && query[end] != '&' && query[end] != ';')
            ++end;
        const QByteArray pair = query.mid(begin, end - begin);
        const qsizetype equals = pair.indexOf('=');
        const bool secret = equals >= 0 && isSecretParameter(pair.first(equals));
        result += secret ? pair.first(equals + 1) + redactedMark : pair;
        if (end < query.size())
            result += query[end];
        begin = end + 1;
    }
    return result;
}

QByteArray redactedProtocols(const QByteArray &value)
{
    QList<QByteArray> items = value.split(',');
    const QList<bool> secret = secretProtocols(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (secret.at(i))
            items[i].replace(items.at(i).trimmed(), redactedMark);
    }
    return items.join(',');
}

/// "GET /path?query HTTP/1.1" and, unchanged, "HTTP/1.1 101 Switching Protocols".
QByteArray redactedStartLine(const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (line.startsWith("HTTP/") || first < 0 || last <= first)
        return line;
    return line.first(first + 1) + redactedUrl(line.mid(first + 1, last - first - 1))
        + line.mid(last);
}

QByteArray redactedValue(const HeaderField &field)
{
    if (field.name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) == 0)
        return redactedProtocols(field.value);
    if (isSecretHeader(field.name) && !field.value.isEmpty())
        return redactedMark;
    const bool mayHoldUrl = field.value.contains("://") || field.value.contains('?');
    return mayHoldUrl ? redactedUrl(field.value) : field.value;
}

QString replaceHead(const QJsonValue &base64)
{
    const QByteArray head = QByteArray::fromBase64(base64.toString().toLatin1());
    return QString::fromLatin1(head.isEmpty() ? head : redactedHead(head).toBase64());
}

/// Replaces, in each text of an object however deep, what stood for the URL.
QJsonValue replacedIn(const QJsonValue &value, const QString &from, const QString &to);

QJsonObject replacedInObject(QJsonObject object, const QString &from, const QString &to)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        object.insert(key, replacedIn(object.value(key), from, to));
    return object;
}

QJsonValue replacedIn(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString())
        return value.toString().replace(from, to);
    if (value.isObject())
        return replacedInObject(value.toObject(), from, to);
    return value;
}

QJsonObject redactedEvidence(QJsonObject evidence)
{
    const QString url = evidence.value(QLatin1String("url")).toString();
    const QString clean = QString::fromUtf8(redactedUrl(url.toUtf8()));
    for (const char *key : {"request", "response"}) {
        const QLatin1String name(key);
        if (evidence.contains(name))
            evidence.insert(name, replaceHead(evidence.value(name)));
    }
    const QString protocol = evidence.value(QLatin1String("protocol")).toString();
    if (!protocol.isEmpty()) {
        evidence.insert(
            QLatin1String("protocol"), QString::fromUtf8(redactedProtocols(protocol.toUtf8())));
    }
    return url.isEmpty() || url == clean ? evidence : replacedInObject(evidence, url, clean);
}

} // namespace

QByteArray redactedUrl(const QByteArray &url)
{
    QByteArray result = url;
    const qsizetype scheme = result.indexOf("://");
    if (scheme >= 0) {
        const qsizetype begin = scheme + 3;
        qsizetype end = begin;
        while (end < result.size() && !QByteArrayView("/?#").contains(result[end]))
            ++end;
        const qsizetype at = result.first(end).lastIndexOf('@');
        if (at >= begin)
            result.replace(begin, at - begin, redactedMark);
    }
    const qsizetype query = result.indexOf('?');
    if (query < 0)
        return result;
    return result.first(query + 1) + redactedQuery(result.mid(query + 1));
}

QByteArray redactedHead(const QByteArray &bytes)
{
    HttpHead head = HttpHead::read(bytes);
    head.startLine = redactedStartLine(head.startLine);
    for (HeaderField &field : head.fields)
        field.value = redactedValue(field);
    return head.toBytes();
}

Message redacted(const Message &message)
{
    if (message.kind != MessageKind::Open && message.kind != MessageKind::Close)
        return message;
    const EventPayload event = EventPayload::read(message.payload);
    Message result = message;
    if (event.evidence.isEmpty()) {
        // Evidence that cannot be read cannot be searched for secrets either.
        result.payload = event.sentence.toUtf8();
        return result;
    }
    const QJsonObject evidence = redactedEvidence(event.evidence);
    QString sentence = event.sentence;
    const QString url = event.evidence.value(QLatin1String("url")).toString();
    if (!url.isEmpty())
        sentence.replace(url, evidence.value(QLatin1String("url")).toString());
    const QString protocol = event.evidence.value(QLatin1String("protocol")).toString();
    if (!protocol.isEmpty())
        sentence.replace(protocol, evidence.value(QLatin1String("protocol")).toString());
    result.payload
        = sentence.toUtf8() + '\n' + QJsonDocument(evidence).toJson(QJsonDocument::Compact);
    return result;
}

bool RedactedSource::next(Message &message)
{
    if (!m_source.next(message))
        return false;
    message = redacted(message);
    return true;
}

} // namespace wasclean
