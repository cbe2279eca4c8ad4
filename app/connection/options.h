#pragma once

#include "app/base/checked.h"
#include "app/connection/websocketurl.h"
#include "app/protocol/headerfield.h"
#include "app/wire/facts/credentials.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/facts/dialoptions.h"
#include "app/wire/facts/keepaliveoptions.h"
#include "app/wire/facts/timeouts.h"
#include "app/wire/facts/tokenuse.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace wasclean {

/// Everything that an attempt to connect needs to know, already checked.
struct ConnectionOptions
{
    WebSocketUrl url;
    QStringList subprotocols;
    QList<HeaderField> headers;
    /// "name=value" with an API key, percent-encoded, for the end of the query; may be empty. It is
    /// kept apart from the URL, which is shown and remembered.
    QByteArray keyParameter;
    /// Names of headers and query parameters that hold secrets whatever they sound like.
    QList<QByteArray> secretNames;
    /// Value of the Origin header; none is sent when empty.
    QByteArray origin;
    /// How long DNS, TCP, proxy, TLS and the opening handshake may take together.
    std::chrono::milliseconds handshakeTimeout{defaultHandshakeTimeout};
    /// How long the server may take to answer our Close frame.
    std::chrono::milliseconds closingTimeout{defaultClosingTimeout};
    TlsOptions tls;
    ProxyOptions proxy;
    std::optional<ConnectTo> connectTo;
    bool tcpKeepAlive = false;
    DeflateOptions deflate;
    KeepAliveOptions keepAlive;
    /// Bytes of payload; a larger message ends the connection with 1009. 0 for no limit.
    qint64 maxMessageSize = 0;
    /// Redirects that are followed before open; 0 for none.
    int maxRedirects = 0;
    /// Answers a Digest challenge (RFC 7616) after a 401.
    std::optional<Credentials> digest;
    /// Anything but the default is for tests.
    TokenUse tokens = TokenUse::InFloods;
};

/// More redirects than this are not followed.
constexpr int maxFollowedRedirects = 10;

/// The largest reason a Close frame can carry: a control frame's 125 bytes less the code.
constexpr int maxReasonBytes = 123;

/// A list of subprotocols separated by commas or spaces, as a user types it. Each must be a token
/// and none may appear twice (WHATWG WebSockets 3.1, RFC 6455 4.1).
Checked<QStringList> parseSubprotocols(const QString &typed);
/// The same check for a list that is already separated. Returns a sentence, or nothing when good.
QString subprotocolsProblem(const QStringList &subprotocols);

/// A sentence when the header's name is not a token or its value contains CR, LF or NUL.
QString headerProblem(const HeaderField &field);
/// "Name: value" with a token for a name and a value without CR, LF or NUL.
Checked<HeaderField> parseHeader(const QString &typed);

/// A sentence when close(code) must be refused: only 1000 and 3000 to 4999 may be sent.
QString closeCodeProblem(int code);
/// A sentence when the reason is longer than 123 bytes of UTF-8.
QString closeReasonProblem(const QString &reason);
/// A sentence when the payload of a Ping or Pong is longer than 125 bytes (RFC 6455, 5.5).
QString controlPayloadProblem(quint8 opcode, const QByteArray &payload);

/// The registered name of a close code ("Normal Closure"), or what its range is for. Never empty.
QString closeCodeName(int code);

} // namespace wasclean
