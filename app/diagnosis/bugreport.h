#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/diagnosis.h"
#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// All that a developer of the server needs to look into an ending, in Markdown: the sentence, the
/// close event, times in UTC, both heads, both Close frames as hex, the causes, what a browser
/// would have written, and versions. Secrets that are known by name are masked.
QString bugReport(const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis);

/// The same as plain text.
QString bugReportText(
    const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis);

} // namespace wasclean
