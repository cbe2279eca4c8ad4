#include "app/profile/settingsjson.h"

#include "app/profile/jsonfields.h"
#include "app/profile/secretslots.h"

#include <QJsonArray>

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

/// Takes up what differs from the default.
class Writer
{
public:
    template <typename T>
    void put(const char *key, const T &value, const T &standard)
    {
        if (!(value == standard))
            m_json.insert(QLatin1String(key), toJson(value));
    }

    template <typename Enum, std::size_t Size>
    void put(
        const char *key, Enum value, Enum standard, const std::array<EnumName<Enum>, Size> &names)
    {
        if (value != standard)
            m_json.insert(QLatin1String(key), nameOf(value, names));
    }

    void put(const char *key, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_json.insert(QLatin1String(key), object);
    }

    void put(const char *key, const QList<SettingsRow> &rows)
    {
        QJsonArray array;
        for (const SettingsRow &row : rows) {
            Writer writer;
            writer.put("enabled", row.enabled, true);
            writer.m_json.insert(QStringLiteral("name"), row.name);
            // A parameter without "=" has no value.
            if (!row.value.isNull())
                writer.m_json.insert(QStringLiteral("value"), row.value);
            array.append(writer.m_json);
        }
        if (!array.isEmpty())
            m_json.insert(QLatin1String(key), array);
    }

    const QJsonObject &json() const { return m_json; }

private:
    static QJsonValue toJson(const QString &text) { return text; }

    static QJsonValue toJson(bool flag) { return flag; }

    static QJsonValue toJson(int number) { return number; }

    static QJsonValue toJson(qint64 number) { return number; }

    static QJsonValue toJson(double number) { return number; }

    static QJsonValue toJson(std::chrono::milliseconds time) { return qint64(time.count()); }

