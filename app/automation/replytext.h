#pragma once

#include "app/automation/captures.h"
#include "app/automation/messagesequence.h"

namespace wasclean {

/// The text of a reply with variables and captures filled in; or a sentence when a `{{name}}` in it
/// has no value. Variables have precedence. Values are not searched for names again: a server must
/// not choose a variable.
Checked<QString> replyText(
    const QString &reply, const TextExpander &expander, const Captures &captures);

} // namespace wasclean
