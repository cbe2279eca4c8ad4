#pragma once

#include "app/demo/accessrules.h"
#include "app/demo/httpanswer.h"
#include "app/demo/session.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>

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

    QString errorString() const { return m_server.errorString(); }

signals:
    /// See DemoServer::log.
    void log(const QString &line);

private:
    void accept();
    void receive(QTcpSocket *socket);
    void begin(Session *session, const QString &name);
    void release();
    Session *answerTo(const RequestHead &head, QTcpSocket *socket);

    AccessRules m_rules;
    std::shared_ptr<MemoryBudget> m_memory = std::make_shared<MemoryBudget>();
    QTcpServer m_server;
    QSet<Session *> m_sessions;
    int m_connections = 0;
};

} // namespace wasclean::demo
