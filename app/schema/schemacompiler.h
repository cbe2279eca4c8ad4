#pragma once

#include "app/base/checked.h"
#include "app/schema/subschema.h"

#include <QHash>
#include <QString>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace wasclean {

/// What "$dynamicRef" to a name is to, by the resource that is gone through first.
using DynamicTargets = std::map<std::pair<const SchemaResource *, QString>, const Subschema *>;

/// Makes schemas ready to be used: each is read once, with all that it refers to.
class SchemaCompiler
{
public:
    /// The documents must outlive what is made.
    explicit SchemaCompiler(SchemaDocuments &documents);

    /// The schema of the place, or a sentence that tells what is wrong with it.
    Checked<const Subschema *> compile(const SchemaPlace &place);

    /// For the keywords of a schema: the schema of a place, which is filled later.
    const Subschema *subschema(const SchemaPlace &place);
    /// Likewise for a value below the place.
    const Subschema *child(
        const SchemaPlace &place, const JsonValue &value, const QStringList &steps);
    /// Likewise for what a schema there refers to; null, with a problem, when it is not there.
    const Subschema *reference(const SchemaPlace &from, const QString &reference);

    /// A reference that may depend on what was gone through.
    struct DynamicReference
    {
        const Subschema *target = nullptr;
        bool isDynamic = false;
        QString name;
        std::shared_ptr<const DynamicTargets> targets;
    };

    DynamicReference dynamicReference(const SchemaPlace &from, const QString &reference);

    void setProblem(const SchemaPlace &place, const QString &problem);

private:
    void fill(Subschema &schema);
    bool findDynamicTargets();

    SchemaDocuments &m_documents;
    std::deque<std::unique_ptr<Subschema>> m_schemas;
    QHash<const JsonNode *, Subschema *> m_byNode;
    std::vector<Subschema *> m_unfilled;
    /// Those that the schemas are of.
    std::set<const SchemaResource *> m_resources;
    std::set<QString> m_dynamicNames;
    std::shared_ptr<DynamicTargets> m_dynamicTargets = std::make_shared<DynamicTargets>();
    QString m_problem;
};

} // namespace wasclean
