#pragma once

#include "app/automation/captures.h"
#include "app/automation/messagesequence.h"

namespace wasclean {

/// The text of a reply with variables and captures filled in; or a sentence when a `{{name}}` in it
/// has no value. Variables go first, and what was put in is not read again: a server must not name
/// what is to be filled in.
Checked<QString> replyText(
    const QString &reply, const TextExpander &expander, const Captures &captures);

} // namespace wasclean
