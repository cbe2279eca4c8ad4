#include "app/schema/evaluation.h"
#include "app/schema/schemakeywords.h"
#include "app/schema/schematext.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

SchemaCheck makeMaxItems(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> most = place.schema.member("maxItems").count();
    if (!most)
        return {};
    return [most = *most](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (qint64(node.elements.size()) <= most)
            return true;
        return evaluation.fail("maxItems", [&] {
            return SchemaText::tr("The number of elements is %1; it must be at most %2.")
                .arg(node.elements.size())
                .arg(most);
        });
    };
}

SchemaCheck makeMinItems(SchemaCompiler &, const SchemaPlace &place)
{
    const std::optional<qint64> least = place.schema.member("minItems").count();
    if (!least)
        return {};
    return [least = *least](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        if (node.kind != JsonNode::Kind::Array || qint64(node.elements.size()) >= least)
            return true;
        return evaluation.fail("minItems", [&] {
            return SchemaText::tr("The number of elements is %1; it must be at least %2.")
                .arg(node.elements.size())
                .arg(least);
        });
    };
}

SchemaCheck makeUniqueItems(SchemaCompiler &, const SchemaPlace &place)
{
    if (!place.schema.member("uniqueItems").isTrue())
        return {};
    return [](Evaluation &evaluation, const JsonNode &node, Evaluated &) {
        QSet<QByteArray> seen;
        for (std::size_t i = 0; i < node.elements.size(); ++i) {
            if (!evaluation.spend(std::size_t(node.elements[i].end - node.elements[i].start)))
                return false;
            seen.insert(canonicalJson(evaluation.text(), node.elements[i]));
            if (std::size_t(seen.size()) == i + 1)
                continue;
            return evaluation.fail("uniqueItems", [&] {
                return SchemaText::tr("The element %1 is there twice, and must not be.").arg(i);
            });
        }
        return true;
    };
}

/// The first elements have a schema each, and those behind them one for all.
struct ElementSchemas
{
    std::vector<const Subschema *> first;
    const Subschema *others = nullptr;
    const char *othersKeyword = "";

    bool check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const;
};

bool ElementSchemas::check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const
{
    bool isFitting = true;
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        const Subschema *const schema = i < first.size() ? first[i] : others;
        if (!schema)
            return isFitting;
        evaluated.children[i] = true;
        if (i >= first.size() && schema->isFalse)
            return evaluation.fail(othersKeyword, [&] {
                return SchemaText::tr("The number of elements is %1; it must be at most %2.")
                    .arg(node.elements.size())
                    .arg(first.size());
            });
        isFitting = evaluation.applyToElement(*schema, node.elements[i], i) && isFitting;
        if (!isFitting && !evaluation.wantsFaults())
            return false;
    }
    return isFitting;
}

SchemaCheck makeElements(
    SchemaCompiler &compiler, const SchemaPlace &place, const char *list, const char *others)
{
    ElementSchemas schemas;
    const JsonValue firstSchemas = place.schema.member(list);
    if (firstSchemas.isArray()) {
        for (std::size_t i = 0; i < firstSchemas.node().elements.size(); ++i)
            schemas.first.push_back(compiler.child(
                place, firstSchemas.element(i), {QString::fromLatin1(list), QString::number(i)}));
    }
    if (const JsonValue otherSchema = place.schema.member(others); otherSchema) {
        schemas.others = compiler.child(place, otherSchema, {QString::fromLatin1(others)});
        schemas.othersKeyword = others;
    }
    if (schemas.first.empty() && !schemas.others)
        return {};
    return [schemas](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        return schemas.check(evaluation, node, evaluated);
    };
}

/// Until 2019, a list of "items" was what "prefixItems" is now, and "additionalItems" counted only
/// beside one.
SchemaCheck makeItems(SchemaCompiler &compiler, const SchemaPlace &place)
{
    if (place.resource->draft >= SchemaDraft::Draft2020)
        return makeElements(compiler, place, "prefixItems", "items");
    return place.schema.member("items").isArray()
        ? makeElements(compiler, place, "items", "additionalItems")
        : makeElements(compiler, place, "", "items");
}

struct Containing
{
    const Subschema *schema = nullptr;
    qint64 least = 1;
    qint64 most = std::numeric_limits<qint64>::max();
    /// Since 2020, those that are found count as looked at.
    bool evaluates = false;

    bool check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const;
};

bool Containing::check(Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) const
{
    if (node.kind != JsonNode::Kind::Array)
        return true;
    qint64 found = 0;
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        if (!evaluation.elementFits(*schema, node.elements[i], i))
            continue;
        ++found;
        if (evaluates)
            evaluated.children[i] = true;
    }
    if (found < least)
        return evaluation.fail(least == 1 ? "contains" : "minContains", [&] {
            return SchemaText::tr(
                "The number of elements that fit “contains” is %1; it must be at least %2.")
                .arg(found)
                .arg(least);
        });
    if (found > most)
        return evaluation.fail("maxContains", [&] {
            return SchemaText::tr(
                "The number of elements that fit “contains” is %1; it must be at most %2.")
                .arg(found)
                .arg(most);
        });
    return true;
}

SchemaCheck makeContains(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("contains");
    if (!value)
        return {};
    Containing containing;
    containing.schema = compiler.child(place, value, {QStringLiteral("contains")});
    const SchemaDraft draft = place.resource->draft;
    if (draft >= SchemaDraft::Draft2019) {
        containing.least = place.schema.member("minContains").count().value_or(1);
        containing.most = place.schema.member("maxContains").count().value_or(containing.most);
    }
    containing.evaluates = draft >= SchemaDraft::Draft2020;
    return [containing](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        return containing.check(evaluation, node, evaluated);
    };
}

SchemaCheck makeUnevaluatedItems(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("unevaluatedItems");
    if (!value)
        return {};
    const Subschema *const schema
        = compiler.child(place, value, {QStringLiteral("unevaluatedItems")});
    return [schema](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        bool isFitting = true;
        for (std::size_t i = 0; i < node.elements.size(); ++i) {
            if (evaluated.children[i])
                continue;
            evaluated.children[i] = true;
            isFitting = evaluation.applyToElement(*schema, node.elements[i], i) && isFitting;
            if (!isFitting && !evaluation.wantsFaults())
                return false;
        }
        return isFitting;
    };
}

SchemaCheck makeUnevaluatedProperties(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue value = place.schema.member("unevaluatedProperties");
    if (!value)
        return {};
    const Subschema *const schema
        = compiler.child(place, value, {QStringLiteral("unevaluatedProperties")});
    return [schema](Evaluation &evaluation, const JsonNode &node, Evaluated &evaluated) {
        bool isFitting = true;
        for (std::size_t i = 0; i < node.members.size(); ++i) {
            if (evaluated.children[i])
                continue;
            evaluated.children[i] = true;
            isFitting = evaluation.applyToMember(*schema, node.members[i]) && isFitting;
            if (!isFitting && !evaluation.wantsFaults())
                return false;
        }
        return isFitting;
    };
}

} // namespace

std::vector<KeywordRule> arrayKeywords()
{
    return {
        {makeMaxItems},
        {makeMinItems},
        {makeUniqueItems},
        {makeItems},
        {makeContains, SchemaDraft::Draft6},
    };
}

std::vector<KeywordRule> unevaluatedKeywords()
{
    return {
        {makeUnevaluatedItems, SchemaDraft::Draft2019},
        {makeUnevaluatedProperties, SchemaDraft::Draft2019},
    };
}

} // namespace wasclean
