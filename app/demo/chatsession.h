#pragma once

#include "app/demo/rawsession.h"

namespace wasclean::demo {

/// Sends every message to everybody in its room, the sender included. The room is the sessions of
/// that name with the same parent, so that nothing has to be kept of it.
class ChatSession : public RawSession
{
    Q_OBJECT

public:
    /// Larger messages are not passed on: each of them is kept once for everybody in the room.
    static constexpr qsizetype maxMessageBytes = qsizetype(16) * 1024;

    ChatSession(QTcpSocket *socket, const RequestHead &head, QByteArray room, QObject *parent);

protected:
    void received(const ClientMessage &message) override;

private:
    void deliver(const ClientMessage &message);

    QByteArray m_room;
};

} // namespace wasclean::demo
