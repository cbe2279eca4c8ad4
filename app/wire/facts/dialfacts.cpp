#include "app/wire/facts/dialfacts.h"

#include <QJsonArray>

namespace wasclean {

namespace {

QString outcomeName(TriedAddress::Outcome outcome)
{
    switch (outcome) {
    case TriedAddress::Outcome::Pending:
        return QStringLiteral("pending");
    case TriedAddress::Outcome::Connected:
        return QStringLiteral("connected");
    case TriedAddress::Outcome::Failed:
        return QStringLiteral("failed");
    case TriedAddress::Outcome::GivenUp:
        return QStringLiteral("givenUp");
    }
    return {};
}

QString trustName(TlsFacts::Trust trust)
{
    switch (trust) {
    case TlsFacts::Trust::None:
        break;
    case TlsFacts::Trust::Verified:
        return QStringLiteral("verified");
    case TlsFacts::Trust::ByFingerprint:
        return QStringLiteral("byFingerprint");
    case TlsFacts::Trust::Any:
        return QStringLiteral("any");
    case TlsFacts::Trust::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString kindName(ProxyFacts::Kind kind)
{
    switch (kind) {
    case ProxyFacts::Kind::None:
        break;
    case ProxyFacts::Kind::HttpConnect:
        return QStringLiteral("httpConnect");
    case ProxyFacts::Kind::HttpsConnect:
        return QStringLiteral("httpsConnect");
    case ProxyFacts::Kind::Socks5:
        return QStringLiteral("socks5");
    }
    return {};
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace

QJsonObject TriedAddress::toJson() const
{
    return {
        {QStringLiteral("address"), address},
        {QStringLiteral("outcome"), outcomeName(outcome)},
        {QStringLiteral("startedAfter"), double(startedAfter)},
        {QStringLiteral("took"), double(took)},
        {QStringLiteral("problem"), problem},
    };
}

QJsonObject CertificateFacts::toJson() const
{
    return {
        {QStringLiteral("subject"), subject},
        {QStringLiteral("issuer"), issuer},
        {QStringLiteral("names"), QJsonArray::fromStringList(alternativeNames)},
        {QStringLiteral("validFrom"), double(validFrom)},
        {QStringLiteral("validUntil"), double(validUntil)},
        {QStringLiteral("key"), key},
        {QStringLiteral("serialNumber"), serialNumber},
        {QStringLiteral("sha256"), QString::fromLatin1(fingerprint.toHex())},
    };
}

QJsonObject TlsFacts::toJson() const
{
    QJsonArray certificates;
    for (const CertificateFacts &certificate : chain)
        certificates.append(certificate.toJson());
    return {
        {QStringLiteral("tlsProtocol"), protocol},
        {QStringLiteral("tlsCipher"), cipher},
        {QStringLiteral("tlsAlpn"), alpn},
        {QStringLiteral("tlsServerName"), serverName},
        {QStringLiteral("tlsTrust"), trustName(trust)},
        {QStringLiteral("tlsErrors"), QJsonArray::fromStringList(errors)},
        {QStringLiteral("tlsChain"), certificates},
        {QStringLiteral("clientCertificate"), clientCertificate},
        {QStringLiteral("closeNotify"), closeNotify},
    };
}

QJsonValue ProxyFacts::toJson() const
{
    if (kind == Kind::None)
        return QJsonValue::Null;
    QJsonArray earlier;
    for (const QByteArray &head : challenges)
        earlier.append(base64(head));
    QJsonObject object{
        {QStringLiteral("kind"), kindName(kind)},
        {QStringLiteral("address"), address},
        {QStringLiteral("namedBy"), namedBy},
        {QStringLiteral("status"), status},
        {QStringLiteral("words"), words},
        {QStringLiteral("login"), login},
        {QStringLiteral("challenges"), earlier},
        {QStringLiteral("answer"), base64(answer)},
        {QStringLiteral("body"), base64(body)},
    };
    if (kind == Kind::HttpsConnect)
        object.insert(QStringLiteral("tls"), tls.toJson());
    return object;
}

} // namespace wasclean
