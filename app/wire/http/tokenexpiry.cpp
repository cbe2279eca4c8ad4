#include "app/wire/http/tokenexpiry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace wasclean {

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 latest = std::numeric_limits<qint64>::max() / second;

bool isOfToken(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

QJsonObject jsonOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

/// Header, claims and signature (RFC 7515, 3.1); others may stand before it, as in
/// "bearer.TOKEN".
qint64 expiryIn(const QByteArray &word)
{
    const QList<QByteArray> parts = word.split('.');
    for (qsizetype i = 0; i + 2 < parts.size(); ++i) {
        if (!jsonOf(parts[i]).contains(QLatin1String("alg")))
            continue;
        const double expiry = jsonOf(parts[i + 1]).value(QLatin1String("exp")).toDouble();
        if (expiry > 0 && expiry < double(latest))
            return qint64(expiry) * second;
    }
    return 0;
}

} // namespace

qint64 tokenExpiry(const QByteArray &request)
{
    qint64 first = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= request.size(); ++at) {
        if (at < request.size() && isOfToken(request[at]))
            continue;
        const QByteArray word = request.mid(begin, at - begin);
        begin = at + 1;
        const qint64 expiry = word.contains('.') ? expiryIn(word) : 0;
        if (expiry > 0 && (first == 0 || expiry < first))
            first = expiry;
    }
    return first;
}

} // namespace wasclean
