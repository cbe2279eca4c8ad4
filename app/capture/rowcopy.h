#pragma once

#include "app/capture/capturefile.h"

#include <functional>

namespace wasclean {

/// Copies the rows and marks that a capture has now into an empty file, while the capture may be
/// written: it is locked for one value at a time. The report gets rows done and rows in all, and
/// stops the copying by returning false. False when not all was copied; the file to which the rows
/// went has the problem then, or the other, or none of both after a stop.
bool copyRows(
    CaptureFile &from, CaptureFile &to, const std::function<bool(qint64, qint64)> &report);

} // namespace wasclean
