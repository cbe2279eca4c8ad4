#include "app/paste/commands/commandoptions.h"
#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

using Takes = OptionRule::Takes;
using Use = OptionRule::Use;

/// wscat 6.
const QList<OptionRule> &wscatOptions()
{
    static const QList<OptionRule> rules{
        {"auth", 0, Takes::Value, Use::Taken},
        {"ca", 0, Takes::Value, Use::Taken},
        {"cert", 0, Takes::Value, Use::Taken},
        {"host", 0, Takes::Value, Use::Taken},
        {"key", 0, Takes::Value, Use::Taken},
        {"max-redirects", 0, Takes::MaybeValue, Use::Taken},
        {"no-color", 0, Takes::Nothing, Use::NoMatter},
        {"passphrase", 0, Takes::MaybeValue, Use::Taken},
        {"proxy", 0, Takes::Value, Use::Taken},
        {"slash", 0, Takes::Nothing, Use::NoMatter},
        {"connect", 'c', Takes::Value, Use::Taken},
        {"header", 'H', Takes::Value, Use::Taken},
        {"location", 'L', Takes::Nothing, Use::Taken},
        {"listen", 'l', Takes::Value, Use::Taken},
        {"no-check", 'n', Takes::Nothing, Use::Taken},
        {"origin", 'o', Takes::Value, Use::Taken},
        {"protocol", 'p', Takes::Value, Use::NoCounterpart},
        {"show-ping-pong", 'P', Takes::Nothing, Use::NoMatter},
        {"subprotocol", 's', Takes::Value, Use::Taken},
        {"wait", 'w', Takes::Value, Use::NoCounterpart},
        {"execute", 'x', Takes::Value, Use::Taken},
        {"version", 'V', Takes::Nothing, Use::NoMatter},
        {"help", 'h', Takes::Nothing, Use::NoMatter},
    };
    return rules;
}

struct Redirects
{
    bool followed = false;
    int most = 10;
};

void applyConnection(SettingsBuilder &builder, const FoundOption &option, Redirects &redirects)
{
    const QString &name = option.name;
    if (name == QLatin1String("connect"))
        builder.setUrl(option.value);
    else if (name == QLatin1String("header"))
        builder.addHeaderLine(option.value);
    else if (name == QLatin1String("auth"))
        builder.addHeader(QStringLiteral("Authorization"),
            QLatin1String("Basic ") + QString::fromLatin1(option.value.toUtf8().toBase64()));
    else if (name == QLatin1String("host"))
        builder.addHeader(QStringLiteral("Host"), option.value);
    else if (name == QLatin1String("origin"))
        builder.settings().origin = option.value;
    else if (name == QLatin1String("subprotocol"))
        builder.addSubprotocols(option.value);
    else if (name == QLatin1String("proxy"))
        builder.setProxy(option.value, option.typed, 80);
    else if (name == QLatin1String("location"))
        redirects.followed = true;
    else if (name == QLatin1String("max-redirects"))
        redirects.most = qBound(0, option.value.toInt(), 10);
    else if (name == QLatin1String("execute"))
        builder.addMessage(textMessage(option.value));
}

void applyTls(SettingsBuilder &builder, const FoundOption &option)
{
    TlsSettings &tls = builder.settings().tls;
    const QString &name = option.name;
    if (name == QLatin1String("no-check"))
        tls.trustAnyCertificate = true;
    else if (name == QLatin1String("ca"))
        tls.caFiles.append(option.value);
    else if (name == QLatin1String("cert"))
        tls.clientCertificateFile = option.value;
    else if (name == QLatin1String("key"))
        tls.clientKeyFile = option.value;
    else if (name == QLatin1String("passphrase") && !option.value.isEmpty())
        tls.passphrase = option.value;
    else if (name == QLatin1String("passphrase"))
        builder.note(PasteText::tr(
            "“--passphrase” has no value because wscat asks for it. Enter it in Options."));
}

} // namespace

PasteResult readWscat(const ShellCommand &command)
{
    const FoundOptions found = findOptions(command.arguments, wscatOptions(), {});
    SettingsBuilder builder;
    if (!applyCommand(builder, command, found))
        return builder.finish(PasteKind::Wscat);
    Redirects redirects;
    for (const FoundOption &option : found.options) {
        if (option.name == QLatin1String("listen"))
            builder.fail(PasteText::tr(
                "“%1” makes wscat run as a server, so there is no connection to open.")
                             .arg(option.typed));
        else if (option.use == Use::NoCounterpart)
            builder.note(noCounterpart(option));
        applyConnection(builder, option, redirects);
        applyTls(builder, option);
    }
    if (redirects.followed)
        builder.settings().maxRedirects = redirects.most;
    for (const QString &extra : found.positionals) {
        // wscat ignores an argument without an option, but a URL there is clearly meant.
        if (builder.url().isEmpty())
            builder.setUrl(extra);
        else
            builder.note(
                PasteText::tr("An argument that does not belong to any option was left out."));
    }
    return builder.finish(PasteKind::Wscat);
}

} // namespace wasclean
