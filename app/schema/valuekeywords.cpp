#include "app/base/regex.h"
#include "app/formats/jsontext.h"
#include "app/schema/evaluation.h"
#include "app/schema/schemakeywords.h"
#include "app/schema/schematext.h"

#include <QList>

namespace wasclean {

namespace {

/// A value for a sentence.
QString shown(QByteArrayView json)
{
    constexpr qsizetype most = 60;
    const QString text = QString::fromUtf8(json);
    return text.size() <= most ? text : text.left(most) + u'…';
}

QString typeName(QByteArrayView text, const JsonNode &value)
{
    switch (value.kind) {
    case JsonNode::Kind::Object:
        return QStringLiteral("object");
    case JsonNode::Kind::Array:
        return QStringLiteral("array");
    case JsonNode::Kind::String:
        return QStringLiteral("string");
    case JsonNode::Kind::Number:
        return QStringLiteral("number");
    case JsonNode::Kind::Word:
        break;
    }
    return value.in(text) == QByteArrayView("null") ? QStringLiteral("null")
                                                    : QStringLiteral("boolean");
}

/// 1.0 is an integer since draft 6.
bool isInteger(QByteArrayView token, SchemaDraft draft)
{
    return Decimal(token).isInteger()
        && (draft > SchemaDraft::Draft4 || !(token.contains('.') || token.contains('e')));
}

SchemaCheck makeType(SchemaCompiler &, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("type");
    QStringList types;
    if (value.isString())
        types.append(value.string());
    for (std::size_t i = 0; value.isArray() && i < value.node().elements.size(); ++i)
        types.append(value.element(i).string());
    if (types.isEmpty())
        return {};
    const bool allowsIntegers = types.contains(QLatin1String("integer"));
    return [types, allowsIntegers, draft = place.resource->draft](
               Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        const QString type = typeName(evaluation.text(), node);
        if (types.contains(type)
            || (allowsIntegers && node.kind == JsonNode::Kind::Number
                && isInteger(node.in(evaluation.text()), draft)))
            return true;
        return evaluation.fail("type", [&] {
            return SchemaText::tr("The value must be of the type %1; it is %2.")
                .arg(types.join(QLatin1String(", ")),
                    node.isContainer() ? type : shown(node.in(evaluation.text())));
        });
    };
}

SchemaCheck makeEnum(SchemaCompiler &, const SchemaPlace &place)
{
    const JsonValue list = place.schema.member("enum");
    if (!list.isArray())
        return {};
    return [list](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        for (const JsonNode &allowed : list.node().elements) {
            if (!evaluation.spend(std::size_t(allowed.end - allowed.start)))
                return false;
            if (isSameJson(list.text(), allowed, evaluation.text(), node))
                return true;
        }
        return evaluation.fail("enum", [&] {
            return SchemaText::tr("%1 is none of the values that are allowed: %2.")
                .arg(shown(node.in(evaluation.text())), shown(compactJson(list.bytes())));
        });
    };
}

SchemaCheck makeConst(SchemaCompiler &, const SchemaPlace &place)
{
    const JsonValue only = place.schema.member("const");
    if (!only)
        return {};
    return [only](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (isSameJson(only.text(), only.node(), evaluation.text(), node))
            return true;
        return evaluation.fail("const", [&] {
            return SchemaText::tr("The value must be %1; it is %2.")
                .arg(shown(compactJson(only.bytes())), shown(node.in(evaluation.text())));
        });
    };
}

/// Compares numbers with that of a keyword: fails, with the sentence, where isAllowed is false for
/// what Decimal::compare() says.
SchemaCheck comparing(
    const char *keyword, const JsonValue &limit, bool (*isAllowed)(int), const QString &reason)
{
    if (!limit.isNumber())
        return {};
    return [keyword, bytes = limit.bytes(), number = Decimal(limit.bytes()), isAllowed, reason](
               Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        const QByteArrayView token = node.in(evaluation.text());
        if (node.kind != JsonNode::Kind::Number || isAllowed(Decimal(token).compare(number)))
            return true;
        return evaluation.fail(keyword, [&] { return reason.arg(shown(token), shown(bytes)); });
    };
}

bool isAtMost(int comparison) { return comparison <= 0; }

bool isLess(int comparison) { return comparison < 0; }

bool isAtLeast(int comparison) { return comparison >= 0; }

bool isMore(int comparison) { return comparison > 0; }

QString mustBeLess() { return SchemaText::tr("%1 is not less than %2."); }

QString mustBeMore() { return SchemaText::tr("%1 is not more than %2."); }

/// In draft 4 the other keyword is true or false and tells whether the limit itself is excluded.
SchemaCheck makeMaximum(SchemaCompiler &, const SchemaPlace &place)
{
    const JsonValue limit = place.schema.member("maximum");
    if (place.schema.member("exclusiveMaximum").isTrue())
        return comparing("maximum", limit, isLess, mustBeLess());
    return comparing("maximum", limit, isAtMost, SchemaText::tr("%1 is more than %2."));
}

SchemaCheck makeMinimum(SchemaCompiler &, const SchemaPlace &place)
{
    const JsonValue limit = place.schema.member("minimum");
    if (place.schema.member("exclusiveMinimum").isTrue())
        return comparing("minimum", limit, isMore, mustBeMore());
    return comparing("minimum", limit, isAtLeast, SchemaText::tr("%1 is less than %2."));
}

SchemaCheck makeExclusiveMaximum(SchemaCompiler &, const SchemaPlace &place)
{
    return comparing(
        "exclusiveMaximum", place.schema.member("exclusiveMaximum"), isLess, mustBeLess());
}

SchemaCheck makeExclusiveMinimum(SchemaCompiler &, const SchemaPlace &place)
{
    return comparing(
        "exclusiveMinimum", place.schema.member("exclusiveMinimum"), isMore, mustBeMore());
}

SchemaCheck makeMultipleOf(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("multipleOf");
    if (!value.isNumber())
        return {};
    const Decimal divisor(value.bytes());
    if (!Decimal("0").isMultipleOf(divisor)) {
        compiler.setProblem(
            place, SchemaText::tr("“multipleOf” must be more than 0 and have at most 18 digits."));
        return {};
    }
    return [divisor, bytes = value.bytes()](
               Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        const QByteArrayView token = node.in(evaluation.text());
        if (node.kind != JsonNode::Kind::Number
            || Decimal(token).isMultipleOf(divisor).value_or(true))
            return true;
        return evaluation.fail("multipleOf", [&] {
            return SchemaText::tr("%1 is not a multiple of %2.").arg(shown(token), shown(bytes));
        });
    };
}

qint64 charactersIn(const QByteArray &utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (quint8(byte) & 0xc0) != 0x80; });
}

