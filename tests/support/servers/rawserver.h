#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace wasclean {

/// A server that accepts the opening handshake, records the frames it receives, and sends the bytes
/// of the test, valid or not. It is independent of the code under test and lives on the test's
/// thread.
class RawServer : public QObject
{
    Q_OBJECT

public:
    struct Frame
    {
        bool fin = true;
        int rsv = 0;
        int opcode = 0;
        bool masked = false;
        /// Unmasked; left empty while frames are not kept.
        QByteArray payload;
        qint64 size = 0;
    };

    /// Accepts with this value of Sec-WebSocket-Extensions, or none.
    explicit RawServer(const QByteArray &extensions = {});

    QString url() const;

    /// The request of the newest client, up to its empty line.
    const QByteArray &request() const { return m_request; }

    const QList<Frame> &frames() const { return m_frames; }

    /// Frames of that opcode.
    QList<Frame> frames(int opcode) const;
    /// The payload of the first message, whatever its frames.
    QByteArray message() const;
    /// Whether the opening handshake of the newest client was answered, and TCP has not ended
    /// since.
    bool isConnected() const;

    /// The port of the newest client.
    quint16 clientPort() const { return m_clientPort; }

    /// Only counts bytes from now on.
    void keepPayloads(bool on) { m_keepPayloads = on; }

    /// Stops or continues reading.
    void setReading(bool on);
    void send(const QByteArray &bytes);
    void sendFrame(int opcode, const QByteArray &payload, bool fin = true, int rsv = 0);
    void sendClose(int code);
    void endTcp();

signals:
    void frameReceived();

private:
    void onNewConnection();
    void onReadyRead();
    bool readFrame();

    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
    quint16 m_clientPort = 0;
    QByteArray m_extensions;
    QByteArray m_request;
    QByteArray m_buffer;
    QList<Frame> m_frames;
    bool m_keepPayloads = true;
    bool m_reading = true;
};

} // namespace wasclean
