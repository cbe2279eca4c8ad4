#include "app/steps/stepconnection.h"

#include "app/session/session.h"

namespace wasclean {

StepConnection::StepConnection(Session &session)
    : m_session(session)
    , m_connection(session.connection())
{
    connect(&m_connection, &Connection::messages, this, [this](const MessageBatch &batch) {
        if (m_isRunning) {
            m_inbox.add(batch);
            emit changed();
        }
    });
    connect(&m_connection, &Connection::opened, this, [this] {
        m_wasOpened = true;
        noteTrust();
        emit changed();
    });
    connect(&m_connection, &Connection::bufferedAmountChanged, this, &StepConnection::changed);
    connect(&m_connection, &Connection::closed, this, [this](const CloseEvent &event) {
        m_closed = event;
        emit changed();
    });
}

void StepConnection::startRun(const QStringList &trustedFingerprints)
{
    m_trustedFingerprints = trustedFingerprints;
    m_hostsTrustedByUser.clear();
    m_isRunning = true;
    m_wasAttempted = false;
    forgetConnection();
}

void StepConnection::endRun()
{
    m_isRunning = false;
    m_inbox.clear();
}

void StepConnection::forgetConnection()
{
    m_wasOpened = false;
    m_closed.reset();
    m_inbox.clear();
}

CheckedSettings StepConnection::check(ConnectionSettings settings) const
{
    settings.tls.trustedFingerprints += m_trustedFingerprints;
    return m_session.check(settings);
}

QString StepConnection::open(const ConnectionOptions &options)
{
    m_wasAttempted = true;
    forgetConnection();
    return m_session.open(options);
}

QString StepConnection::closedClause() const
{
    if (m_closed)
        return tr("a closed connection: %1").arg(m_closed->sentence);
    return m_wasAttempted ? tr("a connection that is not open") : tr("no connection");
}

void StepConnection::noteTrust()
{
    const auto certificate = m_isRunning ? m_session.certificateTrustedByUser() : std::nullopt;
    if (certificate && !m_hostsTrustedByUser.contains(certificate->host))
        m_hostsTrustedByUser.append(certificate->host);
}

} // namespace wasclean
