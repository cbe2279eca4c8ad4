#pragma once

#include "app/paste/result/pasteresult.h"
#include "app/paste/script/javascriptcalls.h"

namespace wasclean {

class SettingsBuilder;

/// The text of a value of a JavaScript program; a name in its place becomes a variable, which is
/// said.
QString scriptText(SettingsBuilder &builder, const PastedValue &value);

/// {name: value}, or [[name, value]].
void applyScriptHeaders(SettingsBuilder &builder, const PastedValue &headers);

/// The WebSocket for a call of Socket.IO's io(): its URL, and the packets to send.
PasteResult readSocketIo(
    SettingsBuilder &builder, const ScriptCall &call, const QList<ScriptCall> &calls);

} // namespace wasclean
