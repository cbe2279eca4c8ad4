#pragma once

#include "app/message/messagelist.h"
#include "app/wire/facts/tokenuse.h"
#include "app/wire/frames/receiver.h"

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
/// of one frame are encoded for the log right from where they were read.
class EngineFeed
{
public:
    EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens);

    /// A message of the read that is going on.
    void add(Message &&message);
    /// The same; the payload must be there until forward() is called.
    void add(const WholeMessage &message);
    /// Hands over what was added, since the read is over or something is to follow in the log. The
    /// read brought so many bytes.
    void forward(qint64 bytesRead);

private:
    bool isFlood(qint64 bytesRead) const;
    void forwardTogether();
    void forwardEach();
    std::vector<MessageRun> takeRuns();

    LoopbackServer &m_engine;
    EngineFeedListener &m_listener;
    TokenUse m_tokens;
    /// What was added, in its order: a place in m_messages, or a message where it was read.
    std::vector<std::variant<std::size_t, WholeMessage>> m_added;
    std::vector<Message> m_messages;
    qint64 m_payloadBytes = 0;
};

} // namespace wasclean
