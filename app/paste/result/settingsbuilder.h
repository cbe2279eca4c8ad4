#pragma once

#include "app/paste/result/pasteresult.h"

#include <QHash>

namespace wasclean {

/// Puts a connection together from what a source says of it, in the source's words, and keeps
/// account of what could not be taken over.
class SettingsBuilder
{
public:
    /// A host and port of the URL, empty for any, and those to dial in their place, empty for the
    /// same.
    struct ConnectTo
    {
        QString urlHost;
        QString urlPort;
        QString host;
        QString port;
        /// What the source calls it.
        QString option;
    };

    ConnectionSettings &settings() { return m_result.settings; }

    /// http and https become ws and wss; user and password go to the authentication.
    void setUrl(const QString &url) { m_url = url.trimmed(); }

    const QString &url() const { return m_url; }

    /// Appends to the URL's query; one that is off is kept apart.
    void addParameter(const QString &name, const QString &value, bool enabled = true);
    /// Text that is in the form of a query already.
    void addQuery(const QString &query);
    /// Takes the place of ":name" in the URL's path.
    void setPathParameter(const QString &name, const QString &value);

    /// The socket to dial instead of TCP.
    void setUnixSocket(const QString &path) { m_unixSocket = path; }

    /// A header goes where it belongs: some are settings of their own, and those that a client
    /// makes itself are left out.
    void addHeader(const QString &name, const QString &value, bool enabled = true);
    /// "Name: value".
    void addHeaderLine(const QString &line);
    /// "a=1; b=2", as in a Cookie header.
    void addCookies(const QString &pairs, bool enabled = true);
    /// Tokens with commas between them. What is no such list stays a header, byte for byte.
    void addSubprotocols(const QString &list);

    /// An Authorization header has precedence, as in the programs that take both.
    void setAuth(AuthSettings::Kind kind, const QString &user, const QString &secret);
    void setApiKey(AuthSettings::Kind kind, const QString &name, const QString &secret);
    /// "user:password", for Basic unless said otherwise.
    void setUserPassword(const QString &pair, AuthSettings::Kind kind = AuthSettings::Kind::Basic);

    /// "[scheme://][user:password@]host[:port]"; what a program says of its own option is in the
    /// note if the proxy is of no kind that is known here.
    void setProxy(const QString &proxy, const QString &option, int defaultPort);
    void setProxyUser(const QString &pair);

    /// Of several that fit the URL, the first counts.
    void addConnectTo(const ConnectTo &to) { m_connectTo.append(to); }

    void addMessage(const SavedMessage &message) { m_result.messages.append(message); }

    void setName(const QString &name) { m_result.name = name; }

    /// A value that the source itself gives to "{{name}}": it is filled in. The first one counts.
    void setVariable(const QString &name, const QString &value)
    {
        if (!m_variables.contains(name))
            m_variables.insert(name, value);
    }

    /// Says something once.
    void note(const QString &sentence);
    void fail(const QString &problem);

    bool hasProblem() const { return !m_result.problem.isEmpty(); }

    /// The whole, with the URL put together.
    PasteResult finish(PasteKind kind);

private:
    bool applySpecialHeader(const QString &name, const QString &value);
    bool applyAuthorization(const QString &value);
    void applyExtensions(const QString &value);
    void applyParameters();
    void applyUrl();
    void applyUserInfo();
    void applyUnixSocket();
    void applyConnectTo();
    void applyHostHeader();
    void applyProxyAuthorization();
    void noteDropped();

    PasteResult m_result;
    QString m_url;
    /// What goes to the end of the URL's query.
    QStringList m_queries;
    QHash<QString, QString> m_pathParameters;
    QString m_unixSocket;
    QString m_host;
    QString m_proxyAuthorization;
    QList<ConnectTo> m_connectTo;
    QHash<QString, QString> m_variables;
    QStringList m_dropped;
    bool m_hasAuthorization = false;
    bool m_hasExtensions = false;
};

} // namespace wasclean
