#pragma once

#include "app/paste/result/pastedvalue.h"
#include "app/paste/result/pasteresult.h"
#include "app/paste/result/targetbuilder.h"

#include <QHash>

namespace wasclean {

/// Builds the settings of a connection from the options and headers of a pasted text, and notes
/// what could not be imported.
class SettingsBuilder
{
public:
    using ConnectTo = TargetBuilder::ConnectTo;

    ConnectionSettings &settings() { return m_result.settings; }

    /// http and https become ws and wss; user and password go to the authentication.
    void setUrl(const QString &url) { m_target.setUrl(url); }

    const QString &url() const { return m_target.url(); }

    /// Appends to the query of the URL. A parameter that is off is kept apart from it.
    void addParameter(const QString &name, const QString &value, bool enabled = true);

    /// Appends a text that is encoded already.
    void addQuery(const QString &query) { m_target.addQuery(query); }

    /// Replaces ":name" in the path of the URL.
    void setPathParameter(const QString &name, const QString &value)
    {
        m_target.setPathParameter(name, value);
    }

    /// The Unix domain socket to dial instead of a TCP address.
    void setUnixSocket(const QString &path) { m_target.setUnixSocket(path); }

    /// Some headers become settings of their own, and those that Wasclean generates itself are left
    /// out.
    void addHeader(const QString &name, const QString &value, bool enabled = true);
    /// "Name: value".
    void addHeaderLine(const QString &line);
    /// "a=1; b=2", as in a Cookie header.
    void addCookies(const QString &pairs, bool enabled = true);
    /// Tokens with commas between them. Any other value remains a header, byte for byte.
    void addSubprotocols(const QString &list);

    /// An Authorization header has precedence over these, as in curl.
    void setAuth(AuthSettings::Kind kind, const QString &user, const QString &secret);
    void setApiKey(AuthSettings::Kind kind, const QString &name, const QString &secret);
    /// "user:password".
    void setUserPassword(const QString &pair, AuthSettings::Kind kind = AuthSettings::Kind::Basic);

    /// "[scheme://][user:password@]host[:port]". The note about an unsupported type of proxy
    /// contains the name of the option.
    void setProxy(const QString &proxy, const QString &option, int defaultPort);
    void setProxyUser(const QString &pair);

    /// Of several that fit the URL, the first counts.
    void addConnectTo(const ConnectTo &to) { m_target.addConnectTo(to); }

    /// A list of numbers from 0 to 255 as a binary message; false for any other value.
    bool addBytes(const PastedValue &numbers);

    void addMessage(const SavedMessage &message) { m_result.messages.append(message); }

    void setName(const QString &name) { m_result.name = name; }

    /// A value for "{{name}}" that the text itself contains. The first one counts.
    void setVariable(const QString &name, const QString &value)
    {
        if (!m_variables.contains(name))
            m_variables.insert(name, value);
    }

    /// A header that Wasclean generates itself: all of them are named in one note.
    void leaveOut(const QString &headerName);

    /// Adds a sentence about something that could not be imported.
    void note(const QString &sentence);
    /// Sets the problem; the first one counts.
    void fail(const QString &problem);

    bool hasProblem() const { return !m_result.problem.isEmpty(); }

    /// The result, with the URL put together and variables filled in.
    PasteResult finish(PasteKind kind);

private:
    bool applySpecialHeader(const QString &name, const QString &value);
    bool applyAuthorization(const QString &value);
    void applyExtensions(const QString &value);
    void applyProxyAuthorization();
    void noteLeftOut();

    PasteResult m_result;
    TargetBuilder m_target;
    QString m_proxyAuthorization;
    QHash<QString, QString> m_variables;
    /// Names of headers that Wasclean generates itself.
    QStringList m_leftOut;
    bool m_hasAuthorization = false;
    bool m_hasExtensions = false;
};

} // namespace wasclean
