#include "tests/connection/scenarios.h"

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// TCP ends, and no Close frame was seen.
void addOrdinaryEnds(ScenarioList &list)
{
    const auto ended = [](const char *when) {
        return QStringLiteral("The server ended the connection without a Close frame, T after %1.")
            .arg(QString::fromUtf8(when));
    };
    const auto reset = [](const char *when) {
        return QStringLiteral("The connection was reset without a Close frame, T after %1.")
            .arg(QString::fromUtf8(when));
    };
    const QStringList say{QStringLiteral("send hi")};
    list.add("FIN at once", {{good, fin}, {}, ended("it opened")}, true);
    list.add("FIN after its message", {{good, hex("81026869"), fin}, {}, ended("its last message")},
        true);
    list.add(
        "FIN after your message", {{good, awaitText, fin}, say, ended("your last message")}, true);
    list.add("FIN after an exchange",
        {{good, awaitText, hex("81026869"), fin}, say, ended("its last message")});
    list.add("FIN after a fragmented message",
        {{good, hex("010168800169"), fin}, {}, ended("its last message")});
    list.add("FIN after a Ping",
        {{good, hex("8900"), awaitPong, fin}, {}, ended("the last Ping or Pong")}, true);
    list.add("FIN after a Pong", {{good, hex("8a00"), fin}, {}, ended("the last Ping or Pong")});
    const QString inFrame = QStringLiteral(
        "The server ended the connection in the middle of a frame, T after its last bytes.");
    list.add("FIN within a frame", {{good, hex("81056869"), fin}, {}, inFrame}, true);
    list.add("FIN within a header", {{good, hex("81"), fin}, {}, inFrame});
    list.add("FIN within a Close frame", {{good, hex("880203"), fin}, {}, inFrame});
    list.add("FIN within a frame after a message", {{good, hex("810268698105"), fin}, {}, inFrame});
    list.add("FIN within a frame after your message",
        {{good, awaitText, hex("8105686569"), fin}, say, inFrame});
    list.add("FIN between fragments",
        {{good, hex("01026869"), fin}, {},
            QStringLiteral("The server ended the connection in the middle of a message, T after "
                           "its last frame.")});
    list.add(
        "RST after your message", {{good, awaitText, rst}, say, reset("your last message")}, false);
    list.add("RST after its message",
        {{good, awaitText, hex("81026869"), rst}, say, reset("the last message received")});
    list.add("RST within a frame",
        {{good, awaitText, hex("81056869"), rst}, say,
            QStringLiteral("The connection was reset in the middle of a frame, T after the last "
                           "bytes received.")});
}

