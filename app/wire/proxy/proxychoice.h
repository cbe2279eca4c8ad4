#pragma once

#include "app/wire/facts/dialfacts.h"
#include "app/wire/facts/dialoptions.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace wasclean {

/// The way to a server: straight, or through a proxy.
struct ProxyChoice
{
    ProxyFacts::Kind kind = ProxyFacts::Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
    /// Who named it: "https_proxy", say; empty when it was the user.
    QString namedBy;
    /// Why what was named cannot be used; empty when it can.
    QString problem;
};

/// Whether a host is always this machine: a name of RFC 6761, 6.3, or a loopback address.
bool isLoopback(const QString &host);

/// What the user set; nothing for the system's.
std::optional<ProxyChoice> proxyFromOptions(const ProxyOptions &options);

/// What http_proxy, https_proxy, all_proxy and no_proxy say, in small or in capital letters, as
/// curl and others read them; nothing when none of them has a say. ws is http's and wss is https's.
std::optional<ProxyChoice> proxyFromEnvironment(
    const QProcessEnvironment &environment, const QString &host, quint16 port, bool secure);

/// The proxy in the desktop's settings. Blocks: it may have to run a script (PAC).
ProxyChoice proxyFromSystem(const QString &host, quint16 port, bool secure);

} // namespace wasclean
