#include "app/wire/relay/enginefeed.h"

#include "app/wire/relay/loopbackserver.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr size_t floodMessages = 64;
constexpr qint64 floodBytes = qint64(256) * 1024;

QByteArray tokenFor(size_t messages) { return QByteArray::number(messages) + " messages"; }

} // namespace

EngineFeed::EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens)
    : m_engine(engine)
    , m_listener(listener)
    , m_tokens(tokens)
{ }

void EngineFeed::add(Message &&message)
{
    m_payloadBytes += message.payload.size();
    m_messages.push_back(std::move(message));
}

bool EngineFeed::isFlood(qint64 bytesRead) const
{
    // Compressed, a short read may hold much.
    return m_messages.size() > floodMessages || std::max(bytesRead, m_payloadBytes) >= floodBytes;
}

void EngineFeed::forward(qint64 bytesRead)
{
    if (m_messages.empty())
        return;
    const bool usesToken
        = m_tokens == TokenUse::Always || (m_tokens == TokenUse::InFloods && isFlood(bytesRead));
    m_payloadBytes = 0;
    if (usesToken) {
        const size_t count = m_messages.size();
        m_engine.writeFrame(OpText, tokenFor(count));
        m_listener.messagesForwarded(std::exchange(m_messages, {}));
        // The next read of a flood brings about as many.
        m_messages.reserve(count);
        return;
    }
    for (Message &message : m_messages) {
        m_engine.writeFrame(message.kind == MessageKind::Text ? OpText : OpBinary, message.payload);
        m_listener.messageForwarded(std::move(message));
    }
    m_messages.clear();
}

} // namespace wasclean
