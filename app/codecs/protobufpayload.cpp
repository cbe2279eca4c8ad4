#include "app/codecs/protobufpayload.h"

namespace wasclean {

namespace {

QByteArray wordsOf(QByteArray name) { return name.replace('_', "").toLower(); }

} // namespace

ProtobufPayload::ProtobufPayload(
    const ProtobufSchema &schema, const QByteArray &typeField, const QByteArray &payloadField)
    : m_typeField(typeField)
    , m_payloadField(payloadField)
{
    if (isEmpty())
        return;
    for (std::size_t i = 0; i < schema.messages.size(); ++i) {
        const QByteArray &name = schema.messages[i].name;
        const QByteArray words = wordsOf(name.sliced(name.lastIndexOf('.') + 1));
        m_byWords.insert(words, m_byWords.contains(words) ? ProtobufSchema::none : i);
    }
}

std::size_t ProtobufPayload::typeNamed(const ProtobufSchema &schema, const QByteArray &name) const
{
    const std::size_t full = schema.messageNamed(name);
    if (full != ProtobufSchema::none)
        return full;
    // The most words that are a name.
    qsizetype at = name.lastIndexOf('.') + 1;
    while (at < name.size()) {
        const auto found = m_byWords.constFind(wordsOf(name.sliced(at)));
        if (found != m_byWords.cend())
            return *found;
        const qsizetype underscore = name.indexOf('_', at);
        at = underscore < 0 ? name.size() : underscore + 1;
    }
    return ProtobufSchema::none;
}

} // namespace wasclean
