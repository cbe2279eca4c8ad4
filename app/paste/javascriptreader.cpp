#include "app/paste/documentreaders.h"
#include "app/paste/scriptreader.h"
#include "app/paste/settingsbuilder.h"
#include "app/paste/urltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// A name of the program's in the place of a text is a variable here.
QString textOrVariable(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.kind != PastedValue::Kind::Word)
        return value.text;
    static const QRegularExpression unfit(QStringLiteral("^process\\.env\\.|[^A-Za-z0-9_.-]"));
    QString name = value.text.left(60);
    name.remove(unfit);
    builder.note(
        tr("The value of %1 in the program is not known; it is kept as the variable {{%2}}.")
            .arg(value.text.left(60), name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

/// The file of fs.readFileSync("file"); empty for anything else.
QString fileOf(const PastedValue &value)
{
    static const QRegularExpression read(QStringLiteral("\\breadFileSync\\(\\s*([\"'`])(.+?)\\1"));
    return value.kind == PastedValue::Kind::Word ? read.match(value.text).captured(2) : QString();
}

/// {name: value}, or [[name, value]].
void takeHeaders(SettingsBuilder &builder, const PastedValue &headers)
{
    for (const auto &[name, value] : headers.members)
        builder.addHeader(name, textOrVariable(builder, value));
    for (const PastedValue &pair : headers.items) {
        if (pair.items.size() == 2)
            builder.addHeader(pair.items[0].text, textOrVariable(builder, pair.items[1]));
    }
    if (headers.kind == PastedValue::Kind::Word)
        builder.note(
            tr("The headers stand in %1, whose value is not known.").arg(headers.text.left(60)));
}

void takeFetch(SettingsBuilder &builder, const ScriptCall &call)
{
    builder.setUrl(textOrVariable(builder, call.arguments.front()));
    if (call.arguments.size() < 2)
        return;
    const PastedValue &options = call.arguments[1];
    takeHeaders(builder, options["headers"]);
    const QString method = options.textOf("method");
    if (!method.isEmpty() && method.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        builder.note(tr("The method %1 was left out: a WebSocket's handshake is always a GET.")
                         .arg(method.left(20)));
    if (options["body"].kind != PastedValue::Kind::Nothing)
        builder.note(tr("The body was left out: a WebSocket's handshake has none."));
    const QString referrer = options.textOf("referrer");
    if (!referrer.isEmpty() && referrer != QLatin1String("about:client"))
        builder.addHeader(QStringLiteral("Referer"), referrer);
    const bool hasCookie = !builder.settings().cookies.isEmpty();
    if (options.textOf("credentials") == QLatin1String("include") && !hasCookie)
        builder.note(
            tr("“credentials” makes the browser send its cookies, which are not in the text."));
}

/// Files of certificates, and the proxy; false when it is none of them, or is not known.
bool takeNodeFile(SettingsBuilder &builder, const QString &name, const PastedValue &value)
{
    static const QRegularExpression proxy(
        QStringLiteral("ProxyAgent\\(\\s*([\"'`])([a-z0-9]+://[^\"'`{}]+)\\1"));
    TlsSettings &tls = builder.settings().tls;
    if (const auto match = proxy.match(value.text);
        name == QLatin1String("agent") && match.hasMatch()) {
        builder.setProxy(match.captured(2), name, 80);
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

/// The third argument of the ws module's WebSocket.
void takeNodeOptions(SettingsBuilder &builder, const PastedValue &options)
{
    ConnectionSettings &settings = builder.settings();
    for (const auto &[name, value] : options.members) {
        if (name == QLatin1String("headers"))
            takeHeaders(builder, value);
        else if (name == QLatin1String("origin"))
            settings.origin = textOrVariable(builder, value);
        else if (name == QLatin1String("auth"))
            builder.setUserPassword(textOrVariable(builder, value));
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
        else if (name != QLatin1String("maxRedirects") && !takeNodeFile(builder, name, value))
            builder.note(tr("“%1” has no counterpart here and was left out.").arg(name.left(40)));
    }
}

/// The second argument may be the subprotocols, or the ws module's options.
bool namesProtocol(const QString &name)
{
    return name.contains(QLatin1String("protocol"), Qt::CaseInsensitive);
}

void takeMessage(SettingsBuilder &builder, const PastedValue &value)
{
    if (value.kind == PastedValue::Kind::Text) {
        builder.addMessage(textMessage(value.text));
        return;
    }
    SavedMessage bytes;
    bytes.type = SavedMessage::Type::Hex;
    bool isKnown = value.isList();
    for (const PastedValue &item : value.items) {
        const int byte = item.text.toInt(&isKnown, 0);
        isKnown = isKnown && byte >= 0 && byte <= 255;
        if (!isKnown)
            break;
        bytes.text += QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    if (isKnown)
        builder.addMessage(bytes);
    else
        builder.note(tr("A message that the program computes was left out."));
}

void takeWebSocket(SettingsBuilder &builder, const ScriptCall &call)
{
    builder.setUrl(textOrVariable(builder, call.arguments.front()));
    for (std::size_t i = 1; i < call.arguments.size(); ++i) {
        const PastedValue &argument = call.arguments[i];
        if (argument.isMap())
            takeNodeOptions(builder, argument);
        else if (argument.kind == PastedValue::Kind::Word && i == 1
            && !namesProtocol(argument.text))
            builder.note(tr("The value of %1 in the program is not known; it was left out.")
                             .arg(argument.text.left(60)));
        else if (argument.isScalar())
            builder.addSubprotocols(textOrVariable(builder, argument));
        for (const PastedValue &name : argument.items)
            builder.addSubprotocols(textOrVariable(builder, name));
    }
}

} // namespace

bool looksLikeScript(const QString &text)
{
    static const QRegularExpression call(
        QStringLiteral("\\bfetch\\s*\\(|\\bnew\\s+WebSocket\\s*\\("));
    return call.match(text).hasMatch();
}

PasteResult readScript(const QString &text)
{
    const ScriptCalls script = findScriptCalls(text);
    SettingsBuilder builder;
    for (const QString &note : script.notes)
        builder.note(note);
    builder.fail(script.problem);
    const ScriptCall *connection = nullptr;
    int others = 0;
    for (const ScriptCall &call : script.calls) {
        if (call.arguments.empty())
            continue;
        if (call.name == QLatin1String("send")) {
            takeMessage(builder, call.arguments.front());
            continue;
        }
        // A WebSocket says more than a fetch.
        const bool isBetter = connection && connection->name == QLatin1String("fetch")
            && call.name == QLatin1String("WebSocket");
        others += connection ? 1 : 0;
        if (!connection || isBetter)
            connection = &call;
    }
    if (others > 0)
        builder.note(tr("The text makes several requests; one of them was taken over."));
    if (connection && connection->name == QLatin1String("fetch"))
        takeFetch(builder, *connection);
    else if (connection)
        takeWebSocket(builder, *connection);
    return builder.finish(PasteKind::JavaScript);
}

bool looksLikeRequestHead(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^\\s*GET \\S+ HTTP/1\\.1\\s*(\\r?\\n|$)"));
    return line.match(text).hasMatch();
}

PasteResult readRequestHead(const QString &text)
{
    SettingsBuilder builder;
    const QStringList lines = text.trimmed().split(u'\n');
    const QString target = lines.first().section(u' ', 1, 1);
    QString host;
    QString scheme = QStringLiteral("ws://");
    for (const QString &line : lines.sliced(1)) {
        if (line.trimmed().isEmpty())
            break;
        const QString lower = line.toLower();
        if (lower.startsWith(QLatin1String("host:")))
            host = line.sliced(5).trimmed();
        // A page that came by TLS may open no connection without it.
        if (lower.startsWith(QLatin1String("origin:")) && lower.contains(QLatin1String("https://")))
            scheme = QStringLiteral("wss://");
        builder.addHeaderLine(line);
    }
    if (target.contains(QLatin1String("://")))
        builder.setUrl(target);
    else if (!host.isEmpty())
        builder.setUrl(scheme + host + target);
    else
        builder.fail(tr("The request has no Host header, so its server is not known."));
    return builder.finish(PasteKind::RequestHead);
}

} // namespace wasclean
