#pragma once

#include "app/demo/rawsession.h"

#include <functional>

namespace wasclean::demo {

/// A WebSocket that sends messages on its own and leaves closing to the client. A function that is
/// called once, when the connection is open, starts the messages.
class SendingSession : public RawSession
{
    Q_OBJECT

public:
    using Behaviour = std::function<void(SendingSession &session)>;

    /// The subprotocol is put into the answer to the opening handshake, unless it is empty.
    SendingSession(QTcpSocket *socket, const RequestHead &head, Behaviour behaviour,
        QByteArray subprotocol, QObject *parent);

    /// Sends a text, unless too much is waiting for a client that does not read.
    void sendText(const QString &text);
    /// Sends a Ping under the same condition.
    void ping(const QByteArray &payload);

    QByteArray subprotocol() const override { return m_subprotocol; }

protected:
    void opened() override;

private:
    bool isClogged() const;

    Behaviour m_behaviour;
    QByteArray m_subprotocol;
};

} // namespace wasclean::demo
