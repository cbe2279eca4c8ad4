#include "app/codecs/protobufpayload.h"

#include "app/formats/jsontext.h"

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
    findNumbers(schema);
}

void ProtobufPayload::findNumbers(const ProtobufSchema &schema)
{
    for (const ProtobufSchema::Enum &each : schema.enums) {
        QHash<qint32, std::size_t> messages;
        for (auto value = each.names.cbegin(); value != each.names.cend(); ++value) {
            const std::size_t message = typeNamed(schema, value.value());
            if (message != ProtobufSchema::none)
                messages.insert(value.key(), message);
        }
        if (messages.size() > m_byNumber.size())
            m_byNumber = messages;
    }
}

std::size_t ProtobufPayload::typeOf(const ProtobufSchema &schema, const QByteArray &value) const
{
    if (value.startsWith('"'))
        return typeNamed(schema, jsonStringValue(value));
    bool isNumber = false;
    const qint32 number = value.toInt(&isNumber);
    return isNumber ? m_byNumber.value(number, ProtobufSchema::none) : ProtobufSchema::none;
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
