#include "app/connection/handshakeplan.h"

#include "app/protocol/secretnames.h"
#include "app/wire/http/digest.h"

#include <algorithm>

namespace wasclean {

namespace {

constexpr char authorization[] = "Authorization";

bool isNamed(const HeaderField &field, const QByteArray &name)
{
    return field.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Subprotocols without the tokens that pages hide among them.
QStringList withoutTokens(const QStringList &subprotocols)
{
    QList<QByteArray> items;
    for (const QString &item : subprotocols)
        items.append(item.toUtf8());
    const QList<bool> secret = secretProtocols(items);
    QStringList rest;
    for (qsizetype i = 0; i < subprotocols.size(); ++i) {
        if (!secret[i])
            rest.append(subprotocols[i]);
    }
    return rest;
}

} // namespace

QByteArray requestTarget(const ConnectionOptions &options)
{
    const QByteArray resource = options.url.resource();
    if (options.keyParameter.isEmpty())
        return resource;
    return resource + (resource.contains('?') ? '&' : '?') + options.keyParameter;
}

HandshakePlan::Step HandshakePlan::next(const ResponseHead &answer, const QByteArray &clientNonce)
{
    if (answer.status() == 401 && m_options.digest)
        return answerDigest(answer, clientNonce);
    if (isRedirect(answer.status()))
        return m_options.maxRedirects > 0 ? follow(answer) : tellTarget(answer);
    if (answer.status() == 401)
        return tellSchemes(answer);
    return {};
}

/// Where a redirect leads that is not followed.
HandshakePlan::Step HandshakePlan::tellTarget(const ResponseHead &answer) const
{
    const QList<QByteArray> locations = answer.wholeValues("Location");
    if (locations.isEmpty())
        return {};
    const auto target = m_options.url.resolved(QString::fromUtf8(locations.first()));
    if (!target)
        return {};
    // A query may hold secrets.
    const QString place = target->toString().section(u'?', 0, 0);
    return {false, {}, tr("The server redirects to %1, but “Follow redirects” is off").arg(place)};
}

/// What a server wants that got no credentials, or others.
HandshakePlan::Step HandshakePlan::tellSchemes(const ResponseHead &answer) const
{
    const bool sent = !m_options.url.userInfo().isEmpty()
        || std::any_of(m_options.headers.begin(), m_options.headers.end(),
            [](const HeaderField &field) { return isNamed(field, authorization); });
    if (sent)
        return {false, {}, tr("The server did not accept the credentials")};
    QStringList schemes;
    for (const Challenge &challenge : readChallenges(answer.wholeValues("WWW-Authenticate")))
        schemes.append(QString::fromUtf8(challenge.scheme));
    schemes.removeDuplicates();
    if (schemes.isEmpty())
        return {};
    return {false, {},
        tr("The server asks for credentials (%1)").arg(schemes.join(QStringLiteral(", ")))};
}

HandshakePlan::Step HandshakePlan::follow(const ResponseHead &answer)
{
    const QList<QByteArray> locations = answer.wholeValues("Location");
    if (locations.isEmpty())
        return {false, {}, tr("The server redirects, but its answer has no Location header")};
    const bool contradicts = std::any_of(locations.begin(), locations.end(),
        [&locations](const QByteArray &location) { return location != locations.first(); });
    if (contradicts)
        return {false, {}, tr("The server's redirect has two different Location headers")};
    if (m_redirects >= m_options.maxRedirects) {
        return {
            false, {}, tr("The server redirected more than %1 times").arg(m_options.maxRedirects)};
    }
    const auto target = m_options.url.resolved(QString::fromUtf8(locations.first()));
    if (!target) {
        return {
            false, {}, tr("The redirect cannot be followed: %1").arg(target.problem.chopped(1))};
    }
    if (m_options.url.isSecure() && !target->isSecure()) {
        return {false, {},
            tr("The redirect was not followed because it leads from wss to ws, where others could "
               "read what is sent")};
    }
    ++m_redirects;
    m_answers = 0;
    forgetDigest();
    const bool leaves = !target->isSameOrigin(m_options.url);
    const bool hadLogin = !m_options.url.userInfo().isEmpty();
    m_options.url = *target;
    QStringList left = leaves ? leaveOrigin() : QStringList();
    if (leaves && hadLogin)
        left.prepend(tr("the user name and password of the URL"));
    if (left.isEmpty())
        return {true, tr("followed"), {}};
    return {true, tr("followed to another origin, without %1").arg(left.join(QStringLiteral(", "))),
        {}};
}

/// What was meant for the server at the URL's origin is not for another; returns what was dropped.
QStringList HandshakePlan::leaveOrigin()
{
    ConnectionOptions &options = m_options;
    QStringList left;
    const auto isPrivate = [&options, &left](const HeaderField &field) {
        const bool isSecret = isSecretHeader(field.name)
            || std::any_of(options.secretNames.begin(), options.secretNames.end(),
                [&field](const QByteArray &name) { return isNamed(field, name); });
        if (isSecret)
            left.append(QString::fromUtf8(field.name));
        return isSecret || isNamed(field, "Host");
    };
    options.headers.removeIf(isPrivate);
    if (!options.keyParameter.isEmpty())
        left.append(tr("the API key"));
    options.keyParameter.clear();
    if (options.digest)
        left.append(tr("the Digest credentials"));
    options.digest.reset();
    const QStringList subprotocols = withoutTokens(options.subprotocols);
    if (subprotocols.size() != options.subprotocols.size())
        left.append(tr("the token among the subprotocols"));
    options.subprotocols = subprotocols;
    if (!options.tls.clientChain.isEmpty())
        left.append(tr("the client certificate"));
    options.tls.clientChain.clear();
    options.tls.clientKey.reset();
    options.tls.trustedFingerprints.clear();
    options.tls.serverName.clear();
    options.connectTo.reset();
    left.removeDuplicates();
    return left;
}

void HandshakePlan::forgetDigest()
{
    // With Digest, nothing else may stand in this header (see optionsFrom).
    if (m_options.digest)
        m_options.headers.removeIf([](const HeaderField &f) { return isNamed(f, authorization); });
}

HandshakePlan::Step HandshakePlan::answerDigest(
    const ResponseHead &answer, const QByteArray &clientNonce)
{
    const QList<Challenge> challenges = readChallenges(answer.wholeValues("WWW-Authenticate"));
    const auto challenge = answerableChallenge(challenges);
    if (!challenge) {
        QStringList schemes;
        for (const Challenge &other : challenges)
            schemes.append(QString::fromUtf8(other.scheme));
        schemes.removeDuplicates();
        return {false, {},
            schemes.isEmpty()
                ? tr("The server asks for credentials, but its answer names no authentication "
                     "method")
                : tr("The server does not offer a kind of Digest authentication that Wasclean "
                     "supports; it offers %1")
                      .arg(schemes.join(QStringLiteral(", ")))};
    }
    const bool stale = challenge->value("stale").compare("true", Qt::CaseInsensitive) == 0;
    // A second answer is worth it only where the first was right but late.
    if (m_answers > 1 || (m_answers == 1 && !stale))
        return {false, {}, tr("The server did not accept the user name and password")};
    const Checked<QByteArray> value = digestAuthorization(
        *challenge, *m_options.digest, {"GET", requestTarget(m_options)}, clientNonce);
    if (!value)
        return {false, {}, value.problem};
    ++m_answers;
    forgetDigest();
    m_options.headers.prepend({authorization, *value});
    const QByteArray algorithm = challenge->value("algorithm");
    return {true,
        tr("answered with Digest (%1)")
            .arg(QString::fromUtf8(algorithm.isEmpty() ? QByteArray("MD5") : algorithm)),
        {}};
}

} // namespace wasclean
