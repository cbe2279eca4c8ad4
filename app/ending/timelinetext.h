#pragma once

#include "app/ending/timeline.h"

#include <QString>

namespace wasclean {

/// The label of a part: "TLS", "Silence".
QString timelineName(TimelinePart::Kind kind);
/// The label of a mark: "FIN", "↓ Close 1000".
QString timelineName(const TimelineMark &mark);
/// A whole sentence on a part or a mark, for who cannot see it and for the tooltip.
QString timelineText(const TimelinePart &part, const Timeline &timeline);
QString timelineText(const TimelineMark &mark);

} // namespace wasclean
