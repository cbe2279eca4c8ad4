#include "app/profile/secretslots.h"

#include "app/profile/requestbody.h"
#include "app/profile/template.h"
#include "app/protocol/secretnames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <functional>

namespace wasclean {

namespace {

QString encoded(const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); }

/// Replaces secrets by references, and keeps the secrets.
class Separator
{
public:
    Separator(const QSet<QString> &taken, SecretValues &secrets)
        : m_taken(taken)
        , m_secrets(secrets)
    { }

    void take(QString &text, const QString &slot)
    {
        if (!isOnlyVariables(text))
            text = referenceFor(text, slot);
    }

    void extractFromUrl(QString &url, const QString &prefix);
    void extractFromText(QString &text, const QString &prefix);
    void extractFromHeader(SettingsRow &row, const QString &owner = {});
    void extractFromBody(QString &body, const QString &owner);
    void extractFromRequest(RequestSettings &request, const QString &owner);
    void extractFromProtocols(QString &typed);

private:
    QString referenceFor(const QString &secret, const QString &slot)
    {
        int &number = m_numbers[slot];
        QString free;
        do {
            ++number;
            free = number == 1 ? slot : QString(slot + u'.' + QString::number(number));
        } while (m_taken.contains(free));
        m_taken.insert(free);
        m_secrets.insert(free, secret);
        return secretReference(free);
    }

    void extractLogin(QString &url, qsizetype begin, const QString &prefix);
    void extractFromQuery(QString &url, const QString &prefix);
    QString withoutParameterSecrets(QStringView query, const QString &prefix);

    QSet<QString> m_taken;
    /// The last number of a slot, as a URL may have very many parameters of one name.
    QHash<QString, int> m_numbers;
    SecretValues &m_secrets;
};

/// Where a login would begin: behind the scheme, if there is one, and any number of slashes and
/// backslashes (WHATWG URL, 4.4). A URL may be typed without a scheme, and the path of a Unix
/// domain socket has no login. No regular expression: it would fail at a lone surrogate.
qsizetype loginBegin(QStringView url)
{
    const auto isLetter
        = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto isOfScheme = [&isLetter](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || QStringView(u"+.-").contains(c);
    };
    qsizetype at = 0;
    while (at < url.size() && url[at].isSpace())
        ++at;
    const qsizetype begin = at;
    while (at < url.size() && (at == begin ? isLetter(url[at]) : isOfScheme(url[at])))
        ++at;
    const QStringView scheme = url.sliced(begin, at - begin);
    const bool isScheme = at > begin && at < url.size() && url[at] == u':' && scheme != u"ws+unix"
        && scheme != u"wss+unix";
    at = isScheme ? at + 1 : begin;
    while (at < url.size() && (url[at] == u'/' || url[at] == u'\\'))
        ++at;
    return at;
}

void Separator::extractLogin(QString &url, qsizetype begin, const QString &prefix)
{
    qsizetype end = begin;
    while (end < url.size() && !QStringView(u"/\\?#").contains(url.at(end)))
        ++end;
    const qsizetype at = url.left(end).lastIndexOf(u'@');
    if (at < begin)
        return;
    QString login = url.mid(begin, at - begin);
    const QStringList parts = login.split(u':');
    if (std::all_of(parts.begin(), parts.end(), isOnlyVariables))
        return;
    take(login, prefix + QLatin1String("login"));
    url.replace(begin, at - begin, login);
}

QString Separator::withoutParameterSecrets(QStringView query, const QString &prefix)
{
    QString result;
    qsizetype begin = 0;
    while (begin <= query.size()) {
        qsizetype end = begin;
        while (end < query.size() && query[end] != u'&' && query[end] != u';')
            ++end;
        const QStringView pair = query.sliced(begin, end - begin);
        const qsizetype equals = pair.indexOf(u'=');
        QString value = pair.sliced(equals + 1).toString();
        if (equals >= 0) {
            const QString name = pair.first(equals).toString();
            if (isSecretParameter(name.toUtf8(), value.toUtf8()))
                take(value, prefix + QLatin1String("query.") + encoded(name));
            result += name + u'=';
        }
        result += value;
        if (end < query.size())
            result += query[end];
        begin = end + 1;
    }
    return result;
}

void Separator::extractFromUrl(QString &url, const QString &prefix)
{
    extractLogin(url, loginBegin(url), prefix);
    extractFromQuery(url, prefix);
}

void Separator::extractFromQuery(QString &url, const QString &prefix)
{
    const qsizetype query = url.indexOf(u'?');
    if (query >= 0) {
        url = url.left(query + 1)
            + withoutParameterSecrets(QStringView(url).sliced(query + 1), prefix);
    }
}

/// "a={{a}}; b={{b}}"
bool isCookiesOfVariables(const QString &text)
{
    const QStringList pairs = text.split(u';');
    return std::all_of(pairs.begin(), pairs.end(),
        [](const QString &pair) { return isOnlyVariables(pair.mid(pair.indexOf(u'=') + 1)); });
}

/// The text may have a URL in it.
void Separator::extractFromText(QString &text, const QString &prefix)
{
    const QLatin1String slashes("://");
    if (const qsizetype scheme = text.indexOf(slashes); scheme >= 0)
        extractLogin(text, scheme + slashes.size(), prefix);
    extractFromQuery(text, prefix);
}

void Separator::extractFromHeader(SettingsRow &row, const QString &owner)
{
    const QString prefix = owner + QLatin1String("header.") + encoded(row.name);
    const QString name = row.name.trimmed().toLower();
    if (name == QLatin1String("cookie") && isCookiesOfVariables(row.value))
        return;
    if (isSecretHeader(name.toUtf8()))
        take(row.value, prefix);
    else if (name == QLatin1String("sec-websocket-protocol"))
        extractFromProtocols(row.value);
    else
        extractFromText(row.value, prefix + u'.');
}

void Separator::extractFromProtocols(QString &typed)
{
    // No regular expression: it would find nothing in a text with a lone surrogate.
    const auto isBetween = [](QChar c) { return c == u',' || c.isSpace(); };
    QList<QByteArray> items;
    QList<QStringView> places;
    for (auto at = typed.cbegin(); at != typed.cend();) {
        const auto begin = std::find_if_not(at, typed.cend(), isBetween);
        at = std::find_if(begin, typed.cend(), isBetween);
        const QStringView item(begin, at);
        if (item.isEmpty())
            break;
        places.append(item);
        // The name of a variable is not the name of a secret for the next item.
        items.append(item.contains(u"{{") ? QByteArray() : item.toUtf8());
    }
    const QList<bool> secret = secretProtocols(items);
    QString result;
    auto rest = typed.cbegin();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!secret.at(i))
            continue;
        QString text = places.at(i).toString();
        take(text, QStringLiteral("subprotocol"));
        result += QStringView(rest, places.at(i).begin()) + text;
        rest = places.at(i).end();
    }
    typed = result + QStringView(rest, typed.cend());
}

