#include "app/wire/tls/tlshandshake.h"

#include "app/wire/tls/certificateproblems.h"
#include "app/wire/tls/revocation.h"
#include "app/wire/tls/tlsfacts.h"
#include "app/wire/tls/tlssetup.h"

#include <QSslSocket>

namespace wasclean {

TlsHandshake::TlsHandshake(QSslSocket &socket, const TlsOptions &options, const TlsPeer &peer,
    TlsFacts &facts, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_options(options)
    , m_peer(peer)
    , m_facts(facts)
{
    QSslConfiguration configuration = tlsConfiguration(m_options);
    // A server that is not trusted need not know who we are. (By its name alone, and by lists of
    // what is revoked, that is found out too late. Where something bad is trusted, Qt does not tell
    // soon enough what it is.)
    if (!m_options.clientChain.isEmpty() && !mayTakeBadCertificate(m_options, m_peer))
        configuration.setHandshakeMustInterruptOnError(true);
    m_socket.setSslConfiguration(configuration);
}

void TlsHandshake::start()
{
    m_facts = {};
    m_facts.host = m_peer.host;
    m_facts.port = m_peer.port;
    m_facts.serverName = m_peer.serverName;
    m_facts.clientCertificate = !m_options.clientChain.isEmpty();
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsHandshake::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &TlsHandshake::onSslErrors);
    connect(
        &m_socket, &QSslSocket::handshakeInterruptedOnError, this, &TlsHandshake::onInterrupted);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TlsHandshake::onSocketError);
    keepAlerts(m_socket, m_facts, this);
    m_socket.setPeerVerifyName(m_peer.serverName);
    m_socket.startClientEncryption();
}

void TlsHandshake::onInterrupted(const QSslError &error)
{
    if (seriousErrors({error}).isEmpty())
        m_socket.continueInterruptedHandshake();
    else
        m_interruptedBy.append(error);
}

void TlsHandshake::onSslErrors(const QList<QSslError> &errors)
{
    const QList<QSslError> serious = seriousErrors(errors);
    // Without a serious one there is more to check when the handshake is over.
    if (serious.isEmpty() || isTrusted(serious))
        m_socket.ignoreSslErrors();
}

bool TlsHandshake::isTrusted(const QList<QSslError> &errors)
{
    noteTls(m_facts, m_socket);
    const QSslCertificate own = m_socket.peerCertificate();
    m_facts.errors = certificateProblems(errors, m_facts.serverName, own);
    if (!m_options.revocationLists.isEmpty()) {
        m_facts.errors += revocationProblems(
            m_socket.peerCertificateChain(), authoritiesOf(m_options), m_options.revocationLists);
    }
    m_facts.errors.removeDuplicates();
    if (m_facts.errors.isEmpty())
        m_facts.trust = TlsFacts::Trust::Verified;
    else if (m_options.trustAnyCertificate)
        m_facts.trust = TlsFacts::Trust::Any;
    else if (isTrustedByFingerprint(m_options, m_peer, own))
        m_facts.trust = TlsFacts::Trust::ByFingerprint;
    else
        m_facts.trust = TlsFacts::Trust::Refused;
    return m_facts.trust != TlsFacts::Trust::Refused;
}

void TlsHandshake::onEncrypted()
{
    if (m_facts.trust == TlsFacts::Trust::None && !isTrusted({})) {
        m_socket.disconnect(this);
        emit failed({}, false);
        return;
    }
    // Only now is all of it known.
    noteTls(m_facts, m_socket);
    m_socket.disconnect(this);
    emit done();
}

void TlsHandshake::onSocketError()
{
    m_socket.disconnect(this);
    if (!m_interruptedBy.isEmpty()) {
        noteTls(m_facts, m_socket);
        m_facts.clientCertificate = false;
        m_facts.trust = TlsFacts::Trust::Refused;
        m_facts.errors = certificateProblems(
            m_interruptedBy, m_facts.serverName, m_socket.peerCertificateChain().value(0));
    }
    // Where we refused, Qt's words are about any of the errors, even one that does not count.
    const bool refused = m_facts.trust == TlsFacts::Trust::Refused;
    QString words = m_socket.errorString();
    // Qt writes "Error during SSL handshake: " and no error where the other side ended TLS in
    // order.
    while (words.endsWith(u' ') || words.endsWith(u':'))
        words.chop(1);
    emit failed(
        refused ? QString() : words, m_socket.error() == QAbstractSocket::RemoteHostClosedError);
}

} // namespace wasclean
