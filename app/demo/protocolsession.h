#pragma once

#include "app/demo/rawsession.h"

#include <chrono>
#include <functional>

namespace wasclean::demo {

/// What the server says in a protocol that runs over WebSocket.
struct DemoProtocol
{
    using Answer = std::function<QList<ClientMessage>(const ClientMessage &message)>;

    /// Chosen when the client offers it; empty for none.
    QByteArray subprotocol;
    /// Sent at once.
    QList<ClientMessage> greeting;
    /// Sent again and again; never when the payload is empty.
    ClientMessage heartbeat;
    std::chrono::milliseconds period{5000};
    /// What is sent back for a message of the client.
    Answer answer;
};

/// A WebSocket that speaks a protocol.
class ProtocolSession : public RawSession
{
    Q_OBJECT

public:
    ProtocolSession(
        QTcpSocket *socket, const RequestHead &head, DemoProtocol protocol, QObject *parent);

    QByteArray subprotocol() const override;

protected:
    void opened() override;
    void received(const ClientMessage &message) override;

private:
    void sendAll(const QList<ClientMessage> &messages);

    DemoProtocol m_protocol;
    bool m_isOffered;
};

} // namespace wasclean::demo
