#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace wasclean {

class SettingsBuilder;

/// Puts the target of a connection together: the URL, the Host header, and the address to dial
/// instead of that of the URL.
class TargetBuilder
{
public:
    /// An address to dial instead of that of the URL.
    struct ConnectTo
    {
        /// The host and port of the URLs that this is for; empty for any.
        QString urlHost;
        QString urlPort;
        /// The host and port to dial; empty for those of the URL.
        QString host;
        QString port;
        /// The name of the option in the source.
        QString option;
    };

    void setUrl(const QString &url) { m_url = url.trimmed(); }

    const QString &url() const { return m_url; }

    /// Appends to the query of the URL.
    void addQuery(const QString &query) { m_queries.append(query); }

    /// Replaces ":name" in the path of the URL.
    void setPathParameter(const QString &name, const QString &value);

    /// The Unix domain socket to dial.
    void setUnixSocket(const QString &path) { m_unixSocket = path; }

    /// The Host header; the first one counts. False when there was one.
    bool setHost(const QString &host);

    /// Of several that fit the URL, the first counts.
    void addConnectTo(const ConnectTo &to) { m_connectTo.append(to); }

    /// Writes the target into the settings of the builder. The names of variables that were filled
    /// in are appended to the list.
    void finish(
        SettingsBuilder &builder, const QHash<QString, QString> &variables, QStringList &filled);

private:
    void applyParameters();
    void applyUrl(SettingsBuilder &builder);
    void applyUserInfo(SettingsBuilder &builder);
    void applyHostHeader(SettingsBuilder &builder);
    void applyConnectTo(SettingsBuilder &builder);
    void applyUnixSocket(SettingsBuilder &builder);

    QString m_url;
    QStringList m_queries;
    QHash<QString, QString> m_pathParameters;
    QString m_unixSocket;
    QString m_host;
    QList<ConnectTo> m_connectTo;
};

} // namespace wasclean
