#pragma once

#include <QtGlobal>

namespace wasclean {

/// Installs the English plurals for the lifetime of the application object, so that “%n row(s)” is
/// shown as “1 row” or “2 rows”. Call this once, before any text is made.
void installTranslations();

/// Chooses between the forms of “%1 row(s)” for a count that may be larger than an int, which is
/// all that tr() takes. Fill in the count itself as %1.
int pluralForm(qint64 count);

} // namespace wasclean
