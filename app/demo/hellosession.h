#pragma once

#include "app/demo/rawsession.h"

#include <chrono>

namespace wasclean::demo {

/// Greets a client that sends its name, waits, and closes with 1000 "Bye!".
class HelloSession : public RawSession
{
    Q_OBJECT

public:
    HelloSession(QTcpSocket *socket, const RequestHead &head, std::chrono::milliseconds delay,
        QObject *parent);

protected:
    void received(const ClientMessage &message) override;

private:
    std::chrono::milliseconds m_delay;
    QTimer m_leave;
};

} // namespace wasclean::demo
