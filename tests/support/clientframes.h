#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace wasclean {

/// Takes apart what a client sent: the head of its request, then its masked frames. Written for the
/// tests alone, so that the code under test does not judge itself.
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

    /// The first frame of that opcode that nobody has taken yet; marks it as taken.
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