    static QJsonValue toJson(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    static QJsonValue toJson(const QList<int> &numbers)
    {
        QJsonArray array;
        for (const int number : numbers)
            array.append(number);
        return array;
    }

    QJsonObject m_json;
};

// The structured bindings below name every member, so that a new one cannot be forgotten.

QJsonObject toJson(const AuthSettings &auth)
{
    const AuthSettings standard;
    const auto &[kind, user, keyName, secret] = auth;
    Writer writer;
    writer.put("kind", kind, standard.kind, authKinds);
    writer.put("user", user, standard.user);
    writer.put("keyName", keyName, standard.keyName);
    writer.put("secret", secret, standard.secret);
    return writer.json();
}

QJsonObject toJson(const TlsSettings &tls)
{
    const TlsSettings standard;
    const auto &[trustAny, caFiles, fingerprints, certificate, key, passphrase, version, name, alpn]
        = tls;
    Writer writer;
    writer.put("trustAnyCertificate", trustAny, standard.trustAnyCertificate);
    writer.put("caFiles", caFiles, standard.caFiles);
    writer.put("trustedFingerprints", fingerprints, standard.trustedFingerprints);
    writer.put("clientCertificateFile", certificate, standard.clientCertificateFile);
    writer.put("clientKeyFile", key, standard.clientKeyFile);
    writer.put("passphrase", passphrase, standard.passphrase);
    writer.put("minimumVersion", version, standard.minimumVersion, tlsVersions);
    writer.put("serverName", name, standard.serverName);
    writer.put("alpn", alpn, standard.alpn);
    return writer.json();
}

QJsonObject toJson(const ProxySettings &proxy)
{
    const ProxySettings standard;
    const auto &[kind, host, port, user, password] = proxy;
    Writer writer;
    writer.put("kind", kind, standard.kind, proxyKinds);
    writer.put("host", host, standard.host);
    writer.put("port", port, standard.port);
    writer.put("user", user, standard.user);
    writer.put("password", password, standard.password);
    return writer.json();
}

QJsonObject toJson(const DeflateOptions &deflate)
{
    const DeflateOptions standard;
    const auto &[offer, clientTakeover, serverTakeover, clientBits, serverBits] = deflate;
    Writer writer;
    writer.put("offer", offer, standard.offer);
    writer.put("clientNoContextTakeover", clientTakeover, standard.clientNoContextTakeover);
    writer.put("serverNoContextTakeover", serverTakeover, standard.serverNoContextTakeover);
    writer.put("clientMaxWindowBits", clientBits, standard.clientMaxWindowBits);
    writer.put("serverMaxWindowBits", serverBits, standard.serverMaxWindowBits);
    return writer.json();
}

QJsonObject toJson(const ReconnectOptions &reconnect)
{
    const ReconnectOptions standard;
    const auto &[enabled, first, longest, factor, jitter, attempts, errors, unclean, codes]
        = reconnect;
    Writer writer;
    writer.put("enabled", enabled, standard.enabled);
    writer.put("firstDelayMs", first, standard.firstDelay);
    writer.put("longestDelayMs", longest, standard.longestDelay);
    writer.put("factor", factor, standard.factor);
    writer.put("jitter", jitter, standard.jitter);
    writer.put("maxAttempts", attempts, standard.maxAttempts);
    writer.put("afterErrors", errors, standard.afterErrors);
    writer.put("afterUnclean", unclean, standard.afterUnclean);
    writer.put("codes", codes, standard.codes);
    return writer.json();
}

QJsonObject toJson(const ConnectionSettings &settings)
{
    const ConnectionSettings standard;
    const auto &[url, parametersOff, headers, cookies, origin, subprotocols, auth, tls, proxy,
        connectTo, deflate, reconnect, handshakeTimeout, closingTimeout, maxMessageSize, keepAlive,
        pingInterval, pongTimeout, answerPings, maxRedirects]
        = settings;
    Writer writer;
    writer.put("url", url, standard.url);
    writer.put("parametersOff", parametersOff);
    writer.put("headers", headers);
    writer.put("cookies", cookies);
    writer.put("origin", origin, standard.origin);
    writer.put("subprotocols", subprotocols, standard.subprotocols);
    writer.put("auth", toJson(auth));
    writer.put("tls", toJson(tls));
    writer.put("proxy", toJson(proxy));
    writer.put("connectTo", connectTo, standard.connectTo);
    writer.put("deflate", toJson(deflate));
    writer.put("reconnect", toJson(reconnect));
    writer.put("handshakeTimeoutSeconds", handshakeTimeout, standard.handshakeTimeoutSeconds);
    writer.put("closingTimeoutSeconds", closingTimeout, standard.closingTimeoutSeconds);
    writer.put("maxMessageSize", maxMessageSize, standard.maxMessageSize);
    writer.put("tcpKeepAlive", keepAlive, standard.tcpKeepAlive);
    writer.put("pingIntervalSeconds", pingInterval, standard.pingIntervalSeconds);
    writer.put("pongTimeoutSeconds", pongTimeout, standard.pongTimeoutSeconds);
    writer.put("answerPings", answerPings, standard.answerPings);
    writer.put("maxRedirects", maxRedirects, standard.maxRedirects);
    return writer.json();
}

void readRows(JsonFields &fields, const char *key, QList<SettingsRow> &rows)
{
    fields.readObjects(key, [&rows](JsonFields &row) {
        SettingsRow value;
        row.read("enabled", value.enabled);
        row.read("name", value.name);
        const bool hasValue = row.has("value");
        row.read("value", value.value);
        if (hasValue && value.value.isNull())
            value.value = QLatin1String("");
        rows.append(value);
    });
}

void readTime(JsonFields &fields, const char *key, std::chrono::milliseconds &time)
{
    int number = int(time.count());
    fields.read(key, number, 0, longestDelayMs);
    time = std::chrono::milliseconds(number);
}

void readAuth(JsonFields &fields, AuthSettings &auth)
{
    fields.read("kind", auth.kind, authKinds);
    fields.read("user", auth.user);
    fields.read("keyName", auth.keyName);
    fields.read("secret", auth.secret);
}

void readTls(JsonFields &fields, TlsSettings &tls)
{
    fields.read("trustAnyCertificate", tls.trustAnyCertificate);
    fields.read("caFiles", tls.caFiles);
    fields.read("trustedFingerprints", tls.trustedFingerprints);
    fields.read("clientCertificateFile", tls.clientCertificateFile);
    fields.read("clientKeyFile", tls.clientKeyFile);
    fields.read("passphrase", tls.passphrase);
    fields.read("minimumVersion", tls.minimumVersion, tlsVersions);
    fields.read("serverName", tls.serverName);
    fields.read("alpn", tls.alpn);
}

void readProxy(JsonFields &fields, ProxySettings &proxy)
{
    fields.read("kind", proxy.kind, proxyKinds);
    fields.read("host", proxy.host);
    fields.read("port", proxy.port, 0, 65535);
    fields.read("user", proxy.user);
    fields.read("password", proxy.password);
}

void readDeflate(JsonFields &fields, DeflateOptions &deflate)
{
    fields.read("offer", deflate.offer);
    fields.read("clientNoContextTakeover", deflate.clientNoContextTakeover);
    fields.read("serverNoContextTakeover", deflate.serverNoContextTakeover);
    fields.read("clientMaxWindowBits", deflate.clientMaxWindowBits, 8, 15);
    fields.read("serverMaxWindowBits", deflate.serverMaxWindowBits, 8, 15);
}

void readReconnect(JsonFields &fields, ReconnectOptions &reconnect)
{
    fields.read("enabled", reconnect.enabled);
    readTime(fields, "firstDelayMs", reconnect.firstDelay);
    readTime(fields, "longestDelayMs", reconnect.longestDelay);
    fields.read("factor", reconnect.factor, 1.0, 100.0);
    fields.read("jitter", reconnect.jitter, 0.0, 1.0);
    fields.read("maxAttempts", reconnect.maxAttempts);
    fields.read("afterErrors", reconnect.afterErrors);
    fields.read("afterUnclean", reconnect.afterUnclean);
    fields.read("codes", reconnect.codes, 0, 65535);
}

void readSettings(JsonFields &fields, ConnectionSettings &settings)
{
    fields.read("url", settings.url);
    readRows(fields, "parametersOff", settings.parametersOff);
    readRows(fields, "headers", settings.headers);
    readRows(fields, "cookies", settings.cookies);
    fields.read("origin", settings.origin);
    fields.read("subprotocols", settings.subprotocols);
    fields.readObject("auth", [&](JsonFields &auth) { readAuth(auth, settings.auth); });
    fields.readObject("tls", [&](JsonFields &tls) { readTls(tls, settings.tls); });
    fields.readObject("proxy", [&](JsonFields &proxy) { readProxy(proxy, settings.proxy); });
    fields.read("connectTo", settings.connectTo);
    fields.readObject(
        "deflate", [&](JsonFields &deflate) { readDeflate(deflate, settings.deflate); });
    fields.readObject(
        "reconnect", [&](JsonFields &reconnect) { readReconnect(reconnect, settings.reconnect); });
    fields.read("handshakeTimeoutSeconds", settings.handshakeTimeoutSeconds, 0, longestSeconds);
    fields.read("closingTimeoutSeconds", settings.closingTimeoutSeconds, 0, longestSeconds);
    fields.read("maxMessageSize", settings.maxMessageSize, 0, largestMessage);
    fields.read("tcpKeepAlive", settings.tcpKeepAlive);
    fields.read("pingIntervalSeconds", settings.pingIntervalSeconds, 0, longestSeconds);
    fields.read("pongTimeoutSeconds", settings.pongTimeoutSeconds, 0, longestSeconds);
    fields.read("answerPings", settings.answerPings);
    fields.read("maxRedirects", settings.maxRedirects, 0, 10);
}

} // namespace

QJsonObject settingsToJson(const ConnectionSettings &settings)
{
    return toJson(withoutSecrets(settings).settings);
}

Checked<ConnectionSettings> settingsFromJson(const QJsonObject &json, const QString &path)
{
    QString problem;
    ConnectionSettings settings;
    JsonFields fields(json, path, problem);
    readSettings(fields, settings);
    fields.finish();
    if (!problem.isEmpty())
        return Checked<ConnectionSettings>::bad(problem);
    return Checked<ConnectionSettings>::good(settings);
}

} // namespace wasclean
