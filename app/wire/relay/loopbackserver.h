#pragma once

#include "app/wire/frames/frame.h"

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace wasclean {

/// Our end of the local connection that QWebSocket is made to dial instead of the server.
///
/// Listens on 127.0.0.1 on a port of the system's choosing, for one connection only: the one whose
/// request names a secret that only this process knows.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackServer(QObject *parent = nullptr);

    /// Begins to listen; false when not even that is possible.
    bool listen();

    QString errorString() const { return m_listener.errorString(); }

    /// Where the engine is to connect to.
    QUrl url() const;

    /// The engine's Sec-WebSocket-Key; empty until requested().
    QByteArray key() const { return m_key; }

    /// Tells the engine that the upgrade was accepted.
    void acceptUpgrade();

    /// Queues a frame for the engine; it leaves with flush().
    void writeFrame(quint8 opcode, const QByteArray &payload);
    void flush();
    /// Bytes that the engine has not taken yet.
    qint64 backlog() const;
    /// Lets the engine read what is left, then ends the connection.
    void finish();

    /// Bytes that the engine wants to send.
    QByteArray read(qint64 maxSize);
    bool hasMore() const;

signals:
    /// The engine's request is in.
    void requested();
    void readyRead();
    /// The engine has taken some of the backlog.
    void drained();

private:
    void onNewConnection();
    void readRequest(QTcpSocket *candidate);
    void adopt(QTcpSocket *candidate, const QByteArray &request);

    QTcpServer m_listener;
    QByteArray m_secret;
    QByteArray m_key;
    QByteArray m_out;
    QTcpSocket *m_socket = nullptr;
};

} // namespace wasclean
