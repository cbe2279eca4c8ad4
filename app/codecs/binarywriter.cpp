#include "app/codecs/binarywriter.h"

#include "app/codecs/codectext.h"
#include "app/formats/hexinput.h"
#include "app/formats/jsontext.h"

#include <cmath>
#include <limits>

namespace wasclean {

const JsonNode *onlyMember(const JsonNode &node, const char *name)
{
    const bool isIt = node.kind == JsonNode::Kind::Object && node.members.size() == 1
        && node.members.front().name == QLatin1String(name);
    return isIt ? &node.members.front().value : nullptr;
}

std::optional<TwoValues> twoMembers(const JsonNode &node, const char *first, const char *second)
{
    const bool areThey = node.kind == JsonNode::Kind::Object && node.members.size() == 2
        && node.members[0].name == QLatin1String(first)
        && node.members[1].name == QLatin1String(second);
    if (!areThey)
        return {};
    return TwoValues{&node.members[0].value, &node.members[1].value};
}

BinaryBytes BinaryWriter::write()
{
    const JsonTree tree = parseJson(m_json);
    if (!tree.root)
        return {{}, CodecText::tr("This is not valid JSON: %1.").arg(tree.problem)};
    value(*tree.root, 0);
    if (!m_problem.isEmpty())
        return {{}, m_problem};
    return {m_bytes, {}};
}

void BinaryWriter::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    writeWord('n');
}

void BinaryWriter::failAsTooLarge(QByteArrayView token)
{
    fail(CodecText::tr("The number %1 does not fit into 64 bits.").arg(shownText(token)));
}

std::optional<QByteArray> BinaryWriter::bytesOf(const JsonNode &node) const
{
    if (node.kind != JsonNode::Kind::String)
        return {};
    const QByteArray text = jsonStringValue(in(node));
    const HexInput hex = parseHex(QString::fromUtf8(text));
    return hex.problem.isEmpty() ? std::optional(hex.bytes) : std::nullopt;
}

void BinaryWriter::number(QByteArrayView token)
{
    const QByteArray digits = token.toByteArray();
    const bool isFloat = digits.contains('.') || digits.contains('e') || digits.contains('E');
    bool fits = false;
    if (isFloat) {
        const double number = digits.toDouble(&fits);
        if (fits && std::isfinite(number))
            return writeFloat(number);
    } else if (digits.startsWith('-')) {
        const quint64 magnitude = digits.mid(1).toULongLong(&fits);
        if (fits && magnitude == 0)
            return writeUnsigned(0);
        if (fits)
            return writeNegative(magnitude - 1, token);
        // −2^64 is −1 − (2^64 − 1).
        if (digits == "-18446744073709551616")
            return writeNegative(std::numeric_limits<quint64>::max(), token);
    } else {
        const quint64 number = digits.toULongLong(&fits);
        if (fits)
            return writeUnsigned(number);
    }
    failAsTooLarge(token);
}

/// {"float": "NaN"}, see floatAsJson().
bool BinaryWriter::floatByName(const JsonNode &node)
{
    const JsonNode *const name = onlyMember(node, "float");
    if (!name)
        return false;
    const QByteArrayView word = in(*name);
    if (word == "\"NaN\"")
        writeFloat(std::numeric_limits<double>::quiet_NaN());
    else if (word == "\"Infinity\"")
        writeFloat(std::numeric_limits<double>::infinity());
    else if (word == "\"-Infinity\"")
        writeFloat(-std::numeric_limits<double>::infinity());
    else
        return false;
    return true;
}

void BinaryWriter::value(const JsonNode &node, int depth)
{
    if (depth > mostNesting)
        return fail(
            CodecText::tr("The value is nested more than %1 levels deep.").arg(mostNesting));
    const QByteArrayView token = in(node);
    switch (node.kind) {
    case JsonNode::Kind::Word:
        return writeWord(token[0]);
    case JsonNode::Kind::Number:
        return number(token);
    case JsonNode::Kind::String:
        return writeText(jsonStringValue(token));
    case JsonNode::Kind::Array:
        beginArray(node.elements.size());
        for (const JsonNode &element : node.elements)
            value(element, depth + 1);
        return endContainer(false);
    case JsonNode::Kind::Object:
        break;
    }
    if (const JsonNode *const hex = onlyMember(node, "bytes")) {
        if (const auto bytes = bytesOf(*hex))
            return writeBytes(*bytes);
    }
    if (floatByName(node) || writeSpecial(node, depth))
        return;
    beginMap(node.members.size());
    for (const JsonMember &member : node.members) {
        writeText(member.name.toUtf8());
        value(member.value, depth + 1);
    }
    endContainer(true);
}

} // namespace wasclean
