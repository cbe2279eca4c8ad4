#pragma once

#include "app/paste/result/pasteresult.h"

#include <QHash>

namespace wasclean {

/// Gives the variables of other programs the form that they have here: "{{ _.name }}" is
/// "{{name}}", and those that make their own values, such as "{{$guid}}", are ours of the same
/// meaning. What has none stays, and is told.
void renameVariables(PasteResult &result);

/// The same for one text; the unknown ones are appended to the list.
QString withOurVariables(const QString &text, QStringList &unknown);

/// Puts the values that a source gives to its variables in the place of "{{name}}", also of names
/// within values. What was filled in goes into the list.
QString withValues(QString text, const QHash<QString, QString> &values, QStringList &filled);

/// Does so in all texts of a result.
void fillVariables(PasteResult &result, const QHash<QString, QString> &values, QStringList &filled);

} // namespace wasclean
