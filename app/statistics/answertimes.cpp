#include "app/statistics/answertimes.h"

#include "app/formats/jsonnode.h"
#include "app/formats/jsonnumber.h"

namespace wasclean {

void AnswerTimes::add(const Message &message)
{
    const bool isRequest = message.direction == Direction::Sent;
    QByteArray key;
    if (m_pairing.way == AnswerPairing::Way::ByPath) {
        const std::optional<QByteArray> found = keyOf(message.payload);
        if (!found)
            return;
        key = *found;
    }
    if (isRequest)
        addRequest(message.time, key);
    else
        addAnswer(message.time, key);
}

void AnswerTimes::restart()
{
    m_times = {};
    m_last.reset();
    m_unanswered = 0;
}

void AnswerTimes::addEarlier(const AnswerTimes &earlier)
{
    m_times += earlier.m_times;
    m_unanswered += earlier.m_unanswered;
    if (!m_last)
        m_last = earlier.m_last;
}

void AnswerTimes::addRequest(qint64 time, const QByteArray &key)
{
    if (m_waiting.size() >= maxWaiting) {
        const Request &oldest = m_waiting.front();
        if (!oldest.isAnswered) {
            ++m_unanswered;
            std::deque<quint64> &numbers = m_byKey[oldest.key];
            numbers.pop_front();
            if (numbers.empty())
                m_byKey.remove(oldest.key);
        } else {
            --m_answered;
        }
        m_waiting.pop_front();
        ++m_first;
    }
    m_byKey[key].push_back(m_first + m_waiting.size());
    m_waiting.push_back({time, key});
}

void AnswerTimes::addAnswer(qint64 time, const QByteArray &key)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return;
    Request &request = m_waiting[size_t(found->front() - m_first)];
    found->pop_front();
    if (found->empty())
        m_byKey.erase(found);
    request.isAnswered = true;
    ++m_answered;
    m_last = time - request.time;
    m_times.record(*m_last);
    forgetAnswered();
}

void AnswerTimes::forgetAnswered()
{
    while (!m_waiting.empty() && m_waiting.front().isAnswered) {
        m_waiting.pop_front();
        ++m_first;
        --m_answered;
    }
}

void AnswerTimes::giveUp()
{
    m_unanswered += waiting();
    m_first += m_waiting.size();
    m_waiting.clear();
    m_byKey.clear();
    m_answered = 0;
}

/// What two messages must have in common: the scalar at the path, as JSON. "1" and 1 are two
/// things, as in JSON-RPC, and 7 and 7.0 are one (RFC 8259, 6).
std::optional<QByteArray> AnswerTimes::keyOf(const QByteArray &json) const
{
    if (json.size() > maxSearched)
        return std::nullopt;
    const JsonTree tree = parseJson(json);
    if (!tree.root)
        return std::nullopt;
    const std::vector<const JsonNode *> nodes = nodesAt(*tree.root, m_pairing.path);
    if (nodes.empty() || nodes.front()->isContainer())
        return std::nullopt;
    const QByteArrayView token = nodes.front()->in(json);
    if (nodes.front()->kind == JsonNode::Kind::String)
        return '"' + unescapeJson(token).toUtf8();
    if (nodes.front()->kind == JsonNode::Kind::Number) {
        const QByteArray number = canonicalJsonNumber(token);
        return number.isEmpty() ? token.toByteArray() : number;
    }
    return token == "null" ? std::nullopt : std::optional(token.toByteArray());
}

} // namespace wasclean
