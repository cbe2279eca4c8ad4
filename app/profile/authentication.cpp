#include "app/profile/authentication.h"

#include "app/protocol/usvstring.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

using Field = SettingsProblem::Field;
using Problems = QList<SettingsProblem>;

struct AuthenticationText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Authentication)
};

QByteArray utf8(const QString &text) { return toUsvString(text).toUtf8(); }

bool breaksHeader(const QString &text)
{
    return !headerProblem({"Authorization", utf8(text)}).isEmpty();
}

SettingsProblem problem(Field field, const QString &sentence) { return {field, -1, sentence, {}}; }

Problems applyBasic(const AuthSettings &auth, ConnectionOptions &options)
{
    if (auth.user.contains(u':')) {
        return {problem(Field::AuthUser,
            AuthenticationText::tr(
                "For Basic authentication, the user name must not contain a colon (RFC 7617)."))};
    }
    const QByteArray userAndPassword = utf8(auth.user + u':' + auth.secret);
    options.headers.append({"Authorization", "Basic " + userAndPassword.toBase64()});
    return {};
}

Problems applyDigest(const AuthSettings &auth, ConnectionOptions &options)
{
    if (auth.user.isEmpty())
        return {problem(Field::AuthUser,
            AuthenticationText::tr("Digest authentication needs a user name. Enter one."))};
    if (breaksHeader(auth.user))
        return {problem(Field::AuthUser,
            AuthenticationText::tr(
                "The user name must not contain line breaks or NUL characters."))};
    options.digest = Credentials{auth.user, auth.secret};
    return {};
}

Problems applyBearer(const AuthSettings &auth, ConnectionOptions &options)
{
    if (auth.secret.isEmpty())
        return {problem(Field::AuthSecret,
            AuthenticationText::tr("Bearer authentication needs a token. Enter one."))};
    if (breaksHeader(auth.secret))
        return {problem(Field::AuthSecret,
            AuthenticationText::tr("The token must not contain line breaks or NUL characters."))};
    options.headers.append({"Authorization", "Bearer " + utf8(auth.secret)});
    return {};
}

Problems applyKeyHeader(const AuthSettings &auth, ConnectionOptions &options)
{
    const HeaderField field{utf8(auth.keyName), utf8(auth.secret)};
    if (auth.keyName.isEmpty())
        return {problem(Field::AuthKeyName,
            AuthenticationText::tr("Enter the name of the header for the API key."))};
    const QString nameProblem = headerProblem({field.name, {}});
    if (!nameProblem.isEmpty())
        return {problem(Field::AuthKeyName, nameProblem)};
    if (breaksHeader(auth.secret))
        return {problem(Field::AuthSecret,
            AuthenticationText::tr("The API key must not contain line breaks or NUL characters."))};
    options.headers.append(field);
    options.secretNames.append(field.name);
    return {};
}

Problems applyKeyParameter(const AuthSettings &auth, ConnectionOptions &options)
{
    if (auth.keyName.isEmpty()) {
        return {problem(Field::AuthKeyName,
            AuthenticationText::tr("Enter the name of the query parameter for the API key."))};
    }
    const QByteArray name = utf8(auth.keyName).toPercentEncoding();
    options.keyParameter = name + '=' + utf8(auth.secret).toPercentEncoding();
    options.secretNames.append(name);
    return {};
}

} // namespace

QList<SettingsProblem> applyAuthentication(const AuthSettings &auth, ConnectionOptions &options)
{
    switch (auth.kind) {
    case AuthSettings::Kind::Basic:
        return applyBasic(auth, options);
    case AuthSettings::Kind::Bearer:
        return applyBearer(auth, options);
    case AuthSettings::Kind::ApiKeyHeader:
        return applyKeyHeader(auth, options);
    case AuthSettings::Kind::ApiKeyQuery:
        return applyKeyParameter(auth, options);
    case AuthSettings::Kind::Digest:
        return applyDigest(auth, options);
    case AuthSettings::Kind::None:
        break;
    }
    return {};
}

QString authenticationHeader(const AuthSettings &auth)
{
    switch (auth.kind) {
    case AuthSettings::Kind::Basic:
    case AuthSettings::Kind::Bearer:
    case AuthSettings::Kind::Digest:
        return QStringLiteral("Authorization");
    case AuthSettings::Kind::ApiKeyHeader:
        return auth.keyName;
    case AuthSettings::Kind::ApiKeyQuery:
    case AuthSettings::Kind::None:
        break;
    }
    return {};
}

} // namespace wasclean
