#pragma once

#include "app/base/nativesocket.h"
#include "app/message/messagelist.h"
#include "app/wire/facts/tokenuse.h"
#include "app/wire/frames/receiver.h"
#include "app/wire/relay/readpiece.h"

#include <deque>
#include <vector>

namespace wasclean {

class LoopbackServer;

/// Receives what was handed to QWebSocket, which must still signal each frame that it got.
class EngineFeedListener
{
public:
    virtual ~EngineFeedListener() = default;

    /// One frame carries the whole message.
    virtual void messageForwarded(Message &&message) = 0;
    /// One frame, a token, stands for all of them.
    virtual void messagesForwarded(std::vector<MessageRun> &&messages) = 0;
};

/// Hands the messages of the server to QWebSocket, whose signals make them messages.
///
/// As a rule each is handed over whole. In a flood, when one read brings more than 64 messages or
/// 256 KiB, QWebSocket gets one short text message instead, a token, and its signal releases all
/// messages of the read: it would spend more time on them than everything else together. Their
/// frames and their UTF-8 were checked by Receiver before, which is stricter than QWebSocket. Those
/// of one frame go into the log as they were read, or are encoded for it right from there.
class EngineFeed
{
public:
    EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens);

    /// Where the next read is to go to, in pieces that are filled one after the other. So many
    /// bytes of a frame that is not complete were read before, and so many are known to be missing.
    std::vector<ReadPlace> prepareRead(quint64 bytesBegun, qint64 bytesMissing);
    /// The next piece of what was read, of which so many bytes are left. Messages that are added
    /// before endPiece() have their end in it. So many bytes of a frame that is not complete were
    /// before it.
    QByteArrayView beginPiece(qint64 bytesLeft, quint64 bytesBegun);

    void endPiece() { m_isReading = false; }

    /// A message of the read that is going on.
    void add(Message &&message);
    /// The same; the payload must be there until forward() is called.
    void add(const WholeMessage &message);
    /// Hands over what was added, since the read is over or something is to follow in the log. The
    /// read brought so many bytes.
    void forward(qint64 bytesRead);

private:
    /// A place in m_messages, or a message where it was read.
    using Added = std::variant<std::size_t, WholeMessage>;

    /// Where the first message of a piece is in m_added.
    struct Read
    {
        ReadPiece piece;
        std::size_t first = 0;
    };

    bool isFlood(qint64 bytesRead) const;
    void forwardTogether();
    void forwardEach();
    std::vector<MessageRun> takeRuns();
    void releaseReads();

    LoopbackServer &m_engine;
    EngineFeedListener &m_listener;
    TokenUse m_tokens;
    /// What was added, in its order.
    std::vector<Added> m_added;
    std::vector<Message> m_messages;
    qint64 m_payloadBytes = 0;
    std::vector<Read> m_reads;
    /// The last of them is looked at.
    bool m_isReading = false;
    /// The pieces that the next read goes to, and others for those after it.
    std::deque<ReadPiece> m_prepared;
    std::vector<ReadPiece> m_spare;
    /// Bytes of the last frame that was a message.
    qint64 m_frameSize = 0;
};

} // namespace wasclean