SchemaCheck makeMaxLength(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> most = place.schema.member("maxLength").count();
    if (!most)
        return {};
    return [most = *most](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::String || node.end - node.start - 2 <= most)
            return true;
        const qint64 length = charactersIn(jsonStringValue(node.in(evaluation.text())));
        if (length <= most)
            return true;
        return evaluation.fail("maxLength", [&] {
            return SchemaText::tr("The length of the text is %1; it must be at most %2.")
                .arg(length)
                .arg(most);
        });
    };
}

SchemaCheck makeMinLength(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> least = place.schema.member("minLength").count();
    if (!least)
        return {};
    return [least = *least](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::String)
            return true;
        const qint64 length = charactersIn(jsonStringValue(node.in(evaluation.text())));
        if (length >= least)
            return true;
        return evaluation.fail("minLength", [&] {
            return SchemaText::tr("The length of the text is %1; it must be at least %2.")
                .arg(length)
                .arg(least);
        });
    };
}

SchemaCheck makePattern(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("pattern");
    if (!value.isString())
        return {};
    const QString pattern = value.string();
    const Regex regex(pattern, Regex::Dialect::JavaScript);
    if (!regex.isValid()) {
        compiler.setProblem(place,
            SchemaText::tr("The pattern “%1” is not valid: %2.").arg(pattern, regex.problem()));
        return {};
    }
    return [regex, pattern](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::String)
            return true;
        const MatchAnswer answer = regex.match(jsonStringValue(node.in(evaluation.text())));
        if (answer == MatchAnswer::Match)
            return true;
        if (answer == MatchAnswer::GaveUp)
            return evaluation.giveUp(
                SchemaText::tr("The pattern “%1” takes too long for a text of this message.")
                    .arg(pattern));
        return evaluation.fail("pattern", [&] {
            return SchemaText::tr("%1 does not match the pattern “%2”.")
                .arg(shown(node.in(evaluation.text())), pattern);
        });
    };
}

} // namespace

std::vector<KeywordRule> valueKeywords()
{
    constexpr SchemaDraft draft6 = SchemaDraft::Draft6;
    return {
        {makeType},
        {makeEnum},
        {makeConst, draft6},
        {makeMaximum},
        {makeMinimum},
        {makeExclusiveMaximum, draft6},
        {makeExclusiveMinimum, draft6},
        {makeMultipleOf},
        {makeMaxLength},
        {makeMinLength},
        {makePattern},
    };
}

} // namespace wasclean
