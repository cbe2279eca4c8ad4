#include "app/exchange/secretfilter.h"

#include "app/exchange/redaction.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace wasclean {

namespace {

bool mayHaveSecrets(const Message &message)
{
    return message.kind == MessageKind::Open || message.kind == MessageKind::Close
        || message.kind == MessageKind::Error || message.kind == MessageKind::Note;
}

} // namespace

void SecretFilter::addSecrets(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (!m_secrets.contains(secret))
            m_secrets.append(secret);
    }
}

SecretFilter SecretFilter::withoutEvents() const
{
    SecretFilter secretFilter;
    secretFilter.m_secrets = m_secrets;
    return secretFilter;
}

MessageBatch SecretFilter::withoutSecrets(const MessageBatch &batch)
{
    // Nearly all batches have no event in them, and are handed on untouched.
    bool hasEvents = false;
    batch->visitUnencoded(
        [&hasEvents](const Message &row) { hasEvents = hasEvents || mayHaveSecrets(row); });
    if (!hasEvents)
        return batch;
    std::vector<MessageRun> runs = batch->runs();
    bool isClean = true;
    const auto clean = [this, &isClean](Message &message) {
        if (!mayHaveSecrets(message))
            return;
        const Message other = redacted(message, m_secrets);
        if (other.payload == message.payload)
            return;
        m_originals.insert({message.time, message.kind}, message);
        message = other;
        isClean = false;
    };
    for (MessageRun &run : runs) {
        if (auto *const messages = std::get_if<std::vector<Message>>(&run))
            std::for_each(messages->begin(), messages->end(), clean);
    }
    while (m_originals.size() > maxEvents)
        m_originals.erase(m_originals.begin());
    if (isClean)
        return batch;
    // The batch counts as held for as long as its copy is.
    return {new MessageList(std::move(runs)), [batch](const MessageList *list) { delete list; }};
}

Message SecretFilter::original(const Message &message) const
{
    return m_originals.value({message.time, message.kind}, message);
}

} // namespace wasclean
