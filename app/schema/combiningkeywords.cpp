#include "app/schema/evaluation.h"
#include "app/schema/schemakeywords.h"
#include "app/schema/schematext.h"

namespace wasclean {

namespace {

std::vector<const Subschema *> schemasOf(
    SchemaCompiler &compiler, const SchemaPlace &place, const char *keyword)
{
    std::vector<const Subschema *> schemas;
    const JsonValue list = place.schema.member(keyword);
    if (!list.isArray())
        return schemas;
    for (std::size_t i = 0; i < list.node().elements.size(); ++i)
        schemas.push_back(compiler.child(
            place, list.element(i), {QString::fromLatin1(keyword), QString::number(i)}));
    return schemas;
}

const Subschema *schemaOf(SchemaCompiler &compiler, const SchemaPlace &place, const char *keyword)
{
    const JsonValue value = place.schema.member(keyword);
    return value ? compiler.child(place, value, {QString::fromLatin1(keyword)}) : nullptr;
}

SchemaCheck applying(const Subschema *schema)
{
    if (!schema)
        return {};
    return [schema](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        return evaluation.apply(*schema, value, &evaluated);
    };
}

SchemaCheck makeReference(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const JsonValue reference = place.schema.member("$ref");
    return reference.isString() ? applying(compiler.reference(place, reference.string()))
                                : SchemaCheck();
}

SchemaCheck makeDynamic(SchemaCompiler &compiler, const SchemaPlace &place, const char *keyword)
{
    const JsonValue reference = place.schema.member(keyword);
    if (!reference.isString())
        return {};
    const SchemaCompiler::DynamicReference dynamic
        = compiler.dynamicReference(place, reference.string());
    if (!dynamic.isDynamic)
        return applying(dynamic.target);
    return [dynamic](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        const Subschema *schema = dynamic.target;
        evaluation.visitScope([&](const Subschema &outer) {
            const auto found = dynamic.targets->find({outer.place.resource, dynamic.name});
            const bool isFound = found != dynamic.targets->end();
            if (isFound)
                schema = found->second;
            return isFound;
        });
        return evaluation.apply(*schema, value, &evaluated);
    };
}

SchemaCheck makeDynamicReference(SchemaCompiler &compiler, const SchemaPlace &place)
{
    return makeDynamic(compiler, place, "$dynamicRef");
}

SchemaCheck makeRecursiveReference(SchemaCompiler &compiler, const SchemaPlace &place)
{
    return makeDynamic(compiler, place, "$recursiveRef");
}

SchemaCheck makeAllOf(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const std::vector<const Subschema *> schemas = schemasOf(compiler, place, "allOf");
    if (schemas.empty())
        return {};
    return [schemas](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        bool isFitting = true;
        for (const Subschema *schema : schemas) {
            isFitting = evaluation.apply(*schema, value, &evaluated) && isFitting;
            if (!isFitting && !evaluation.wantsFaults())
                return false;
        }
        return isFitting;
    };
}

SchemaCheck makeAnyOf(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const std::vector<const Subschema *> schemas = schemasOf(compiler, place, "anyOf");
    if (schemas.empty())
        return {};
    return [schemas](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        if (evaluation.countFitting(schemas, value, evaluated) > 0)
            return true;
        return evaluation.fail("anyOf",
            [] { return SchemaText::tr("The value fits none of the schemas of “anyOf”."); });
    };
}

SchemaCheck makeOneOf(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const std::vector<const Subschema *> schemas = schemasOf(compiler, place, "oneOf");
    if (schemas.empty())
        return {};
    return [schemas](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        const std::size_t fitting = evaluation.countFitting(schemas, value, evaluated);
        if (fitting == 1)
            return true;
        return evaluation.fail("oneOf", [&] {
            return fitting == 0
                ? SchemaText::tr("The value fits none of the schemas of “oneOf”.")
                : SchemaText::tr(
                    "The value must fit one schema of “oneOf”; the number of those is %1.")
                      .arg(fitting);
        });
    };
}

SchemaCheck makeNot(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const Subschema *const schema = schemaOf(compiler, place, "not");
    if (!schema)
        return {};
    return [schema](Evaluation &evaluation, const JsonNode &value, Evaluated &) {
        if (!evaluation.fits(*schema, value))
            return true;
        return evaluation.fail(
            "not", [] { return SchemaText::tr("The value fits a schema that it must not fit."); });
    };
}

SchemaCheck makeIf(SchemaCompiler &compiler, const SchemaPlace &place)
{
    const Subschema *const condition = schemaOf(compiler, place, "if");
    if (!condition)
        return {};
    const Subschema *const then = schemaOf(compiler, place, "then");
    const Subschema *const otherwise = schemaOf(compiler, place, "else");
    return [=](Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated) {
        const Subschema *const next
            = evaluation.fits(*condition, value, &evaluated) ? then : otherwise;
        return !next || evaluation.apply(*next, value, &evaluated);
    };
}

} // namespace

std::vector<KeywordRule> combiningKeywords()
{
    return {
        {makeReference},
        {makeRecursiveReference, SchemaDraft::Draft2019, SchemaDraft::Draft2019},
        {makeDynamicReference, SchemaDraft::Draft2020},
        {makeAllOf},
        {makeAnyOf},
        {makeOneOf},
        {makeNot},
        {makeIf, SchemaDraft::Draft7},
    };
}

} // namespace wasclean
