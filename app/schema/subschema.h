#pragma once

#include "app/formats/jsonnode.h"
#include "app/schema/schemadocuments.h"

#include <functional>
#include <vector>

namespace wasclean {

class Evaluation;
struct Evaluated;

/// Whether a value satisfies a keyword. Tells the evaluation what is wrong.
using SchemaCheck
    = std::function<bool(Evaluation &evaluation, const JsonNode &value, Evaluated &evaluated)>;

/// A schema that is ready to be used.
struct Subschema
{
    /// Where it stands.
    SchemaPlace place;
    /// For the schema "false": it allows nothing.
    bool isFalse = false;
    std::vector<SchemaCheck> checks;
};

/// Which members or elements of a value were looked at by a schema, for "unevaluatedProperties" and
/// "unevaluatedItems".
struct Evaluated
{
    explicit Evaluated(const JsonNode &value)
        : children(value.isContainer() ? value.members.size() + value.elements.size() : 0)
    { }

    void add(const Evaluated &other)
    {
        for (std::size_t i = 0; i < children.size(); ++i)
            children[i] = children[i] || other.children[i];
    }

    std::vector<bool> children;
};

} // namespace wasclean
