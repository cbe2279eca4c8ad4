#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace wasclean {

/// Reads the request head and the masked frames of a client. It is independent of the code under
/// test, which must not judge itself.
class ClientFrames
{
public:
    struct Frame
    {
        int opcode = 0;
        QByteArray payload;
        bool taken = false;
    };

    void add(const QByteArray &bytes);

    /// The request up to its empty line; nothing while it is incomplete.
    const std::optional<QByteArray> &requestHead() const { return m_head; }

    /// The first frame with the opcode that was not returned yet.
    std::optional<Frame> take(int opcode);

    const std::vector<Frame> &frames() const { return m_frames; }

    /// The Sec-WebSocket-Accept that answers the request (RFC 6455 4.2.2).
    QByteArray acceptKey() const;

private:
    bool readFrame();

    QByteArray m_buffer;
    std::optional<QByteArray> m_head;
    std::vector<Frame> m_frames;
};

} // namespace wasclean
