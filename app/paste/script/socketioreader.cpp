#include "app/paste/result/settingsbuilder.h"
#include "app/paste/result/urltext.h"
#include "app/paste/script/javascriptvalues.h"
#include "app/paste/script/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// Reads io(url, options) by the Socket.IO protocol, version 5, over WebSocketEngine.IO's,
/// version 4.
class SocketIoReader
{
public:
    SocketIoReader(SettingsBuilder &builder, const PastedValue &options)
        : m_builder(builder)
        , m_options(options)
    { }

    void applyUrl(const PastedValue &address);
    void applyOptions();
    void addPackets(const QList<ScriptCall> &calls);

private:
    QString json(const PastedValue &value);
    void addPacket(const QString &name, const QString &packet);

    SettingsBuilder &m_builder;
    const PastedValue &m_options;
    /// The path of the URL that the program names; empty for the main one.
    QString m_namespace;
};

/// The program's path is a namespace, and the socket's own is an option.
void SocketIoReader::applyUrl(const PastedValue &address)
{
    UrlText url = splitUrl(scriptText(m_builder, address.isMap() ? PastedValue() : address));
    if (url.authority.isEmpty() && m_options["hostname"].isScalar())
        url.authority = m_options.textOf("hostname");
    if (url.authority.isEmpty()) {
        m_builder.fail(PasteText::tr(
            "“io()” without a URL connects to the server of the page, which is not in the text."));
        return;
    }
    if (url.scheme.isEmpty())
        url.scheme = m_options["secure"].isTrue() ? QStringLiteral("wss") : QStringLiteral("ws");
    m_namespace = url.path == QLatin1String("/") ? QString() : url.path;
    QString path = m_options.textOf("path");
    if (path.isEmpty())
        path = QStringLiteral("/socket.io");
    while (path.endsWith(u'/'))
        path.chop(1);
    url.path = path.startsWith(u'/') ? path : QString(u'/' + path);
    if (!m_options["addTrailingSlash"].isFalse())
        url.path += u'/';
    const QString query = url.query;
    url.query = QStringLiteral("EIO=4&transport=websocket");
    m_builder.setUrl(joinUrl(url));
    if (!query.isEmpty())
        m_builder.addQuery(query);
    for (const auto &[name, value] : m_options["query"].members)
        m_builder.addParameter(name, scriptText(m_builder, value));
    if (m_options["query"].kind == PastedValue::Kind::Text)
        m_builder.addQuery(m_options.textOf("query"));
}

void SocketIoReader::applyOptions()
{
    static const QStringList handled{QStringLiteral("path"), QStringLiteral("query"),
        QStringLiteral("auth"), QStringLiteral("hostname"), QStringLiteral("secure"),
        QStringLiteral("transports"), QStringLiteral("addTrailingSlash"),
        QStringLiteral("forceNew"), QStringLiteral("multiplex"), QStringLiteral("autoConnect"),
        QStringLiteral("upgrade"), QStringLiteral("rememberUpgrade"), QStringLiteral("timeout"),
        QStringLiteral("ackTimeout"), QStringLiteral("retries"),
        QStringLiteral("randomizationFactor"), QStringLiteral("transportOptions"),
        QStringLiteral("port")};
    ConnectionSettings &settings = m_builder.settings();
    for (const auto &[name, value] : m_options.members) {
        if (name == QLatin1String("extraHeaders"))
            applyScriptHeaders(m_builder, value);
        else if (name == QLatin1String("protocols") && value.isList())
            for (const PastedValue &protocol : value.items)
                m_builder.addSubprotocols(scriptText(m_builder, protocol));
        else if (name == QLatin1String("protocols"))
            m_builder.addSubprotocols(scriptText(m_builder, value));
        else if (name == QLatin1String("rejectUnauthorized"))
            settings.tls.trustAnyCertificate = value.isFalse();
        else if (name == QLatin1String("withCredentials") && value.isTrue())
            m_builder.note(PasteText::tr("“withCredentials” makes the browser send its cookies. "
                                         "They are not in the text; add them in Options."));
        else if (name == QLatin1String("reconnection"))
            settings.reconnect.enabled = value.isTrue();
        else if (!handled.contains(name) && !name.startsWith(QLatin1String("reconnection"))
            && name != QLatin1String("withCredentials"))
            m_builder.note(PasteText::tr("“%1” has no equivalent in Wasclean and was left out.")
                               .arg(name.left(40)));
    }
    const PastedValue &headers = m_options["transportOptions"]["websocket"]["extraHeaders"];
    if (headers.isMap())
        applyScriptHeaders(m_builder, headers);
}

/// Names of the program's in it become variables.
QString SocketIoReader::json(const PastedValue &value)
{
    QStringList names;
    QString text = jsonTextOf(value, names);
    for (const QString &name : std::as_const(names))
        m_builder.note(PasteText::tr(
            "The value of %1 in the program is not known; it became the variable {{%1}}.")
                           .arg(name.left(60)));
    return text;
}

void SocketIoReader::addPacket(const QString &name, const QString &packet)
{
    SavedMessage message = textMessage(packet);
    message.name = name;
    m_builder.addMessage(message);
}

/// The packet that opens the namespace, and one for each event that the program emits.
void SocketIoReader::addPackets(const QList<ScriptCall> &calls)
{
    const QString before = m_namespace.isEmpty() ? QString() : QString(m_namespace + u',');
    const PastedValue &auth = m_options["auth"];
    if (auth.kind == PastedValue::Kind::Word)
        m_builder.note(
            PasteText::tr("The result of the function in “auth” is not known and was left out."));
    addPacket(PasteText::tr("Open the namespace"),
        QLatin1String("40") + before + (auth.isMap() ? json(auth) : QString()));
    for (const ScriptCall &call : calls) {
        const bool isEmit = call.name == QLatin1String("emit");
        if (call.arguments.empty() || (!isEmit && call.name != QLatin1String("send")))
            continue;
        PastedValue event;
        event.kind = PastedValue::Kind::List;
        event.items = call.arguments;
        if (!isEmit) {
            PastedValue name;
            name.kind = PastedValue::Kind::Text;
            name.text = QStringLiteral("message");
            event.items.insert(event.items.begin(), name);
        }
        addPacket(event.items.front().text.left(60), QLatin1String("42") + before + json(event));
    }
    m_builder.note(PasteText::tr(
        "Socket.IO has its own protocol inside the WebSocket. Send the message “40…” first, and "
        "answer each “2” from the server with “3”, for example with an automatic reply. Version 3 "
        "or later was assumed; servers of version 2 need EIO=3 in the URL."));
}

} // namespace

PasteResult readSocketIo(
    SettingsBuilder &builder, const ScriptCall &call, const QList<ScriptCall> &calls)
{
    const PastedValue nothing;
    const PastedValue &first = call.arguments.empty() ? nothing : call.arguments.front();
    const PastedValue &options
        = call.arguments.size() > 1 ? call.arguments[1] : (first.isMap() ? first : nothing);
    SocketIoReader reader(builder, options);
    reader.applyUrl(first);
    reader.applyOptions();
    reader.addPackets(calls);
    return builder.finish(PasteKind::SocketIo);
}

} // namespace wasclean
