#pragma once

#include "app/paste/result/pasteresult.h"

#include <QHash>

namespace wasclean {

/// Renames the variables of other programs: "{{ _.name }}" becomes "{{name}}", and a generated
/// value, such as "{{$guid}}", becomes the built-in variable of Wasclean. A variable without an
/// equivalent stays and is noted.
void renameVariables(PasteResult &result);

/// The same for one text; the unknown ones are appended to the list.
QString withOurVariables(const QString &text, QStringList &unknown);

/// Replaces each "{{name}}" by the value that the text gives it, also within values. The names that
/// were replaced are appended to the list.
QString withValues(QString text, const QHash<QString, QString> &values, QStringList &filled);

/// Does so in all texts of a result.
void fillVariables(PasteResult &result, const QHash<QString, QString> &values, QStringList &filled);

} // namespace wasclean
