#pragma once

#include "app/paste/result/settingsbuilder.h"
#include "app/paste/script/pythonscript.h"

namespace wasclean {

/// Turns the named arguments of websockets, websocket-client, aiohttp, Tornado and httpx-ws into
/// settings of a connection.
class PythonOptions
{
public:
    explicit PythonOptions(SettingsBuilder &builder)
        : m_builder(builder)
    { }

    /// The text of the value, or a variable of Wasclean in the place of a name.
    QString textOf(const PastedValue &value);

    /// A named argument of the call. One that no setting is for is noted.
    void apply(const PythonCall &call, const QString &name, const PastedValue &value);
    /// A call on a context of the ssl module; other calls change nothing.
    void applyTlsCall(const PythonCall &call);
    /// Puts the arguments about the proxy together.
    void finishProxy();

private:
    bool applyIdentity(const PythonCall &call, const QString &name, const PastedValue &value);
    bool applyTiming(const QString &name, const PastedValue &value);
    bool applyProxy(const QString &name, const PastedValue &value);
    void applyHost(const PythonCall &call, const PastedValue &value);
    void applyHeaders(const PastedValue &headers);
    void applyTls(const PastedValue &value);

    ConnectionSettings &settings() { return m_builder.settings(); }

    SettingsBuilder &m_builder;
    QString m_proxyHost;
    QString m_proxyPort;
    QString m_proxyScheme = QStringLiteral("http");
};

} // namespace wasclean
