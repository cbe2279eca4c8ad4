// Attempts that never opened.

#include "tests/diagnosis/rulecases.h"

#include "tests/diagnosis/handmade.h"

namespace wasclean {

namespace {

Evidence proxyFailed(
    ProxyFacts::Problem problem, int status, ProxyFacts::Kind kind = ProxyFacts::Kind::HttpConnect)
{
    Evidence evidence = attemptTo(QStringLiteral("wss://example.com/chat"));
    evidence.failure = Failure::Proxy;
    evidence.proxy.kind = kind;
    evidence.proxy.address = QStringLiteral("proxy.example:3128");
    evidence.proxy.problem = problem;
    evidence.proxy.status = status;
    return evidence;
}

Evidence timedOut()
{
    Evidence evidence = attemptTo(QStringLiteral("ws://example.com/chat"));
    evidence.failure = Failure::HandshakeTimeout;
    evidence.endTime = evidence.startTime + 30 * second;
    evidence.tcpEnd = TcpEnd::ClosedByUs;
    return evidence;
}

Evidence untrusted(const QString &issuer, const QString &error)
{
    Evidence evidence = tlsFailed(-1);
    evidence.tls.errors = {error};
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=example.com");
    certificate.issuer = issuer;
    certificate.validFrom = startOfTime / second - 86400;
    certificate.validUntil = startOfTime / second + 86400;
    evidence.tls.chain = {certificate};
    return evidence;
}

/// A 101 with another Sec-WebSocket-Accept, or with one more header.
Evidence wrong101(const QByteArray &accept, const QByteArray &header)
{
    Evidence evidence = answered("101 Switching Protocols",
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n"
            + header);
    evidence.rule = QStringLiteral("RULE");
    return evidence;
}

const QByteArray rightAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

} // namespace

Evidence with(Evidence evidence, const std::function<void(Evidence &)> &change)
{
    change(evidence);
    return evidence;
}

QList<RuleCase> networkCases()
{
    const Evidence open = openFor(20 * second, second);
    Evidence plainOpen = open;
    plainOpen.url = QStringLiteral("ws://example.com/chat");
    const Evidence noName = with(notConnected({}), [](Evidence &e) {
        e.failure = Failure::NameLookup;
        e.tried.clear();
        e.networkError = QStringLiteral("Host not found");
    });
    const Evidence noDns = with(noName, [](Evidence &e) {
        e.networkError = QStringLiteral("Temporary failure in name resolution");
    });
    const Evidence unanswered = with(timedOut(), [](Evidence &e) {
        e.peer.clear();
        e.tried.first().outcome = TriedAddress::Outcome::GivenUp;
    });
    const Evidence moved = answered("302 Found", "Location: http://login.hotel.example/\r\n");
    return {
        {QStringLiteral("no name"), noName, QStringLiteral("name-not-found"), why,
            QStringLiteral("was not found")},
        {QStringLiteral("no DNS"), noDns, QStringLiteral("name-not-found"), why,
            QStringLiteral("no DNS server answered")},
        {QStringLiteral("another host was looked up"),
            with(noName, [](Evidence &e) { e.connectTo = QStringLiteral("elsewhere.example:81"); }),
            QStringLiteral("name-not-found"), why, QStringLiteral("“elsewhere.example”")},
        {QStringLiteral("refused"), notConnected(QStringLiteral("Connection refused")),
            QStringLiteral("port-closed"), why, QStringLiteral("no program listens there")},
        {QStringLiteral("unreachable"), notConnected(QStringLiteral("Host unreachable")),
            QStringLiteral("no-route"), why},
        {QStringLiteral("timed out"), notConnected(QStringLiteral("Connection timed out")),
            QStringLiteral("no-answer"), likely},
        {QStringLiteral("SYN unanswered"), unanswered, QStringLiteral("no-answer"), likely,
            QStringLiteral("within 30.00 s")},
        {QStringLiteral("511"), answered("511 Network Authentication Required"),
            QStringLiteral("network-login"), why},
        {QStringLiteral("a redirect to another host is a redirect"), moved,
            QStringLiteral("redirected"), why, {}, {earlier(plainOpen, 60 * second)},
            {QStringLiteral("captive-portal")}},
    };
}

QList<RuleCase> proxyCases()
{
    const Evidence open = openFor(20 * second, second);
    return {
        {QStringLiteral("proxy 407"), proxyFailed(ProxyFacts::Problem::Refused, 407),
            QStringLiteral("proxy-wants-login"), why},
        {QStringLiteral("proxy 403"), proxyFailed(ProxyFacts::Problem::Refused, 403),
            QStringLiteral("proxy-forbids"), why, QStringLiteral("example.com:443")},
        {QStringLiteral("SOCKS 2"),
            proxyFailed(ProxyFacts::Problem::Refused, 2, ProxyFacts::Kind::Socks5),
            QStringLiteral("proxy-forbids"), why},
        {QStringLiteral("proxy is down"), proxyFailed(ProxyFacts::Problem::Unreachable, -1),
            QStringLiteral("proxy-unreachable"), why},
        {QStringLiteral("proxy is mute"),
            with(timedOut(),
                [](Evidence &e) {
                    e.request.clear();
                    e.proxy.kind = ProxyFacts::Kind::HttpConnect;
                    e.proxy.address = QStringLiteral("proxy.example:3128");
                }),
            QStringLiteral("proxy-mute"), why, QStringLiteral("example.com:80 within 30.00 s")},
        {QStringLiteral("proxy 502"), proxyFailed(ProxyFacts::Problem::NoServer, 502),
            QStringLiteral("proxy-no-server"), why},
        {QStringLiteral("proxy is gone"), proxyFailed(ProxyFacts::Problem::Gone, -1),
            QStringLiteral("proxy-failed"), why},
        {QStringLiteral("Squid drops the upgrade"),
            answered("400 Bad Request", "Via: 1.1 proxy (squid/5.7)\r\nX-Squid-Error: x\r\n"),
            QStringLiteral("proxy-drops-upgrade"), likely},
        {QStringLiteral("a proxy, and wss works"), answered("400 Bad Request", "Via: 1.1 box\r\n"),
            QStringLiteral("proxy-drops-upgrade"), likely, {}, {earlier(open, 60 * second)}},
    };
}

QList<RuleCase> tlsCases()
{
    const Evidence http2 = answeredWithBytes(QByteArray::fromHex("00000604000000000000030000007f"));
    const Evidence notYet
        = with(untrusted(QStringLiteral("CN=CA"), QStringLiteral("it is not valid before 2040")),
            [](Evidence &e) { e.tls.chain.first().validFrom = startOfTime / second + 100; });
    const Evidence certificate
        = with(tlsFailed(48), [](Evidence &e) { e.tls.clientCertificate = true; });
    const Evidence tlsMute = with(timedOut(), [](Evidence &e) {
        e.url = QStringLiteral("wss://example.com/chat");
        e.request.clear();
        e.tls.host = QStringLiteral("example.com");
    });
    const Evidence on443 = with(attemptTo(QStringLiteral("ws://example.com:443/")),
        [](Evidence &e) { e.failure = Failure::Upgrade; });
    const Evidence broken = with(tlsFailed(-1, QStringLiteral("wrong version number")),
        [](Evidence &e) { e.openTime = e.startTime + second / 20; });
    return {
        {QStringLiteral("TLS broken while open"), broken, QStringLiteral("tls-broken"), why},
        {QStringLiteral("plain HTTP for TLS"),
            tlsFailed(-1, QStringLiteral("SSL routines::wrong version number")),
            QStringLiteral("plain-behind-wss"), why},
        {QStringLiteral("a TLS alert for HTTP"),
            answeredWithBytes(QByteArray::fromHex("15030100020246")),
            QStringLiteral("tls-behind-ws"), why},
        {QStringLiteral("nginx expects TLS"),
            answered("400 Bad Request", "Server: nginx\r\n",
                "The plain HTTP request was sent to HTTPS port"),
            QStringLiteral("tls-behind-ws"), why},
        {QStringLiteral("nothing at 443"), on443, QStringLiteral("tls-perhaps-expected"), possibly},
        {QStringLiteral("unknown CA"),
            untrusted(QStringLiteral("CN=CA"), QStringLiteral("no certificate of its issuer")),
            QStringLiteral("certificate-bad"), why, QStringLiteral("no certificate of its issuer")},
        {QStringLiteral("not valid yet"), notYet, QStringLiteral("certificate-bad"), why},
        {QStringLiteral("inspected"),
            untrusted(QStringLiteral("CN=mitmproxy, O=mitmproxy"), QStringLiteral("ERROR")),
            QStringLiteral("certificate-bad"), why, {}, {}, {QStringLiteral("tls-intercepted")}},
        {QStringLiteral("client certificate required"), tlsFailed(116),
            QStringLiteral("client-certificate-wanted"), why},
        {QStringLiteral("client certificate of another CA"), certificate,
            QStringLiteral("client-certificate-rejected"), why,
            QStringLiteral("does not trust the CA")},
        {QStringLiteral("TLS 1.1 only"), tlsFailed(70), QStringLiteral("tls-version"), why},
        {QStringLiteral("no parameters in common"), tlsFailed(40), QStringLiteral("tls-parameters"),
            likely},
        {QStringLiteral("unknown server name"), tlsFailed(112), QStringLiteral("sni-unknown"), why,
            QStringLiteral("example.com")},
        {QStringLiteral("HTTP/2 only"), tlsFailed(120), QStringLiteral("http2-only"), why},
        {QStringLiteral("HTTP/2 without TLS"), http2, QStringLiteral("http2-only"), why},
        {QStringLiteral("505"), answered("505 HTTP Version Not Supported"),
            QStringLiteral("http2-only"), likely},
        {QStringLiteral("FIN in TLS"),
            tlsFailed(-1, QStringLiteral("The remote host closed the connection")),
            QStringLiteral("tls-without-answer"), possibly},
        {QStringLiteral("mute in TLS"), tlsMute, QStringLiteral("tls-without-answer"), possibly},
    };
}

QList<RuleCase> refusalCases()
{
    const auto redirectedAfter = [](int status) {
        return with(answered("302 Found", "Location: /b\r\n"), [status](Evidence &e) {
            HandshakeExchange hop;
            hop.status = status;
            hop.from = e.url;
            e.hops = {hop};
        });
    };
    const Evidence circle = redirectedAfter(302);
    const Evidence digestFirst = redirectedAfter(401);
    const QByteArray html = "Content-Type: text/html\r\n";
    return {
        {QStringLiteral("gorilla misses the upgrade"),
            answered("400 Bad Request", {},
                "Bad Request\nwebsocket: the client is not using the websocket protocol: 'upgrade' "
                "token not found in 'Connection' header"),
            QStringLiteral("upgrade-not-forwarded"), likely},
        {QStringLiteral("Python's websockets miss the upgrade"),
            answered("426 Upgrade Required", "Upgrade: websocket\r\n",
                "Failed to open a WebSocket connection: missing Connection header.\n"),
            QStringLiteral("upgrade-not-forwarded"), likely},
        {QStringLiteral("Python's websockets miss the Origin"),
            answered("403 Forbidden", {},
                "Failed to open a WebSocket connection: missing Origin header.\n"),
            QStringLiteral("origin-refused"), why, QStringLiteral("without an Origin")},
        {QStringLiteral("426 behind nginx"), answered("426 Upgrade Required", "Server: nginx\r\n"),
            QStringLiteral("upgrade-not-forwarded"), likely},
        {QStringLiteral("version 8"),
            answered("426 Upgrade Required", "Sec-WebSocket-Version: 8\r\n"),
            QStringLiteral("version-refused"), why},
        {QStringLiteral("a page"), answered("200 OK", html, "<html><div id=\"root\"></div>"),
            QStringLiteral("page-instead"), why},
        {QStringLiteral("204"), answered("204 No Content"), QStringLiteral("not-websocket"),
            likely},
        {QStringLiteral("404"), answered("404 Not Found"), QStringLiteral("wrong-path"), likely,
            QStringLiteral("/chat")},
        {QStringLiteral("301 to wss"),
            answered("301 Moved", "Location: https://example.com/chat?token=abc\r\n"),
            QStringLiteral("redirected"), why, QStringLiteral("https://example.com/chat.")},
        {QStringLiteral("a circle of redirects"), circle, QStringLiteral("redirect-loop"), why,
            QStringLiteral("in a circle")},
        {QStringLiteral("Digest, then a redirect"), digestFirst, QStringLiteral("redirected"), why},
        {QStringLiteral("100 before 101"), answered("100 Continue"),
            QStringLiteral("interim-answer"), why, QStringLiteral("100")},
        {QStringLiteral("426 about the client's version"),
            answered("426 Upgrade Required", {}, "{\"error\":\"update the app\"}"),
            QStringLiteral("refused"), possibly},
        {QStringLiteral("400"), answered("400 Bad Request"), QStringLiteral("bad-request"),
            possibly},
        {QStringLiteral("431"), answered("431 Request Header Fields Too Large"),
            QStringLiteral("bad-request"), why},
    };
}

QList<RuleCase> accessCases()
{
    Evidence ownOrigin = answered("403 Forbidden");
    addToRequest(ownOrigin, "Origin: http://example.com\r\n");
    Evidence otherOrigin = answered(
        "403 Forbidden", {}, "websocket: request origin not allowed by Upgrader.CheckOrigin");
    addToRequest(otherOrigin, "Origin: http://evil.example\r\n");
    Evidence foreignOrigin = answered("403 Forbidden");
    addToRequest(foreignOrigin, "Origin: http://evil.example\r\n");
    Evidence expired = answered("401 Unauthorized");
    expired.tokenExpires = startOfTime - 60 * second;
    return {
        {QStringLiteral("401"),
            answered("401 Unauthorized", "WWW-Authenticate: Bearer realm=x\r\n"),
            QStringLiteral("login-wanted"), why, QStringLiteral("(Bearer)")},
        {QStringLiteral("401 with an old token"), expired, QStringLiteral("token-expired"), why,
            QStringLiteral("60.10 s")},
        {QStringLiteral("403 with an old token"),
            with(ownOrigin, [](Evidence &e) { e.tokenExpires = startOfTime - second; }),
            QStringLiteral("token-expired"), likely},
        {QStringLiteral("403 with our own Origin"), ownOrigin, QStringLiteral("forbidden"),
            possibly},
        {QStringLiteral("403 that names the Origin"), otherOrigin, QStringLiteral("origin-refused"),
            why, QStringLiteral("http://evil.example")},
        {QStringLiteral("403 without Origin"), answered("403 Forbidden"),
            QStringLiteral("forbidden"), possibly, {}, {}, {QStringLiteral("origin-refused")}},
        {QStringLiteral("403 with a foreign Origin"), foreignOrigin,
            QStringLiteral("origin-refused"), likely},
        {QStringLiteral("426 for TLS"), answered("426 Upgrade Required", "Upgrade: TLS/1.2\r\n"),
            QStringLiteral("refused"), possibly},
        {QStringLiteral("418"), answered("418 I'm a teapot"), QStringLiteral("refused"), possibly,
            QStringLiteral("418")},
        {QStringLiteral("403 of uvicorn"), answered("403 Forbidden", "Server: uvicorn\r\n"),
            QStringLiteral("rejected-before-accept"), likely, {}, {},
            {QStringLiteral("origin-refused")}},
        {QStringLiteral("a bot check"),
            answered("403 Forbidden", "Server: cloudflare\r\ncf-mitigated: challenge\r\n"),
            QStringLiteral("challenge"), why},
    };
}

QList<RuleCase> gatewayCases()
{
    const Evidence aws = answered("403 Forbidden", "x-amzn-ErrorType: ForbiddenException\r\n",
        "{\"message\":\"Forbidden\"}",
        QStringLiteral("ws://abc.execute-api.eu-west-1.amazonaws.com/"));
    const auto socketIo = [](const QByteArray &body) {
        return answered("400 Bad Request", {}, body,
            QStringLiteral("ws://example.com/socket.io/?EIO=3&transport=websocket"));
    };
    return {
        {QStringLiteral("429"), answered("429 Too Many Requests", "Retry-After: 2\r\n"),
            QStringLiteral("rate-limited"), why, QStringLiteral("wait 2 s")},
        {QStringLiteral("503 with Retry-After"),
            answered("503 Service Unavailable", "Retry-After: 120\r\n"),
            QStringLiteral("rate-limited"), why, QStringLiteral("Retry-After: 120")},
        {QStringLiteral("502"), answered("502 Bad Gateway", "Server: nginx\r\n"),
            QStringLiteral("backend-down"), why, QStringLiteral("nginx answered 502")},
        {QStringLiteral("504"), answered("504 Gateway Timeout"), QStringLiteral("backend-down"),
            why, QStringLiteral("did not answer in time")},
        {QStringLiteral("500"), answered("500 Internal Server Error"),
            QStringLiteral("server-failed"), why},
        {QStringLiteral("522"), answered("522 ", "CF-Ray: 1\r\nServer: cloudflare\r\n"),
            QStringLiteral("cloudflare-52x"), why, QStringLiteral("522")},
        {QStringLiteral("API Gateway"), aws, QStringLiteral("aws-gateway-refused"), why},
        {QStringLiteral("Engine.IO"),
            socketIo("{\"code\":5,\"message\":\"Unsupported protocol "
                     "version\"}"),
            QStringLiteral("engine-io"), why, QStringLiteral("Unsupported protocol version")},
        {QStringLiteral("SignalR"), answered("404 Not Found", {}, "No Connection with that ID"),
            QStringLiteral("signalr-id"), why},
    };
}

QList<RuleCase> answerCases()
{
    Evidence noChoice = wrong101(rightAccept, {});
    addToRequest(noChoice, "Sec-WebSocket-Protocol: chat\r\n");
    Evidence twoChosen = with(
        wrong101(rightAccept, "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: chat\r\n"),
        [](Evidence &e) { e.rule = QStringLiteral("The server chose more than one subprotocol"); });
    addToRequest(twoChosen, "Sec-WebSocket-Protocol: chat, json\r\n");
    const Evidence mute = timedOut();
    const Evidence closed = with(attemptTo(QStringLiteral("ws://example.com:8080/")),
        [](Evidence &e) { e.failure = Failure::Upgrade; });
    const Evidence closedInTls = with(attemptTo(QStringLiteral("wss://example.com/")),
        [](Evidence &e) { e.failure = Failure::Upgrade; });
    const Evidence proxyPage = with(answeredWithBytes("<html>log in</html>"), [](Evidence &e) {
        e.proxy.kind = ProxyFacts::Kind::HttpConnect;
        e.proxy.address = QStringLiteral("proxy.example:3128");
    });
    return {
        {QStringLiteral("no subprotocol chosen"), noChoice, QStringLiteral("subprotocol-mismatch"),
            why, QStringLiteral("chat")},
        {QStringLiteral("a subprotocol not offered"),
            wrong101(rightAccept, "Sec-WebSocket-Protocol: mqtt\r\n"),
            QStringLiteral("subprotocol-mismatch"), why, QStringLiteral("“mqtt”")},
        {QStringLiteral("two subprotocols chosen"), twoChosen, QStringLiteral("accept-wrong"), why,
            QStringLiteral("more than one subprotocol")},
        {QStringLiteral("a constant accept"), wrong101("AAAA", "X-Cache: HIT\r\n"),
            QStringLiteral("accept-wrong"), why},
        {QStringLiteral("deflate not offered"),
            wrong101(rightAccept, "Sec-WebSocket-Extensions: permessage-deflate\r\n"),
            QStringLiteral("extension-unasked"), why},
        {QStringLiteral("SSH"), answeredWithBytes("SSH-2.0-OpenSSH_9.2\r\n"),
            QStringLiteral("not-http"), why, QStringLiteral("SSH")},
        {QStringLiteral("something else"), answeredWithBytes("hello there"),
            QStringLiteral("not-http"), why, QStringLiteral("does not use HTTP")},
        {QStringLiteral("a page of the proxy"), proxyPage, QStringLiteral("not-http"), why,
            QStringLiteral("through the proxy proxy.example:3128")},
        {QStringLiteral("closed without an answer in TLS"), closedInTls,
            QStringLiteral("closed-without-answer"), possibly,
            QStringLiteral("request. The server may reject this client")},
        {QStringLiteral("mute"), mute, QStringLiteral("handshake-mute"), possibly},
        {QStringLiteral("closed without an answer"), closed,
            QStringLiteral("closed-without-answer"), possibly},
    };
}

QList<RuleCase> allRuleCases()
{
    return networkCases() + proxyCases() + tlsCases() + refusalCases() + accessCases()
        + gatewayCases() + answerCases() + timerCases() + cutCases() + lossCases() + closeCases()
        + closingCases() + unknownCases();
}

} // namespace wasclean
