#include "app/paste/result/headervalues.h"

#include "app/protocol/token.h"

#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

/// The rest of a text that begins with a word in any case and a space.
std::optional<QString> afterScheme(const QString &value, QLatin1String scheme)
{
    if (value.size() <= scheme.size() || !value.startsWith(scheme, Qt::CaseInsensitive)
        || !value[scheme.size()].isSpace())
        return {};
    return value.sliced(scheme.size()).trimmed();
}

void applyParameter(DeflateOptions &deflate, const QString &part)
{
    const QString name = part.section(u'=', 0, 0).trimmed().toLower();
    const int bits = part.section(u'=', 1).remove(u'"').trimmed().toInt();
    const bool usable = bits >= 8 && bits <= 15;
    if (name == QLatin1String("client_no_context_takeover"))
        deflate.clientNoContextTakeover = true;
    else if (name == QLatin1String("server_no_context_takeover"))
        deflate.serverNoContextTakeover = true;
    else if (name == QLatin1String("client_max_window_bits") && usable)
        deflate.clientMaxWindowBits = bits;
    else if (name == QLatin1String("server_max_window_bits") && usable)
        deflate.serverMaxWindowBits = bits;
}

} // namespace

bool isMadeByClient(const QString &headerName)
{
    static const QStringList names{QStringLiteral("accept-encoding"), QStringLiteral("connection"),
        QStringLiteral("content-length"), QStringLiteral("http2-settings"),
        QStringLiteral("keep-alive"), QStringLiteral("proxy-connection"),
        QStringLiteral("sec-websocket-accept"), QStringLiteral("sec-websocket-key"),
        QStringLiteral("sec-websocket-version"), QStringLiteral("te"), QStringLiteral("trailer"),
        QStringLiteral("transfer-encoding"), QStringLiteral("upgrade")};
    return headerName.startsWith(u':') || names.contains(headerName, Qt::CaseInsensitive);
}

bool isHeaderName(const QString &name)
{
    QString plain = name;
    static const QRegularExpression variables(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    plain.replace(variables, QStringLiteral("x"));
    return isToken(plain.toUtf8());
}

QStringList subprotocolsOf(const QString &value)
{
    QStringList names = value.split(u',');
    for (QString &name : names) {
        name = name.trimmed();
        if (!isHeaderName(name))
            return {};
    }
    return names;
}

bool breaksLine(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
        [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar(0); });
}

std::optional<QString> basicCredentials(const QString &authorization)
{
    const auto base64 = afterScheme(authorization, QLatin1String("Basic"));
    if (!base64)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        base64->toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = QString::fromUtf8(*decoded);
    const bool usable = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && pair.contains(u':') && pair.toUtf8() == *decoded && !breaksLine(pair);
    return usable ? std::optional(pair) : std::nullopt;
}

std::optional<AuthSettings> readAuthorization(const QString &value)
{
    using Kind = AuthSettings::Kind;
    if (const auto token = afterScheme(value, QLatin1String("Bearer")); token && !token->isEmpty())
        return AuthSettings{Kind::Bearer, {}, {}, *token};
    if (const auto pair = basicCredentials(value)) {
        const qsizetype colon = pair->indexOf(u':');
        return AuthSettings{Kind::Basic, pair->first(colon), {}, pair->sliced(colon + 1)};
    }
    const auto answer = afterScheme(value, QLatin1String("Digest"));
    if (!answer)
        return {};
    static const QRegularExpression user(QStringLiteral("\\busername=\"([^\"]*)\""));
    return AuthSettings{Kind::Digest, user.match(*answer).captured(1), {}, {}};
}

DeflateOptions readExtensions(const QString &value, QStringList &others)
{
    DeflateOptions deflate;
    deflate.offer = false;
    for (const QString &extension : value.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = extension.split(u';');
        if (parts.first().trimmed().toLower() != QLatin1String("permessage-deflate")) {
            others.append(parts.first().trimmed());
            continue;
        }
        if (deflate.offer)
            continue; // the first offer is the one that is wanted most
        deflate.offer = true;
        for (const QString &part : parts.sliced(1))
            applyParameter(deflate, part);
    }
    return deflate;
}

} // namespace wasclean
