#pragma once

#include "app/schema/schemacompiler.h"
#include "app/schema/schemadocuments.h"

namespace wasclean {

/// Documents, and the schemas that were made of them.
struct SchemaCollection
{
    explicit SchemaCollection(const QString &folder, const FileRefusal &refusal = {})
        : documents(folder, refusal)
    { }

    SchemaDocuments documents;
    SchemaCompiler compiler{documents};
};

} // namespace wasclean
