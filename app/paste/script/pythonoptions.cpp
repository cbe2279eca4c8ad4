#include "app/paste/script/pythonoptions.h"

#include "app/paste/script/knownvalues.h"
#include "app/paste/script/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace wasclean {

namespace {

using Kind = PastedValue::Kind;

int secondsOf(const PastedValue &value)
{
    bool isNumber = false;
    const double seconds = value.text.toDouble(&isNumber);
    return isNumber && seconds > 0 ? int(std::ceil(qMin(seconds, 86'400.0))) : 0;
}

} // namespace

QString PythonOptions::textOf(const PastedValue &value)
{
    static const QRegularExpression number(QStringLiteral("^-?[\\d.]+$"));
    if (value.kind != Kind::Word || value.isTrue() || value.isFalse()
        || number.match(value.text.left(40)).hasMatch())
        return value.text;
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"));
    QString name = value.text.left(60);
    name.remove(unfit);
    const UnknownValue unknown = unknownValue(value.text, name);
    m_builder.note(unknown.note);
    return unknown.placeholder;
}

void PythonOptions::apply(const PythonCall &call, const QString &name, const PastedValue &value)
{
    static const QRegularExpression quiet(QStringLiteral(
        "^(?:url|uri|on_\\w+|enable_multithread|loop|logger|create_protocol|max_queue|"
        "read_limit|write_limit|sockopt|sock|socket|skip_utf8_validation|dispatcher|"
        "keep_running|ping_payload|connection_class|redirect_limit|reconnect|"
        "autoclose|method|json_serialize|connector|trust_env|raise_for_status|"
        "receive_timeout|client|limit|process_exception|fire_cont_frame|"
        "suppress_origin|http_no_proxy|server_hostname|legacy)$"));
    if (value.kind == Kind::Nothing && name != QLatin1String("compression")
        && name != QLatin1String("proxy"))
        return; // None is what the library does by itself
    if (applyIdentity(call, name, value) || applyTiming(name, value) || applyProxy(name, value)
        || quiet.match(name).hasMatch())
        return;
    m_builder.note(
        PasteText::tr("“%1” has no equivalent in Wasclean and was left out.").arg(name.left(40)));
}

bool PythonOptions::applyIdentity(
    const PythonCall &call, const QString &name, const PastedValue &value)
{
    if (name.endsWith(QLatin1String("headers")) || name == QLatin1String("header")) {
        applyHeaders(value);
    } else if (name == QLatin1String("subprotocols") || name == QLatin1String("protocols")) {
        for (const PastedValue &item : value.items)
            m_builder.addSubprotocols(textOf(item));
        if (value.isScalar())
            m_builder.addSubprotocols(textOf(value));
    } else if (name == QLatin1String("origin")) {
        settings().origin = textOf(value);
    } else if (name == QLatin1String("cookie")) {
        m_builder.addCookies(textOf(value));
    } else if (name == QLatin1String("cookies")) {
        for (const auto &[cookie, text] : value.members)
            m_builder.addCookies(cookie + u'=' + textOf(text));
    } else if (name == QLatin1String("params")) {
        for (const auto &[parameter, text] : value.members)
            m_builder.addParameter(parameter, textOf(text));
    } else if (name == QLatin1String("user_agent_header")) {
        m_builder.addHeader(QStringLiteral("User-Agent"), textOf(value));
    } else if (name == QLatin1String("auth") && value.items.size() > 1) {
        m_builder.setAuth(
            AuthSettings::Kind::Basic, textOf(value.items[0]), textOf(value.items[1]));
    } else if (name == QLatin1String("host")) {
        applyHost(call, value);
    } else if (name == QLatin1String("ssl") || name == QLatin1String("verify_ssl")
        || name == QLatin1String("sslopt") || name == QLatin1String("ssl_options")) {
        applyTls(value);
    } else {
        return name == QLatin1String("port");
    }
    return true;
}

/// The address to connect to in the package websockets, and a header in others.
void PythonOptions::applyHost(const PythonCall &call, const PastedValue &value)
{
    if (call.name.startsWith(QLatin1String("websockets")) || call.name == QLatin1String("connect"))
        m_builder.addConnectTo(
            {{}, {}, textOf(value), call.named.textOf("port"), QStringLiteral("host")});
    else
        m_builder.addHeader(QStringLiteral("Host"), textOf(value));
}

bool PythonOptions::applyTiming(const QString &name, const PastedValue &value)
{
    if (name == QLatin1String("open_timeout") || name == QLatin1String("timeout")
        || name == QLatin1String("connect_timeout")) {
        if (const int seconds = secondsOf(value); seconds > 0)
            settings().handshakeTimeoutSeconds = seconds;
    } else if (name == QLatin1String("close_timeout")) {
        if (const int seconds = secondsOf(value); seconds > 0)
            settings().closingTimeoutSeconds = seconds;
    } else if (name == QLatin1String("ping_interval") || name == QLatin1String("heartbeat")) {
        settings().pingIntervalSeconds = secondsOf(value);
    } else if (name == QLatin1String("ping_timeout")) {
        settings().pongTimeoutSeconds = secondsOf(value);
    } else if (name == QLatin1String("max_size") || name == QLatin1String("max_msg_size")) {
        settings().maxMessageSize = qMax<qint64>(0, value.text.toLongLong());
    } else if (name == QLatin1String("compression") || name == QLatin1String("compress")) {
        settings().deflate.offer
            = value.kind != Kind::Nothing && !value.isFalse() && value.text != QLatin1String("0");
    } else if (name == QLatin1String("autoping")) {
        settings().answerPings = !value.isFalse();
    } else {
        return false;
    }
    return true;
}

bool PythonOptions::applyProxy(const QString &name, const PastedValue &value)
{
    if (name == QLatin1String("proxy") && value.kind == Kind::Nothing)
        settings().proxy.kind = ProxyOptions::Kind::None;
    else if (name == QLatin1String("proxy") && !value.isTrue())
        m_builder.setProxy(textOf(value), name, 80);
    else if (name == QLatin1String("http_proxy_host"))
        m_proxyHost = textOf(value);
    else if (name == QLatin1String("http_proxy_port"))
        m_proxyPort = value.text;
    else if (name == QLatin1String("proxy_type"))
        m_proxyScheme = value.text;
    else if (name == QLatin1String("http_proxy_auth") && value.items.size() > 1)
        m_builder.note(PasteText::tr(
            "“%1” was left out: enter the user name and password of the proxy in Options.")
                           .arg(name));
    else
        return name == QLatin1String("proxy");
    return true;
}

/// {name: value}, [(name, value)] or ["name: value"].
void PythonOptions::applyHeaders(const PastedValue &headers)
{
    for (const auto &[name, value] : headers.members)
        m_builder.addHeader(name, textOf(value));
    for (const PastedValue &item : headers.items) {
        if (item.items.size() == 2)
            m_builder.addHeader(item.items[0].text, textOf(item.items[1]));
        else if (item.kind == Kind::Text)
            m_builder.addHeaderLine(item.text);
    }
    if (headers.kind == Kind::Text)
        m_builder.addHeaderLine(headers.text);
    if (headers.kind == Kind::Word)
        m_builder.note(PasteText::tr("The headers are in %1, whose value is not known.")
                           .arg(headers.text.left(60)));
}

/// A context, a truth, or websocket-client's options.
void PythonOptions::applyTls(const PastedValue &value)
{
    TlsSettings &tls = settings().tls;
    if (value.isFalse() || value.text.contains(QLatin1String("_create_unverified_context"))
        || value["cert_reqs"].text.contains(QLatin1String("CERT_NONE")))
        tls.trustAnyCertificate = true;
    if (value["ca_certs"].kind == Kind::Text)
        tls.caFiles.append(value.textOf("ca_certs"));
    if (value["certfile"].kind == Kind::Text)
        tls.clientCertificateFile = value.textOf("certfile");
    if (value["keyfile"].kind == Kind::Text)
        tls.clientKeyFile = value.textOf("keyfile");
    if (value["server_hostname"].kind == Kind::Text)
        tls.serverName = value.textOf("server_hostname");
}

void PythonOptions::applyTlsCall(const PythonCall &call)
{
    TlsSettings &tls = settings().tls;
    const QString function = call.function();
    const PastedValue first = call.arguments.empty() ? PastedValue() : call.arguments.front();
    if (function == QLatin1String("load_verify_locations") && first.kind == Kind::Text)
        tls.caFiles.append(first.text);
    if (function == QLatin1String("_create_unverified_context"))
        tls.trustAnyCertificate = true;
    if (function == QLatin1String("create_default_context")
        && call.named["cafile"].kind == Kind::Text)
        tls.caFiles.append(call.named.textOf("cafile"));
    if (function != QLatin1String("load_cert_chain"))
        return;
    tls.clientCertificateFile
        = first.kind == Kind::Text ? first.text : call.named.textOf("certfile");
    tls.clientKeyFile
        = call.arguments.size() > 1 ? call.arguments[1].text : call.named.textOf("keyfile");
}

void PythonOptions::finishProxy()
{
    if (!m_proxyHost.isEmpty())
        m_builder.setProxy(m_proxyScheme + QLatin1String("://") + m_proxyHost
                + (m_proxyPort.isEmpty() ? QString() : QString(u':' + m_proxyPort)),
            QStringLiteral("http_proxy_host"), 80);
}

} // namespace wasclean
