#include "app/wire/http/digest.h"

#include "app/crypto/openssl.h"
#include "app/protocol/usvstring.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <functional>

namespace wasclean {

namespace {

struct DigestText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Digest)
};

struct Algorithm
{
    const char *name;
    /// None for what only OpenSSL has.
    std::optional<QCryptographicHash::Algorithm> ofQt;
};

constexpr std::array<Algorithm, 3> algorithms{{
    {"MD5", QCryptographicHash::Md5},
    {"SHA-256", QCryptographicHash::Sha256},
    {"SHA-512-256", std::nullopt},
}};

constexpr char sessionEnding[] = "-sess";

bool isForSession(const QByteArray &algorithm)
{
    return algorithm.toLower().endsWith(sessionEnding);
}

/// MD5 where the challenge names none; null for one that we do not know.
const Algorithm *algorithmOf(const Challenge &challenge)
{
    const QByteArray named = challenge.value("algorithm");
    QByteArray name = named.isEmpty() ? QByteArray("MD5") : named;
    if (isForSession(name))
        name.chop(qsizetype(sizeof(sessionEnding)) - 1);
    const auto *const known
        = std::find_if(algorithms.begin(), algorithms.end(), [&name](const Algorithm &algorithm) {
              return name.compare(algorithm.name, Qt::CaseInsensitive) == 0;
          });
    return known == algorithms.end() ? nullptr : known;
}

using Hash = std::function<QByteArray(const QByteArray &)>;

/// The problem goes on after a colon.
Checked<Hash> hashOf(const Algorithm &algorithm)
{
    using Result = Checked<Hash>;
    if (algorithm.ofQt) {
        return Result::good([ofQt = *algorithm.ofQt](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, ofQt);
        });
    }
    const Checked<const OpenSslModule *> module = openSsl();
    if (!module)
        return Result::bad(module.problem);
    if ((*module)->sha512_256({}).isEmpty())
        return Result::bad(DigestText::tr("OpenSSL does not offer SHA-512/256 here"));
    return Result::good(
        [openSsl = *module](const QByteArray &bytes) { return openSsl->sha512_256(bytes); });
}

bool offersAuth(const QByteArray &qualities)
{
    const QList<QByteArray> list = qualities.split(',');
    return std::any_of(list.begin(), list.end(), [](const QByteArray &quality) {
        return quality.trimmed().compare("auth", Qt::CaseInsensitive) == 0;
    });
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

/// With a charset, names outside ASCII travel as RFC 5987 writes them (RFC 7616, 3.4).
QByteArray userParameter(const QByteArray &user, bool hasCharset)
{
    if (hasCharset && !isAscii(user))
        return "username*=UTF-8''" + user.toPercentEncoding();
    return "username=" + quoted(user);
}

} // namespace

std::optional<Challenge> answerableChallenge(const QList<Challenge> &challenges)
{
    for (const Challenge &challenge : challenges) {
        const QByteArray qualities = challenge.value("qop");
        if (challenge.hasScheme("Digest") && algorithmOf(challenge) != nullptr
            && !challenge.value("nonce").isEmpty()
            && (qualities.isEmpty() || offersAuth(qualities)))
            return challenge;
    }
    return {};
}

Checked<QByteArray> digestAuthorization(const Challenge &challenge, const Credentials &credentials,
    const RequestLine &request, const QByteArray &clientNonce)
{
    using Result = Checked<QByteArray>;
    const Algorithm *const known = algorithmOf(challenge);
    const Checked<Hash> function = hashOf(known ? *known : algorithms.front());
    const QByteArray algorithm = challenge.value("algorithm");
    if (!function) {
        return Result::bad(DigestText::tr("Digest with %1 cannot be answered: %2")
                               .arg(QString::fromUtf8(algorithm), function.problem));
    }
    const QByteArray realm = challenge.value("realm");
    const QByteArray nonce = challenge.value("nonce");
    const bool hasCharset = challenge.value("charset").compare("UTF-8", Qt::CaseInsensitive) == 0;
    const bool hasQuality = !challenge.value("qop").isEmpty();
    const auto hash = [&function](const QByteArray &bytes) { return (*function)(bytes).toHex(); };
    const auto prepared = [hasCharset](const QString &text) {
        const QString valid = toUsvString(text);
        return (hasCharset ? valid.normalized(QString::NormalizationForm_C) : valid).toUtf8();
    };
    const QByteArray user = prepared(credentials.user);

    QByteArray secret = hash(user + ':' + realm + ':' + prepared(credentials.password));
    if (isForSession(algorithm))
        secret = hash(secret + ':' + nonce + ':' + clientNonce);
    const QByteArray asked = hash(request.method + ':' + request.target);
    const QByteArray count = "00000001";
    const QByteArray middle = hasQuality ? count + ':' + clientNonce + ":auth:" : QByteArray();
    const QByteArray response = hash(secret + ':' + nonce + ':' + middle + asked);

    QByteArray value = "Digest " + userParameter(user, hasCharset) + ", realm=" + quoted(realm)
        + ", nonce=" + quoted(nonce) + ", uri=" + quoted(request.target)
        + ", response=" + quoted(response);
    if (!algorithm.isEmpty())
        value += ", algorithm=" + algorithm;
    if (hasQuality)
        value += ", qop=auth, nc=" + count;
    if (hasQuality || isForSession(algorithm))
        value += ", cnonce=" + quoted(clientNonce);
    const QByteArray opaque = challenge.value("opaque");
    if (!opaque.isEmpty())
        value += ", opaque=" + quoted(opaque);
    return Result::good(value);
}

} // namespace wasclean
