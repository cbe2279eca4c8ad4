#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

namespace wasclean {

/// Experiments that would bring more evidence about an ending that no rule explains, each a
/// sentence. The next diagnosis has the results among the other attempts.
QStringList experimentsFor(const EvidenceView &view);

} // namespace wasclean
