#include "app/demo/demoserver.h"

#include "app/base/nativesocket.h"
#include "app/demo/demolistener.h"

namespace wasclean {

DemoServer::DemoServer(QObject *parent)
    : DemoServer(demo::AccessRules{{}, false, true}, parent)
{ }

DemoServer::DemoServer(const demo::AccessRules &rules, QObject *parent)
    : QObject(parent)
    , m_listener(new demo::DemoListener(rules))
{
    m_thread.setObjectName(QStringLiteral("demo server"));
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    connect(m_listener, &demo::DemoListener::log, this, &DemoServer::log);
    connect(m_listener, &demo::DemoListener::begun, this, &DemoServer::begun);
    connect(m_listener, &demo::DemoListener::ended, this, &DemoServer::ended);
}

DemoServer::~DemoServer()
{
    if (!m_thread.isRunning()) {
        delete m_listener;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

bool DemoServer::listen(quint16 port, bool orAnyFree)
{
    return listen(m_port, port, orAnyFree, [](demo::DemoListener &listener, quint16 wanted) {
        const quint16 taken = listener.listen(wanted);
        return std::pair(taken, taken == 0 ? listener.errorString() : QString());
    });
}

bool DemoServer::listenWithTls(quint16 port, bool orAnyFree)
{
    return listen(m_tlsPort, port, orAnyFree, [this](demo::DemoListener &listener, quint16 wanted) {
        const quint16 taken = listener.listenWithTls(wanted);
        m_fingerprint = listener.fingerprint();
        return std::pair(taken, taken == 0 ? listener.tlsErrorString() : QString());
    });
}

bool DemoServer::listen(quint16 &own, quint16 port, bool orAnyFree, const Listen &listen)
{
    m_errorString.clear();
    const quint16 before = own;
    own = listenOn(port, listen);
    if (own == 0 && orAnyFree) {
        own = listenOn(0, listen);
    }
    if (own != before) {
        emit portChanged();
    }
    return own != 0;
}

void DemoServer::stop()
{
    if (m_port == 0 && m_tlsPort == 0) {
        return;
    }
    QMetaObject::invokeMethod(m_listener, [listener = m_listener] { listener->stop(); });
    m_port = 0;
    m_tlsPort = 0;
    emit portChanged();
}

QList<TrustedCertificate> DemoServer::certificates() const
{
    if (m_tlsPort == 0)
        return {};
    return {{QStringLiteral("127.0.0.1"), m_tlsPort, m_fingerprint},
        {QStringLiteral("localhost"), m_tlsPort, m_fingerprint}};
}

QString DemoServer::url(const QString &path) const
{
    return u"ws://127.0.0.1:" + QString::number(m_port) + path;
}

QString DemoServer::tlsUrl(const QString &path) const
{
    return u"wss://127.0.0.1:" + QString::number(m_tlsPort) + path;
}

quint16 DemoServer::listenOn(quint16 port, const Listen &listen)
{
    if (!m_thread.isRunning()) {
        m_listener->moveToThread(&m_thread);
        m_thread.start();
    }
    std::pair<quint16, QString> result;
    QMetaObject::invokeMethod(
        m_listener, [this, port, &listen] { return listen(*m_listener, port); },
        Qt::BlockingQueuedConnection, &result);
    if (m_errorString.isEmpty()) {
        m_errorString = result.second;
    }
    return result.first;
}

QList<DemoServer::Path> DemoServer::paths()
{
    const auto entry = [](const char *path, const QString &word, const char *subprotocol = "") {
        return Path{QLatin1String(path), word, QLatin1String(subprotocol)};
    };
    QList<Path> paths{
        entry("/hello", tr("Send a name and get a greeting. The server closes 5 s later")),
        entry("/echo", tr("Every message comes back byte for byte")),
        entry("/chat?room=lobby", tr("Every message goes to everybody in the room")),
        entry("/ticker", tr("Stock quotes as JSON, a few each second")),
        entry("/flood?count=10000&bytes=100", tr("Many distinct JSON messages at once")),
        entry("/flood?count=1000&rate=50", tr("Distinct JSON messages, 50 a second")),
        entry("/ping?every=1000", tr("The server sends a Ping every second")),
        entry("/binary", tr("Every byte once, then 64 KiB. Echoes afterwards")),
        entry("/fragments", tr("Messages in several frames, with Pings in between")),
        entry("/subprotocol", tr("Chooses “chat” or “json”, whichever you offer first")),
        entry("/headers", tr("Shows your request as the server saw it")),
        entry("/socketio?EIO=4&transport=websocket",
            tr("Socket.IO: send 40 to join, then events such as 42[\"chat\",1]")),
        entry("/jsonrpc", tr("JSON-RPC 2.0 with the methods add and echo")),
        entry("/graphql", tr("GraphQL: offer graphql-transport-ws. Each operation has 3 results"),
            "graphql-transport-ws"),
        entry("/signalr", tr("SignalR in JSON: Add adds, other methods return their arguments")),
        entry("/stomp", tr("STOMP: what you send to a destination comes to its subscribers"),
            "v12.stomp"),
        entry("/mqtt", tr("MQTT: offer mqtt. What you publish comes back to your topics"), "mqtt"),
        entry("/phoenix", tr("Phoenix channels: join a topic. Pushes come back")),
        entry(
            "/ocpp", tr("OCPP: offer ocpp1.6. Answers BootNotification and Heartbeat"), "ocpp1.6"),
        entry("/msgpack", tr("Values in MessagePack. Echoes afterwards")),
        entry("/protobuf",
            tr("Messages in protobuf. Choose the schema “Demo” in the menu of the protocol. Echoes "
               "afterwards")),
        entry("/zlib-stream",
            tr("JSON in one zlib stream over all messages. Returns events, and answers {\"op\": "
               "1}")),
        entry("/zstd-stream",
            tr("JSON in one zstd stream over all messages. Returns events, and answers {\"op\": "
               "1}")),
        entry("/close/1000?reason=Done", tr("The server closes at once, cleanly")),
        entry("/close/4001?reason=Expired", tr("The server closes with a private close code")),
        entry("/close/1006", tr("The server closes with a close code that must not be sent")),
        entry("/close", tr("The server closes without a close code")),
        entry("/drop", tr("TCP ends in order, without a Close frame")),
        entry("/reset", tr("TCP is reset, without a Close frame")),
        entry("/silent", tr("Echoes, but never answers your Close frame")),
        entry("/refuse/401", tr("The opening handshake is refused, here with 401")),
        entry("/refuse/302", tr("The opening handshake is redirected")),
        entry("/bad/utf8", tr("Breaks the protocol: text that is not UTF-8")),
        entry("/bad/opcode", tr("Breaks the protocol: a reserved opcode")),
        entry("/bad/mask", tr("Breaks the protocol: a masked frame")),
    };
    if (!canSteerTcp())
        paths.removeIf([](const Path &path) { return path.path == QLatin1String("/reset"); });
    return paths;
}

} // namespace wasclean
