#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

namespace wasclean {

/// What would bring more evidence about an ending that no rule explains, each a sentence. The next
/// diagnosis sees the results among the other attempts.
QStringList experimentsFor(const EvidenceView &view);

} // namespace wasclean
