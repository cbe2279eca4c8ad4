#include "app/wire/http/digest.h"

#include "app/protocol/usvstring.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

using Hash = QByteArray (*)(const QByteArray &);

template <QCryptographicHash::Algorithm algorithm>
QByteArray qtHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

/// FIPS 180-4, 6.7, which Qt does not offer. Empty if OpenSSL has switched it off.
QByteArray sha512_256(const QByteArray &bytes)
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_Digest(bytes.constData(), std::size_t(bytes.size()),
        reinterpret_cast<unsigned char *>(hash.data()), &size, EVP_sha512_256(), nullptr);
    hash.truncate(size);
    return hash;
}

struct Algorithm
{
    const char *name;
    Hash hash;
};

constexpr std::array<Algorithm, 3> algorithms{{
    {"MD5", qtHash<QCryptographicHash::Md5>},
    {"SHA-256", qtHash<QCryptographicHash::Sha256>},
    {"SHA-512-256", sha512_256},
}};

constexpr char sessionEnding[] = "-sess";

bool isForSession(const QByteArray &algorithm)
{
    return algorithm.toLower().endsWith(sessionEnding);
}

/// MD5 where the challenge names none; null for one that we do not know.
Hash hashOf(const QByteArray &algorithm)
{
    QByteArray name = algorithm.isEmpty() ? QByteArray("MD5") : algorithm;
    if (isForSession(name))
        name.chop(qsizetype(sizeof(sessionEnding)) - 1);
    for (const Algorithm &known : algorithms) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.hash;
    }
    return nullptr;
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
        if (challenge.hasScheme("Digest") && hashOf(challenge.value("algorithm")) != nullptr
            && !challenge.value("nonce").isEmpty()
            && (qualities.isEmpty() || offersAuth(qualities)))
            return challenge;
    }
    return {};
}

QByteArray digestAuthorization(const Challenge &challenge, const Credentials &credentials,
    const RequestLine &request, const QByteArray &clientNonce)
{
    const QByteArray algorithm = challenge.value("algorithm");
    const QByteArray realm = challenge.value("realm");
    const QByteArray nonce = challenge.value("nonce");
    const bool hasCharset = challenge.value("charset").compare("UTF-8", Qt::CaseInsensitive) == 0;
    const bool hasQuality = !challenge.value("qop").isEmpty();
    const auto hash = [function = hashOf(algorithm)](
                          const QByteArray &bytes) { return function(bytes).toHex(); };
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
    return value;
}

} // namespace wasclean
