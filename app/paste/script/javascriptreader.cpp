#include "app/paste/script/scriptreaders.h"

#include "app/paste/result/settingsbuilder.h"
#include "app/paste/result/urltext.h"
#include "app/paste/script/javascriptvalues.h"
#include "app/paste/script/knownvalues.h"
#include "app/paste/script/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

QString scriptText(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.kind != PastedValue::Kind::Word)
        return value.text;
    static const QRegularExpression unfit(
        QStringLiteral("^(?:process\\.env\\.|__ENV\\.|import\\.meta\\.env\\.)|[^A-Za-z0-9_.-]"));
    QString name = value.text.left(60);
    name.remove(unfit);
    const UnknownValue unknown = unknownValue(value.text, name);
    builder.note(unknown.note);
    return unknown.placeholder;
}

namespace {

/// The file of fs.readFileSync("file"); empty for anything else.
QString fileOf(const PastedValue &value)
{
    static const QRegularExpression read(QStringLiteral("\\breadFileSync\\(\\s*([\"'`])(.+?)\\1"));
    return value.kind == PastedValue::Kind::Word ? read.match(value.text).captured(2) : QString();
}

} // namespace

void applyScriptHeaders(SettingsBuilder &builder, const PastedValue &headers)
{
    for (const auto &[name, value] : headers.members)
        builder.addHeader(name, scriptText(builder, value));
    for (const PastedValue &pair : headers.items) {
        if (pair.items.size() == 2)
            builder.addHeader(pair.items[0].text, scriptText(builder, pair.items[1]));
    }
    if (headers.kind == PastedValue::Kind::Word)
        builder.note(PasteText::tr("The headers are in %1, whose value is not known.")
                         .arg(headers.text.left(60)));
}

namespace {

void applyFetch(SettingsBuilder &builder, const ScriptCall &call)
{
    builder.setUrl(scriptText(builder, call.arguments.front()));
    if (call.arguments.size() < 2)
        return;
    const PastedValue &options = call.arguments[1];
    applyScriptHeaders(builder, options["headers"]);
    const QString method = options.textOf("method");
    if (!method.isEmpty() && method.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        builder.note(PasteText::tr(
            "The method %1 was left out: a WebSocket opening handshake is always a GET request.")
                         .arg(method.left(20)));
    if (options["body"].kind != PastedValue::Kind::Nothing)
        builder.note(
            PasteText::tr("The body was left out: a WebSocket opening handshake has no body."));
    const QString referrer = options.textOf("referrer");
    if (!referrer.isEmpty() && referrer != QLatin1String("about:client"))
        builder.addHeader(QStringLiteral("Referer"), referrer);
    const bool hasCookie = !builder.settings().cookies.isEmpty();
    if (options.textOf("credentials") == QLatin1String("include") && !hasCookie)
        builder.note(PasteText::tr("“credentials” makes the browser send its cookies. They are not "
                                   "in the text; add them in Options."));
}

/// Files of certificates, and the proxy; false when it is none of them, or is not known.
bool applyNodeFile(SettingsBuilder &builder, const QString &name, const PastedValue &value)
{
    static const QRegularExpression proxy(
        QStringLiteral("ProxyAgent\\(\\s*([\"'`])([a-z0-9]+://[^\"'`{}]+)\\1"));
    TlsSettings &tls = builder.settings().tls;
    if (const auto match = proxy.match(value.text);
        name == QLatin1String("agent") && match.hasMatch()) {
        builder.setProxy(match.captured(2), name, 80);
        return true;
    }
    if (name == QLatin1String("proxy") && value.kind == PastedValue::Kind::Text) {
        builder.setProxy(value.text, name, 80);
        return true;
    }
    if (name == QLatin1String("passphrase") && value.kind == PastedValue::Kind::Text) {
        tls.passphrase = value.text;
        return true;
    }
    const QString file = fileOf(value);
    if (file.isEmpty())
        return false;
    if (name == QLatin1String("ca"))
        tls.caFiles.append(file);
    else if (name == QLatin1String("cert") || name == QLatin1String("pfx"))
        tls.clientCertificateFile = file;
    else if (name == QLatin1String("key"))
        tls.clientKeyFile = file;
    else
        return false;
    return true;
}

bool saysNothing(const QString &option)
{
    static const QStringList names{QStringLiteral("maxRedirects"), QStringLiteral("tags"),
        QStringLiteral("dispatcher"), QStringLiteral("skipUTF8Validation"),
        QStringLiteral("allowSynchronousEvents"), QStringLiteral("autoPong"),
        QStringLiteral("jar")};
    return names.contains(option);
}

/// One subprotocol, or a list of them.
void applySubprotocols(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.isScalar())
        builder.addSubprotocols(scriptText(builder, value));
    for (const PastedValue &name : value.items)
        builder.addSubprotocols(scriptText(builder, name));
}

/// The third argument of the ws module's WebSocket; the second one of those of undici and Deno.
void applyNodeOptions(SettingsBuilder &builder, const PastedValue &options)
{
    ConnectionSettings &settings = builder.settings();
    for (const auto &[name, value] : options.members) {
        if (name == QLatin1String("headers"))
            applyScriptHeaders(builder, value);
        else if (name == QLatin1String("protocols") || name == QLatin1String("protocol"))
            applySubprotocols(builder, value);
        else if (name == QLatin1String("origin"))
            settings.origin = scriptText(builder, value);
        else if (name == QLatin1String("auth"))
            builder.setUserPassword(scriptText(builder, value));
        else if (name == QLatin1String("rejectUnauthorized"))
            settings.tls.trustAnyCertificate = value.isFalse();
        else if (name == QLatin1String("servername"))
            settings.tls.serverName = value.text;
        else if (name == QLatin1String("handshakeTimeout"))
            settings.handshakeTimeoutSeconds
                = qMax(1, options.numberOf("handshakeTimeout", 0) / 1000);
        else if (name == QLatin1String("perMessageDeflate"))
            settings.deflate.offer = !value.isFalse();
        else if (name == QLatin1String("followRedirects"))
            settings.maxRedirects
                = value.isTrue() ? qBound(0, options.numberOf("maxRedirects", 10), 10) : 0;
        else if (name == QLatin1String("maxPayload"))
            settings.maxMessageSize = qMax(0, options.numberOf("maxPayload", 0));
        else if (!saysNothing(name) && !applyNodeFile(builder, name, value))
            builder.note(PasteText::tr("“%1” has no equivalent in Wasclean and was left out.")
                             .arg(name.left(40)));
    }
}

/// The second argument may be the subprotocols, or the ws module's options.
bool namesProtocol(const QString &name)
{
    return name.contains(QLatin1String("protocol"), Qt::CaseInsensitive);
}

void applyMessage(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.kind == PastedValue::Kind::Text) {
        builder.addMessage(textMessage(value.text));
        return;
    }
    if (!builder.addBytes(value))
        builder.note(PasteText::tr("A message computed by the program was left out."));
}

