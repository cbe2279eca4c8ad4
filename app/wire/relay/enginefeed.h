#pragma once

#include "app/message/message.h"
#include "app/wire/facts/tokenuse.h"

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
    virtual void messagesForwarded(std::vector<Message> &&messages) = 0;
};

/// Hands the messages of the server to QWebSocket, whose signals make them messages.
///
/// As a rule each is handed over whole. In a flood, when one read brings more than 64 messages or
/// 256 KiB, QWebSocket gets one short text message instead, a token, and its signal releases all
/// messages of the read: it would spend more time on them than everything else together. Their
/// frames and their UTF-8 were checked by Receiver before, which is stricter than QWebSocket.
class EngineFeed
{
public:
    EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens);

    /// A message of the read that is going on.
    void add(Message &&message);
    /// Hands over what was added, since the read is over or something is to follow in the log. The
    /// read brought so many bytes.
    void forward(qint64 bytesRead);

private:
    bool isFlood(qint64 bytesRead) const;

    LoopbackServer &m_engine;
    EngineFeedListener &m_listener;
    TokenUse m_tokens;
    std::vector<Message> m_messages;
    qint64 m_payloadBytes = 0;
};

} // namespace wasclean
