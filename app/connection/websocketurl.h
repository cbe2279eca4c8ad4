#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// The URL of a WebSocket endpoint, checked as the browser's constructor checks it (WHATWG
/// WebSockets 3.1), but without a base URL. What was typed is kept: only what cannot stand in a
/// request line (spaces, controls, non-ASCII) is percent-encoded in the resource. Besides, it knows
/// "ws+unix:/path.sock:/resource", as Node's ws does, and "wss+unix:" for TLS over such a socket.
class WebSocketUrl
{
public:
    /// Reads what a user typed. http and https become ws and wss; surrounding spaces are dropped.
    /// "host:port" and "host/path" without a scheme become ws, or wss for port 443.
    static Checked<WebSocketUrl> parse(const QString &typed);

    bool isSecure() const { return m_secure; }

    /// Path of the Unix domain socket that serves it; empty for TCP.
    QString unixSocket() const { return m_unixSocket; }

    /// Host for dialling: a name in ASCII (IDNA), or an address without brackets, perhaps with the
    /// zone of a link-local one ("fe80::1%eth0").
    QString host() const { return m_host; }

    /// The port to dial; 80 or 443 where none was given.
    quint16 port() const { return m_port; }

    /// Path and query as they go into the request line, never empty.
    QByteArray resource() const { return m_resource; }

    /// Path and query as a browser would send them; empty for a Unix domain socket.
    QByteArray browserResource() const { return m_browserResource; }

    /// Whether no scheme was typed, so that ws, or wss for port 443, was assumed.
    bool isSchemeAssumed() const { return m_schemeAssumed; }

    /// Value of the Host header: brackets round an IPv6 address, no default port.
    QByteArray hostHeader() const;
    /// "host:port" with the port even where it is the default, and brackets round an IPv6 address.
    QString hostAndPort() const;

    /// "user:password" of the URL, percent-decoded; empty when there is none.
    QByteArray userInfo() const { return m_userInfo; }

    /// Where a redirect to that reference leads (RFC 3986, 5.2): to ws, wss, http or https, or to
    /// another place at this origin, where user and password stay. A fragment is dropped.
    Checked<WebSocketUrl> resolved(const QString &reference) const;
    /// Whether scheme, host and port, or the Unix domain socket, are the same.
    bool isSameOrigin(const WebSocketUrl &other) const;
    /// The URL as it will be used, without user and password.
    QString toString() const;

private:
    void setResource(const QString &typed);
    static Checked<WebSocketUrl> parseUnix(const QString &afterScheme, bool secure);

    bool m_secure = false;
    QString m_unixSocket;
    QString m_host;
    quint16 m_port = 80;
    QByteArray m_resource;
    QByteArray m_browserResource;
    bool m_schemeAssumed = false;
    QByteArray m_userInfo;
};

} // namespace wasclean
