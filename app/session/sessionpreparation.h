#pragma once

#include "app/http/requestsequence.h"
#include "app/profile/variables.h"

#include <QMap>
#include <QObject>

namespace wasclean {

class Session;

/// Sends the requests of a session that come before a connection, keeps what they save among its
/// variables, and then has the session open the connection.
class SessionPreparation : public QObject, private RequestValues
{
    Q_OBJECT

public:
    /// The settings as typed. The session must outlive this.
    SessionPreparation(Session &session, const ConnectionSettings &typed);

    bool isRunning() const { return m_sequence.isRunning(); }

    /// The URL that the connection will have, with its variables.
    QString typedUrl() const { return m_typed.url; }

    void start(bool isReconnect);
    /// Ends it because the user does not want to connect any more; nothing when it is not running.
    void stop();

private:
    Checked<QString> expand(const QString &text, const Writer &writer) override;
    void save(const AnswerSave &save, const QByteArray &json) override;
    QString masked(const QString &text) const override;
    Checked<QString> demoUrl(const QString &path, bool withTls) override;

    void onFinished();
    void onFailed(const QString &sentence);

    Session &m_session;
    ConnectionSettings m_typed;
    RequestSequence m_sequence;
    Variables m_variables;
    bool m_isReconnect = false;
};

} // namespace wasclean
