#pragma once

namespace wasclean {

/// Installs the English plurals for the lifetime of the application object, so that “%n row(s)” is
/// shown as “1 row” or “2 rows”. Call this once, before any text is made.
void installTranslations();

} // namespace wasclean
