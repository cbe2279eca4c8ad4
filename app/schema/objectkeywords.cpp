#include "app/base/regex.h"
#include "app/schema/evaluation.h"
#include "app/schema/schemakeywords.h"
#include "app/schema/schematext.h"

#include <QHash>

#include <algorithm>

namespace wasclean {

namespace {

bool hasMember(const JsonNode &object, const QString &name)
{
    return std::any_of(object.members.begin(), object.members.end(),
        [&name](const JsonMember &member) { return member.name == name; });
}

/// The first of the names that the object lacks; null when it has all.
const QString *missingFrom(const JsonNode &object, const QStringList &names)
{
    const auto missing = std::find_if(names.begin(), names.end(),
        [&object](const QString &name) { return !hasMember(object, name); });
    return missing == names.end() ? nullptr : &*missing;
}

QStringList stringsOf(const JsonValue &list)
{
    QStringList strings;
    for (std::size_t i = 0; list.isArray() && i < list.node().elements.size(); ++i) {
        if (list.element(i).isString())
            strings.append(list.element(i).string());
    }
    return strings;
}

SchemaCheck makeRequired(SchemaCompiler &, const SchemaPlace &place)
{
    const QStringList names = stringsOf(place.schema.member("required"));
    if (names.isEmpty())
        return {};
    return [names](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::Object)
            return true;
        bool isFitting = true;
        for (const QString &name : names) {
            if (!evaluation.spend(node.members.size()))
                return false;
            if (!hasMember(node, name))
                isFitting = evaluation.fail("required",
                    [&] { return SchemaText::tr("The member “%1” is missing.").arg(name); });
        }
        return isFitting;
    };
}

SchemaCheck makeMaxProperties(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> most = place.schema.member("maxProperties").count();
    if (!most)
        return {};
    return [most = *most](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (qint64(node.members.size()) <= most)
            return true;
        return evaluation.fail("maxProperties", [&] {
            return SchemaText::tr("The number of members is %1; it must be at most %2.")
                .arg(node.members.size())
                .arg(most);
        });
    };
}

SchemaCheck makeMinProperties(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> least = place.schema.member("minProperties").count();
    if (!least)
        return {};
    return [least = *least](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::Object || qint64(node.members.size()) >= least)
            return true;
        return evaluation.fail("minProperties", [&] {
            return SchemaText::tr("The number of members is %1; it must be at least %2.")
                .arg(node.members.size())
                .arg(least);
        });
    };
}

/// "properties", "patternProperties" and "additionalProperties" tell together which schemas a
/// member has to fit.
struct MemberSchemas
{
    QHash<QString, const Subschema *> named;
    std::vector<std::pair<Regex, const Subschema *>> patterns;
    const Subschema *additional = nullptr;

    bool check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const;
    bool checkMember(Evaluation &evaluation, const JsonMember &member, bool &isKnown) const;
};

bool MemberSchemas::checkMember(
    Evaluation &evaluation, const JsonMember &member, bool &isKnown) const
{
    bool isFitting = true;
    if (const Subschema *const schema = named.value(member.name)) {
        isKnown = true;
        isFitting = evaluation.applyToMember(*schema, member);
    }
    if (!patterns.empty()) {
        const QByteArray name = member.name.toUtf8();
        for (const auto &[regex, schema] : patterns) {
            const MatchAnswer answer = regex.match(name);
            if (answer == MatchAnswer::GaveUp)
                return evaluation.giveUp(SchemaText::tr(
                    "A pattern for names takes too long for a name of this message."));
            if (answer == MatchAnswer::NoMatch)
                continue;
            isKnown = true;
            isFitting = evaluation.applyToMember(*schema, member) && isFitting;
        }
    }
    if (isKnown || !additional)
        return isFitting;
    isKnown = true;
    if (!additional->isFalse)
        return evaluation.applyToMember(*additional, member);
    return evaluation.fail("additionalProperties",
        [&] { return SchemaText::tr("The member “%1” is not allowed here.").arg(member.name); });
}

bool MemberSchemas::check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const
{
    bool isFitting = true;
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        bool isKnown = false;
        isFitting = checkMember(evaluation, node.members[i], isKnown) && isFitting;
        evaluated.children[i] = evaluated.children[i] || isKnown;
        if (!isFitting && !evaluation.wantsFaults())
            return false;
    }
    return isFitting;
}

