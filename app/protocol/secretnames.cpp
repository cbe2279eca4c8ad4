#include "app/protocol/secretnames.h"

#include <algorithm>

namespace wasclean {

namespace {

bool containsAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(
        words.begin(), words.end(), [&text](const char *word) { return text.contains(word); });
}

/// "X-Api-Key", "api_key" and "apiKey" alike: "apikey" and "xapikey".
QByteArray lettersOf(const QByteArray &name)
{
    QByteArray letters;
    for (const char c : name.toLower()) {
        if (c != '-' && c != '_' && c != '.' && c != ' ')
            letters += c;
    }
    return letters;
}

bool soundsSecret(const QByteArray &letters)
{
    return letters.endsWith("key") || letters.endsWith("auth")
        || containsAny(letters,
            {"token", "secret", "passw", "pwd", "passphrase", "authoriz", "credential", "signature",
                "session", "apikey", "jwt", "bearer", "cookie"});
}

constexpr const char *appSyncHeader = "header-";

/// Whether the text begins as base64 of {" does.
bool isJsonInBase64(const QByteArray &text) { return text.startsWith("eyJ"); }

bool isWebSocketHeader(const QByteArray &name)
{
    return name.toLower().startsWith("sec-websocket-");
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    return !isWebSocketHeader(name) && soundsSecret(lettersOf(name))
        && name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0;
}

bool isSecretParameter(const QByteArray &name)
{
    const QByteArray letters = lettersOf(QByteArray::fromPercentEncoding(name));
    static const QList<QByteArray> exact{
        "pass", "pw", "sig", "sid", "code", "ticket", "otp", "pin"};
    return exact.contains(letters) || soundsSecret(letters);
}

bool isSecretParameter(const QByteArray &name, const QByteArray &value)
{
    return isSecretParameter(name) || isJsonInBase64(value);
}

QList<bool> secretProtocols(const QList<QByteArray> &items)
{
    QList<bool> secret;
    bool nextIsSecret = false;
    for (const QByteArray &item : items) {
        const QByteArray trimmed = item.trimmed();
        const bool sounds = soundsSecret(lettersOf(trimmed));
        // AWS AppSync has the headers of the request in "header-…".
        const QByteArray inside = trimmed.startsWith(appSyncHeader)
            ? trimmed.mid(qsizetype(qstrlen(appSyncHeader)))
            : trimmed;
        const bool isToken = isJsonInBase64(inside) || (sounds && trimmed.size() > 32);
        secret.append(!trimmed.isEmpty() && (isToken || nextIsSecret));
        nextIsSecret = sounds && !isToken;
    }
    return secret;
}

} // namespace wasclean
