#pragma once

#include "app/connection/connection.h"

namespace wasclean {

/// The result of one attempt.
struct AttemptOutcome
{
    bool opened = false;
    /// The stages of connecting, in order.
    QList<ConnectStage> stages;
    CloseEvent event;
    /// At open, or at the end of an attempt that never was.
    Evidence evidence;
};

/// Connects, and drops the connection as soon as it is open.
AttemptOutcome runAttempt(const ConnectionOptions &options);

/// Options for a URL that must be good.
ConnectionOptions optionsFor(const QString &url);

} // namespace wasclean
