#pragma once

#include <QString>
#include <QStringList>

namespace wasclean {

/// A text with the marks that a shell or a program knows in the place of those that word
/// processors and chat programs make of them: typographic quotes, dashes at the begin of options,
/// and spaces of other kinds. What stands within plain quotes stays, but for characters without a
/// width. A sentence for each kind that was replaced goes into the list.
QString withPlainMarks(const QString &text, QStringList &notes);

} // namespace wasclean