/// Your Close frame was the first.
void addOwnCloses(ScenarioList &list)
{
    const QStringList close{QStringLiteral("close 1000")};
    const QStringList closeEmpty{QStringLiteral("close")};
    const QString exchanged = QStringLiteral(" Both Close frames were exchanged.");
    list.add("the same Close frame comes back",
        {{good, awaitClose, hex("880203e8"), fin}, close,
            QStringLiteral(
                "You closed the connection. The server answered with 1000 Normal Closure after T.")
                + exchanged},
        true);
    list.add("an empty Close frame comes back",
        {{good, awaitClose, hex("8800"), fin}, closeEmpty,
            QStringLiteral(
                "You closed the connection. The server answered with an empty Close frame after T.")
                + exchanged});
    list.add("another code comes",
        {{good, awaitClose, hex("88020fa1"), fin}, close,
            QStringLiteral("You closed the connection with 1000 Normal Closure. The server's Close "
                           "frame (4001 Private Use) "
                           "came T later.")
                + exchanged},
        true);
    list.add("another reason comes",
        {{good, awaitClose, hex("880403e86e6f"), fin}, {QStringLiteral("close 1000 bye")},
            QStringLiteral("You closed the connection with 1000 Normal Closure. The server's Close "
                           "frame (1000 Normal Closure) "
                           "came T later.")
                + exchanged});
    list.add("an empty Close frame for a code",
        {{good, awaitClose, hex("8800"), fin}, {QStringLiteral("close 3000")},
            QStringLiteral("You closed the connection with 3000 Registered Use. The server's Close "
                           "frame, which is empty, "
                           "came T later.")
                + exchanged});
    list.add("a code for an empty Close frame",
        {{good, awaitClose, hex("880203e8"), fin}, closeEmpty,
            QStringLiteral(
                "You closed the connection with an empty Close frame. The server's Close frame "
                "(1000 Normal Closure) came T later.")
                + exchanged});
    list.add("FIN for an answer",
        {{good, awaitClose, fin}, close,
            QStringLiteral(
                "You closed the connection, but the server ended the connection T after your Close "
                "frame without answering it.")},
        true);
    list.add("a message and FIN for an answer",
        {{good, awaitClose, hex("81026869"), fin}, close,
            QStringLiteral(
                "You closed the connection, but the server ended the connection T after your Close "
                "frame without answering it.")});
    list.add("RST for an answer",
        {{good, awaitClose, rst}, close,
            QStringLiteral("You closed the connection, but the connection was reset before the "
                           "server answered "
                           "your Close frame, T after it.")});
    list.add("no answer",
        {{good, awaitClose, hold}, close,
            QStringLiteral("You closed the connection, but the server did not answer your Close "
                           "frame within T."),
            closeSoon},
        true);
    list.add("you drop while closing",
        {{good, hold}, {QStringLiteral("close 1000"), QStringLiteral("abort")},
            QStringLiteral(
                "You dropped the connection before the server answered your Close frame.")});
    list.add("RST after both Close frames",
        {{good, awaitClose, hex("880203e8"), rst}, close,
            QStringLiteral(
                "You closed the connection. The server answered with 1000 Normal Closure after T. "
                "The connection was then reset, so the close was not clean.")});
    list.add("a violation for an answer",
        {{good, awaitClose, hex("8300"), fin}, close,
            QStringLiteral("You closed the connection, and then the server broke the WebSocket "
                           "protocol. Opcode 3 is not "
                           "defined (RFC 6455, 5.2).")});
}

