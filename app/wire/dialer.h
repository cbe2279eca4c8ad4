#pragma once

#include "app/wire/evidence.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTcpSocket>

namespace wasclean {

/// Brings about the connection to the server: name lookup, TCP to each address in turn, TLS.
class Dialer : public QObject
{
    Q_OBJECT

public:
    Dialer(QString host, quint16 port, QObject *parent = nullptr);
    ~Dialer() override;

    /// Asks for TLS, trusting these certificates besides the system's.
    void useTls(const QList<QSslCertificate> &extraCaCertificates);
    /// Starts; fills in the evidence's phases, peer and TLS facts as it goes.
    void start(Evidence &evidence);

signals:
    /// The socket is ready for the request; the receiver takes it over.
    void connected(QTcpSocket *socket);
    void failed(wasclean::Failure failure, const QString &networkError);

private:
    void lookUp();
    void dial(const QList<QHostAddress> &addresses);
    void dialNext();
    void onTcpConnected();
    void onEncrypted();
    void onSocketError();
    void onSslErrors(const QList<QSslError> &errors);
    qint64 lap();

    QString m_host;
    quint16 m_port;
    bool m_secure = false;
    QList<QSslCertificate> m_extraCaCertificates;
    Evidence *m_evidence = nullptr;
    QList<QHostAddress> m_addresses;
    QTcpSocket *m_socket = nullptr;
    QElapsedTimer m_clock;
    int m_lookupId = -1;
    bool m_tcpUp = false;
};

} // namespace wasclean
