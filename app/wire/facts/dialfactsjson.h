#pragma once

#include "app/wire/facts/dialfacts.h"
#include "app/wire/facts/factsjson.h"

namespace wasclean::factsjson {

inline constexpr Name<TriedAddress::Outcome> outcomeNames[] = {
    {TriedAddress::Outcome::Pending, "pending"},
    {TriedAddress::Outcome::Connected, "connected"},
    {TriedAddress::Outcome::Failed, "failed"},
    {TriedAddress::Outcome::GivenUp, "givenUp"},
};

inline constexpr Name<TlsFacts::Trust> trustNames[] = {
    {TlsFacts::Trust::Verified, "verified"},
    {TlsFacts::Trust::ByFingerprint, "byFingerprint"},
    {TlsFacts::Trust::Any, "any"},
    {TlsFacts::Trust::Refused, "refused"},
};

inline constexpr Name<ProxyFacts::Kind> proxyKindNames[] = {
    {ProxyFacts::Kind::HttpConnect, "httpConnect"},
    {ProxyFacts::Kind::HttpsConnect, "httpsConnect"},
    {ProxyFacts::Kind::Socks5, "socks5"},
};

inline constexpr Name<ProxyFacts::Problem> proxyProblemNames[] = {
    {ProxyFacts::Problem::Unusable, "unusable"},
    {ProxyFacts::Problem::Unreachable, "unreachable"},
    {ProxyFacts::Problem::Tls, "tls"},
    {ProxyFacts::Problem::Refused, "refused"},
    {ProxyFacts::Problem::NoServer, "noServer"},
    {ProxyFacts::Problem::Gone, "gone"},
    {ProxyFacts::Problem::Garbage, "garbage"},
};

template <typename Json, Are<TriedAddress> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("address", facts.address);
    json.choice("outcome", facts.outcome, outcomeNames);
    json.value("startedAfter", facts.startedAfter);
    json.value("took", facts.took);
    json.value("problem", facts.problem);
}

template <typename Json, Are<CertificateFacts> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("subject", facts.subject);
    json.value("issuer", facts.issuer);
    json.value("names", facts.alternativeNames);
    json.value("validFrom", facts.validFrom);
    json.value("validUntil", facts.validUntil);
    json.value("key", facts.key);
    json.value("serialNumber", facts.serialNumber);
    json.hex("sha256", facts.fingerprint);
}

template <typename Json, Are<TlsFacts> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("tlsProtocol", facts.protocol);
    json.value("tlsCipher", facts.cipher);
    json.value("tlsAlpn", facts.alpn);
    json.value("tlsHost", facts.host);
    json.value("tlsPort", facts.port);
    json.value("tlsServerName", facts.serverName);
    json.choice("tlsTrust", facts.trust, trustNames);
    json.value("tlsErrors", facts.errors);
    json.list("tlsChain", facts.chain);
    json.value("clientCertificate", facts.clientCertificate);
    json.value("closeNotify", facts.closeNotify);
    json.value("tlsAlertReceived", facts.alertReceived);
    json.value("tlsAlertSent", facts.alertSent);
}

template <typename Json, Are<ProxyFacts> Facts>
void describe(Json &json, Facts &facts)
{
    json.choice("kind", facts.kind, proxyKindNames);
    json.value("address", facts.address);
    json.value("namedBy", facts.namedBy);
    json.choice("problem", facts.problem, proxyProblemNames);
    json.value("status", facts.status);
    json.value("words", facts.words);
    json.value("why", facts.why);
    json.value("login", facts.login);
    json.list("challenges", facts.challenges);
    json.bytes("answer", facts.answer);
    json.bytes("body", facts.body);
    if (Json::isReading || facts.kind == ProxyFacts::Kind::HttpsConnect)
        json.facts("tls", facts.tls);
}

} // namespace wasclean::factsjson