/// The one argument of RxJS's webSocket() and of graphql-ws' createClient(), which has the URL.
void applyClientOptions(SettingsBuilder &builder, const PastedValue &options)
{
    applySubprotocols(builder, options["protocol"]);
    const bool isGraphQl = options["connectionParams"].kind != PastedValue::Kind::Nothing;
    if (!isGraphQl)
        return;
    builder.addSubprotocols(QStringLiteral("graphql-transport-ws"));
    QStringList names;
    const QString parameters = jsonTextOf(options["connectionParams"], names);
    SavedMessage message = textMessage(
        QLatin1String("{\"type\":\"connection_init\",\"payload\":") + parameters + u'}');
    message.name = QStringLiteral("connection_init");
    builder.addMessage(message);
}

void applyWebSocket(SettingsBuilder &builder, const ScriptCall &call)
{
    const PastedValue &first = call.arguments.front();
    builder.setUrl(scriptText(builder, first.isMap() ? first["url"] : first));
    if (first.isMap())
        applyClientOptions(builder, first);
    for (std::size_t i = 1; i < call.arguments.size(); ++i) {
        const PastedValue &argument = call.arguments[i];
        if (argument.isMap())
            applyNodeOptions(builder, argument);
        else if (argument.kind == PastedValue::Kind::Word && i == 1
            && !namesProtocol(argument.text))
            builder.note(
                PasteText::tr("The value of %1 in the program is not known; it was left out.")
                    .arg(argument.text.left(60)));
        else
            applySubprotocols(builder, argument);
    }
}

} // namespace

bool looksLikeJavaScript(const QString &text)
{
    static const QRegularExpression call(QStringLiteral(
        "\\bfetch\\s*\\(|\\bnew\\s+(?:(?:window|globalThis)\\.)?(?:\\w*WebSocket\\w*|WS|Sockette|"
        "SubscriptionClient)\\s*\\(|\\bio(?:\\.connect)?\\(\\s*(?:[\"'`\\w{]|\\)\\s*;)"
        "|\\bws\\.connect\\s*\\(|\\.connect\\(\\s*[\"'`]wss?://"
        "|\\b(?:webSocket|useWebSocket)\\s*\\(|\\bcreateClient\\(\\s*\\{\\s*url\\s*:\\s*[\"'`]wss?:"
        "//"));
    return call.match(text).hasMatch();
}

namespace {

/// How much a call says of a connection: a WebSocket more than a fetch, and other functions only
/// when they have a URL.
int rankOf(const ScriptCall &call)
{
    if (call.arguments.empty())
        return call.name == QLatin1String("io") ? 1 : 0;
    if (call.name != QLatin1String("connect"))
        return call.name == QLatin1String("fetch") ? 1 : 2;
    const PastedValue &first = call.arguments.front();
    const QString url = first.isMap() ? first.textOf("url") : first.text;
    static const QRegularExpression socket(
        QStringLiteral("^(?:wss?://|\\{\\{|[\\w.$]+$)"), QRegularExpression::CaseInsensitiveOption);
    return socket.match(url).hasMatch() ? 2 : 0;
}

} // namespace

PasteResult readJavaScript(const QString &text)
{
    const ScriptCalls script = findScriptCalls(text);
    SettingsBuilder builder;
    for (const QString &note : script.notes)
        builder.note(note);
    const ScriptCall *connection = nullptr;
    int others = -1;
    for (const ScriptCall &call : script.calls) {
        const bool sends = call.name == QLatin1String("send") || call.name == QLatin1String("emit");
        const int rank = sends ? 0 : rankOf(call);
        others += rank > 0 ? 1 : 0;
        if (rank > (connection ? rankOf(*connection) : 0))
            connection = &call;
    }
    builder.fail(script.problem);
    if (others > 0)
        builder.note(PasteText::tr("The text makes several requests, and only one was imported."));
    if (connection && connection->name == QLatin1String("io"))
        return readSocketIo(builder, *connection, script.calls);
    for (const ScriptCall &call : script.calls) {
        if (call.name == QLatin1String("send") && !call.arguments.empty())
            applyMessage(builder, call.arguments.front());
    }
    if (connection && connection->name == QLatin1String("fetch"))
        applyFetch(builder, *connection);
    else if (connection)
        applyWebSocket(builder, *connection);
    return builder.finish(PasteKind::JavaScript);
}

} // namespace wasclean
