#include "app/connection/wireoptionsof.h"

#include "app/connection/browserresource.h"
#include "app/connection/handshakeplan.h"

namespace wasclean {

WireOptions wireOptionsOf(const ConnectionOptions &options)
{
    WireOptions wire;
    wire.url = options.url.toString();
    wire.remarks = browserRemarks(options);
    wire.dial.host = options.url.host();
    wire.dial.port = options.url.port();
    wire.dial.secure = options.url.isSecure();
    wire.dial.unixSocket = options.url.unixSocket();
    wire.dial.connectTo = options.connectTo;
    wire.dial.tls = options.tls;
    wire.dial.proxy = options.proxy;
    wire.dial.tcpKeepAlive = options.tcpKeepAlive;
    wire.request.resource = requestTarget(options);
    wire.secretNames = options.secretNames;
    wire.request.hostHeader = options.url.hostHeader();
    wire.request.headers = options.headers;
    wire.request.origin = options.origin;
    wire.request.userInfo = options.url.userInfo();
    wire.request.subprotocols = options.subprotocols;
    wire.handshakeTimeout = options.handshakeTimeout;
    wire.closingTimeout = options.closingTimeout;
    wire.request.deflate = options.deflate;
    wire.keepAlive = options.keepAlive;
    wire.maxMessageSize = options.maxMessageSize;
    wire.tokens = options.tokens;
    return wire;
}

} // namespace wasclean
