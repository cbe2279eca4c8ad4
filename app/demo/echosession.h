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
    /// Frames that are sent first, good ones or not, and how many messages they hold.
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

/// Echoes, but keeps silent when the client closes: TCP stands until the client ends it.
class SilentSession : public EchoSession
{
    Q_OBJECT

public:
    SilentSession(QTcpSocket *socket, const RequestHead &head, QObject *parent);

protected:
    void answerClose(const QByteArray &payload) override;
};

} // namespace wasclean::demo
