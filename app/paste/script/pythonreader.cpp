#include "app/paste/script/scriptreaders.h"

#include "app/paste/result/settingsbuilder.h"
#include "app/paste/script/pastetext.h"
#include "app/paste/script/pythonoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

using Kind = PastedValue::Kind;

/// Reads the calls of a Python program to websockets, websocket-client, aiohttp, Tornado or
/// httpx-ws.
class PythonReader
{
public:
    explicit PythonReader(const QString &text)
        : m_script(readPythonScript(text))
    { }

    PasteResult read();

private:
    void applyConnection(const PythonCall &call);
    void applyMessage(const PythonCall &call);

    PythonScript m_script;
    SettingsBuilder m_builder;
    PythonOptions m_options{m_builder};
};

bool connects(const PythonCall &call)
{
    static const QRegularExpression names(
        QStringLiteral("^(?:websockets(?:\\.\\w+)*\\.(?:connect|unix_connect)|(?:websockets?\\.)?"
                       "connect|(?:\\w+\\.)*"
                       "(?:create_connection|WebSocketApp|ws_connect|websocket_connect|aconnect_ws|"
                       "connect_ws))$"));
    // An object that was made before is told to connect.
    static const QRegularExpression address(
        QStringLiteral("^wss?://"), QRegularExpression::CaseInsensitiveOption);
    const bool isMethod = call.function() == QLatin1String("connect") && !call.arguments.empty()
        && address.match(call.arguments.front().text.left(10)).hasMatch();
    if (isMethod)
        return true;
    if (!names.match(call.name).hasMatch())
        return false;
    const PastedValue &url = call.arguments.empty() ? call.named["url"] : call.arguments.front();
    const bool hasUrl = url.isScalar() || call.named["uri"].isScalar() || call.arguments.size() > 1;
    // Sockets of TCP are made by the same name, from a pair.
    return hasUrl
        && (call.name != QLatin1String("connect") || url.text.contains(QLatin1String("://"))
            || url.kind == Kind::Word);
}

PasteResult PythonReader::read()
{
    const PythonCall *connection = nullptr;
    int others = 0;
    for (const PythonCall &call : std::as_const(m_script.calls)) {
        if (!connects(call))
            continue;
        others += connection ? 1 : 0;
        connection = connection ? connection : &call;
    }
    if (others > 0)
        m_builder.note(
            PasteText::tr("The text makes several requests, and only one was imported."));
    if (connection)
        applyConnection(*connection);
    for (const PythonCall &call : std::as_const(m_script.calls)) {
        const bool isSession = call.function() == QLatin1String("ClientSession");
        const bool runs = call.function() == QLatin1String("run_forever");
        for (const auto &[name, value] :
            isSession || runs ? call.named.members : PastedValue().members)
            m_options.apply(call, name, value);
        m_options.applyTlsCall(call);
        applyMessage(call);
    }
    m_options.finishProxy();
    for (const QString &note : std::as_const(m_script.notes))
        m_builder.note(note);
    if (m_builder.url().isEmpty())
        m_builder.fail(m_script.problem);
    return m_builder.finish(PasteKind::Python);
}

void PythonReader::applyConnection(const PythonCall &call)
{
    // websocket_connect of some libraries has the path or the session first.
    PastedValue url;
    for (const PastedValue &argument : call.arguments) {
        if (url.kind == Kind::Nothing
            || (argument.text.contains(QLatin1String("://"))
                && !url.text.contains(QLatin1String("://"))))
            url = argument;
    }
    for (const char *name : {"url", "uri"}) {
        if (call.named[name].isScalar())
            url = call.named[name];
    }
    m_builder.setUrl(m_options.textOf(url));
    for (const auto &[name, value] : call.named.members)
        m_options.apply(call, name, value);
}

void PythonReader::applyMessage(const PythonCall &call)
{
    static const QRegularExpression sends(QStringLiteral(
        "\\.(?:send|send_str|send_text|send_json|send_bytes|send_binary|write_message)$"));
    if (!sends.match(call.name).hasMatch() || call.arguments.empty())
        return;
    const PastedValue &first = call.arguments.front();
    const bool isJson = call.function() == QLatin1String("send_json") || first.isMap();
    if (isJson) {
        QStringList names;
        m_builder.addMessage(textMessage(jsonTextOf(first, names)));
        return;
    }
    if (first.kind == Kind::Text)
        m_builder.addMessage(textMessage(first.text));
    else if (!m_builder.addBytes(first))
        m_builder.note(PasteText::tr("A message computed by the program was left out."));
}

} // namespace

bool looksLikePython(const QString &text)
{
    static const QRegularExpression call(
        QStringLiteral("\\bwebsockets(?:\\.\\w+)*\\.(?:unix_)?connect\\s*\\(|\\bcreate_"
                       "connection\\s*\\(|\\bWebSocketApp\\s*\\("
                       "|\\.ws_connect\\s*\\(|\\bwebsocket_connect\\s*\\(|\\ba?connect_ws\\s*\\("
                       "|^[ \\t]*(?:from|import)[ \\t]+websockets?\\b"),
        QRegularExpression::MultilineOption);
    return call.match(text).hasMatch();
}

PasteResult readPython(const QString &text) { return PythonReader(text).read(); }

} // namespace wasclean
