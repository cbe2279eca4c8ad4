#pragma once

#include "app/wire/proxy/proxytunnel.h"

namespace wasclean {

/// SOCKS version 5 (RFC 1928), without a login or with user and password (RFC 1929).
class SocksTunnel : public ProxyTunnel
{
    Q_OBJECT

public:
    using ProxyTunnel::ProxyTunnel;

    void start(const TunnelRequest &request) override;

private:
    enum class Step { Method, Login, Reply };

    void read() override;
    bool readMethod();
    bool readLogin();
    bool readReply();
    void sendLogin();
    void sendRequest();

    Step m_step = Step::Method;
    QByteArray m_request;
};

} // namespace wasclean
