#include "app/exchange/redaction.h"

#include "app/exchange/httphead.h"
#include "app/formats/evidencetext.h"
#include "app/protocol/secretnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace wasclean {

namespace {

bool isAmong(const QList<QByteArray> &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const QByteArray &other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

QByteArray redactedQuery(const QByteArray &query, const QList<QByteArray> &secretNames)
{
    QByteArray result;
    qsizetype begin = 0;
    while (begin <= query.size()) {
        qsizetype end = begin;
        while (end < query.size() && query[end] != '&' && query[end] != ';')
            ++end;
        const QByteArray pair = query.mid(begin, end - begin);
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.first(std::max<qsizetype>(equals, 0));
        const bool secret = equals >= 0
            && (isSecretParameter(name, pair.mid(equals + 1)) || isAmong(secretNames, name));
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
QByteArray redactedStartLine(const QByteArray &line, const QList<QByteArray> &secretNames)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (line.startsWith("HTTP/") || first < 0 || last <= first)
        return line;
    return line.first(first + 1) + redactedUrl(line.mid(first + 1, last - first - 1), secretNames)
        + line.mid(last);
}

QByteArray redactedValue(const HeaderField &field, const QList<QByteArray> &secretNames)
{
    if (field.name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) == 0)
        return redactedProtocols(field.value);
    const bool isSecret = isSecretHeader(field.name) || isAmong(secretNames, field.name);
    if (isSecret && !field.value.isEmpty())
        return redactedMark;
    const bool mayHoldUrl = field.value.contains("://") || field.value.contains('?');
    return mayHoldUrl ? redactedUrl(field.value, secretNames) : field.value;
}

QString replaceHead(const QJsonValue &base64, const QList<QByteArray> &secretNames)
{
    const QByteArray head = QByteArray::fromBase64(base64.toString().toLatin1());
    return QString::fromLatin1(head.isEmpty() ? head : redactedHead(head, secretNames).toBase64());
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

QString replaceUrl(const QJsonValue &url, const QList<QByteArray> &secretNames)
{
    return QString::fromUtf8(redactedUrl(url.toString().toUtf8(), secretNames));
}

void replaceHeads(QJsonObject &object, const QList<QByteArray> &secretNames)
{
    for (const char *key : {"request", "response"}) {
        const QLatin1String name(key);
        if (object.contains(name))
            object.insert(name, replaceHead(object.value(name), secretNames));
    }
}

/// The requests before the last.
QJsonArray redactedHops(const QJsonArray &hops, const QList<QByteArray> &secretNames)
{
    QJsonArray clean;
    for (const QJsonValue &value : hops) {
        QJsonObject hop = value.toObject();
        replaceHeads(hop, secretNames);
        for (const char *key : {"from", "to"})
            hop.insert(QLatin1String(key), replaceUrl(hop.value(QLatin1String(key)), secretNames));
        clean.append(hop);
    }
    return clean;
}

/// What the proxy answered, also to requests before the last.
QJsonObject redactedProxy(QJsonObject proxy, const QList<QByteArray> &secretNames)
{
    const QLatin1String answer("answer");
    if (proxy.contains(answer))
        proxy.insert(answer, replaceHead(proxy.value(answer), secretNames));
    const QLatin1String challenges("challenges");
    QJsonArray clean;
    for (const QJsonValue &head : proxy.value(challenges).toArray())
        clean.append(replaceHead(head, secretNames));
    if (!clean.isEmpty())
        proxy.insert(challenges, clean);
    return proxy;
}

QList<QByteArray> secretNamesIn(const QJsonObject &evidence)
{
    QList<QByteArray> names;
    for (const QJsonValue &name : evidence.value(QLatin1String("secretNames")).toArray())
        names.append(name.toString().toUtf8());
    return names;
}

QJsonObject redactedEvidence(QJsonObject evidence)
{
    const QList<QByteArray> secretNames = secretNamesIn(evidence);
    const QString url = evidence.value(QLatin1String("url")).toString();
    const QString clean = replaceUrl(url, secretNames);
    replaceHeads(evidence, secretNames);
    if (evidence.contains(QLatin1String("hops"))) {
        evidence.insert(QLatin1String("hops"),
            redactedHops(evidence.value(QLatin1String("hops")).toArray(), secretNames));
    }
    if (evidence.value(QLatin1String("proxy")).isObject()) {
        evidence.insert(QLatin1String("proxy"),
            redactedProxy(evidence.value(QLatin1String("proxy")).toObject(), secretNames));
    }
    const QString protocol = evidence.value(QLatin1String("protocol")).toString();
    if (!protocol.isEmpty()) {
        evidence.insert(
            QLatin1String("protocol"), QString::fromUtf8(redactedProtocols(protocol.toUtf8())));
    }
    return url.isEmpty() || url == clean ? evidence : replacedInObject(evidence, url, clean);
}

/// The forms in which these values may stand in a payload; the longest first, as one may be a part
/// of another.
QList<QByteArray> formsOf(const QList<QByteArray> &secrets)
{
    QList<QByteArray> forms;
    for (const QByteArray &secret : secrets) {
        // What is so short stands in many places by chance.
        if (secret.size() < 4)
            continue;
        const QByteArray list
            = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
        for (const QByteArray &form : {secret, secret.toPercentEncoding(),
                 list.sliced(2, list.size() - 4), secret.toBase64()}) {
            if (!forms.contains(form))
                forms.append(form);
        }
    }
    std::stable_sort(forms.begin(), forms.end(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return forms;
}

QByteArray withoutForms(QByteArray text, const QList<QByteArray> &forms)
{
    for (const QByteArray &form : forms)
        text.replace(form, redactedMark);
    return text;
}

/// Texts however deep in the evidence; those of some names hold bytes in base64.
QJsonValue withoutForms(
    const QJsonValue &value, const QString &name, const QList<QByteArray> &forms)
{
    static const QStringList coded{QStringLiteral("request"), QStringLiteral("response"),
        QStringLiteral("responseBody"), QStringLiteral("firstBytes"), QStringLiteral("answer"),
        QStringLiteral("body"), QStringLiteral("challenges"), QStringLiteral("start")};
    if (value.isString() && coded.contains(name)) {
        const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
        return QString::fromLatin1(withoutForms(bytes, forms).toBase64());
    }
    if (value.isString())
        return QString::fromUtf8(withoutForms(value.toString().toUtf8(), forms));
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutForms(item, name, forms));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto i = object.begin(); i != object.end(); ++i)
        *i = withoutForms(i.value(), i.key(), forms);
    return object;
}

} // namespace

QByteArray redactedUrl(const QByteArray &url, const QList<QByteArray> &secretNames)
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
    return result.first(query + 1) + redactedQuery(result.mid(query + 1), secretNames);
}

QByteArray redactedHead(const QByteArray &bytes, const QList<QByteArray> &secretNames)
{
    HttpHead head = HttpHead::read(bytes);
    head.startLine = redactedStartLine(head.startLine, secretNames);
    for (HeaderField &field : head.fields)
        field.value = redactedValue(field, secretNames);
    return head.toBytes();
}

QByteArray redactedText(const QByteArray &text)
{
    QByteArray result;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        // Blanks and quotes end a URL in a sentence; the typographic ones have three bytes each.
        const bool ends = rest.isEmpty() || QByteArrayView(" \r\n\t\"'<>").contains(rest.front())
            || rest.startsWith("\xE2\x80\x9C") || rest.startsWith("\xE2\x80\x9D");
        if (!ends)
            continue;
        const QByteArray word = text.mid(begin, at - begin);
        const bool mayBeUrl = word.contains("://") || word.contains('?');
        result += mayBeUrl ? redactedUrl(word) : word;
        if (!rest.isEmpty())
            result += rest.front();
        begin = at + 1;
    }
    return result;
}

