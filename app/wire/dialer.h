#pragma once

#include "app/wire/dialoptions.h"
#include "app/wire/evidence.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTcpSocket>

namespace wasclean {

/// Brings about the connection to the server: name lookup, TCP to each address in turn, TLS.
class Dialer : public QObject
{
    Q_OBJECT

public:
    explicit Dialer(DialOptions options, QObject *parent = nullptr);
    ~Dialer() override;

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

    DialOptions m_options;
    Evidence *m_evidence = nullptr;
    QList<QHostAddress> m_addresses;
    QTcpSocket *m_socket = nullptr;
    QElapsedTimer m_clock;
    int m_lookupId = -1;
    bool m_tcpUp = false;
};

} // namespace wasclean
