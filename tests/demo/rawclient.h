#pragma once

#include <QByteArray>

#include <optional>

namespace wasclean::test {

/// How a stream ended, as only the bare system call tells it.
enum class End { Fin, Reset, Timeout };

/// A frame as it stood on the wire.
struct WireFrame
{
    bool fin = false;
    int opcode = -1;
    bool masked = false;
    /// With its masking key in front if it is masked.
    QByteArray payload;
};

/// A blocking client on a bare socket: sees every byte, and FIN apart from RST. The server under
/// test runs on a thread of its own, so blocking here is harmless; a read gives up after 20 s.
class RawClient
{
public:
    /// A receive buffer of that many bytes, or of the system's choosing.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_descriptor >= 0; }

    /// Gives false when the server does not take it.
    bool send(const QByteArray &bytes);
    /// Sends what the server takes without waiting, from that byte on. Returns how many bytes.
    qsizetype sendSome(const QByteArray &bytes, qsizetype from);
    /// Sends a frame masked with "abcd".
    bool sendFrame(int opcode, const QByteArray &payload, bool fin = true);
    /// Ends our direction only.
    void endWriting();
    /// Tears the connection off.
    void reset();

    /// Sends a good upgrade request and reads the head of the answer.
    QByteArray upgrade(const QByteArray &target, const QByteArray &moreFields = {});
    /// Bytes up to and with the empty line; what there is if the stream ends before.
    QByteArray readHead();
    /// All bytes until the stream ends.
    QByteArray readAll();
    /// The next frame; its opcode is -1 when the stream ends before.
    WireFrame readFrame();
    /// Exactly that many bytes, or fewer when the stream ends.
    QByteArray read(qsizetype count);
    /// Waits for the end of the stream; the bytes before it are dropped.
    End waitForEnd();
    /// Whether there is nothing to read now, not even an end.
    bool isQuiet() const;

private:
    bool fill();

    int m_descriptor = -1;
    QByteArray m_buffer;
    std::optional<End> m_end;
};

/// A good upgrade request for the target.
QByteArray upgradeRequest(const QByteArray &target, const QByteArray &moreFields = {});
/// A client's frame, masked with "abcd".
QByteArray clientFrame(int opcode, const QByteArray &payload, bool fin = true);
/// The payload of a Close frame.
QByteArray closePayload(quint16 code, const QByteArray &reason = {});

} // namespace wasclean::test