Message redacted(const Message &message)
{
    if (message.kind == MessageKind::Error || message.kind == MessageKind::Note) {
        Message result = message;
        result.payload = redactedText(message.payload);
        return result;
    }
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

namespace {

Message redactedByForms(const Message &message, const QList<QByteArray> &forms)
{
    Message result = redacted(message);
    const bool hasEvidence
        = message.kind == MessageKind::Open || message.kind == MessageKind::Close;
    if (!hasEvidence) {
        result.payload = withoutForms(result.payload, forms);
        return result;
    }
    const EventPayload event = EventPayload::read(result.payload);
    result.payload = withoutForms(event.sentence.toUtf8(), forms);
    if (!event.evidence.isEmpty()) {
        const QJsonObject evidence = withoutForms(event.evidence, {}, forms).toObject();
        result.payload += '\n' + QJsonDocument(evidence).toJson(QJsonDocument::Compact);
    }
    return result;
}

} // namespace

Message redacted(const Message &message, const QList<QByteArray> &secrets)
{
    return redactedByForms(message, formsOf(secrets));
}

RedactedSource::RedactedSource(MessageSource &source, const QList<QByteArray> &secrets)
    : m_source(source)
    , m_forms(formsOf(secrets))
{ }

bool RedactedSource::next(Message &message)
{
    if (!m_source.next(message))
        return false;
    // As nearly all are.
    const bool isUntouched = m_forms.isEmpty() && isFrameKind(message.kind);
    if (!isUntouched)
        message = redactedByForms(message, m_forms);
    return true;
}

} // namespace wasclean
