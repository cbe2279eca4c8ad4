#include "app/demo/qtsession.h"

namespace wasclean::demo {

namespace {

constexpr quint64 maxMessageBytes = 1024 * 1024;
constexpr qint64 maxWaiting = 1024 * 1024;

} // namespace

QtSession::QtSession(
    QTcpSocket *socket, const QStringList &subprotocols, Behaviour behaviour, QObject *parent)
    : Session(parent)
    , m_socket(socket)
    , m_server(QStringLiteral("Wasclean-Demo"), QWebSocketServer::NonSecureMode)
    , m_behaviour(std::move(behaviour))
{
    m_socket->setParent(this);
    // QWebSocket never gets to the end of a frame that is larger than a limited buffer.
    m_socket->setReadBufferSize(0);
    m_server.setSupportedSubprotocols(subprotocols);
}

QtSession::~QtSession()
{
    // It uses the TCP socket while it is destroyed, so it goes first, and unheard.
    m_socket->disconnect(this);
    delete m_webSocket;
}

void QtSession::start()
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &QtSession::open);
    connect(m_socket, &QTcpSocket::disconnected, this, &QtSession::finish);
    m_server.handleConnection(m_socket);
}

void QtSession::goAway()
{
    if (m_webSocket != nullptr) {
        m_webSocket->close(
            QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("The demo server stops."));
    }
}

void QtSession::send(const QString &text)
{
    if (!isClogged()) {
        m_webSocket->sendTextMessage(text);
        ++m_messages;
    }
}

void QtSession::ping(const QByteArray &payload)
{
    if (!isClogged()) {
        m_webSocket->ping(payload);
    }
}

void QtSession::open()
{
    m_webSocket = m_server.nextPendingConnection();
    m_webSocket->setParent(this);
    m_webSocket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, [this] { ++m_messages; });
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, [this] { ++m_messages; });
    // closeCode() is 1000 also for a client that vanished; only this signal tells that a Close
    // came.
    connect(m_webSocket, &QWebSocket::aboutToClose, this, [this] { m_closed = true; });
    emit upgraded();
    m_behaviour(*this);
}

bool QtSession::isClogged() const { return m_webSocket->bytesToWrite() > maxWaiting; }

void QtSession::finish()
{
    const QString how = m_closed ? tr("closed %1").arg(static_cast<int>(m_webSocket->closeCode()))
                                 : tr("vanished without a Close");
    emit ended(how + u' ' + afterMessages(m_messages));
}

} // namespace wasclean::demo
