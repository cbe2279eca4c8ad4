#pragma once

namespace wasclean {

/// The style sheet of the HTML report: the colours of the window, light or dark as the reader's
/// system is, and ink on white when printed.
extern const char htmlStyle[];

} // namespace wasclean
