#include "app/paste/script/scriptreaders.h"

#include "app/paste/result/settingsbuilder.h"
#include "app/paste/script/pastetext.h"
#include "app/paste/script/powershellscript.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

/// A variable of the script without a known value becomes a variable of Wasclean.
QString textOrVariable(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.kind != PastedValue::Kind::Word || value.text.isEmpty() || value.isTrue())
        return value.text;
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9_.-]"));
    static const QRegularExpression literal(QStringLiteral("^(?:[\\d.]+$|\\w+://)"));
    if (literal.match(value.text).hasMatch())
        return value.text;
    QString name = value.text.section(u':', -1).left(60);
    name.remove(unfit);
    builder.note(PasteText::tr("The shell variable %1 became the variable {{%2}}.")
                     .arg(QString(u'$' + value.text.left(60)), name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

void applyHeaders(SettingsBuilder &builder, const PastedValue &headers)
{
    for (const auto &[name, value] : headers.members)
        builder.addHeader(name, textOrVariable(builder, value));
    if (!headers.isMap())
        builder.note(PasteText::tr("The headers are in %1, whose value is not known.")
                         .arg(headers.text.left(60)));
}

void applyMinimumTls(SettingsBuilder &builder, const QString &protocols)
{
    using Version = TlsSettings::MinimumVersion;
    if (protocols.compare(QLatin1String("Tls12"), Qt::CaseInsensitive) == 0)
        builder.settings().tls.minimumVersion = Version::Tls1_2;
    else if (protocols.compare(QLatin1String("Tls13"), Qt::CaseInsensitive) == 0)
        builder.settings().tls.minimumVersion = Version::Tls1_3;
    else
        builder.note(PasteText::tr("“%1” has no equivalent in Wasclean and was left out.")
                         .arg(u"-SslProtocol"));
}

bool isDefaultParameter(const QString &parameter)
{
    static const QStringList names{QStringLiteral("usebasicparsing"), QStringLiteral("websession"),
        QStringLiteral("sessionvariable"), QStringLiteral("outfile"), QStringLiteral("passthru"),
        QStringLiteral("verbose"), QStringLiteral("erroraction"), QStringLiteral("contenttype"),
        QStringLiteral("authentication"), QStringLiteral("disablekeepalive")};
    return names.contains(parameter);
}

void applyParameter(SettingsBuilder &builder, const QString &written, const PastedValue &value)
{
    const QString name = written.toLower();
    if (name == QLatin1String("uri")) {
        builder.setUrl(textOrVariable(builder, value));
    } else if (name == QLatin1String("headers")) {
        applyHeaders(builder, value);
    } else if (name == QLatin1String("useragent")) {
        builder.addHeader(QStringLiteral("User-Agent"), textOrVariable(builder, value));
    } else if (name == QLatin1String("skipcertificatecheck")) {
        builder.settings().tls.trustAnyCertificate = value.isTrue();
    } else if (name == QLatin1String("proxy")) {
        builder.setProxy(textOrVariable(builder, value), QStringLiteral("-Proxy"), 80);
    } else if (name == QLatin1String("token")) {
        builder.setAuth(AuthSettings::Kind::Bearer, {}, textOrVariable(builder, value));
    } else if (name == QLatin1String("sslprotocol")) {
        applyMinimumTls(builder, value.text);
    } else if (name == QLatin1String("maximumredirection")) {
        builder.settings().maxRedirects = qBound(0, value.text.toInt(), 10);
    } else if (name == QLatin1String("body")
        || (name == QLatin1String("method")
            && value.text.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)) {
        builder.note(PasteText::tr(
            "“%1” was left out: a WebSocket opening handshake is a GET request without a body.")
                         .arg(QString(u'-' + written)));
    } else if (name != QLatin1String("method") && !isDefaultParameter(name)) {
        builder.note(PasteText::tr("“%1” has no equivalent in Wasclean and was left out.")
                         .arg(QString(u'-' + written.left(40))));
    }
}

void applyCommand(SettingsBuilder &builder, const PowerShellScript::Command &command)
{
    QStringList names = command.parameters.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        applyParameter(builder, name, command.parameters.value(name));
    if (builder.url().isEmpty() && !command.positionals.empty())
        builder.setUrl(textOrVariable(builder, command.positionals.front()));
}

/// The calls of a browser's session before the request, and those of .NET's ClientWebSocket.
void applyCall(SettingsBuilder &builder, const PowerShellScript::Call &call)
{
    const QString method = call.name.section(u'.', -1);
    const auto &arguments = call.arguments;
    if (arguments.empty())
        return;
    const PastedValue &first = arguments.front();
    if (method == QLatin1String("setrequestheader") && arguments.size() > 1) {
        builder.addHeader(first.text, textOrVariable(builder, arguments[1]));
    } else if (method == QLatin1String("addsubprotocol")) {
        builder.addSubprotocols(textOrVariable(builder, first));
    } else if (method == QLatin1String("connectasync")) {
        builder.setUrl(textOrVariable(builder, first));
    } else if (method == QLatin1String("sendasync") && first.kind == PastedValue::Kind::Text) {
        builder.addMessage(textMessage(first.text));
    } else if (method == QLatin1String("sendasync")) {
        builder.note(PasteText::tr("A message computed by the program was left out."));
    } else if (call.name == QLatin1String("cookies.add") && first.items.size() > 1) {
        builder.addCookies(first.items[0].text + u'=' + textOrVariable(builder, first.items[1]));
    }
}

void applyProperty(SettingsBuilder &builder, const PowerShellScript::Property &property)
{
    const auto isAgent = [](const SettingsRow &row) {
        return row.name.compare(QLatin1String("User-Agent"), Qt::CaseInsensitive) == 0;
    };
    const QList<SettingsRow> &headers = builder.settings().headers;
    const QString name = property.name.toLower();
    if (name == QLatin1String("useragent")) {
        if (std::none_of(headers.begin(), headers.end(), isAgent))
            builder.addHeader(
                QStringLiteral("User-Agent"), textOrVariable(builder, property.value));
    } else if (name == QLatin1String("options.remotecertificatevalidationcallback")
        && property.value.isTrue()) {
        builder.settings().tls.trustAnyCertificate = true;
    } else if (name.startsWith(QLatin1String("options."))) {
        builder.note(PasteText::tr("“%1” has no equivalent in Wasclean and was left out.")
                         .arg(property.name.sliced(8).left(40)));
    }
}

} // namespace

bool looksLikeWebRequest(const QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("(?:^|[\\s;(=])(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\s"
                       "|Net\\.WebSockets\\.ClientWebSocket\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return command.match(text).hasMatch();
}

PasteResult readWebRequest(const QString &text)
{
    const PowerShellScript script = readPowerShellScript(text);
    SettingsBuilder builder;
    builder.fail(script.problem);
    for (const QString &note : script.notes)
        builder.note(note);
    if (!script.commands.isEmpty())
        applyCommand(builder, script.commands.first());
    if (script.commands.size() > 1)
        builder.note(PasteText::tr("The text makes several requests, and only one was imported."));
    for (const PowerShellScript::Call &call : script.calls)
        applyCall(builder, call);
    for (const PowerShellScript::Property &property : script.properties)
        applyProperty(builder, property);
    return builder.finish(PasteKind::PowerShell);
}

} // namespace wasclean