/// The server's Close frame was the first.
void addServersCloses(ScenarioList &list)
{
    const QString exchanged = QStringLiteral(" Both Close frames were exchanged.");
    list.add("the server closes",
        {{good, hex("880203e8"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1000 Normal Closure.")
                + exchanged},
        true);
    list.add("the server closes for its reasons",
        {{good, hex("880603f162796521"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1009 Message Too Big.")
                + exchanged});
    list.add("the server closes without a code",
        {{good, hex("8800"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with an empty Close frame.")
                + exchanged},
        true);
    list.add("the server closes with a code that must not be sent",
        {{good, hex("880203ec"), awaitClose, fin}, {},
            QStringLiteral("The server closed the connection with 1004 Reserved.") + exchanged
                + QStringLiteral(" An endpoint must not send the code 1004 (RFC 6455, 7.4).")});
    list.add("the server closes and resets",
        {{good, hex("88020fa0"), awaitClose, rst}, {},
            QStringLiteral("The server closed the connection with 4000 Private Use. "
                           "The connection was then reset, so the close was not clean.")});
    list.add("the server closes twice",
        {{good, hex("880703e86669727374880203e8"), fin}, {},
            QStringLiteral("The server closed the connection with 1000 “first” and then broke the "
                           "WebSocket protocol. A "
                           "second Close frame arrived (RFC 6455, 5.5.1).")},
        true);
    list.add("the server closes and goes on",
        {{good, hex("8802138881026869"), fin}, {},
            QStringLiteral("The server closed the connection with 5000 and then broke the "
                           "WebSocket protocol. A data frame "
                           "arrived after the Close frame (RFC 6455, 5.5.1).")});
    list.add("the server closes without a code and goes on",
        {{good, hex("88008900"), fin}, {},
            QStringLiteral("The server closed the connection with an empty Close frame and then "
                           "broke the WebSocket protocol. A "
                           "control frame arrived after the Close frame (RFC 6455, 5.5.1).")});
}

void addViolations(ScenarioList &list)
{
    const auto broke = [](const char *rule) {
        return QStringLiteral("The server broke the WebSocket protocol. %1.")
            .arg(QString::fromUtf8(rule));
    };
    list.add("masked",
        {{good,
             hex("818100000000"
                 "68"),
             awaitClose, fin},
            {}, broke("A server must not mask its frames (RFC 6455, 5.1)")},
        true);
    list.add("reserved bit",
        {{good, hex("c10168"), awaitClose, fin}, {},
            broke("A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)")});
    list.add("bad opcode",
        {{good, hex("8b00"), awaitClose, fin}, {},
            broke("Opcode 11 is not defined (RFC 6455, 5.2)")});
    list.add("bad UTF-8",
        {{good, hex("8101ff"), awaitClose, fin}, {},
            broke("A text message is not valid UTF-8 (RFC 6455, 8.1)")});
    list.add("fragmented Ping",
        {{good, hex("0900"), awaitClose, fin}, {},
            broke("A control frame must not be fragmented (RFC 6455, 5.5)")});
    list.add("continuation of nothing",
        {{good, hex("8000"), awaitClose, fin}, {},
            broke("A continuation frame arrived without a message to continue (RFC 6455, 5.4)")});
    list.add("Close frame of one byte",
        {{good, hex("880103"), awaitClose, fin}, {},
            broke("A Close frame has a body of one byte (RFC 6455, 5.5.1)")});
    list.add("Close frame with 1006",
        {{good, hex("880203ee"), awaitClose, fin}, {},
            broke("A Close frame carries the code 1006, which must never be sent (RFC 6455, "
                  "7.4.1)")});
    list.add("an answer of HTTP after 101",
        {{good, bytes("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"), fin}, {},
            broke("An HTTP answer arrived instead of a frame: “HTTP/1.1 400 Bad Request”")},
        true);
    list.add("an answer of HTTP after your message",
        {{good, awaitText, bytes("HTTP/1.1 502 Bad Gateway\r\n\r\n"), fin},
            {QStringLiteral("send hi")},
            broke("An HTTP answer arrived instead of a frame: “HTTP/1.1 502 Bad Gateway”")});
    list.add("an answer of HTTP after the Close frame",
        {{good, bytes(QByteArray::fromHex("880203e8") + "HTTP/1.1 200 OK\r\n\r\n"), fin}, {},
            QStringLiteral("The server closed the connection with 1000 and then broke the "
                           "WebSocket protocol. An HTTP "
                           "answer arrived instead of a frame: “HTTP/1.1 200 OK”.")});
    list.add("a frame that is too big",
        {{good, hex("827f0000000080000000"), awaitClose, fin}, {},
            QStringLiteral(
                "The server announced a frame of 2 GiB or more, which no browser accepts.")});
    list.add("damaged compression",
        {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), hex("c102ffff"), awaitClose,
             fin},
            {}, broke("A compressed message cannot be decompressed (RFC 7692, 7.2.2)"),
            offerDeflate});
    list.add("a compressed Ping",
        {{goodWith("Sec-WebSocket-Extensions: permessage-deflate"), hex("c900"), awaitClose, fin},
            {}, broke("A control frame must not be compressed (RFC 7692, 6.1)"), offerDeflate});
}

/// Wasclean, or you, ended it.
void addOwnEnds(ScenarioList &list)
{
    list.add("you drop",
        {{good, hold}, {QStringLiteral("abort")},
            QStringLiteral("You dropped the connection without a Close frame.")},
        true);
    list.add("over the limit",
        {{good, hex("810b6161616161616161616161"), awaitClose, fin}, {},
            QStringLiteral(
                "A message of at least 11 bytes is larger than the limit of 10 bytes that you set, "
                "so Wasclean ended the connection."),
            [](ConnectionOptions &options) { options.maxMessageSize = 10; }});
    list.add("no Pong",
        {{good, hold}, {},
            QStringLiteral("The server did not answer an automatic Ping within T, so Wasclean "
                           "ended the connection."),
            [](ConnectionOptions &options) {
                options.keepAlive.pingInterval = 20ms;
                options.keepAlive.pongTimeout = 100ms;
            }});
}

} // namespace

void addEndings(ScenarioList &list)
{
    addOrdinaryEnds(list);
    addOwnCloses(list);
    addServersCloses(list);
    addViolations(list);
    addOwnEnds(list);
}

} // namespace wasclean
