#pragma once

#include "app/demo/rawsession.h"

namespace wasclean::demo {

/// Sends some bytes at once, then returns every message byte for byte.
///
/// Not QWebSocket's work: it drops a byte order mark from the front of a text.
class EchoSession : public RawSession
{
    Q_OBJECT

public:
    /// Frames that are sent first, valid or not, and the number of messages in them.
    struct Greeting
    {
        QByteArray bytes;
        qint64 messages = 0;
    };

    EchoSession(QTcpSocket *socket, const RequestHead &head, Greeting greeting, QObject *parent);

protected:
    void opened() override;
    void received(const ClientMessage &message) override;

private:
    Greeting m_greeting;
};

/// Echoes messages, but does not answer a Close frame: TCP stays open until the client ends it.
class SilentSession : public EchoSession
{
    Q_OBJECT

public:
    SilentSession(QTcpSocket *socket, const RequestHead &head, QObject *parent);

protected:
    void answerClose(const QByteArray &payload) override;
};

} // namespace wasclean::demo
