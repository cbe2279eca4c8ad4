#pragma once

#include "app/connection/reconnectoptions.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/facts/dialoptions.h"
#include "app/wire/facts/timeouts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// A row of a table of headers, cookies or query parameters.
struct SettingsRow
{
    bool enabled = true;
    QString name;
    QString value;

    bool operator==(const SettingsRow &) const = default;
};

/// How the user proves who they are.
struct AuthSettings
{
    enum class Kind : quint8 { None, Basic, Bearer, ApiKeyHeader, ApiKeyQuery, Digest };

    Kind kind = Kind::None;
    /// For Basic and Digest.
    QString user;
    /// Name of the header or of the query parameter that carries an API key.
    QString keyName;
    /// The password, token or key: a secret.
    QString secret;

    bool operator==(const AuthSettings &) const = default;
};

/// Which certificates to trust and to send, and how TLS is set up.
struct TlsSettings
{
    enum class MinimumVersion : quint8 { Tls1_2, Tls1_3, Tls1_0 };

    bool trustAnyCertificate = false;
    /// PEM or DER files with certificates to trust besides the system's.
    QStringList caFiles;
    /// SHA-256 fingerprints in hex of certificates that are trusted for this profile's host.
    QStringList trustedFingerprints;
    /// PEM, or PKCS#12 together with its key.
    QString clientCertificateFile;
    /// PEM; empty where the certificate's file has the key.
    QString clientKeyFile;
    /// Opens the key: a secret.
    QString passphrase;
    MinimumVersion minimumVersion = MinimumVersion::Tls1_2;
    QString serverName;
    bool alpn = true;

    bool operator==(const TlsSettings &) const = default;
};

/// The proxy to connect through.
struct ProxySettings
{
    ProxyOptions::Kind kind = ProxyOptions::Kind::System;
    QString host;
    int port = 0;
    QString user;
    /// A secret.
    QString password;

    bool operator==(const ProxySettings &) const = default;
};

/// An HTTP request that is sent before the opening handshake, as typed, with variables in it.
struct RequestSettings
{
    bool enabled = true;
    /// Empty for GET, or for POST when there is a body.
    QString method;
    QString url;
    QList<SettingsRow> headers;
    /// Empty for a request without a body.
    QString body;
    /// Variables, and where in the answer their values are: "$.token", "header:NAME",
    /// "cookie:NAME" or "regex:EXPRESSION".
    QList<SettingsRow> saves;

    bool operator==(const RequestSettings &) const = default;
};

/// How to connect, as the user typed it: unchecked, and with variables, "{{name}}", that are not
/// filled in yet. The panel edits it, a profile keeps it, and optionsFrom() checks it.
struct ConnectionSettings
{
    /// With the query parameters that are switched on.
    QString url;
    /// Query parameters that are switched off: they are kept here, as they are not in the URL.
    QList<SettingsRow> parametersOff;
    QList<SettingsRow> headers;
    QList<SettingsRow> cookies;
    QString origin;
    QString subprotocols;
    AuthSettings auth;
    TlsSettings tls;
    ProxySettings proxy;
    /// "host:port" to dial instead of the host of the URL; empty for the host of the URL.
    QString connectTo;
    DeflateOptions deflate;
    ReconnectOptions reconnect;

    int handshakeTimeoutSeconds = int(defaultHandshakeTimeout.count());
    int closingTimeoutSeconds = int(defaultClosingTimeout.count());
    /// Bytes; a larger message ends the connection with 1009. 0 for no limit.
    qint64 maxMessageSize = 0;
    bool tcpKeepAlive = false;
    /// The time between two automatic Pings; 0 for none.
    int pingIntervalSeconds = 0;
    /// 0 for no limit.
    int pongTimeoutSeconds = int(defaultPongTimeout.count());
    bool answerPings = true;
    /// Redirects that are followed; 0 for none.
    int maxRedirects = 0;
    /// The id of the codec that reads the messages, "none", or empty for the one that is
    /// recognised.
    QString codec;
    /// Whether Wasclean sends by itself what a client of that protocol has to.
    bool answersAsClient = false;
    /// The paths of the schemas that received and sent messages are compared with, see
    /// MessageSchema; empty for none.
    QString schemaReceived;
    QString schemaSent;
    /// The path of the schema that messages of Protocol Buffers are read by, and the names of the
    /// types of received and sent messages; empty for none.
    QString protobufSchema;
    QString protobufReceived;
    QString protobufSent;
    /// The fields that name the type of a message in a field of bytes, and hold it.
    QString protobufTypeField;
    QString protobufPayloadField;
    /// What is sent before each opening handshake, one after the other.
    QList<RequestSettings> before;

    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace wasclean
