#include "app/demo/router.h"

#include "app/base/nativesocket.h"
#include "app/demo/behaviours.h"
#include "app/demo/chatsession.h"
#include "app/demo/demoprotocols.h"
#include "app/demo/echosession.h"
#include "app/demo/endings.h"
#include "app/demo/floodsession.h"
#include "app/demo/greetings.h"
#include "app/demo/hellosession.h"

#include <array>
#include <chrono>

namespace wasclean::demo {

namespace {

using std::chrono::milliseconds;

constexpr qint64 tenMinutes = 600'000;
constexpr qint64 oneHour = 3'600'000;
constexpr qsizetype maxReasonBytes = 123;
constexpr qsizetype maxRoomBytes = 100;

Session *serveHello(Request &request, const QByteArray &)
{
    const milliseconds delay(request.parameters().number("delay", 5000, 0, tenMinutes));
    return request.serve<HelloSession>(delay);
}

Session *serveEcho(Request &request, const QByteArray &)
{
    return request.serve<EchoSession>(EchoSession::Greeting());
}

Session *serveChat(Request &request, const QByteArray &)
{
    return request.serve<ChatSession>(request.parameters().text("room", maxRoomBytes));
}

template <EchoSession::Greeting (*greeting)()>
Session *serveGreeting(Request &request, const QByteArray &)
{
    return request.serve<EchoSession>(greeting());
}

Session *serveClose(Request &request, const QByteArray &argument)
{
    if (argument.isEmpty()) {
        return request.serve<CloseSession>(std::optional<quint16>(), QByteArray());
    }
    const QByteArray reason = request.parameters().text("reason", maxReasonBytes);
    const auto code = Parameters::parseNumber(argument, 0, 65535);
    if (!code) {
        return request.refuse(QStringLiteral("A close code is a number from 0 to 65535."));
    }
    return request.serve<CloseSession>(std::optional<quint16>(static_cast<quint16>(*code)), reason);
}

template <CutSession::How how>
Session *serveCut(Request &request, const QByteArray &)
{
    const milliseconds after(request.parameters().number("after", 300, 0, tenMinutes));
    if (how == CutSession::How::Reset && !canSteerTcp()) {
        return request.answer(501, QStringLiteral("This system offers no way to reset TCP."));
    }
    return request.serve<CutSession>(how, after);
}

Session *serveSilent(Request &request, const QByteArray &)
{
    return request.serve<SilentSession>();
}

QList<HeaderField> refusalFields(int status, const QByteArray &authority)
{
    if (status == 401) {
        return {{"WWW-Authenticate", "Basic realm=\"Wasclean demo\""}};
    }
    if (status == 407) {
        return {{"Proxy-Authenticate", "Basic realm=\"Wasclean demo\""}};
    }
    if (status == 426) {
        return {{"Upgrade", "websocket"}};
    }
    if (status / 100 == 3 && status != 304) {
        return {{"Location", "ws://" + authority + "/echo"}};
    }
    return {};
}

Session *serveRefusal(Request &request, const QByteArray &argument)
{
    const auto status = Parameters::parseNumber(argument, 200, 599);
    if (!status) {
        return request.refuse(QStringLiteral("Ask for a status from 200 to 599: /refuse/403"));
    }
    const int code = static_cast<int>(*status);
    return request.answer(code,
        QStringLiteral("You asked to be refused with %1 %2.")
            .arg(code)
            .arg(QString::fromLatin1(statusName(code))),
        refusalFields(code, request.authority()));
}

/// For requests before a connection: the values are the same for everybody, as it is a demo.
Session *serveLogin(Request &request, const QByteArray &)
{
    return request.answer(200, QStringLiteral(R"({"token": "demo-token", "user": "demo"})"),
        {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"},
            {"X-CSRF-Token", "demo-csrf"},
            {"Set-Cookie", "sid=demo-session; Path=/; HttpOnly; SameSite=Strict"}});
}

Session *serveSending(Request &request, const SendingSession::Behaviour &behaviour,
    const QByteArray &subprotocol = {})
{
    return request.serve<SendingSession>(behaviour, subprotocol);
}

Session *servePing(Request &request, const QByteArray &)
{
    const milliseconds every(request.parameters().number("every", 1000, 10, oneHour));
    return serveSending(request, pingEvery(every));
}

Session *serveFlood(Request &request, const QByteArray &)
{
    const qint64 count = request.parameters().number("count", 10'000, 1, 1'000'000'000);
    const qint64 bytes = request.parameters().number("bytes", 100, 1, qint64(256) * 1024 * 1024);
    const qint64 rate = request.parameters().number("rate", 0, 0, 10'000'000);
    return request.serve<FloodSession>(FloodSource(count, bytes), rate);
}

Session *serveTicker(Request &request, const QByteArray &)
{
    return serveSending(request, sendQuotes());
}

Session *serveSubprotocol(Request &request, const QByteArray &)
{
    return serveSending(
        request, tellSubprotocol(request.head()), chosenSubprotocol(request.head()));
}

Session *serveHeaders(Request &request, const QByteArray &)
{
    // The request line is part of the answer, so any query has its use.
    request.parameters().acceptRest();
    return serveSending(request, tellHeaders(request.head()));
}

template <DemoProtocol (*protocol)()>
Session *serveProtocol(Request &request, const QByteArray &)
{
    // Clients of Socket.IO and SignalR have a query.
    request.parameters().acceptRest();
    return request.serve<ProtocolSession>(protocol());
}

struct Route
{
    const char *path;
    Session *(*serve)(Request &request, const QByteArray &argument);
    /// Whether one more segment may follow the path, as in /close/4001.
    bool takesArgument = false;
    /// Whether the path also answers POST.
    bool takesPost = false;
};

constexpr std::array routes{
    Route{"/", serveEcho},
    Route{"/hello", serveHello},
    Route{"/echo", serveEcho},
    Route{"/chat", serveChat},
    Route{"/close", serveClose, true},
    Route{"/drop", serveCut<CutSession::How::Fin>},
    Route{"/reset", serveCut<CutSession::How::Reset>},
    Route{"/silent", serveSilent},
    Route{"/refuse", serveRefusal, true},
    Route{"/ping", servePing},
    Route{"/binary", serveGreeting<binaryGreeting>},
    Route{"/fragments", serveGreeting<fragmentsGreeting>},
    Route{"/flood", serveFlood},
    Route{"/ticker", serveTicker},
    Route{"/subprotocol", serveSubprotocol},
    Route{"/headers", serveHeaders},
    Route{"/login", serveLogin, false, true},
    Route{"/socketio", serveProtocol<socketIoProtocol>},
    Route{"/socket.io/", serveProtocol<socketIoProtocol>},
    Route{"/jsonrpc", serveProtocol<jsonRpcProtocol>},
    Route{"/graphql", serveProtocol<graphQlProtocol>},
    Route{"/signalr", serveProtocol<signalRProtocol>},
    Route{"/stomp", serveProtocol<stompProtocol>},
    Route{"/mqtt", serveProtocol<mqttProtocol>},
    Route{"/phoenix", serveProtocol<phoenixProtocol>},
    // What clients of Phoenix make of it.
    Route{"/phoenix/websocket", serveProtocol<phoenixProtocol>},
    Route{"/ocpp", serveProtocol<ocppProtocol>},
    Route{"/msgpack", serveProtocol<messagePackProtocol>},
    Route{"/protobuf", serveProtocol<protobufProtocol>},
    Route{"/zlib-stream", serveProtocol<zlibStreamProtocol>},
    Route{"/zstd-stream", serveProtocol<zstdStreamProtocol>},
    Route{"/bad/utf8", serveGreeting<badUtf8Greeting>},
    Route{"/bad/opcode", serveGreeting<badOpcodeGreeting>},
    Route{"/bad/mask", serveGreeting<badMaskGreeting>},
};

/// 405, with the methods that the path answers (RFC 9110, 15.5.6).
Session *refuseMethod(Request &request, bool takesPost)
{
    return takesPost
        ? request.answer(
            405, QStringLiteral("Only GET and POST are served here."), {{"Allow", "GET, POST"}})
        : request.answer(405, QStringLiteral("Only GET is served here."), {{"Allow", "GET"}});
}

} // namespace

Session *route(Request request)
{
    const QByteArray path = request.head().path();
    const QByteArray method = request.head().method;
    for (const Route &candidate : routes) {
        const QByteArray name = candidate.path;
        const QByteArray prefix = name + '/';
        const bool hasArgument
            = candidate.takesArgument && path.startsWith(prefix) && path != prefix;
        if (path != name && !hasArgument) {
            continue;
        }
        if (method != "GET" && !(candidate.takesPost && method == "POST")) {
            return refuseMethod(request, candidate.takesPost);
        }
        return candidate.serve(request, hasArgument ? path.mid(prefix.size()) : QByteArray());
    }
    return method == "GET" ? request.notFound() : refuseMethod(request, false);
}

} // namespace wasclean::demo
