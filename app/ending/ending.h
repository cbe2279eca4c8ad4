#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/diagnosis.h"
#include "app/ending/timeline.h"
#include "app/wire/facts/evidence.h"

#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// Everything that is to be shown of how an attempt ended.
struct Ending
{
    CloseEvent event;
    Evidence evidence;
    Diagnosis diagnosis;
    Timeline timeline;
};

/// Of an attempt that has just ended.
Ending endingOf(const CloseEvent &event, const Evidence &evidence,
    const QList<AttemptSummary> &others, const Activity *activity = nullptr);

/// Of a row of a capture; nothing when it is no close row, or one without evidence.
std::optional<Ending> endingOf(const Message &closeRow);

/// Who ended the connection: "the server", "the proxy".
QString endedByText(EndedBy by);
/// How TCP ended: "FIN by the server".
QString tcpEndText(TcpEnd end);

} // namespace wasclean
