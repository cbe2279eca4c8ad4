#pragma once

#include "app/wire/proxytunnel.h"

namespace wasclean {

/// The CONNECT method of HTTP (RFC 9110, 9.3.6), with Basic for a login.
class HttpTunnel : public ProxyTunnel
{
    Q_OBJECT

public:
    using ProxyTunnel::ProxyTunnel;

    void start(const QString &host, quint16 port) override;

private:
    void read() override;
    void takeHead();
};

} // namespace wasclean
