#pragma once

#include <QStringList>
#include <QTextStream>

namespace wasclean {

/// Runs the demo server without a window, for `wasclean --serve [PORT]`, in the event loop of the
/// existing QCoreApplication until SIGINT, SIGTERM or SIGHUP. Writes where it listens and then a
/// line per event to out. Without portGiven a taken port is replaced by any free one. Pages of the
/// allowed origins may connect, see AccessRules. Returns the exit code: 1, with a sentence on
/// stderr, when it cannot listen.
int serveWithoutWindow(
    quint16 port, bool portGiven, const QStringList &allowedOrigins, QTextStream &out);

} // namespace wasclean
