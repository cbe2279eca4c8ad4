#pragma once

#include "app/paste/pasteresult.h"

namespace wasclean {

/// Gives the variables of other programs the form that they have here: "{{ _.name }}" is
/// "{{name}}", and those that make their own values, such as "{{$guid}}", are ours of the same
/// meaning. What has none stays, and is told.
void renameVariables(PasteResult &result);

/// The same for one text; the unknown ones are appended to the list.
QString withOurVariables(const QString &text, QStringList &unknown);

} // namespace wasclean
