#include "app/schema/schemacompiler.h"

#include "app/schema/schemakeywords.h"
#include "app/schema/schematext.h"

namespace wasclean {

namespace {

const std::vector<KeywordRule> &allKeywords()
{
    static const std::vector<KeywordRule> all = [] {
        std::vector<KeywordRule> rules;
        for (const auto &some : {combiningKeywords(), valueKeywords(), objectKeywords(),
                 arrayKeywords(), unevaluatedKeywords()})
            rules.insert(rules.end(), some.begin(), some.end());
        return rules;
    }();
    return all;
}

/// The fragment of a reference, if it is the name of an anchor or empty.
QString anchorOf(const QString &reference)
{
    const QString fragment = QUrl(reference).fragment();
    return fragment.startsWith(u'/') ? QString() : fragment;
}

} // namespace

SchemaCompiler::SchemaCompiler(SchemaDocuments &documents)
    : m_documents(documents)
{ }

void SchemaCompiler::setProblem(const SchemaPlace &place, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = SchemaText::tr("%1: %2").arg(place.text(), problem);
}

const Subschema *SchemaCompiler::subschema(const SchemaPlace &place)
{
    Subschema *&known = m_byNode[&place.schema.node()];
    if (!known) {
        m_schemas.push_back(std::make_unique<Subschema>());
        known = m_schemas.back().get();
        known->place = place;
        m_resources.insert(place.resource);
        m_unfilled.push_back(known);
    }
    return known;
}

const Subschema *SchemaCompiler::child(
    const SchemaPlace &place, const JsonValue &value, const QStringList &steps)
{
    SchemaPlace below = place;
    for (const QString &step : steps)
        below = m_documents.child(below, value, step);
    return subschema(below);
}

const Subschema *SchemaCompiler::reference(const SchemaPlace &from, const QString &reference)
{
    const Checked<SchemaPlace> found = m_documents.resolve(*from.resource, reference);
    if (!found) {
        setProblem(from, found.problem);
        return nullptr;
    }
    return subschema(*found);
}

SchemaCompiler::DynamicReference SchemaCompiler::dynamicReference(
    const SchemaPlace &from, const QString &reference)
{
    DynamicReference dynamic;
    dynamic.target = this->reference(from, reference);
    dynamic.targets = m_dynamicTargets;
    if (!dynamic.target)
        return dynamic;
    dynamic.name = anchorOf(reference);
    const SchemaResource &resource = *dynamic.target->place.resource;
    const bool isRoot = &resource.root.node() == &dynamic.target->place.schema.node();
    dynamic.isDynamic
        = resource.dynamicAnchors.contains(dynamic.name) && (!dynamic.name.isEmpty() || isRoot);
    if (dynamic.isDynamic)
        m_dynamicNames.insert(dynamic.name);
    return dynamic;
}

/// Whether there are more than before.
bool SchemaCompiler::findDynamicTargets()
{
    const std::size_t before = m_dynamicTargets->size();
    for (const QString &name : m_dynamicNames) {
        // What is compiled for one may be of another one.
        const std::set<const SchemaResource *> resources = m_resources;
        for (const SchemaResource *resource : resources) {
            if (resource->dynamicAnchors.contains(name))
                m_dynamicTargets->insert(
                    {{resource, name}, subschema({resource, resource->anchors.value(name), name})});
        }
    }
    return m_dynamicTargets->size() > before;
}

void SchemaCompiler::fill(Subschema &schema)
{
    const JsonValue value = schema.place.schema;
    if (!value.isObject()) {
        schema.isFalse = value.isWord("false");
        if (!value.isBoolean())
            setProblem(schema.place, SchemaText::tr("This is not a schema."));
        return;
    }
    const SchemaDraft draft = schema.place.resource->draft;
    // Beside it nothing counted once. It is the first rule.
    const bool isReference = draft <= SchemaDraft::Draft7 && value.member("$ref").isString();
    for (const KeywordRule &rule : allKeywords()) {
        if (draft < rule.first || draft > rule.last || (isReference && !schema.checks.empty()))
            continue;
        if (SchemaCheck check = rule.make(*this, schema.place))
            schema.checks.push_back(std::move(check));
    }
}

Checked<const Subschema *> SchemaCompiler::compile(const SchemaPlace &place)
{
    const Subschema *const schema = subschema(place);
    do {
        while (!m_unfilled.empty() && m_problem.isEmpty()) {
            Subschema *const next = m_unfilled.back();
            m_unfilled.pop_back();
            fill(*next);
        }
    } while (m_problem.isEmpty() && findDynamicTargets());
    if (!m_problem.isEmpty())
        return Checked<const Subschema *>::bad(m_problem);
    return Checked<const Subschema *>::good(schema);
}

} // namespace wasclean
