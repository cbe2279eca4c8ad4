#pragma once

#include <QMetaType>

namespace wasclean {

/// What an attempt to connect is doing. The stages come in this order; a redirect, or a proxy that
/// asks who you are, starts them again.
enum class ConnectStage : quint8 {
    Preparing, ///< nothing has been sent; which proxy to use is being found out
    NameLookup, ///< DNS, of the server's or the proxy's name
    Tcp, ///< TCP, or a Unix domain socket
    Proxy, ///< the proxy is asked to connect to the server
    Tls, ///< the TLS handshake with the server
    OpeningHandshake, ///< the request is out, and the answer has not come (RFC 6455, 4.1)
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::ConnectStage)