SchemaCheck makeMembers(SchemaCompiler &compiler, const SchemaPlace &place)
{
    MemberSchemas schemas;
    if (const JsonValue named = place.schema.member("properties"); named.isObject()) {
        for (const JsonMember &member : named.node().members)
            schemas.named.insert(member.name,
                compiler.child(
                    place, named.at(member.value), {QStringLiteral("properties"), member.name}));
    }
    if (const JsonValue patterns = place.schema.member("patternProperties"); patterns.isObject()) {
        for (const JsonMember &member : patterns.node().members) {
            const Regex regex(member.name, Regex::Dialect::JavaScript);
            if (!regex.isValid())
                compiler.setProblem(place,
                    SchemaText::tr("The pattern “%1” is not valid: %2.")
                        .arg(member.name, regex.problem()));
            schemas.patterns.emplace_back(regex,
                compiler.child(place, patterns.at(member.value),
                    {QStringLiteral("patternProperties"), member.name}));
        }
    }
    if (const JsonValue additional = place.schema.member("additionalProperties"))
        schemas.additional
            = compiler.child(place, additional, {QStringLiteral("additionalProperties")});
    if (schemas.named.isEmpty() && schemas.patterns.empty() && !schemas.additional)
        return {};
    return [schemas](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        return schemas.check(evaluation, node, evaluated);
    };
}

SchemaCheck makePropertyNames(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("propertyNames");
    if (!value)
        return {};
    const Subschema *const schema = compiler.child(place, value, {QStringLiteral("propertyNames")});
    return [schema](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        bool isFitting = true;
        for (const JsonMember &member : node.members) {
            isFitting = evaluation.applyToName(*schema, member) && isFitting;
            if (!isFitting && !evaluation.wantsFaults())
                return false;
        }
        return isFitting;
    };
}

/// What an object with a member has to have or to be besides: "dependencies" has both, and
/// "dependentRequired" and "dependentSchemas" one of them each.
SchemaCheck dependent(SchemaCompiler &compiler, const SchemaPlace &place, const char *keyword)
{
    const JsonValue named = place.schema.member(keyword);
    if (!named.isObject())
        return {};
    std::vector<std::pair<QString, QStringList>> required;
    std::vector<std::pair<QString, const Subschema *>> schemas;
    for (const JsonMember &member : named.node().members) {
        const JsonValue value = named.at(member.value);
        if (value.isArray())
            required.emplace_back(member.name, stringsOf(value));
        else
            schemas.emplace_back(member.name,
                compiler.child(place, value, {QString::fromLatin1(keyword), member.name}));
    }
    return [=](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        bool isFitting = true;
        for (const auto &[name, names] : required) {
            if (!evaluation.spend(node.members.size() * std::size_t(1 + names.size())))
                return false;
            const QString *const missing
                = hasMember(node, name) ? missingFrom(node, names) : nullptr;
            if (missing)
                isFitting = evaluation.fail(keyword, [&, &has = name] {
                    return SchemaText::tr("With the member “%1” there must be “%2” as well.")
                        .arg(has, *missing);
                });
        }
        for (const auto &[name, schema] : schemas) {
            if (!evaluation.spend(node.members.size()))
                return false;
            if (hasMember(node, name))
                isFitting = evaluation.apply(*schema, node, &evaluated) && isFitting;
        }
        return isFitting;
    };
}

SchemaCheck makeDependencies(SchemaCompiler &compiler, const SchemaPlace &place)
{
    return dependent(compiler, place, "dependencies");
}

SchemaCheck makeDependentRequired(SchemaCompiler &compiler, const SchemaPlace &place)
{
    return dependent(compiler, place, "dependentRequired");
}

SchemaCheck makeDependentSchemas(SchemaCompiler &compiler, const SchemaPlace &place)
{
    return dependent(compiler, place, "dependentSchemas");
}

} // namespace

std::vector<KeywordRule> objectKeywords()
{
    return {
        {makeRequired},
        {makeMaxProperties},
        {makeMinProperties},
        {makeMembers},
        {makePropertyNames, SchemaDraft::Draft6},
        {makeDependencies},
        {makeDependentRequired, SchemaDraft::Draft2019},
        {makeDependentSchemas, SchemaDraft::Draft2019},
    };
}

} // namespace wasclean
