#pragma once

#include "app/schema/schemacompiler.h"
#include "app/schema/schemadocuments.h"

namespace wasclean {

/// Documents, and the schemas that were made of them.
struct SchemaCollection
{
    explicit SchemaCollection(const QString &folder)
        : documents(folder)
    { }

    SchemaDocuments documents;
    SchemaCompiler compiler{documents};
};

} // namespace wasclean