void Separator::extractFromBody(QString &body, const QString &owner)
{
    const BodyForm form = bodyFormOf(body);
    const QString prefix = owner + QLatin1String("body");
    bool isExact = true;
    withSecretValues(body, [&](const QString &, const QString &written) {
        const QString value = readFromBody(form, written);
        isExact = isExact && (isOnlyVariables(value) || writtenInBody(form, value) == written);
        return written;
    });
    if (!isExact) {
        take(body, prefix);
        return;
    }
    body = withSecretValues(body, [&](const QString &name, const QString &written) {
        QString value = readFromBody(form, written);
        if (isOnlyVariables(value))
            return written;
        take(value, prefix + u'.' + encoded(name));
        return value;
    });
}

void Separator::extractFromRequest(RequestSettings &request, const QString &owner)
{
    extractFromUrl(request.url, owner + QLatin1String("url."));
    for (SettingsRow &row : request.headers)
        extractFromHeader(row, owner);
    extractFromBody(request.body, owner);
}

QString requestOwner(qsizetype number) { return QStringLiteral("request.%1.").arg(number); }

/// Every text of the settings that may contain a secret, but for the bodies of requests.
void forEachText(ConnectionSettings &settings, const std::function<void(QString &)> &visit)
{
    visit(settings.url);
    visit(settings.auth.secret);
    for (SettingsRow &row : settings.headers)
        visit(row.value);
    for (SettingsRow &row : settings.cookies)
        visit(row.value);
    for (SettingsRow &row : settings.parametersOff)
        visit(row.value);
    visit(settings.subprotocols);
    visit(settings.tls.passphrase);
    visit(settings.proxy.password);
    for (RequestSettings &request : settings.before) {
        visit(request.url);
        for (SettingsRow &row : request.headers)
            visit(row.value);
    }
}

