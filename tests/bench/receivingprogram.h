#pragma once

#include <QString>

namespace wasclean {

/// Receives everything that the server sends through the whole program (Connection, Capture,
/// CaptureModel) and reports when the last row can be looked at. Returns the exit code.
int receiveWithProgram(const QString &url);

} // namespace wasclean
