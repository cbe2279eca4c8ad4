#pragma once

#include "app/connection/connection.h"
#include "app/profile/settingscheck.h"
#include "app/steps/stepinbox.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace wasclean {

class Session;

/// The connection of a run: opened by its steps and under its rules of trust, with the messages
/// that no step has used yet, and with how it ended.
class StepConnection : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive this.
    explicit StepConnection(Session &session);

    /// From now on the messages of the server are kept for the steps.
    void startRun(const QStringList &trustedFingerprints);
    void endRun();

    /// Whom a request of the run trusts: whom the settings trust, the run's fingerprints and what
    /// the user trusts.
    TlsOptions requestTrust(TlsSettings settings = {}) const;
    /// Notes that a request got an answer from a server with a certificate that is only trusted by
    /// its fingerprint.
    void noteTrusted(const TrustedCertificate &certificate);

    /// Options to connect with, which trust the certificates of the run as well.
    CheckedSettings check(ConnectionSettings settings) const;
    /// Forgets the connection before. Returns a sentence when nothing is opened.
    QString open(const ConnectionOptions &options);

    Connection &connection() { return m_connection; }

    StepInbox &inbox() { return m_inbox; }

    /// Whether a step of this run has opened one.
    bool wasAttempted() const { return m_wasAttempted; }

    /// Whether the newest attempt has become an open connection.
    bool wasOpened() const { return m_wasOpened; }

    /// How the newest attempt ended; nothing before it has.
    const std::optional<CloseEvent> &closed() const { return m_closed; }

    /// What there is in place of an open connection, as a clause.
    QString closedClause() const;

    /// The hosts whose certificates were accepted only because the user trusts them in the window.
    QStringList hostsTrustedByUser() const { return m_hostsTrustedByUser; }

signals:
    /// Something happened that a step may wait for.
    void changed();

private:
    void forgetConnection();
    void noteTrust();
    void noteHost(const QString &host);

    Session &m_session;
    Connection &m_connection;
    QStringList m_trustedFingerprints;
    QStringList m_hostsTrustedByUser;
    StepInbox m_inbox;
    bool m_isRunning = false;
    bool m_wasAttempted = false;
    bool m_wasOpened = false;
    std::optional<CloseEvent> m_closed;
};

} // namespace wasclean
