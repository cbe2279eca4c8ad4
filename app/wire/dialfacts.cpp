#include "app/wire/dialfacts.h"

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

QJsonValue ProxyFacts::toJson() const
{
    if (kind == Kind::None)
        return QJsonValue::Null;
    const bool http = kind == Kind::HttpConnect;
    return QJsonObject{
        {QStringLiteral("kind"), http ? QStringLiteral("httpConnect") : QStringLiteral("socks5")},
        {QStringLiteral("address"), address},
        {QStringLiteral("namedBy"), namedBy},
        {QStringLiteral("status"), status},
        {QStringLiteral("words"), words},
        {QStringLiteral("answer"), QString::fromLatin1(answer.toBase64())},
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

void TlsFacts::addTo(QJsonObject &object) const
{
    QJsonArray certificates;
    for (const CertificateFacts &certificate : chain)
        certificates.append(certificate.toJson());
    object.insert(QStringLiteral("tlsProtocol"), protocol);
    object.insert(QStringLiteral("tlsCipher"), cipher);
    object.insert(QStringLiteral("tlsAlpn"), alpn);
    object.insert(QStringLiteral("tlsServerName"), serverName);
    object.insert(QStringLiteral("tlsTrust"), trustName(trust));
    object.insert(QStringLiteral("tlsErrors"), QJsonArray::fromStringList(errors));
    object.insert(QStringLiteral("tlsChain"), certificates);
    object.insert(QStringLiteral("clientCertificate"), clientCertificate);
}

} // namespace wasclean
