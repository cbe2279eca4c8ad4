#pragma once

#include <QList>
#include <QObject>
#include <QProcess>

namespace wasclean {

/// A WebSocket server of another project (python3-websockets of Debian), which reports every frame
/// that it receives.
class FrameServer : public QObject
{
    Q_OBJECT

public:
    struct Frame
    {
        /// "text", "binary", "cont", "ping", "pong", "close".
        QByteArray opcode;
        bool fin = true;
        /// "#size" in place of a large one.
        QByteArray payload;

        bool operator==(const Frame &) const = default;
    };

    FrameServer();
    ~FrameServer() override;

    bool start(const QString &script);
    QString url(const QString &path) const;

    const QList<Frame> &frames() const { return m_frames; }

    /// Those of an opcode.
    QList<QByteArray> payloads(const QByteArray &opcode) const;

    void clear() { m_frames.clear(); }

    /// Sends a text to the clients.
    void say(const QByteArray &text);

private:
    void read();

    QProcess m_process;
    QByteArray m_port;
    QList<Frame> m_frames;
};

} // namespace wasclean
