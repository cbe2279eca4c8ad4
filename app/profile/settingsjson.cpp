#include "app/profile/settingsjson.h"

#include "app/profile/secretslots.h"
#include "app/profile/settingsfields.h"

namespace wasclean {

namespace {

using AuthKind = AuthSettings::Kind;
using ProxyKind = ProxyOptions::Kind;
using TlsVersion = TlsSettings::MinimumVersion;

constexpr std::array<EnumName<AuthKind>, 6> authKinds{
    {{AuthKind::None, "none"}, {AuthKind::Basic, "basic"}, {AuthKind::Bearer, "bearer"},
        {AuthKind::ApiKeyHeader, "apiKeyHeader"}, {AuthKind::ApiKeyQuery, "apiKeyQuery"},
        {AuthKind::Digest, "digest"}}};
constexpr std::array<EnumName<ProxyKind>, 5> proxyKinds{
    {{ProxyKind::System, "system"}, {ProxyKind::None, "none"}, {ProxyKind::HttpConnect, "http"},
        {ProxyKind::HttpsConnect, "https"}, {ProxyKind::Socks5, "socks5"}}};
constexpr std::array<EnumName<TlsVersion>, 3> tlsVersions{
    {{TlsVersion::Tls1_0, "1.0"}, {TlsVersion::Tls1_2, "1.2"}, {TlsVersion::Tls1_3, "1.3"}}};

constexpr int longestDelayMs = 24 * 60 * 60 * 1000;
constexpr int longestSeconds = 24 * 60 * 60;
constexpr qint64 largestMessage = Q_INT64_C(1) << 40;

// Each of these lists names the members of a struct once, for reading and for writing. The
// structured bindings do not compile when a member is added: it must be added to the list, too.

template <typename Fields>
void visitAuth(Fields &fields)
{
    [[maybe_unused]] const auto &[kind, user, keyName, secret] = AuthSettings();
    fields.visit("kind", &AuthSettings::kind, authKinds);
    fields.visit("user", &AuthSettings::user);
    fields.visit("keyName", &AuthSettings::keyName);
    fields.visit("secret", &AuthSettings::secret);
}

template <typename Fields>
void visitTls(Fields &fields)
{
    [[maybe_unused]] const auto &[trustAny, caFiles, fingerprints, certificate, key, passphrase,
        version, name, alpn]
        = TlsSettings();
    fields.visit("trustAnyCertificate", &TlsSettings::trustAnyCertificate);
    fields.visit("caFiles", &TlsSettings::caFiles);
    fields.visit("trustedFingerprints", &TlsSettings::trustedFingerprints);
    fields.visit("clientCertificateFile", &TlsSettings::clientCertificateFile);
    fields.visit("clientKeyFile", &TlsSettings::clientKeyFile);
    fields.visit("passphrase", &TlsSettings::passphrase);
    fields.visit("minimumVersion", &TlsSettings::minimumVersion, tlsVersions);
    fields.visit("serverName", &TlsSettings::serverName);
    fields.visit("alpn", &TlsSettings::alpn);
}

template <typename Fields>
void visitProxy(Fields &fields)
{
    [[maybe_unused]] const auto &[kind, host, port, user, password] = ProxySettings();
    fields.visit("kind", &ProxySettings::kind, proxyKinds);
    fields.visit("host", &ProxySettings::host);
    fields.visit("port", &ProxySettings::port, 0, 65535);
    fields.visit("user", &ProxySettings::user);
    fields.visit("password", &ProxySettings::password);
}

template <typename Fields>
void visitDeflate(Fields &fields)
{
    [[maybe_unused]] const auto &[offer, clientTakeover, serverTakeover, clientBits, serverBits]
        = DeflateOptions();
    fields.visit("offer", &DeflateOptions::offer);
    fields.visit("clientNoContextTakeover", &DeflateOptions::clientNoContextTakeover);
    fields.visit("serverNoContextTakeover", &DeflateOptions::serverNoContextTakeover);
    fields.visit("clientMaxWindowBits", &DeflateOptions::clientMaxWindowBits, 8, 15);
    fields.visit("serverMaxWindowBits", &DeflateOptions::serverMaxWindowBits, 8, 15);
}

template <typename Fields>
void visitReconnect(Fields &fields)
{
    [[maybe_unused]] const auto &[enabled, first, longest, factor, jitter, attempts, errors,
        unclean, codes]
        = ReconnectOptions();
    fields.visit("enabled", &ReconnectOptions::enabled);
    fields.visit("firstDelayMs", &ReconnectOptions::firstDelay, 0, longestDelayMs);
    fields.visit("longestDelayMs", &ReconnectOptions::longestDelay, 0, longestDelayMs);
    fields.visit("factor", &ReconnectOptions::factor, 1.0, 100.0);
    fields.visit("jitter", &ReconnectOptions::jitter, 0.0, 1.0);
    fields.visit("maxAttempts", &ReconnectOptions::maxAttempts);
    fields.visit("afterErrors", &ReconnectOptions::afterErrors);
    fields.visit("afterUnclean", &ReconnectOptions::afterUnclean);
    fields.visit("codes", &ReconnectOptions::codes, 0, 65535);
}

template <typename Fields>
void visitRequest(Fields &fields)
{
    using Request = RequestSettings;
    [[maybe_unused]] const auto &[enabled, method, url, headers, body, saves] = Request();
    fields.visit("enabled", &Request::enabled);
    fields.visit("method", &Request::method);
    fields.visit("url", &Request::url);
    fields.visit("headers", &Request::headers);
    fields.visit("body", &Request::body);
    fields.visit("saves", &Request::saves);
}

template <typename Fields>
void visitSettings(Fields &fields)
{
    using Settings = ConnectionSettings;
    [[maybe_unused]] const auto &[url, parametersOff, headers, cookies, origin, subprotocols, auth,
        tls, proxy, connectTo, deflate, reconnect, handshakeTimeout, closingTimeout, maxMessageSize,
        keepAlive, pingInterval, pongTimeout, answerPings, maxRedirects, codec, answersAsClient,
        schemaReceived, schemaSent, protobufSchema, protobufReceived, protobufSent,
        protobufTypeField, protobufPayloadField, before]
        = Settings();
    fields.visit("url", &Settings::url);
    fields.visit("parametersOff", &Settings::parametersOff);
    fields.visit("headers", &Settings::headers);
    fields.visit("cookies", &Settings::cookies);
    fields.visit("origin", &Settings::origin);
    fields.visit("subprotocols", &Settings::subprotocols);
    fields.visitObject("auth", &Settings::auth, [](auto &inner) { visitAuth(inner); });
    fields.visitObject("tls", &Settings::tls, [](auto &inner) { visitTls(inner); });
    fields.visitObject("proxy", &Settings::proxy, [](auto &inner) { visitProxy(inner); });
    fields.visit("connectTo", &Settings::connectTo);
    fields.visitObject("deflate", &Settings::deflate, [](auto &inner) { visitDeflate(inner); });
    fields.visitObject(
        "reconnect", &Settings::reconnect, [](auto &inner) { visitReconnect(inner); });
    fields.visit("handshakeTimeoutSeconds", &Settings::handshakeTimeoutSeconds, 0, longestSeconds);
    fields.visit("closingTimeoutSeconds", &Settings::closingTimeoutSeconds, 0, longestSeconds);
    fields.visit("maxMessageSize", &Settings::maxMessageSize, qint64(0), largestMessage);
    fields.visit("tcpKeepAlive", &Settings::tcpKeepAlive);
    fields.visit("pingIntervalSeconds", &Settings::pingIntervalSeconds, 0, longestSeconds);
    fields.visit("pongTimeoutSeconds", &Settings::pongTimeoutSeconds, 0, longestSeconds);
    fields.visit("answerPings", &Settings::answerPings);
    fields.visit("maxRedirects", &Settings::maxRedirects, 0, 10);
    fields.visit("codec", &Settings::codec);
    fields.visit("answersAsClient", &Settings::answersAsClient);
    fields.visit("schemaReceived", &Settings::schemaReceived);
    fields.visit("schemaSent", &Settings::schemaSent);
    fields.visit("protobufSchema", &Settings::protobufSchema);
    fields.visit("protobufReceived", &Settings::protobufReceived);
    fields.visit("protobufSent", &Settings::protobufSent);
    fields.visit("protobufTypeField", &Settings::protobufTypeField);
    fields.visit("protobufPayloadField", &Settings::protobufPayloadField);
    fields.visitList("before", &Settings::before, [](auto &inner) { visitRequest(inner); });
}

} // namespace

QJsonObject settingsToJson(const ConnectionSettings &settings)
{
    FieldWriter<ConnectionSettings> writer(withoutSecrets(settings).settings);
    visitSettings(writer);
    return writer.json();
}

Checked<ConnectionSettings> settingsFromJson(const QJsonObject &json, const QString &path)
{
    QString problem;
    ConnectionSettings settings;
    JsonFields fields(json, path, problem);
    FieldReader<ConnectionSettings> reader(fields, settings);
    visitSettings(reader);
    fields.finish();
    if (!problem.isEmpty())
        return Checked<ConnectionSettings>::bad(problem);
    return Checked<ConnectionSettings>::good(settings);
}

} // namespace wasclean
