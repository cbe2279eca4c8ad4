#include "tests/connection/scenarios.h"

namespace wasclean {

namespace {

/// Answers of HTTP other than 101.
void addStatuses(ScenarioList &list)
{
    const auto refused = [](const char *what) {
        return QStringLiteral("The server refused the opening handshake: %1")
            .arg(QString::fromUtf8(what));
    };
    const QByteArray page
        = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Hi</body></html>";
    list.add("a page",
        {{refusal("200 OK", "Content-Type: text/html\r\n", page), fin}, {},
            QStringLiteral("An ordinary web server answered with 200 OK instead of 101. The answer "
                           "says: “Welcome”.")},
        true);
    list.add("an empty page",
        {{refusal("200 OK"), fin}, {},
            QStringLiteral("An ordinary web server answered with 200 OK instead of 101.")});
    list.add("nothing to say",
        {{bytes("HTTP/1.1 204 No Content\r\n\r\n"), fin}, {},
            QStringLiteral("The server answered with 204 No Content instead of 101.")});
    list.add("a redirect",
        {{refusal("301 Moved Permanently", "Location: wss://example.org/new?token=1\r\n"), fin}, {},
            QStringLiteral(
                "The server answered with 301 Moved Permanently instead of 101. "
                "The server redirects to wss://example.org/new, but “Follow redirects” is off.")});
    list.add("a redirect to nowhere",
        {{refusal("302 Found"), fin}, {},
            QStringLiteral("The server answered with 302 Found instead of 101. "
                           "The server redirects, but its answer has no Location header."),
            [](ConnectionOptions &options) { options.maxRedirects = 1; }});
    list.add("bad request",
        {{refusal("400 Bad Request", {}, "Missing token"), fin}, {},
            refused("400 Bad Request. The answer says: “Missing token”.")},
        true);
    list.add("credentials wanted",
        {{refusal("401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\"\r\n"), fin}, {},
            refused("401 Unauthorized. The server asks for credentials (Basic).")});
    list.add("credentials not accepted",
        {{refusal("401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\"\r\n"), fin}, {},
            refused("401 Unauthorized. The server did not accept the credentials."),
            [](ConnectionOptions &options) {
                options.headers = {{"Authorization", "Bearer x"}};
            }});
    list.add("forbidden",
        {{refusal("403 Forbidden", {}, "403 Forbidden"), fin}, {}, refused("403 Forbidden.")});
    list.add("not found",
        {{refusal("404 Not Found", {}, "<html><title>404 Not Found</title></html>"), fin}, {},
            refused("404 Not Found.")});
    list.add("upgrade required",
        {{refusal("426 Upgrade Required", "Sec-WebSocket-Version: 8\r\n"), fin}, {},
            refused("426 Upgrade Required.")});
    list.add("too many",
        {{refusal("429 Too Many Requests", "Retry-After: 3\r\n"), fin}, {},
            refused("429 Too Many Requests.")});
    list.add("unavailable",
        {{refusal("503 Service Unavailable", {}, "down for today"), fin}, {},
            refused("503 Service Unavailable. The answer says: “down for today”.")});
    list.add("no reason phrase", {{bytes("HTTP/1.1 404\r\n\r\n"), fin}, {}, refused("404.")});
    list.add("100 before 101",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\n" + goodAnswer()), hold}, {},
            QStringLiteral("The server sent the interim answer 100 Continue before 101. Browsers "
                           "refuse that, and so does Wasclean.")});
    list.add("103 before 101",
        {{bytes("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + goodAnswer()), hold}, {},
            QStringLiteral("The server sent the interim answer 103 Early Hints before 101. "
                           "Browsers refuse that, and so does Wasclean.")});
    list.add("100 and nothing else",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\n"), fin}, {},
            QStringLiteral("The server sent the interim answer 100 Continue instead of 101.")});
    list.add("100 before 404",
        {{bytes("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n"), hold}, {},
            QStringLiteral("The server sent the interim answer 100 Continue instead of 101.")});
}

/// A 101 that is wrong, and what is no HTTP.
void addWrongAnswers(ScenarioList &list)
{
    const auto failed = [](const char *rule) {
        return QStringLiteral("The opening handshake failed. %1.").arg(QString::fromUtf8(rule));
    };
    const QByteArray accept = "Sec-WebSocket-Accept: {accept}";
    list.add("wrong accept",
        {{goodBut("{accept}", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), fin}, {},
            failed("The answer's Sec-WebSocket-Accept header does not match the request's key")});
    list.add("no accept",
        {{goodBut(accept + "\r\n", ""), fin}, {},
            failed("The answer has no Sec-WebSocket-Accept header")});
    list.add("empty accept",
        {{goodBut("{accept}", ""), fin}, {},
            failed("The answer's Sec-WebSocket-Accept header is empty")});
    list.add("two Upgrade headers",
        {{goodWith("Upgrade: websocket"), fin}, {},
            failed("The answer's Upgrade header has more than one value")});
    list.add("other Upgrade",
        {{goodBut("Upgrade: websocket", "Upgrade: h2c"), fin}, {},
            failed("The answer's Upgrade header is “h2c” instead of “websocket”")});
    list.add("no Connection",
        {{goodBut("Connection: Upgrade\r\n", ""), fin}, {},
            failed("The answer has no Connection header")});
    list.add("other Connection",
        {{goodBut("Connection: Upgrade", "Connection: keep-alive"), fin}, {},
            failed("The answer's Connection header is “keep-alive” instead of “Upgrade”")});
    list.add("empty subprotocol",
        {{goodWith("Sec-WebSocket-Protocol:"), fin}, {},
            failed("The answer's Sec-WebSocket-Protocol header is empty")});
    list.add("empty subprotocol for an offer",
        {{goodWith("Sec-WebSocket-Protocol:"), fin}, {},
            failed("The answer's Sec-WebSocket-Protocol header is empty"), offerChat});
    list.add("subprotocol for no offer",
        {{goodWith("Sec-WebSocket-Protocol: chat"), fin}, {},
            failed("The server chose the subprotocol “chat”, but none was requested")});
    list.add("another subprotocol",
        {{goodWith("Sec-WebSocket-Protocol: soap"), fin}, {},
            failed("The server chose the subprotocol “soap”, which was not requested"),
            offerChatInHeader});
    list.add("no subprotocol",
        {{good, fin}, {}, failed("The server chose none of the requested subprotocols"),
            offerChatInHeader});
    list.add("subprotocol that a header offered",
        {{goodWith("Sec-WebSocket-Protocol: chat"), hex("880203e8"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1000 Normal Closure. Both Close "
                           "frames were exchanged."),
            offerChatInHeader});
    list.add("empty extensions",
        {{goodWith("Sec-WebSocket-Extensions:"), fin}, {},
            failed("The answer's Sec-WebSocket-Extensions header is empty")});
    list.add("empty extensions for an offer",
        {{goodWith("Sec-WebSocket-Extensions:"), fin}, {},
            failed("The answer's Sec-WebSocket-Extensions header is empty"), offerDeflate});
    list.add("extension for no offer",
        {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), fin}, {},
            failed("The server uses the extension “permessage-deflate” although none was offered"),
            [](ConnectionOptions &options) { options.deflate.offer = false; }});
    list.add("no status code",
        {{bytes("HTTP/1.1 Switching Protocols\r\n\r\n"), fin}, {},
            failed("The status line of the answer has no status code: “HTTP/1.1 Switching "
                   "Protocols”")});
    list.add("only a version",
        {{bytes("HTTP/1.1\r\n\r\n"), fin}, {},
            failed("The status line of the answer has no status code: “HTTP/1.1”")});
    list.add("an SSH server",
        {{bytes("SSH-2.0-OpenSSH_9.2p1\r\n"), fin}, {},
            failed("The answer is not HTTP. It begins with “SSH-2.0-OpenSSH_9.2p1”")});
    list.add("a mail server",
        {{bytes("220 mail.example ESMTP\r\n"), fin}, {},
            failed("The answer is not HTTP. It begins with “220 mail.example ESMTP”")});
    list.add("a short word",
        {{bytes("hello"), fin}, {}, failed("The answer is not HTTP. It begins with “hello”")});
    list.add("bytes",
        {{hex("0a0b0c0d0e0f101112"), fin}, {},
            failed("The answer is not HTTP. Its first bytes are 0a 0b 0c 0d 0e 0f 10 11")});
    list.add("a frame without a handshake",
        {{hex("81026869"
              "81026869"),
             fin},
            {}, failed("The answer is not HTTP. Its first bytes are 81 02 68 69 81 02 68 69")});
    list.add("a TLS server",
        {{hex("15030300020228"), fin}, {},
            failed("The answer is not HTTP but a TLS alert: the server expects TLS, so try wss:// "
                   "in the URL")});
    list.add("an HTTP/2 server",
        {{hex("000006040000000000000400100000"), fin}, {},
            failed("The answer is HTTP/2, but WebSocket needs HTTP/1.1 here")});
}

void addMissingAnswers(ScenarioList &list)
{
    list.add("FIN for an answer to the handshake",
        {{fin}, {},
            QStringLiteral(
                "The server ended the connection without answering the opening handshake.")},
        true);
    list.add("RST for an answer to the handshake",
        {{rst}, {},
            QStringLiteral(
                "The connection was reset before the server answered the opening handshake.")});
    list.add("FIN within the answer",
        {{bytes("HTTP/1.1 101 Switching"), fin}, {},
            QStringLiteral("The connection ended in the middle of the server's answer to the "
                           "opening handshake.")});
    list.add("RST within the answer",
        {{bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade"), rst}, {},
            QStringLiteral("The connection was reset in the middle of the server's answer to the "
                           "opening handshake.")});
    list.add("silence",
        {{hold}, {},
            QStringLiteral(
                "Wasclean gave up after T: 127.0.0.1:* did not answer the opening handshake."),
            openSoon});
    list.add("half an answer and silence",
        {{bytes("HTTP/1.1 101 Swi"), hold}, {},
            QStringLiteral("Wasclean gave up after T: 127.0.0.1:* did not finish its answer to the "
                           "opening handshake."),
            openSoon});
    list.add("you cancel",
        {{hold}, {QStringLiteral("cancel")},
            QStringLiteral("You cancelled the attempt before the connection opened.")});
}

} // namespace

void addAnswers(ScenarioList &list)
{
    addStatuses(list);
    addWrongAnswers(list);
    addMissingAnswers(list);
}

} // namespace wasclean
