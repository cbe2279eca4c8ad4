#include "app/paste/commands/commandreaders.h"

#include "app/paste/commands/commandoptions.h"
#include "app/paste/commands/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>

#include <cmath>

namespace wasclean {

bool applyCommand(SettingsBuilder &builder, const ShellCommand &command, const FoundOptions &found)
{
    for (const QString &note : command.notes)
        builder.note(note);
    for (const QString &typed : found.unknown)
        builder.note(unknownOption(typed, command.program));
    if (!command.problem.isEmpty())
        builder.fail(command.problem);
    else if (!found.withoutValue.isEmpty())
        builder.fail(
            PasteText::tr("The value of “%1” is missing at the end.").arg(found.withoutValue));
    // curl is the one that does not send what it reads.
    const bool sends = command.program != QLatin1String("curl");
    for (const QString &line : sends ? command.input : QStringList())
        builder.addMessage(textMessage(line));
    return !builder.hasProblem();
}

int secondsFrom(const QString &value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    // No user waits for longer than a day.
    return isNumber && seconds > 0 ? int(std::ceil(qMin(seconds, 86'400.0))) : 0;
}

} // namespace wasclean
