#pragma once

#include <QString>
#include <QStringList>

namespace wasclean {

/// Replaces the characters that word processors and chat programs put into commands: typographic
/// quotes, dashes at the beginning of options, and special spaces. Text within plain quotes stays,
/// except for characters without a width. A sentence for each kind of replacement is appended to
/// the list.
QString withPlainMarks(const QString &text, QStringList &notes);

} // namespace wasclean
