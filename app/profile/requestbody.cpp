#include "app/profile/requestbody.h"

#include "app/formats/jsonpath.h"
#include "app/formats/jsonscanner.h"
#include "app/protocol/secretnames.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace wasclean {

namespace {

using Replace = std::function<QString(const QString &name, const QString &written)>;

QString decodedPart(QString written)
{
    return QUrl::fromPercentEncoding(written.replace(u'+', u' ').toUtf8());
}

bool isPair(QStringView part)
{
    const qsizetype equals = part.indexOf(u'=');
    const QStringView name = part.first(std::max<qsizetype>(equals, 0));
    return !name.isEmpty()
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
}

QString pairsWithSecretValues(const QString &body, const Replace &replace)
{
    QStringList parts = body.split(u'&');
    for (QString &part : parts) {
        const qsizetype value = part.indexOf(u'=') + 1;
        const QString name = decodedPart(part.left(value - 1));
        if (value > 0 && isSecretParameter(name.toUtf8()))
            part = part.left(value) + replace(name, part.mid(value));
    }
    return parts.join(u'&');
}

/// What the text between the quotes of a JSON string stands for; nothing when there can be no such
/// string.
std::optional<QString> jsonString(QStringView between)
{
    const QByteArray token = '"' + between.toUtf8() + '"';
    JsonScanner scanner(token);
    if (scanner.next() != JsonScanner::Token::String || scanner.text().size() != token.size())
        return {};
    return unescapeJson(token);
}

/// The closing quote of the string that begins there, or the end of the text.
qsizetype closingQuote(QStringView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != u'"'; ++at) {
        if (json[at] == u'\\')
            ++at;
    }
    return std::min(at, json.size());
}

/// The end of a number, or of what stands in its place.
qsizetype numberEnd(QStringView json, qsizetype at)
{
    return std::find_if(json.begin() + at, json.end(), [](QChar c) {
        return c.isSpace() || QStringView(u",]}").contains(c);
    }) - json.begin();
}

qsizetype afterSpace(QStringView json, qsizetype at)
{
    while (at < json.size() && json[at].isSpace())
        ++at;
    return at;
}

/// A JSON text may have variables where no JSON can be, so its tokens are looked for one by one.
QString jsonWithSecretValues(const QString &body, const Replace &replace)
{
    const QStringView json(body);
    QString result;
    qsizetype copied = 0;
    qsizetype at = 0;
    while ((at = body.indexOf(u'"', at)) >= 0) {
        const qsizetype nameEnd = closingQuote(json, at);
        const QStringView written = json.sliced(at + 1, std::max<qsizetype>(nameEnd - at - 1, 0));
        const QString name = jsonString(written).value_or(written.toString());
        at = afterSpace(json, nameEnd + 1);
        if (at >= json.size() || json[at] != u':')
            continue;
        at = afterSpace(json, at + 1);
        const bool isString = at < json.size() && json[at] == u'"';
        const bool isNumber = at < json.size() && (json[at].isDigit() || json[at] == u'-');
        if ((!isString && !isNumber) || !isSecretParameter(name.toUtf8()))
            continue;
        const qsizetype begin = isString ? at + 1 : at;
        const qsizetype end = isString ? closingQuote(json, at) : numberEnd(json, at);
        result += json.sliced(copied, begin - copied);
        result += replace(name, json.sliced(begin, end - begin).toString());
        copied = end;
        at = end + (isString ? 1 : 0);
    }
    return result + json.sliced(copied);
}

} // namespace

BodyForm bodyFormOf(QStringView body)
{
    const QStringView text = body.trimmed();
    if (text.startsWith(u'{') && !text.startsWith(u"{{"))
        return BodyForm::Json;
    if (text.startsWith(u'['))
        return BodyForm::Json;
    const QList<QStringView> parts = text.split(u'&');
    return std::all_of(parts.begin(), parts.end(), isPair) ? BodyForm::Pairs : BodyForm::Text;
}

QByteArray contentTypeOf(BodyForm form)
{
    switch (form) {
    case BodyForm::Json:
        return "application/json";
    case BodyForm::Pairs:
        return "application/x-www-form-urlencoded";
    case BodyForm::Text:
        break;
    }
    return "text/plain;charset=UTF-8";
}

QString writtenInBody(BodyForm form, const QString &value)
{
    switch (form) {
    case BodyForm::Json:
        return QString::fromUtf8(escapeJson(value)).mid(1).chopped(1);
    case BodyForm::Pairs:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case BodyForm::Text:
        break;
    }
    return value;
}

QString readFromBody(BodyForm form, const QString &written)
{
    switch (form) {
    case BodyForm::Json:
        return jsonString(written).value_or(written);
    case BodyForm::Pairs:
        return decodedPart(written);
    case BodyForm::Text:
        break;
    }
    return written;
}

QString withSecretValues(const QString &body, const Replace &replace)
{
    switch (bodyFormOf(body)) {
    case BodyForm::Json:
        return jsonWithSecretValues(body, replace);
    case BodyForm::Pairs:
        return pairsWithSecretValues(body, replace);
    case BodyForm::Text:
        break;
    }
    return body;
}

QStringList savedNames(const QList<RequestSettings> &requests)
{
    QStringList names;
    for (const RequestSettings &request : requests) {
        for (const SettingsRow &save : request.saves) {
            if (request.enabled && save.enabled && !names.contains(save.name))
                names.append(save.name);
        }
    }
    return names;
}

bool sendsRequests(const ConnectionSettings &settings)
{
    return std::any_of(settings.before.begin(), settings.before.end(),
        [](const RequestSettings &request) { return request.enabled; });
}

} // namespace wasclean
