#pragma once

#include "app/wire/facts/dialfacts.h"
#include "app/wire/facts/dialoptions.h"

#include <QList>
#include <QObject>
#include <QSslError>
#include <QString>

class QSslSocket;

namespace wasclean {

/// Whom TLS is to be set up with.
struct TlsPeer
{
    /// As TrustedCertificate names it.
    QString host;
    quint16 port = 0;
    /// The name to ask for and to check.
    QString serverName;
};

/// Sets up TLS on a socket that is connected, and decides by the options whom to trust.
class TlsHandshake : public QObject
{
    Q_OBJECT

public:
    /// How it went goes into the facts. The socket must outlive this. May read the system's
    /// certificates, which takes tenths of a second.
    TlsHandshake(QSslSocket &socket, const TlsOptions &options, const TlsPeer &peer,
        TlsFacts &facts, QObject *parent = nullptr);

    /// One of the signals follows, once.
    void start();

signals:
    void done();
    /// The facts say why when it was the certificate; else the network's own words. By the other
    /// side if it went away by itself.
    void failed(const QString &networkError, bool byOtherSide);

private:
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError();
    void onInterrupted(const QSslError &error);
    bool isTrusted(const QList<QSslError> &errors);

    QSslSocket &m_socket;
    TlsOptions m_options;
    TlsPeer m_peer;
    TlsFacts &m_facts;
    /// What made us end the handshake before we had shown who we are.
    QList<QSslError> m_interruptedBy;
};

} // namespace wasclean
