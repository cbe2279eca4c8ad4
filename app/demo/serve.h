#pragma once

#include <QStringList>
#include <QTextStream>

#include <optional>

namespace wasclean {

/// What `wasclean --serve` was told.
struct ServeOptions
{
    /// 0 is any free port. One that is not given is the usual one or, if that is taken, any free.
    std::optional<quint16> port;
    /// Whether it also listens with TLS, and where; as with port.
    bool withTls = false;
    std::optional<quint16> tlsPort;
    /// Whose pages may connect, see AccessRules.
    QStringList allowedOrigins;
};

/// Runs the demo server without a window, for `wasclean --serve`, in the event loop of the existing
/// QCoreApplication until SIGINT, SIGTERM or SIGHUP. Writes where it listens, with TLS also the
/// fingerprint of its certificate, and then a line per event to out. Returns the exit code: 1, with
/// a sentence on stderr, when it cannot listen.
int serveWithoutWindow(const ServeOptions &options, QTextStream &out);

} // namespace wasclean
