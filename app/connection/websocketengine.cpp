#include "app/connection/websocketengine.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <limits>
#include <utility>

namespace wasclean {

WebSocketEngine::WebSocketEngine(QObject *parent)
    : QObject(parent)
    , m_socket(QString(), QWebSocketProtocol::VersionLatest, nullptr)
{
    m_socket.setParent(this);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    // Sizes are the Wire's business; a message is one frame here.
    m_socket.setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    m_socket.setMaxAllowedIncomingFrameSize(QWebSocket::maxIncomingFrameSize());
    m_socket.setMaxAllowedIncomingMessageSize(QWebSocket::maxIncomingMessageSize());
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &WebSocketEngine::countMessage);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketEngine::countMessage);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        // The relay is as near as can be: waiting for more to send would only cost time.
        if (auto *tcp = m_socket.findChild<QTcpSocket *>())
            tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        emit opened();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        reportMessages();
        emit finished(m_failed ? m_socket.errorString() : QString());
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto error = &QWebSocket::errorOccurred;
#else
    const auto error = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif
    connect(&m_socket, error, this, [this](QAbstractSocket::SocketError code) {
        m_failed = m_failed || code != QAbstractSocket::RemoteHostClosedError;
    });
}

void WebSocketEngine::open(const QUrl &relay) { m_socket.open(relay); }

void WebSocketEngine::countMessage()
{
    // One report for all messages of one turn of the event loop.
    if (m_unreported++ == 0)
        QMetaObject::invokeMethod(this, &WebSocketEngine::reportMessages, Qt::QueuedConnection);
}

void WebSocketEngine::reportMessages()
{
    if (m_unreported > 0)
        emit confirmed(std::exchange(m_unreported, 0));
}

} // namespace wasclean
