#pragma once

#include "app/demo/session.h"

#include <QStringList>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace wasclean::demo {

/// A WebSocket served by Qt: for the paths where the client is the one to close.
///
/// The request is still unread in the socket, and QWebSocketServer does the handshake. What the
/// path then does is a function that is called once.
class QtSession : public Session
{
    Q_OBJECT

public:
    using Behaviour = std::function<void(QtSession &session)>;

    QtSession(
        QTcpSocket *socket, const QStringList &subprotocols, Behaviour behaviour, QObject *parent);
    ~QtSession() override;

    void start() override;
    void goAway() override;

    /// The open WebSocket, for the behaviour.
    QWebSocket *webSocket() const { return m_webSocket; }

    /// Sends a text, unless too much is waiting for a client that does not read.
    void send(const QString &text);
    /// Sends a ping under the same condition.
    void ping(const QByteArray &payload);

private:
    void open();
    bool isClogged() const;
    void finish();

    QTcpSocket *m_socket;
    QWebSocketServer m_server;
    QWebSocket *m_webSocket = nullptr;
    Behaviour m_behaviour;
    qint64 m_messages = 0;
    bool m_closed = false;
};

} // namespace wasclean::demo
