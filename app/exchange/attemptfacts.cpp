#include "app/exchange/attemptfacts.h"

#include "app/formats/evidencetext.h"

#include <utility>

namespace wasclean {

namespace {

void count(AttemptFacts &facts, const Message &message)
{
    facts.firstTime = facts.rows == 0 ? message.time : facts.firstTime;
    facts.lastTime = message.time;
    ++facts.rows;
    if (message.kind != MessageKind::Text && message.kind != MessageKind::Binary)
        return;
    const bool sent = message.direction == Direction::Sent;
    ++(sent ? facts.sent : facts.received);
    (sent ? facts.sentBytes : facts.receivedBytes) += message.payload.size();
}

} // namespace

AttemptFacts AttemptReader::next()
{
    AttemptFacts facts;
    Message message;
    while (m_holds || m_source.next(message)) {
        if (std::exchange(m_holds, false))
            message = std::move(m_held);
        if (message.kind == MessageKind::Open && facts.rows > 0) {
            m_held = std::move(message);
            m_holds = true;
            break;
        }
        count(facts, message);
        facts.opened = facts.opened || message.kind == MessageKind::Open;
        if (message.kind == MessageKind::Open || message.kind == MessageKind::Close)
            facts.evidence = EventPayload::read(message.payload).evidence;
        if (message.kind == MessageKind::Close)
            break;
    }
    return facts;
}

} // namespace wasclean
