#pragma once

#include "app/ending/timeline.h"

#include <QString>

namespace wasclean {

/// "TLS", "Silence": what stands on a part.
QString timelineName(TimelinePart::Kind kind);
/// "FIN", "↓ 1000": what stands at a mark.
QString timelineName(const TimelineMark &mark);
/// A whole sentence on a part or a mark, for who cannot see it and for the tooltip.
QString timelineText(const TimelinePart &part, const Timeline &timeline);
QString timelineText(const TimelineMark &mark);

} // namespace wasclean
