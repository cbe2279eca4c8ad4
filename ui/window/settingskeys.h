#pragma once

namespace wasclean {

// Names of settings of the program that more than one part uses.

/// The text size of log and payloads, in percent.
inline constexpr char textZoomKey[] = "textZoom";

} // namespace wasclean
