#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace wasclean {

/// The drafts of JSON Schema, in their order.
enum class SchemaDraft : quint8 { Draft4, Draft6, Draft7, Draft2019, Draft2020 };

/// The draft that a "$schema" names; nothing for another text.
std::optional<SchemaDraft> draftNamed(const QString &uri);
/// The address of the schema of all schemas of the draft.
QString metaschemaOf(SchemaDraft draft);

/// How the value of a keyword holds schemas.
enum class SubschemaForm : quint8 { One, List, OneOrList, Named };

/// A keyword whose value holds schemas, and the drafts that know it.
struct SubschemaKeyword
{
    const char *name;
    SubschemaForm form;
    SchemaDraft first = SchemaDraft::Draft4;
    SchemaDraft last = SchemaDraft::Draft2020;
};

/// "definitions" and "dependencies" count in all drafts: later ones advise to go on reading them.
const std::vector<SubschemaKeyword> &subschemaKeywords();

} // namespace wasclean
