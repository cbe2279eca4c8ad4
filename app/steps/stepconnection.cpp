#include "app/steps/stepconnection.h"

#include "app/profile/networksettings.h"
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
    if (certificate)
        noteHost(certificate->host);
}

void StepConnection::noteHost(const QString &host)
{
    if (!m_hostsTrustedByUser.contains(host))
        m_hostsTrustedByUser.append(host);
}

TlsOptions StepConnection::requestTrust(TlsSettings settings) const
{
    settings.trustedFingerprints += m_trustedFingerprints;
    ConnectionOptions options;
    // The fingerprints were checked when the file was read; files that cannot be used are said when
    // the connection is made.
    applyTls(settings, options);
    options.tls.trustedCertificates = m_session.trustedCertificates();
    return options.tls;
}

void StepConnection::noteTrusted(const TrustedCertificate &certificate)
{
    if (!requestTrust().trustedFingerprints.contains(certificate.fingerprint)
        && !m_session.isOfDemoServer(certificate))
        noteHost(certificate.host);
}

} // namespace wasclean
