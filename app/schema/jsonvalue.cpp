#include "app/schema/jsonvalue.h"

#include "app/formats/jsonnumber.h"
#include "app/formats/jsonpath.h"

#include <QByteArrayList>

#include <algorithm>
#include <limits>

namespace wasclean {

JsonValue::JsonValue(QByteArrayView text, const JsonNode &node)
    : m_text(text)
    , m_node(&node)
{ }

JsonValue JsonValue::member(QStringView name) const
{
    if (!isObject())
        return {};
    const auto found = std::find_if(m_node->members.rbegin(), m_node->members.rend(),
        [name](const JsonMember &each) { return each.name == name; });
    return found == m_node->members.rend() ? JsonValue() : at(found->value);
}

QString JsonValue::string() const { return isString() ? unescapeJson(bytes()) : QString(); }

std::optional<qint64> JsonValue::count() const
{
    if (!isNumber())
        return std::nullopt;
    const Decimal number(bytes());
    if (!number.isInteger() || number.isNegative())
        return std::nullopt;
    constexpr auto most = double(qint64(1) << 53);
    const double value = bytes().toByteArray().toDouble();
    return value > most ? std::numeric_limits<qint64>::max() : qint64(value);
}

QByteArray canonicalJson(QByteArrayView text, const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Object: {
        QByteArrayList members;
        for (const JsonMember &member : node.members)
            members.append(escapeJson(member.name) + ':' + canonicalJson(text, member.value));
        std::sort(members.begin(), members.end());
        return '{' + members.join(',') + '}';
    }
    case JsonNode::Kind::Array: {
        QByteArrayList elements;
        for (const JsonNode &element : node.elements)
            elements.append(canonicalJson(text, element));
        return '[' + elements.join(',') + ']';
    }
    case JsonNode::Kind::String:
        return escapeJson(unescapeJson(node.in(text)));
    case JsonNode::Kind::Number: {
        const QByteArray number = canonicalJsonNumber(node.in(text));
        return number.isEmpty() ? node.in(text).toByteArray() : number;
    }
    case JsonNode::Kind::Word:
        break;
    }
    return node.in(text).toByteArray();
}

std::optional<QStringList> jsonPointerTokens(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return tokens;
}

QString jsonPointerStep(const QString &token)
{
    QString escaped = token;
    escaped.replace(QLatin1String("~"), QLatin1String("~0"))
        .replace(QLatin1String("/"), QLatin1String("~1"));
    return u'/' + escaped;
}

} // namespace wasclean