/// The text of a body with the secrets, each as such a body needs it.
QString filledInBody(const QString &text, const SecretValues &secrets, BodyForm form)
{
    QString result;
    qsizetype at = 0;
    for (const TemplateReference &reference : templateReferences(text)) {
        const auto secret = secrets.find(secretSlot(reference));
        if (secret == secrets.end())
            continue;
        result += QStringView(text).sliced(at, reference.begin - at);
        // A reference to another place, as of the environment, stays one.
        result += isOnlyVariables(*secret) ? *secret : writtenInBody(form, *secret);
        at = reference.begin + reference.length;
    }
    return result + QStringView(text).sliced(at);
}

QString filledIn(const QString &text, const SecretValues &secrets)
{
    return filledInBody(text, secrets, BodyForm::Text);
}

/// The same text in the place of each secret.
QString filledIn(const QString &text, SecretValues secrets, const QString &same)
{
    for (QString &secret : secrets)
        secret = same;
    return filledIn(text, secrets);
}

} // namespace

bool isOnlyVariables(const QString &text)
{
    QString rest = text;
    const QList<TemplateReference> references = templateReferences(text);
    for (auto i = references.rbegin(); i != references.rend(); ++i) {
        if (!i->isCall || i->name == QLatin1String("random.int"))
            rest.remove(i->begin, i->length);
    }
    // Names of schemes of authentication are no secret; a token that has no blank behind it is.
    static const QRegularExpression scheme(
        QStringLiteral("^\\s*(?:(?:basic|bearer|token|apikey|digest|negotiate)\\s+)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool hasVariable = rest.size() < text.size();
    return hasVariable ? scheme.match(rest).hasMatch() : rest.trimmed().isEmpty();
}

SeparatedSettings withoutSecrets(const ConnectionSettings &settings)
{
    SeparatedSettings result{settings, {}};
    const QStringList known = secretSlots(settings);
    Separator separator(QSet<QString>(known.begin(), known.end()), result.secrets);
    ConnectionSettings &s = result.settings;
    separator.extractFromUrl(s.url, QStringLiteral("url."));
    separator.take(s.auth.secret, QStringLiteral("auth"));
    for (SettingsRow &row : s.headers)
        separator.extractFromHeader(row);
    for (SettingsRow &row : s.cookies)
        separator.take(row.value, QLatin1String("cookie.") + encoded(row.name));
    for (SettingsRow &row : s.parametersOff) {
        if (isSecretParameter(row.name.toUtf8(), row.value.toUtf8()))
            separator.take(row.value, QLatin1String("parameter.") + encoded(row.name));
    }
    separator.extractFromProtocols(s.subprotocols);
    separator.take(s.tls.passphrase, QStringLiteral("tls"));
    separator.take(s.proxy.password, QStringLiteral("proxy"));
    for (qsizetype i = 0; i < s.before.size(); ++i)
        separator.extractFromRequest(s.before[i], requestOwner(i + 1));
    return result;
}

QString urlWithoutSecrets(const QString &url)
{
    SecretValues secrets;
    QString result = url;
    Separator({}, secrets).extractFromUrl(result, QStringLiteral("url."));
    result.remove(secretReference(QStringLiteral("url.login")) + u'@');
    return filledIn(result, secrets, {});
}

QString maskedUrl(const QString &url)
{
    SecretValues secrets;
    QString result = url;
    Separator({}, secrets).extractFromUrl(result, QStringLiteral("url."));
    return filledIn(result, secrets, QStringLiteral("•••"));
}

ConnectionSettings withSecrets(ConnectionSettings settings, const SecretValues &secrets)
{
    forEachText(settings, [&secrets](QString &text) { text = filledIn(text, secrets); });
    for (RequestSettings &request : settings.before)
        request.body = filledInBody(request.body, secrets, bodyFormOf(request.body));
    return settings;
}

QStringList secretSlots(const ConnectionSettings &settings)
{
    ConnectionSettings copy = settings;
    QStringList slotNames;
    const auto visit = [&slotNames](const QString &text) {
        for (const TemplateReference &reference : templateReferences(text)) {
            if (const QString slot = secretSlot(reference); !slot.isEmpty())
                slotNames.append(slot);
        }
    };
    forEachText(copy, visit);
    for (const RequestSettings &request : settings.before)
        visit(request.body);
    slotNames.removeDuplicates();
    return slotNames;
}

} // namespace wasclean
