#pragma once

#include "app/schema/schemacompiler.h"
#include "app/schema/schemadraft.h"
#include "app/schema/subschema.h"

#include <vector>

namespace wasclean {

/// How a keyword, or several that belong together, become a check.
struct KeywordRule
{
    /// Makes the check of a schema that is an object; no function for one without the keyword.
    SchemaCheck (*make)(SchemaCompiler &compiler, const SchemaPlace &place);
    SchemaDraft first = SchemaDraft::Draft4;
    SchemaDraft last = SchemaDraft::Draft2020;
};

/// Of values that are no containers, and of all.
std::vector<KeywordRule> valueKeywords();
std::vector<KeywordRule> objectKeywords();
std::vector<KeywordRule> arrayKeywords();
/// Those that apply other schemas to the same value.
std::vector<KeywordRule> combiningKeywords();
/// Those that need to know what all others have looked at.
std::vector<KeywordRule> unevaluatedKeywords();

} // namespace wasclean
