#pragma once

namespace wasclean {

// Names of settings of the program that more than one part uses.

/// The code of the language that was chosen; empty for that of the system.
inline constexpr char languageKey[] = "language";
/// The text size of log and payloads, in percent.
inline constexpr char textZoomKey[] = "textZoom";
/// Whether the desktop tells of an end while the window is hidden.
inline constexpr char notifyEndsKey[] = "notifyEnds";

} // namespace wasclean
