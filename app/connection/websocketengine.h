#pragma once

#include <QObject>
#include <QUrl>
#include <QWebSocket>

namespace wasclean {

/// QWebSocket as the protocol engine: it checks and frames messages, and its signals are what makes
/// a message a message. It talks to the Wire, never to the server itself.
class WebSocketEngine : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketEngine(QObject *parent = nullptr);

    void open(const QUrl &relay);

    void sendText(const QString &text) { m_socket.sendTextMessage(text); }

    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }

signals:
    void opened();
    /// So many more messages were found valid, in the order in which they came.
    void confirmed(qsizetype messages);
    /// The socket is gone; why is empty unless it failed.
    void finished(const QString &why);

private:
    void countMessage();
    void reportMessages();

    QWebSocket m_socket;
    qsizetype m_unreported = 0;
    bool m_failed = false;
};

} // namespace wasclean
