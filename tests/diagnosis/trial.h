#pragma once

#include "app/connection/connection.h"
#include "app/diagnosis/attempthistory.h"
#include "app/diagnosis/diagnosis.h"
#include "tests/support/attemptrunner.h"

#include <functional>

namespace wasclean {

/// One attempt against a real server, and how it ended.
struct Ending
{
    Evidence evidence;
    CloseEvent event;

    /// Known limits of time are multiplied by the factor.
    Diagnosis diagnosis(const QList<AttemptSummary> &others = {}, double factor = 1) const
    {
        return diagnose(evidence, event, others, factor);
    }

    /// How long nothing had passed at the end.
    qint64 silence() const { return AttemptSummary::of(evidence).silence(); }
};

/// What the client does as soon as the connection is open.
using WhenOpen = std::function<void(Connection &)>;

/// Connects and waits for the end.
Ending endingOf(const ConnectionOptions &options, const WhenOpen &whenOpen = {});
Ending endingOf(const QString &url, const WhenOpen &whenOpen = {});

/// The first cause that is told: its rule; the remark when none is.
QString firstRule(const Diagnosis &diagnosis);

/// All of it, for a message of a test that fails.
QByteArray told(const Diagnosis &diagnosis);

} // namespace wasclean
