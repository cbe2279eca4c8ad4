#pragma once

#include "app/wire/facts/dialfacts.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace wasclean {

/// "127.0.0.1:8765" or "[::1]:8765".
QString addressText(const QHostAddress &address, quint16 port);

/// The order in which to dial: the families take turns, beginning with that of the first address
/// (RFC 8305, 4).
QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

/// Dials the addresses of one host, each a little after the one before, and takes the first that
/// answers (Happy Eyeballs, RFC 8305). QAbstractSocket::connectToHost() tries one address after the
/// other and tells nothing about those that failed.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    using SocketMaker = std::function<QTcpSocket *()>;

    /// Writes down what came of each address; the clock runs since dialling began.
    AddressRace(SocketMaker makeSocket, QList<TriedAddress> &tried, const QElapsedTimer &clock,
        QObject *parent = nullptr);

    void start(const QList<QHostAddress> &addresses, quint16 port);
    /// Gives up whatever is under way.
    void stop();

signals:
    /// Whoever takes it owns it.
    void won(QTcpSocket *socket);
    /// No address answered; in the network's words.
    void lost(const QString &networkError);

private:
    struct Runner
    {
        QTcpSocket *socket;
        /// Its entry in the list of what was tried.
        qsizetype entry;
    };

    void dialNext();
    void onConnected(QTcpSocket *socket);
    void onFailed(QTcpSocket *socket);
    qsizetype takeRunner(const QTcpSocket *socket);
    void note(qsizetype entry, TriedAddress::Outcome outcome, const QString &problem = {});
    QString problems() const;

    SocketMaker m_makeSocket;
    QList<TriedAddress> &m_tried;
    const QElapsedTimer &m_clock;
    QTimer m_stagger;
    QList<QHostAddress> m_waiting;
    QList<Runner> m_running;
    qsizetype m_firstEntry = 0;
    quint16 m_port = 0;
};

} // namespace wasclean
