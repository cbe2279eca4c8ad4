#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/diagnosis.h"
#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// A report for the developer of the server, in Markdown: the sentence, the close event, times in
/// UTC, request and response header, both Close frames as hex, the causes, the console lines of a
/// browser, and versions. Secrets that are known by name are masked.
QString bugReport(const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis);

/// The same as plain text.
QString bugReportText(
    const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis);

} // namespace wasclean
