#pragma once

#include "app/demo/accessrules.h"
#include "app/demo/httpanswer.h"
#include "app/demo/session.h"
#include "app/demo/tlslistener.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>

#include <array>

namespace wasclean::demo {

class Reception;

/// The demo server's inside, which lives on its thread: accepts, receives and keeps the sessions.
class DemoListener : public QObject
{
    Q_OBJECT

public:
    /// More connections wait in the system's queue until one of these ends.
    static constexpr int maxConnections = 200;

    explicit DemoListener(AccessRules rules = {}, QObject *parent = nullptr);
    /// Closes the open connections.
    ~DemoListener() override;

    /// Listens on 127.0.0.1, and no longer on the port before. Returns the port, or 0.
    quint16 listen(quint16 port);

    /// The same with TLS, on a port besides that one.
    quint16 listenWithTls(quint16 port);

    /// The SHA-256 of the certificate for TLS; empty until that listens for the first time.
    QByteArray fingerprint() const { return m_tlsServer.fingerprint(); }

    /// Listens no more and says good-bye to whoever is connected. Those that do not leave then are
    /// cut off.
    void stop();

    QString errorString() const { return m_server.errorString(); }

    QString tlsErrorString() const;

signals:
    /// A connection with a number of its own was accepted, and its request was for the target.
    void begun(quint64 number, const QString &peer, const QString &target);
    /// TCP of that connection has ended.
    void ended(quint64 number);
    /// See DemoServer::log.
    void log(const QString &line);

private:
    void acceptFrom(QTcpServer &server);
    void receive(QTcpSocket *socket);
    void begin(Session *session, const QString &peer, const QString &target);
    void release();
    void pauseOrResume();

    std::array<QTcpServer *, 2> servers() { return {&m_server, &m_tlsServer}; }

    Session *answerTo(const RequestHead &head, QTcpSocket *socket);
    static QString farewell(const QTcpSocket &socket, const QString &peer);

    AccessRules m_rules;
    std::shared_ptr<MemoryBudget> m_memory = std::make_shared<MemoryBudget>();
    QTcpServer m_server;
    TlsListener m_tlsServer;
    QSet<Session *> m_sessions;
    int m_connections = 0;
    quint64 m_number = 0;
};

} // namespace wasclean::demo
