#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/curloptions.h"
#include "app/paste/commands/curlvalues.h"
#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// Puts the lines of a here-document in the place of the option "-K -" that reads them.
void expandConfiguration(ShellCommand &command)
{
    static const QStringList names{QStringLiteral("-K"), QStringLiteral("--config")};
    QStringList &arguments = command.arguments;
    for (qsizetype at = 0; at + 1 < arguments.size(); ++at) {
        if (!names.contains(arguments[at]) || arguments[at + 1] != QLatin1String("-")
            || command.input.isEmpty())
            continue;
        const QStringList lines = curlConfigArguments(command.input.join(u'\n'));
        arguments = arguments.first(at) + lines + arguments.sliced(at + 2);
        return;
    }
}

} // namespace

PasteResult readCurl(const ShellCommand &typed)
{
    ShellCommand command = typed;
    command.arguments = expandCurlVariables(command.arguments, command.notes);
    expandConfiguration(command);
    const FoundOptions found = findOptions(command.arguments, curlOptionRules(), {true, true});
    SettingsBuilder builder;
    if (!applyCommand(builder, command, found))
        return builder.finish(PasteKind::Curl);
    CurlSettings settings(builder);
    for (const FoundOption &option : found.options) {
        if (option.name == QLatin1String("next")) {
            builder.note(
                PasteText::tr("The text after “--next” is another request and was left out."));
            break;
        }
        if (const auto apply = curlOptions()[option.rule].apply)
            (settings.*apply)(option);
    }
    for (const QString &url : found.positionals)
        settings.addUrl(url);
    settings.finish();
    return builder.finish(PasteKind::Curl);
}

} // namespace wasclean
