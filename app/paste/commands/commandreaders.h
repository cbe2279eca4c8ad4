#pragma once

#include "app/paste/result/pasteresult.h"
#include "app/paste/shell/shellcommand.h"

namespace wasclean {

class SettingsBuilder;

PasteResult readCurl(const ShellCommand &command);
PasteResult readWscat(const ShellCommand &command);
PasteResult readWebsocat(const ShellCommand &command);

/// The lines of a file for "curl --config" as arguments of curl.
QStringList curlConfigArguments(const QString &text);
/// Whether every line of a text is an option of curl's, and one of them the URL.
bool looksLikeCurlConfig(const QString &text);
PasteResult readCurlConfig(const QString &text);

/// Applies the notes and problems of the shell and of the options. False when the command cannot be
/// read.
struct FoundOptions;
bool applyCommand(SettingsBuilder &builder, const ShellCommand &command, const FoundOptions &found);

/// "10" or "2.5" seconds, rounded up; 0 when it is no number.
int secondsFrom(const QString &value);

} // namespace wasclean
